#include "support.h"

#define ROW(kind, bytes)                                                                                               \
    { X278_CONTENT_##kind, bytes, sizeof bytes - 1 }

static const struct {
    x278_content_kind kind;
    const char *bytes;
    size_t len;
} rows[] = {
    ROW(PDF, "%PDF-1.7\n%\xe2\xe3"),
    ROW(TIFF, "II*\0\x08\0\0\0"),
    ROW(TIFF, "MM\0*\0\0\0\x08"),
    ROW(JPEG, "\xff\xd8\xff\xe0\0\x10JFIF"),
    ROW(PNG, "\x89PNG\r\n\x1a\n\0\0"),
    ROW(XML, "<?xml version=\"1.0\"?>\n<note/>"),
    ROW(XML, "\xef\xbb\xbf  <note>"),
    ROW(XML, "<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><id/></ClinicalDocument>"),
    ROW(XML, "<note>2.16.840.1.113883.10.20.22.1.2 ClinicalDocument</note>"),
    ROW(CCDA, "<?xml version=\"1.0\"?><!-- a --><hl7:ClinicalDocument xmlns:hl7=\"urn:hl7-org:v3\">"
              "<templateId root=\"2.16.840.1.113883.10.20.22.1.2\"/>"),
    ROW(JSON, " {\"resourceType\": \"Bundle\"}"),
    ROW(JSON, "[1, 2]"),
    ROW(JSON, "{}"),
    ROW(TEXT, "{ a note"),
    ROW(TEXT, "[see page 2]"),
    ROW(TEXT, "History of the patient: caf\xc3\xa9\r\n\tmore"),
    ROW(TEXT, "cut in a character \xe2\x82"),
    ROW(MIME, "MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nabc"),
    ROW(UNKNOWN, "PK\x03\x04\x14\0"),
    ROW(UNKNOWN, "text with \xff in it"),
    ROW(UNKNOWN, ""),
    ROW(UNKNOWN, "\x89PN"),
};

START_TEST(content__is_told_by_its_first_bytes)
{
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        ck_assert_msg(x278_content_kind_of(rows[i].bytes, rows[i].len) == rows[i].kind, "row %zu is not %s", i,
                      x278_content_kind_name(rows[i].kind));
    }
    char dicom[132] = {0};
    memcpy(dicom + 128, "DICM", 4);
    ck_assert_int_eq(x278_content_kind_of(dicom, sizeof dicom), X278_CONTENT_DICOM);
    ck_assert_int_eq(x278_content_kind_of(dicom, sizeof dicom - 1), X278_CONTENT_UNKNOWN);
    ck_assert_int_eq(x278_content_kind_of(NULL, 0), X278_CONTENT_UNKNOWN);
}
END_TEST

START_TEST(content__has_names)
{
    ck_assert_str_eq(x278_content_kind_name(X278_CONTENT_CCDA), "C-CDA");
    ck_assert_str_eq(x278_content_kind_extension(X278_CONTENT_DICOM), "dcm");
    ck_assert_str_eq(x278_content_kind_name(99), "unknown");
    ck_assert_str_eq(x278_content_kind_extension(-1), "bin");
}
END_TEST

BEGIN_SUITE("content")
TEST(content__is_told_by_its_first_bytes)
TEST(content__has_names)
END_SUITE
