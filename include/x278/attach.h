/**
 * @file attach.h
 * The model of a 275: documents that are sent to a payer for a services review or for a claim. A document of the library that
 * holds one (x278_doc_kind() is X278_DOC_SUBMISSION) has an x278_submission as its root. docs/attachments.md shows how the
 * parts work together.
 *
 * Read the comments as those of review.h. Loops that differ between the guides are named: X316 and X211 go with a services
 * review, X314 and X210 with a claim.
 * @since 0.1
 */
#ifndef X278_ATTACH_H
#define X278_ATTACH_H

#include <stddef.h>
#include <stdint.h>

#include "x278/context.h"
#include "x278/document.h"
#include "x278/export.h"
#include "x278/review.h"
#include "x278/status.h"
#include "x278/str.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Reads a piece of a payload that is not in memory.
 *
 * @param user as x278_payload.user.
 * @param at   offset in the payload of the first byte that is wanted; pieces come in order, from 0.
 * @param buf  not NULL; receives `size` bytes.
 * @param size bytes that are wanted; never more than the payload has from `at` on.
 * @return 0 when all of them were read. Must not unwind.
 */
typedef int32_t (*x278_payload_read)(void *user, uint64_t at, void *buf, size_t size);

/** Bytes of a payload, as sent, that every receiver should take; the default limit of a reader. */
#define X278_PAYLOAD_LIMIT UINT64_C(67108864)

/** Bits of x278_payload.flags. */
enum {
    X278_PAYLOAD_OWNED = 1 /**< `data` is in the document's memory, with a NUL behind it */
};

/**
 * The bytes of a document as they are sent, after base64. A frozen leaf. They are in memory (`data`), or can be read (`read`), or
 * were left in the input, where `offset` and `length` say where they are.
 */
typedef struct x278_payload {
    /** the bytes; absent when they are not in memory. Unless X278_PAYLOAD_OWNED is set they are in the input that was read, NO
     *  NUL follows, and they live as long as x278_decode()'s `data`, or as the transaction or its reader's input */
    x278_str data;
    uint64_t offset;        /**< where they are in the input; 0 when they were not read from one */
    uint64_t length;        /**< how many bytes there are; of `data` its own length counts */
    x278_payload_read read; /**< gives bytes that are not in memory; NULL: nothing does */
    void *user;             /**< passed to `read` */
    uint32_t flags;         /**< X278_PAYLOAD_* */
    uint32_t reserved;      /**< padding, always 0 */
} x278_payload;

