#!/usr/bin/env python3
"""Writes a Python module with all structs and prototypes of a library from its description.

make_ctypes.py [--ilp32] API-JSON...    several: of libraries that use each other. --ilp32: pointers and size_t have four
bytes; such a module has the structs of a 32-bit library to look at, and cannot load one.
"""
import json
import sys

arguments = sys.argv[1:]
wide = "--ilp32" not in arguments
files = [a for a in arguments if a != "--ilp32"]
descriptions = [json.load(open(name, encoding="utf-8")) for name in files]


def gather(key):
    return [entry for description in descriptions for entry in description[key]]


types = {t["name"]: t["type"] for t in gather("types")}
callbacks = {f["name"] for f in gather("callbacks")}
leaves = {s["name"] for s in gather("leaves")}


def ctype(text):
    """The name in the module of a C type."""
    if "*" in text:
        return "POINTER"
    name = text.replace("const ", "").strip()
    if name == "void":
        return "None"
    if name in callbacks:
        return name if wide else "POINTER"
    return name if name in leaves else "SIZE" if name == "size_t" else "c_" + types.get(name, name).replace("_t", "")


def put_struct(struct):
    print("\n\nclass %s(Structure):\n    _fields_ = [" % struct["name"])
    for field in struct["fields"]:
        array = " * %d" % field["array"] if "array" in field else ""
        print('        ("%s", %s%s),' % (field["name"], ctype(field["type"]), array))
    print("    ]")


print('"""Written by make_ctypes.py from %s: do not edit."""' % " and ".join(name.split("/")[-1] for name in files))
print("from ctypes import *")
print("\nPOINTER = %s\nSIZE = %s" % (("c_void_p", "c_size_t") if wide else ("c_uint32", "c_uint32")))
if wide:
    for callback in gather("callbacks"):
        signature = [callback["returns"]] + [p["type"] for p in callback["parameters"]]
        print("%s = CFUNCTYPE(%s)" % (callback["name"], ", ".join(ctype(t) for t in signature)))
waiting = gather("leaves")
while waiting:  # a leaf may hold others
    names = {leaf["name"] for leaf in waiting}
    ready = [leaf for leaf in waiting if not names & {f["type"] for f in leaf["fields"]}]
    assert ready, "leaves that hold each other"
    for leaf in ready:
        put_struct(leaf)
    waiting = [leaf for leaf in waiting if leaf not in ready]
for struct in gather("options") + gather("structs"):
    put_struct(struct)
print("\n\nSTRUCTS = [%s]" % ", ".join(s["name"] for s in gather("leaves") + gather("options") + gather("structs")))
for group in gather("types") + gather("flags"):
    for constant in group["constants"]:
        print("%s = %d" % (constant["name"], constant["value"]))
if wide:
    for description, name in zip(descriptions, files):
        print("\n\ndef load_%s(file):" % ("casework" if "uses" in description else "x278"))
        print("    lib = CDLL(file)")
        for function in description["functions"]:
            print("    lib.%s.restype = %s" % (function["name"], ctype(function["returns"])))
            print("    lib.%s.argtypes = [%s]" % (function["name"], ", ".join(ctype(p["type"]) for p in function["parameters"])))
        print("    return lib")
