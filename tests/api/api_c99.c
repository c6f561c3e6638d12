/*
 * The public headers as a C99 program sees them, and what the loaded library says about itself against what the
 * build was told.
 */
#include <x278/x278.h>

#include <stdio.h>
#include <string.h>

static int failures;

static void expect(int good, const char *what) {
    if (!good) {
        fprintf(stderr, "api_c99: %s\n", what);
        failures++;
    }
}

int main(void) {
    char text[64];
    x278_ctx_options options = {.struct_size = sizeof options};
    x278_ctx *ctx = NULL;
    x278_issues *issues = NULL;
    x278_str role = X278_STR("1P");

    expect(X278_VERSION_MAJOR == BUILD_VERSION_MAJOR && X278_VERSION_MINOR == BUILD_VERSION_MINOR &&
               X278_VERSION_PATCH == BUILD_VERSION_PATCH,
           "the version of the header is not the version of the build");
    snprintf(text, sizeof text, "%d.%d.%d", X278_VERSION_MAJOR, X278_VERSION_MINOR, X278_VERSION_PATCH);
    expect(strcmp(text, X278_VERSION_STRING) == 0, "X278_VERSION_STRING is not made of its three numbers");
    expect(x278_version_number() == X278_VERSION_NUMBER, "the library is of another version than the header");
    expect(strcmp(x278_version_string(), X278_VERSION_STRING) == 0, "x278_version_string() is not the header's");
    expect(X278_VERSION_AT_LEAST(0, 1, 0) && !X278_VERSION_AT_LEAST(1000, 0, 0), "X278_VERSION_AT_LEAST is wrong");

    expect(x278_feature(X278_FEATURE_XML) == BUILD_WITH_XML, "x278_feature(XML) is not what the build was told");
    expect(x278_feature(X278_FEATURE_ICONV) == BUILD_WITH_ICONV, "x278_feature(ICONV) is not what the build was told");
    expect(x278_feature(-1) == 0, "an unknown feature is said to be there");

    expect(strcmp(x278_status_name(X278_E_LIMIT), "X278_E_LIMIT") == 0, "x278_status_name() gives another name");
    expect(x278_ctx_new(&options, &ctx) == X278_OK && ctx != NULL, "x278_ctx_new() failed");
    expect(x278_issues_new(ctx, &issues) == X278_OK && issues != NULL, "x278_issues_new() failed");
    expect(x278_issues_count(issues) == 0, "a new list of issues is not empty");
    expect(role.len == 2 && strcmp(role.ptr, "1P") == 0, "X278_STR is not the text of its literal");
    x278_ctx_free(ctx); /* in the wrong order, which is fine */
    x278_issues_free(issues);
    return failures == 0 ? 0 : 1;
}
