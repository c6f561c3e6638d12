#!/usr/bin/env python3
"""What a binding does, knowing nothing but docs/x278-api.json and the shared library.

smoke.py LIBRARY API-JSON REQUEST ANSWER-TSV OUTPUT: reads a request, walks its structs to the procedure code of the
second service (printed), begins an answer, adds a decision by paths, and writes it to OUTPUT.
"""
import ctypes
import json
import sys

library, api_file, request, answer, output = sys.argv[1:6]
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


def ctype(text):
    if "*" in text:
        return ctypes.c_void_p
    plain = {"void": None, "size_t": ctypes.c_size_t, "x278_status": ctypes.c_int32}
    return plain[text.replace("const ", "").strip()]


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


ctx = ctypes.c_void_p()
must(function("x278_ctx_new")(None, address(ctx)))
data = open(request, "rb").read()
kept = ctypes.create_string_buffer(data, len(data))
doc = ctypes.c_void_p()
must(function("x278_decode")(ctx, address(kept), len(data), None, None, address(doc)))

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

description = next(o for o in api["options"] if o["name"] == "x278_response_options")
offsets = {f["name"]: f["offset"][model] for f in description["fields"]}
options = ctypes.create_string_buffer(description["size"][model])
ctypes.c_uint32.from_buffer(options, offsets["struct_size"]).value = len(options)
kept_texts = []
lines = [line.rstrip("\n").split("\t") for line in open(answer, encoding="ascii")]
for what, name, value in lines:
    if what == "option":
        kept_texts.append(ctypes.create_string_buffer(value.encode("ascii")))
        ctypes.c_void_p.from_buffer(options, offsets[name]).value = address(kept_texts[-1])
response = ctypes.c_void_p()
must(function("x278_response_begin")(doc, address(options), address(response)))
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
function("x278_ctx_free")(ctx)
