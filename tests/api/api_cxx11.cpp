// The public headers as a C++11 program sees them: they compile, and the functions have C linkage.
#include <x278/x278.h>

#include <cstdio>
#include <string>

static_assert(X278_VERSION_AT_LEAST(0, 1, 0), "the version macros work in a constant expression");

int main() {
    x278_ctx_options options = {};
    options.struct_size = sizeof options;
    x278_ctx *ctx = nullptr;
    x278_str role = X278_STR("1P");
    role = X278_STR("X3");

    if (x278_ctx_new(&options, &ctx) != X278_OK) {
        std::fprintf(stderr, "api_cxx11: x278_ctx_new() failed\n");
        return 1;
    }
    x278_ctx_free(ctx);
    if (std::string(x278_version_string()) != X278_VERSION_STRING) {
        std::fprintf(stderr, "api_cxx11: the library is of another version than the header\n");
        return 1;
    }
    return role.len == 2 && std::string(role.ptr) == "X3" ? 0 : 1;
}