/** What the payer asked for (STC). */
typedef struct x278_wanted {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    x278_str category;    /**< STC01-1, STC10-1, STC11-1: category of the status; 1 to 30 characters; absent: NULL */
    x278_str code; /**< STC01-2, STC10-2, STC11-2: status code, such as a LOINC; 1 to 30 characters; absent: NULL */
    x278_str code_list; /**< STC01-4, STC10-4, STC11-4: code list qualifier; 1 to 3 characters; absent: NULL */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_wanted;

/** Diagnoses of a claim (HI). */
typedef struct x278_diagnoses {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    /** HI01 to HI12, at most 12; one that is left out between others is empty; none: NULL */
    const x278_diagnosis *const *diagnoses;
    size_t diagnosis_count; /**< how many */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_diagnoses;

/** The service line that a document is about (SVC). */
typedef struct x278_service_line {
    uint32_t struct_size;            /**< bytes of this struct that the library filled */
    const x278_procedure *procedure; /**< SVC01; absent: NULL */
    /** SVC01-9 to SVC01-12: further components of release 006020; each 2 characters; none: NULL, one absent: no text */
    const x278_str *extensions;
    size_t extension_count; /**< how many, holes included */
    x278_str charge;        /**< SVC02: charge; 1 to 18 characters, a number; absent: NULL */
    x278_str revenue_code;  /**< SVC04: revenue code; 1 to 80 characters; absent: NULL */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_service_line;

/** Where a provider is (loop 1100C of X314 and X210). */
typedef struct x278_location {
    uint32_t struct_size;                /**< bytes of this struct that the library filled */
    x278_str role;                       /**< NX101: entity role; 2 to 3 characters, code list 98; absent: NULL */
    const x278_address *address;         /**< N3 and N4; absent: NULL */
    const x278_unknown *const *unknowns; /**< what no row of the guide takes, in the order of the wire; none: NULL */
    size_t unknown_count;                /**< how many */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_location;

/** Who sends or receives a 275, or whom it is about (loops 1000A to 1000D). */
typedef struct x278_correspondent {
    uint32_t struct_size;  /**< bytes of this struct that the library filled */
    x278_str role;         /**< NM101: entity role; 2 to 3 characters, code list 98; absent: NULL */
    x278_str kind;         /**< NM102: person or organization; 1 character, code list 1065; absent: NULL */
    x278_str name;         /**< NM103: last or organization name; 1 to 60 characters; absent: NULL */
    x278_str first_name;   /**< NM104: first name; 1 to 35 characters; absent: NULL */
    x278_str middle_name;  /**< NM105: middle name; 1 to 25 characters; absent: NULL */
    x278_str suffix;       /**< NM107: name suffix; 1 to 10 characters; absent: NULL */
    x278_str id_qualifier; /**< NM108: id qualifier; 1 to 2 characters, code list 66; absent: NULL */
    x278_str id;           /**< NM109: identifier; 2 to 80 characters; absent: NULL */
    x278_str relationship; /**< NM110: entity relationship; 2 characters, code list 706; absent: NULL */
    x278_str related_role; /**< NM111: role of the source or receiver; 2 to 3 characters, code list 98; absent: NULL */
    const x278_contact *const *contacts;     /**< PER; none: NULL */
    size_t contact_count;                    /**< how many */
    const x278_specialty *specialty;         /**< PRV; provider of X314 and X210 only; absent: NULL */
    const x278_reference *const *references; /**< REF; of a patient 2I is the TRN02 of the 278's event; none: NULL */
    size_t reference_count;                  /**< how many */
    const x278_period *service_date;         /**< DTP; patient of X314 and X210 only; absent: NULL */
    const x278_location *location;           /**< loop 1100C; provider of X314 and X210 only; absent: NULL */
    const x278_unknown *const *unknowns; /**< what no row of the guide takes, in the order of the wire; none: NULL */
    size_t unknown_count;                /**< how many */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_correspondent;

/** How a file is formed (EFI of X211 and X210). */
typedef struct x278_electronic_format {
    uint32_t struct_size;         /**< bytes of this struct that the library filled */
    x278_str security_level;      /**< EFI01: security level; 1 to 2 characters, code list 786; absent: NULL */
    x278_str text;                /**< EFI02: free text; 1 to 264 characters, code list 786; absent: NULL */
    x278_str security_technique;  /**< EFI03: security technique; 1 to 2 characters, code list 786; absent: NULL */
    x278_str program_version;     /**< EFI04: program version; 1 to 30 characters, code list 786; absent: NULL */
    x278_str program;             /**< EFI05: program id; 1 to 30 characters, code list 786; absent: NULL */
    x278_str format_version;      /**< EFI06: format version; 1 to 30 characters, code list 786; absent: NULL */
    x278_str interchange_format;  /**< EFI07: interchange format; 1 to 30 characters, code list 786; absent: NULL */
    x278_str compression_version; /**< EFI08: compression version; 1 to 30 characters, code list 786; absent: NULL */
    x278_str compression;         /**< EFI09: compression technique; 1 to 30 characters, code list 786; absent: NULL */
    x278_str drawing_sheet;       /**< EFI10: drawing sheet size; 1 to 2 characters, code list 786; absent: NULL */
    x278_str
        file_name; /**< EFI11: name that the sender gave the file; 1 to 64 characters, code list 786; absent: NULL */
    x278_str block_type;     /**< EFI12: block type; 1 to 4 characters, code list 786; absent: NULL */
    x278_str record_length;  /**< EFI13: record length; 1 to 15 characters, code list 786; absent: NULL */
    x278_str block_length;   /**< EFI14: block length; 1 to 5 characters, code list 786; absent: NULL */
    x278_str filter_version; /**< EFI15: filter version; 1 to 30 characters, code list 786; absent: NULL */
    x278_str filter;         /**< EFI16: filter id; 3 characters, code list 786; absent: NULL */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_electronic_format;

/** The content of a document (loop 2110A; 2110B of X314 and X210). */
typedef struct x278_content {
    uint32_t struct_size;  /**< bytes of this struct that the library filled */
    x278_str object_group; /**< OOI01: object identification group; 1 to 2 characters, code list; absent: NULL */
    x278_str object_type;  /**< OOI02: object type qualifier; 1 to 3 characters, code list; absent: NULL */
    x278_str object_name;  /**< OOI03: object attribute; 1 to 256 characters; absent: NULL */
    const x278_electronic_format *format; /**< EFI; X211 and X210 only; absent: NULL */
    x278_str filter; /**< BDS01: how the bytes are encoded, ASC or B64; 3 characters, code list 1570; absent: NULL */
    /** BDS02 or BIN01: length of the payload in bytes as sent; 1 to 15 characters, a number; absent: NULL. Absent or unlike
     *  the payload, it is counted when the document is written */
    x278_str length;
    x278_payload payload;                /**< BDS03 or BIN02: the bytes as sent; absent: all zeros */
    const x278_unknown *const *unknowns; /**< what no row of the guide takes, in the order of the wire; none: NULL */
    size_t unknown_count;                /**< how many */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_content;

/** When a document was submitted and what it is (loop 2100A; 2100B of X314 and X210). */
typedef struct x278_category {
    uint32_t struct_size;         /**< bytes of this struct that the library filled */
    const x278_period *submitted; /**< DTP with 368; absent: NULL */
    x278_str report_type;         /**< CAT01: report type; 2 characters, code list 755; absent: NULL */
    x278_str format;              /**< CAT02: HL, IA, TX and others; 1 to 2 characters, code list 756; absent: NULL */
    x278_str format_version;      /**< CAT03: format version; 1 to 30 characters; absent: NULL */
    const x278_content *content;  /**< the document itself; absent: NULL */
    const x278_unknown *const *unknowns; /**< what no row of the guide takes, in the order of the wire; none: NULL */
    size_t unknown_count;                /**< how many */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_category;

/** When the service of a line was done (loop 2100A of X314 and X210). */
typedef struct x278_service_day {
    uint32_t struct_size;                /**< bytes of this struct that the library filled */
    const x278_period *date;             /**< DTP with 472; absent: NULL */
    const x278_unknown *const *unknowns; /**< what no row of the guide takes, in the order of the wire; none: NULL */
    size_t unknown_count;                /**< how many */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_service_day;

/** A document that is sent (loop 2000A). */
typedef struct x278_enclosure {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    x278_str number;      /**< LX01: line number; 1 to 6 characters, a number; absent: NULL */
    x278_str
        trace_type; /**< TRN01: 1 the sender number, 2 the payer number; 1 to 2 characters, code list 481; absent: NULL */
    /** TRN02: attachment control number, as in PWK06 of the 278; 1 to 80 characters; absent: NULL */
    x278_str control_number;
    const x278_wanted *const *wanted;        /**< STC, at most 3; none: NULL */
    size_t wanted_count;                     /**< how many */
    const x278_reference *const *references; /**< REF; none: NULL */
    size_t reference_count;                  /**< how many */
    const x278_diagnoses *const *diagnoses;  /**< HI; none: NULL */
    size_t diagnoses_count;                  /**< how many */
    const x278_service_line *service;        /**< SVC; absent: NULL */
    const x278_service_day *service_date;    /**< loop 2100A of X314 and X210; absent: NULL */
    const x278_category *category;           /**< date, kind and content; absent: NULL */
    const x278_unknown *const *unknowns; /**< what no row of the guide takes, in the order of the wire; none: NULL */
    size_t unknown_count;                /**< how many */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_enclosure;

/** A 275: documents for a services review or a claim. */
typedef struct x278_submission {
    uint32_t struct_size;    /**< bytes of this struct that the library filled */
    x278_str control_number; /**< ST02: transaction control number; 4 to 9 characters; absent: NULL */
    x278_str guide;          /**< ST03: guide id (same as GS08); 1 to 35 characters, code list 1705; absent: NULL */
    x278_str purpose;        /**< BGN01: 02 not asked for, 11 an answer; 2 characters, code list 353; absent: NULL */
    x278_str reference;      /**< BGN02: number of this 275; 1 to 80 characters; absent: NULL */
    x278_str date;           /**< BGN03: creation date; 8 characters; absent: NULL */
    x278_str time;           /**< BGN04: creation time; 4 to 8 characters; absent: NULL */
    const x278_correspondent *source;       /**< who sends it: loop 1000A, in X314 and X210 1000B; absent: NULL */
    const x278_correspondent *receiver;     /**< who gets it: loop 1000B, in X314 and X210 1000A; absent: NULL */
    const x278_correspondent *provider;     /**< loop 1000C of X314 and X210; absent: NULL */
    const x278_correspondent *patient;      /**< loop 1000C, in X314 and X210 1000D; absent: NULL */
    const x278_enclosure *const *documents; /**< loop 2000A; none: NULL */
    size_t document_count;                  /**< how many */
    const x278_unknown *const *unknowns;    /**< what no row of the guide takes, in the order of the wire; none: NULL */
    size_t unknown_count;                   /**< how many */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_submission;

/**
 * The root of a 275.
 *
 * @param doc NULL is accepted.
 * @return NULL when `doc` is NULL or holds something else (x278_doc_kind()); else it lives as long as `doc`.
 * @threads any number may read a document.
 * @since 0.1
 */
X278_API const x278_submission *x278_doc_submission(const x278_doc *doc);

/**
 * The root of a 275, for writing.
 *
 * @param doc NULL is accepted.
 * @return NULL when `doc` is NULL or holds something else (x278_doc_kind()); else it lives as long as `doc`.
 * @since 0.1
 */
X278_API x278_submission *x278_doc_edit_submission(x278_doc *doc);

/**
 * Copy the bytes of a payload into the document: those that `read` gives or that are in the input, so that they live as long as
 * the document.
 *
 * @param doc     not NULL.
 * @param payload a payload of `doc`; not NULL; changed: its bytes are in `data` from then on.
 * @return X278_OK, also when they are there already; X278_E_NOT_FOUND (they are not in memory, and nothing reads them);
 *         X278_E_CALLBACK (`read` failed); X278_E_LIMIT; X278_E_INVALID_ARG; X278_E_NOMEM.
 * @since 0.1
 */
X278_API x278_status x278_payload_keep(x278_doc *doc, x278_payload *payload);

/** All zeros means all defaults; set `struct_size` to sizeof(x278_submission_options). Texts are NUL-terminated and copied. */
typedef struct x278_submission_options {
    uint32_t struct_size;       /**< bytes of this struct as the caller knows it */
    uint32_t flags;             /**< must be 0 in this release */
    const char *reference;      /**< BGN02; NULL: the BHT03 of the review */
    const char *date;           /**< CCYYMMDD: BGN03, GS04, ISA09; NULL: that of the review */
    const char *time;           /**< HHMM to HHMMSSDD: BGN04, GS05, ISA10; NULL: that of the review */
    const char *control_number; /**< ST02; NULL: 0001 */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_submission_options;

/**
 * Begin a 275 (006020X316) for the documents of a review: its source, receiver, patient, the trace number of its event (REF*2I)
 * and its envelope. The caller adds the documents: x278_submission_add_document() and so on (build.h). For a request the 275 was
 * not asked for (BGN01 02), for a response it is the answer (11).
 *
 * @param review  a request or a response with an event; not NULL; not changed.
 * @param options NULL for defaults; not kept.
 * @param out     not NULL; receives the document, or NULL. Free with x278_doc_free().
 * @return X278_OK; X278_E_NOT_FOUND (the review has no event); X278_E_UNSUPPORTED (not a services review, or an unknown option);
 *         X278_E_INVALID_ARG; X278_E_NOMEM.
 * @since 0.1
 */
X278_API x278_status x278_submission_begin(const x278_doc *review, const x278_submission_options *options,
                                           x278_doc **out);

#ifdef __cplusplus
}
#endif

#endif
