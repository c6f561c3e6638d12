#!/usr/bin/env python3
"""What a binding does, knowing nothing but docs/x278-api.json and the shared library.

smoke.py LIBRARY API-JSON REQUEST ANSWER-TSV OUTPUT FAULTY ACKNOWLEDGMENT: reads a request, walks its structs to the
procedure code of the second service (printed), begins an answer, adds a decision by paths, and writes it to OUTPUT. Then
checks FAULTY, prints its issues, answers it through a callback that fills ACKNOWLEDGMENT, and prints the totals.
"""
import ctypes
import json
import sys

library, api_file, request, answer, output, faulty, acknowledgment = sys.argv[1:8]
api = json.load(open(api_file, encoding="utf-8"))
model = "lp64" if ctypes.sizeof(ctypes.c_void_p) == 8 else "ilp32"
lib = ctypes.CDLL(library)


def struct_class(description):
    """A ctypes structure of what the description says is passed by the caller."""
    kinds = {"pointer": ctypes.c_void_p, "size": ctypes.c_size_t, "number": ctypes.c_uint32}
    fields = [(f["name"], kinds[f["kind"]]) for f in description["fields"]]
    made = type(description["name"], (ctypes.Structure,), {"_fields_": fields})
    assert ctypes.sizeof(made) == description["size"][model]
    return made


values = {v["name"]: struct_class(v) for v in api["values"]}
constants = api["constants"]
structs = {s["name"]: {f["name"]: f for f in s["fields"]} for s in api["structs"]}


types = {t["name"]: t["type"] for t in api["types"]}
callbacks = {c["name"]: c for c in api["callbacks"]}


def ctype(text):
    if "*" in text:
        return ctypes.c_void_p
    name = text.replace("const ", "").strip()
    if name in callbacks:
        return callback(name)
    plain = {"void": None, "size_t": ctypes.c_size_t}
    return plain[name] if name in plain else getattr(ctypes, "c_" + types.get(name, name)[:-2])


def callback(name, made={}):
    if name not in made:
        found = callbacks[name]
        made[name] = ctypes.CFUNCTYPE(ctype(found["returns"]), *[ctype(p["type"]) for p in found["parameters"]])
    return made[name]


def function(name):
    found = next(f for f in api["functions"] if f["name"] == name)
    made = getattr(lib, name)
    made.restype = ctype(found["returns"])
    made.argtypes = [ctype(p["type"]) for p in found["parameters"]]
    return made


def must(status):
    if status < constants["X278_OK"]:
        sys.exit("status %d" % status)


def address(value):
    return ctypes.addressof(value)


# ---- structs, by their offsets


def word(at):
    return ctypes.c_void_p.from_address(at).value


def text_at(at):
    value = values["x278_str"].from_address(at)
    return None if value.ptr is None else ctypes.string_at(value.ptr, value.len)


def below(node, struct, name, index=0):
    """The struct below a field of a struct: (address, struct)."""
    field = structs[struct][name]
    at = word(node + field["offset"][model])
    if field["kind"] == "many":
        count = ctypes.c_size_t.from_address(node + field["count_offset"][model]).value
        assert index < count
        at = word(at + index * ctypes.sizeof(ctypes.c_void_p))
    # a newer library may have longer structs, an older one shorter ones
    size = ctypes.c_uint32.from_address(at).value
    assert size > 0
    return at, field["of"]


def make(name, *before):
    """What a function makes whose last parameter receives it."""
    out = ctypes.c_void_p()
    must(function(name)(*before, address(out)))
    return out


def number_at(node, struct, name):
    """A number in a struct; the C type says how wide it is and whether it has a sign."""
    field = structs[struct][name]
    return ctype(field["type"]).from_address(node + field["offset"][model]).value


def options_of(name, given):
    """Options, by their offsets: numbers and pointers; what they point to is kept beside them."""
    described = next(o for o in api["options"] if o["name"] == name)
    fields = {f["name"]: f for f in described["fields"]}
    memory = ctypes.create_string_buffer(described["size"][model])
    memory.kept = [ctypes.create_string_buffer(v) if isinstance(v, bytes) else v for v in given.values()]
    ctypes.c_uint32.from_buffer(memory, fields["struct_size"]["offset"][model]).value = len(memory)
    for key, value in zip(given, memory.kept):
        assert fields[key]["kind"] == "pointer"
        ctypes.c_void_p.from_buffer(memory, fields[key]["offset"][model]).value = address(value)
    return memory


ctx = make("x278_ctx_new", None)
data = open(request, "rb").read()
kept = ctypes.create_string_buffer(data, len(data))
doc = make("x278_decode", ctx, address(kept), len(data), None, None)

