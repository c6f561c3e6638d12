#!/usr/bin/env python3
"""Writes what the package knows of the structs, from the description of the library.

make_model.py API-JSON EXT-DIR PACKAGE-DIR: EXT-DIR/model_tables.c (structs and fields for the extension) and
PACKAGE-DIR/_model.pyi (a class and a TypedDict for each struct, for editors and mypy). make_model.py --check ... writes
nothing and fails when a file is not what it would write.
"""
import json
import os
import re
import sys

MODEL = ("review.h", "attach.h")  # structs with a class, whose fields can be set
ACKS = ("x278_ack_context", "x278_ack_element", "x278_ack_segment", "x278_ack_transaction", "x278_ack_group", "x278_ack_interchange")
NOTE = "Written by bindings/python/tools/make_model.py from docs/x278-api.json: do not edit."
KINDS = {"text": "TEXT", "texts": "TEXTS", "one": "ONE", "many": "MANY", "number": "NUMBER", "number64": "LONG", "delimiters": "DELIMITERS"}


def class_name(struct):
    return "".join(word.capitalize() for word in struct["name"].split("_")[1:])


def kind_of(field):
    """The kind of a field for the extension, or None for one that is no value: sizes, counts, padding."""
    if field["kind"] == "leaf":
        return "PAYLOAD" if field["of"] == "x278_payload" else "CODES" if "array" in field else "CODE"
    if field["name"] in ("struct_size", "reserved") or field["name"] == "error_count":
        return None
    return "RESOLUTION" if field["type"] == "x278_resolution" else KINDS.get(field["kind"])


def fields_of(struct):
    return [f for f in struct["fields"] if kind_of(f) is not None]


def about(entry):
    """A comment of the header, in words that fit Python."""
    text = " ".join(part for part in (entry.get("brief"), entry.get("details")) if part)
    text = re.sub(r"(absent|none): NULL", lambda m: "absent: None" if m.group(1) == "absent" else "none: empty", text)
    text = text.replace("NULL when the count is 0", "none: empty").replace("\\", "").strip()
    return text[:1].upper() + text[1:]


def c_text(text):
    return '"%s"' % text.replace("\\", "\\\\").replace('"', '\\"')


# ---- the extension


def put_field(struct, field, numbers):
    kind = kind_of(field)
    count = "offsetof(%s, %s)" % (struct["name"], field["count"]) if "count" in field else "0"
    flags = "FIELD_GATHERED" if field.get("gathered") else "0"
    of = numbers[field["of"]] if kind in ("ONE", "MANY") else 0
    return "    {%s, FIELD_%s, %s, %d, offsetof(%s, %s), %s}," % (
        c_text(field["name"]), kind, flags, of, struct["name"], field["name"], count)


def tables(structs):
    numbers = {s["name"]: n for n, s in enumerate(structs)}
    lines = ["/* %s */" % NOTE, '#include "model.h"', "", "#include <x278/x278.h>", "",
             "const model_field model_fields[MODEL_FIELDS] = {"]
    entries, first = [], 0
    for struct in structs:
        fields = fields_of(struct)
        lines += [put_field(struct, f, numbers) for f in fields]
        entries.append("    {%s, %s, %s, %d, %d}," % (
            c_text("x278." + class_name(struct)), c_text(struct["name"]), c_text(about(struct)), first, len(fields)))
        first += len(fields)
    lines += ["};", ""]
    return lines + ["const model_struct model_structs[MODEL_STRUCTS] = {"] + entries + ["};"]


def header(structs):
    fields = sum(len(fields_of(s)) for s in structs)
    model = len([s for s in structs if s["header"] in MODEL])
    named = [s for s in structs if s["name"] in ("x278_review", "x278_submission", "x278_envelope") + ACKS[-2:]]
    lines = ["/* %s */" % NOTE, "#ifndef MODEL_NUMBERS_H", "#define MODEL_NUMBERS_H", "",
             "enum {", "    MODEL_NODES = %d, /* structs that have a class: the first ones */" % model,
             "    MODEL_STRUCTS = %d," % len(structs), "    MODEL_FIELDS = %d," % fields]
    lines += ["    MODEL_%s = %d," % (s["name"][5:].upper(), structs.index(s)) for s in named]
    return lines + ["};", "", "#endif"]


