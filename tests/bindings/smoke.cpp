// What a binding does, knowing nothing but docs/x278-api.json and the shared library: no header of the project, C++11.
//
// smoke LIBRARY API-JSON REQUEST ANSWER-TSV OUTPUT FAULTY ACKNOWLEDGMENT: reads a request, walks its structs to the procedure
// code of the second service (printed), begins an answer, adds a decision by paths, and writes it to OUTPUT. Then checks
// FAULTY, prints its issues, answers it through a callback that fills ACKNOWLEDGMENT, and prints the totals.
#include <dlfcn.h>

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

std::string read_file(const char *name) {
    std::ifstream file(name, std::ios::binary);
    if (!file) {
        throw std::runtime_error(std::string("cannot read ") + name);
    }
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

// The description, read by looking for what is needed: a struct, a field in it, a number of the field.
class Api {
  public:
    explicit Api(const char *name) : text(read_file(name)) {
    }

    size_t offset(const std::string &type, const std::string &field, const char *key = "offset") const {
        size_t at = find("\"name\": \"" + field + "\"", structure(type));
        return number(find(std::string("\"") + key + "\": {", at));
    }

    std::string of(const std::string &type, const std::string &field) const {
        size_t at = find("\"of\": \"", find("\"name\": \"" + field + "\"", structure(type))) + 7;
        return text.substr(at, text.find('"', at) - at);
    }

    bool many(const std::string &type, const std::string &field) const {
        size_t at = find("\"name\": \"" + field + "\"", structure(type));
        return text.substr(at, text.find('}', at) - at).find("\"kind\": \"many\"") != std::string::npos;
    }

    size_t size(const std::string &type) const {
        return number(find("\"size\": {", structure(type)));
    }

    int32_t constant(const std::string &name) const {
        size_t at = find("\"" + name + "\": ", find("\"constants\": {", 0)) + name.size() + 4;
        return static_cast<int32_t>(std::strtol(text.c_str() + at, nullptr, 10));
    }

    // The constant of a type that has a value: "{"name": "X278_SEVERITY_ERROR", "value": 3".
    std::string name_of(const std::string &type, int32_t value) const {
        size_t end = find("\"value\": " + std::to_string(value), find("{\"name\": \"" + type + "\", \"type\"", 0));
        size_t at = text.rfind("{\"name\": \"", end) + 10;
        return text.substr(at, text.find('"', at) - at);
    }

    bool has_function(const std::string &name) const {
        return text.find("{\"name\": \"" + name + "\", \"returns\": ") != std::string::npos;
    }

  private:
    std::string text;

    size_t find(const std::string &what, size_t from) const {
        size_t at = text.find(what, from);
        if (at == std::string::npos) {
            throw std::runtime_error("not described: " + what);
        }
        return at;
    }
    size_t structure(const std::string &type) const {
        return find("{\"name\": \"" + type + "\", \"fields\": [", 0);
    }
    size_t number(size_t at) const {
        const std::string model = sizeof(void *) == 8 ? "\"lp64\": " : "\"ilp32\": ";
        return std::strtoul(text.c_str() + find(model, at) + model.size(), nullptr, 10);
    }
};

struct Str {
    const char *ptr;
    size_t len;
};
struct Buf {
    char *ptr;
    size_t len;
    const void *owner;
};

class Library {
  public:
    Library(const char *name, const Api &described) : api(described), handle(dlopen(name, RTLD_NOW)) {
        if (handle == nullptr) {
            throw std::runtime_error(dlerror());
        }
    }
    template <typename Function> Function *function(const char *name) const {
        void *symbol = dlsym(handle, name);
        if (symbol == nullptr || !api.has_function(name)) {
            throw std::runtime_error(std::string("no function ") + name);
        }
        Function *result;
        std::memcpy(&result, &symbol, sizeof result);
        return result;
    }

  private:
    const Api &api;
    void *handle;
};

void must(int32_t status) {
    if (status < 0) {
        throw std::runtime_error("status " + std::to_string(status));
    }
}

template <typename T> T at(const void *node, size_t offset) {
    T value;
    std::memcpy(&value, static_cast<const char *>(node) + offset, sizeof value);
    return value;
}

// The struct below a field of a struct; `type` becomes its type.
const void *below(const Api &api, const void *node, std::string &type, const std::string &field, size_t index) {
    const void *found = at<const void *>(node, api.offset(type, field));
    if (api.many(type, field)) {
        if (index >= at<size_t>(node, api.offset(type, field, "count_offset"))) {
            throw std::runtime_error("no such entry of " + field);
        }
        found = static_cast<const void *const *>(found)[index];
    }
    type = api.of(type, field);
    return found;
}

using Lines = std::vector<std::vector<std::string>>;

// The lines of answer.tsv; the texts must stay where they are as long as options point to them.
Lines read_lines(const char *name) {
    Lines lines;
    std::istringstream text(read_file(name));
    for (std::string line; std::getline(text, line);) {
        const size_t first = line.find('\t');
        const size_t second = line.find('\t', first + 1);
        lines.push_back({line.substr(0, first), line.substr(first + 1, second - first - 1), line.substr(second + 1)});
    }
    return lines;
}

// Options, by their offsets: the texts of the lines of a kind.
std::vector<char> options_of(const Api &api, const std::string &type, const Lines &lines, const std::string &kind) {
    std::vector<char> options(api.size(type));
    const uint32_t size = static_cast<uint32_t>(options.size());
    std::memcpy(&options[api.offset(type, "struct_size")], &size, sizeof size);
    for (const auto &line : lines) {
        const char *value = line[2].c_str();
        if (line[0] == kind) {
            std::memcpy(&options[api.offset(type, line[1])], &value, sizeof value);
        }
    }
    return options;
}

std::string text_at(const Api &api, const void *node, const std::string &type, const std::string &field) {
    const Str text = at<Str>(node, api.offset(type, field));
    return std::string(text.ptr == nullptr ? "" : text.ptr, text.len);
}

void print_issues(const Api &api, const Library &lib, const void *issues) {
    const size_t count = lib.function<size_t(const void *)>("x278_issues_count")(issues);
    for (size_t i = 0; i < count; i++) {
        const void *issue = lib.function<const void *(const void *, size_t)>("x278_issues_at")(issues, i);
        std::cout << api.name_of("x278_severity", at<int32_t>(issue, api.offset("x278_issue", "severity"))) << ' '
                  << text_at(api, issue, "x278_issue", "name") << ' ' << text_at(api, issue, "x278_issue", "path")
                  << ' ' << at<uint64_t>(issue, api.offset("x278_issue", "offset")) << ' '
                  << text_at(api, issue, "x278_issue", "message") << '\n';
    }
}

// What x278_write_fn is: int32_t (const void *, size_t, void *)
extern "C" int32_t take(const void *data, size_t len, void *user) {
    static_cast<std::string *>(user)->append(static_cast<const char *>(data), len);
    return 0;
}

// Check a file, print its issues, and answer it.
void acknowledge(const Api &api, const Library &lib, const void *ctx, const Lines &lines, char **argv) {
    using Free = void(void *);
    const std::string data = read_file(argv[0]);
    std::string written;
    void *issues = nullptr, *reader = nullptr, *checker = nullptr, *writer = nullptr, *acker = nullptr;
    must(lib.function<int32_t(const void *, void **)>("x278_issues_new")(ctx, &issues));
    must(lib.function<int32_t(const void *, const void *, size_t, const void *, void *, void **)>(
        "x278_reader_open_memory")(ctx, data.data(), data.size(), nullptr, issues, &reader));
    must(lib.function<int32_t(const void *, const void *, void *, void **)>("x278_checker_new")(ctx, nullptr, issues,
                                                                                                &checker));
    must(lib.function<int32_t(const void *, int32_t (*)(const void *, size_t, void *), void *, const void *, void *,
                              void **)>("x278_writer_open_callback")(ctx, take, &written, nullptr, nullptr, &writer));
    const std::vector<char> header = options_of(api, "x278_interchange_options", lines, "ack");
    std::vector<char> options = options_of(api, "x278_ack_options", lines, "");
    const char *place = header.data();
    std::memcpy(&options[api.offset("x278_ack_options", "interchange")], &place, sizeof place);
    must(lib.function<int32_t(const void *, void *, const void *, void **)>("x278_acker_new")(ctx, writer,
                                                                                              options.data(), &acker));

    auto next = lib.function<int32_t(void *, void *, int32_t *, const void **)>("x278_checker_next");
    int32_t kind = 0;
    const void *transaction = nullptr;
    for (int32_t status = 0; status != api.constant("X278_END");) {
        status = next(checker, reader, &kind, &transaction);
        must(status);
        if (status == api.constant("X278_OK")) {
            print_issues(api, lib, issues);
            const void *guide = lib.function<const void *(const void *)>("x278_checker_guide")(checker);
            must(lib.function<int32_t(void *, const void *, const void *, const void *, const void *)>(
                "x278_acker_unit")(acker, reader, transaction, guide, issues));
            lib.function<Free>("x278_issues_clear")(issues);
        }
    }
    must(lib.function<int32_t(void *, const void *, const void *)>("x278_acker_end")(acker, reader, issues));
    must(lib.function<int32_t(void *)>("x278_writer_close")(writer));
    const void *totals = lib.function<const void *(const void *)>("x278_acker_totals")(acker);
    std::cout << "totals";
    for (const char *name : {"interchanges", "groups", "transactions", "transactions_rejected", "answers"}) {
        std::cout << ' ' << at<uint64_t>(totals, api.offset("x278_ack_totals", name));
    }
    std::cout << '\n';
    std::ofstream(argv[1], std::ios::binary).write(written.data(), static_cast<std::streamsize>(written.size()));
    lib.function<Free>("x278_acker_free")(acker);
    lib.function<Free>("x278_writer_free")(writer);
    lib.function<Free>("x278_checker_free")(checker);
    lib.function<Free>("x278_reader_free")(reader);
    lib.function<Free>("x278_issues_free")(issues);
}

int run(char **argv) {
    const Api api(argv[2]);
    const Library lib(argv[1], api);
    auto set = lib.function<int32_t(void *, const char *, size_t, const char *, size_t)>("x278_set");

    void *ctx = nullptr;
    void *doc = nullptr;
    const std::string data = read_file(argv[3]);
    must(lib.function<int32_t(const void *, void **)>("x278_ctx_new")(nullptr, &ctx));
    must(lib.function<int32_t(const void *, const void *, size_t, const void *, void *, void **)>("x278_decode")(
        ctx, data.data(), data.size(), nullptr, nullptr, &doc));

    std::string type = "x278_review";
    const void *node = lib.function<const void *(const void *)>("x278_doc_review")(doc);
    node = below(api, node, type, "events", 0);
    node = below(api, node, type, "services", 1);
    node = below(api, node, type, "professional", 0);
    node = below(api, node, type, "procedure", 0);
    const Str code = at<Str>(node, api.offset(type, "code"));
    std::cout << std::string(code.ptr, code.len) << '\n';

    const Lines lines = read_lines(argv[4]);
    const std::vector<char> options = options_of(api, "x278_response_options", lines, "option");
    void *response = nullptr;
    must(lib.function<int32_t(const void *, const void *, void **)>("x278_response_begin")(doc, options.data(),
                                                                                           &response));
    for (const auto &line : lines) {
        if (line[0] == "set") {
            must(set(response, line[1].data(), line[1].size(), line[2].data(), line[2].size()));
        }
    }

    Buf buf = {nullptr, 0, nullptr};
    must(lib.function<int32_t(const void *, const void *, void *, Buf *)>("x278_encode")(response, nullptr, nullptr,
                                                                                         &buf));
    std::ofstream(argv[5], std::ios::binary).write(buf.ptr, static_cast<std::streamsize>(buf.len));
    lib.function<void(Buf *)>("x278_buf_free")(&buf);
    lib.function<void(void *)>("x278_doc_free")(response);
    lib.function<void(void *)>("x278_doc_free")(doc);
    acknowledge(api, lib, ctx, lines, argv + 6);
    lib.function<void(void *)>("x278_ctx_free")(ctx);
    return 0;
}

} // namespace

int main(int argc, char **argv) {
    try {
        return argc == 8 ? run(argv) : 2;
    } catch (const std::exception &wrong) {
        std::cerr << "smoke: " << wrong.what() << '\n';
        return 1;
    }
}