node, struct = function("x278_doc_review")(doc), "x278_review"
for name, index in (("events", 0), ("services", 1), ("professional", 0), ("procedure", 0)):
    node, struct = below(node, struct, name, index)
code = text_at(node + structs[struct]["code"]["offset"][model])
print(code.decode("ascii"))

# ---- values, by their paths

x278_get = function("x278_get")
x278_set = function("x278_set")


def get(of, path):
    out = values["x278_str"]()
    raw = path.encode("ascii")
    must(x278_get(of, raw, len(raw), address(out)))
    return text_at(address(out))


def put(of, path, value):
    raw = path.encode("ascii")
    must(x278_set(of, raw, len(raw), value, 0 if value is None else len(value)))


assert get(doc, "2000F[2]-SV101-2") == code
# the row of the guide, the field of the struct: the description has both
row = next(p for p in api["paths"] if p["guide"] == "005010X217-request" and p["path"] == "2000F-SV101-2")
assert (row["struct"], row["field"]) == (struct, "code")
with_path = {(p["struct"], p["field"]) for p in api["paths"]}
# HI of an event has one path for both lists: that of the diagnosis of the same number
with_path |= {("x278_information_request", "date_format"), ("x278_information_request", "date")}
model_structs = {s["name"] for s in api["structs"] if s["header"] == "review.h"}
for name in model_structs - {"x278_unknown"}:
    for field in structs[name].values():
        if field["kind"] in ("text", "texts"):
            assert (name, field["name"]) in with_path, "no path leads to %s.%s" % (name, field["name"])

# ---- an answer, with options by their offsets

lines = [line.rstrip("\n").split("\t") for line in open(answer, encoding="ascii")]
options = options_of("x278_response_options", {n: v.encode("ascii") for what, n, v in lines if what == "option"})
response = make("x278_response_begin", doc, address(options))
for what, path, value in lines:
    if what == "set":
        put(response, path, value.encode("ascii"))

buf = values["x278_buf"]()
must(function("x278_encode")(response, None, None, address(buf)))
with open(output, "wb") as file:
    file.write(ctypes.string_at(buf.ptr, buf.len))
function("x278_buf_free")(address(buf))
function("x278_doc_free")(response)
function("x278_doc_free")(doc)

# ---- the issues of a faulty request, and its acknowledgment through a callback

severities = {c["value"]: c["name"] for c in next(t for t in api["types"] if t["name"] == "x278_severity")["constants"]}


def print_issues(issues):
    for index in range(function("x278_issues_count")(issues)):
        issue = function("x278_issues_at")(issues, index)
        severity, offset = (number_at(issue, "x278_issue", name) for name in ("severity", "offset"))
        name, path, message = (text_at(issue + structs["x278_issue"][n]["offset"][model]).decode()
                               for n in ("name", "path", "message"))
        print(severities[severity], name, path, offset, message)


written = bytearray()


@callback("x278_write_fn")
def write(piece, length, user):
    written.extend(ctypes.string_at(piece, length))
    return 0


data = open(faulty, "rb").read()
kept = ctypes.create_string_buffer(data, len(data))
issues = make("x278_issues_new", ctx)
reader = make("x278_reader_open_memory", ctx, address(kept), len(data), None, issues)
checker = make("x278_checker_new", ctx, None, issues)
writer = make("x278_writer_open_callback", ctx, write, None, None, None)
header = options_of("x278_interchange_options", {n: v.encode("ascii") for what, n, v in lines if what == "ack"})
ack_options = options_of("x278_ack_options", {"interchange": header})
acker = make("x278_acker_new", ctx, writer, address(ack_options))
kind = ctypes.c_int32()
transaction = ctypes.c_void_p()
while True:
    status = function("x278_checker_next")(checker, reader, address(kind), address(transaction))
    must(status)
    if status == constants["X278_END"]:
        break
    print_issues(issues)
    guide = function("x278_checker_guide")(checker)
    must(function("x278_acker_unit")(acker, reader, transaction, guide, issues))
    function("x278_issues_clear")(issues)
must(function("x278_acker_end")(acker, reader, issues))
must(function("x278_writer_close")(writer))
totals = function("x278_acker_totals")(acker)
print("totals", *(number_at(totals, "x278_ack_totals", name)
                  for name in ("interchanges", "groups", "transactions", "transactions_rejected", "answers")))
with open(acknowledgment, "wb") as file:
    file.write(written)
for name, made in (("acker", acker), ("writer", writer), ("checker", checker), ("reader", reader), ("issues", issues)):
    function(next(h for h in api["handles"] if h["name"] == "x278_" + name)["free"])(made)
function("x278_ctx_free")(ctx)