# ---- the stubs


def hint(field, suffix):
    kind = kind_of(field)
    of = "".join(w.capitalize() for w in field["of"].split("_")[1:]) + suffix if kind in ("ONE", "MANY") else ""
    if kind in ("NUMBER", "LONG"):
        return "int"
    if suffix:
        return {"TEXT": "str", "TEXTS": "list[str | None]", "ONE": of, "MANY": "list[%s]" % of, "DELIMITERS": "str", "RESOLUTION": "str",
                "PAYLOAD": "str", "CODE": "AckCodeDict", "CODES": "list[AckCodeDict]"}[kind]
    # A struct that may be absent is "| Any", so that mypy lets a program go on to its fields, as it lets one with re.match().group().
    return {"TEXT": "str | None", "TEXTS": "MutableSequence[str | None]", "ONE": of + " | Any", "MANY": "NodeList[%s]" % of,
            "DELIMITERS": "str | None", "PAYLOAD": "bytes | None"}[kind]


def stub_class(struct):
    lines = ["", "class %s(Node):" % class_name(struct), '    """%s"""' % about(struct), ""]
    for field in fields_of(struct):
        if kind_of(field) in ("MANY", "PAYLOAD"):
            lines += ["    @property", "    def %s(self) -> %s:" % (field["name"], hint(field, "")), '        """%s"""' % about(field), ""]
        else:
            lines += ["    %s: %s" % (field["name"], hint(field, "")), '    """%s"""' % about(field), ""]
    return lines + ["    def to_dict(self) -> %sDict: ...  # type: ignore[override]" % class_name(struct), ""]


def stub_dict(struct):
    lines = ["", "class %sDict(TypedDict, total=False):" % class_name(struct), '    """%s"""' % about(struct)]
    for field in fields_of(struct):
        if not field.get("gathered"):
            lines.append("    %s: %s" % (field["name"], hint(field, "Dict")))
    return lines + [""]


def stubs(structs):
    model = [s for s in structs if s["header"] in MODEL]
    lines = ["# " + NOTE, "from collections.abc import MutableSequence", "from typing import Any, TypedDict", "",
             "from ._x278 import Node, NodeList"]
    for struct in model:
        lines += stub_class(struct)
    lines += ["", "class AckCodeDict(TypedDict, total=False):", '    """A code of an acknowledgment with our own short meaning."""',
              "    code: str", "    meaning: str", ""]
    for struct in structs:
        lines += stub_dict(struct)
    lines += ["", "DocumentDict = TypedDict(", '    "DocumentDict",', "    {",
              '        "x278": int,', '        "guide": str,', '        "bytes": int,', '        "envelope": EnvelopeDict,',
              '        "review": ReviewDict,', '        "submission": SubmissionDict,', "    },", "    total=False,", ")",
              '"""A document, as Document.to_dict() makes it and dumps() takes it."""', "",
              "class AcksDict(TypedDict):", '    """What resolve() makes of acknowledgments."""',
              "    interchanges: list[AckInterchangeDict]", "    groups: list[AckGroupDict]"]
    return lines


def main():
    arguments = [a for a in sys.argv[1:] if a != "--check"]
    check = len(arguments) < len(sys.argv) - 1
    api_file, ext, package = arguments
    with open(api_file, encoding="utf-8") as file:
        described = json.load(file)["structs"]
    by_name = {s["name"]: s for s in described}
    structs = [s for s in described if s["header"] in MODEL] + [by_name[name] for name in ACKS]
    stale = []
    for name, lines in ((os.path.join(ext, "model_tables.c"), tables(structs)), (os.path.join(ext, "model_numbers.h"), header(structs)),
                        (os.path.join(package, "_model.pyi"), stubs(structs))):
        text = "\n".join(lines) + "\n"
        if not check:
            with open(name, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
        elif not os.path.exists(name) or open(name, encoding="utf-8").read() != text:
            stale.append(name)
    if stale:
        sys.exit("make_model.py writes these in another way: %s" % ", ".join(stale))


if __name__ == "__main__":
    main()
