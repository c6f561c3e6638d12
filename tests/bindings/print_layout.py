#!/usr/bin/env python3
"""Prints a C program that compiles when the structs of a module of make_ctypes.py are those of the headers.

print_layout.py MODULE HEADER...
"""
import ctypes
import importlib.util
import sys

spec = importlib.util.spec_from_file_location("described", sys.argv[1])
described = importlib.util.module_from_spec(spec)
spec.loader.exec_module(described)
print("#include <stddef.h>")
for header in sys.argv[2:]:
    print("#include <%s>" % header)
for struct in described.STRUCTS:
    name = struct.__name__
    print('_Static_assert(sizeof(%s) == %d, "%s");' % (name, ctypes.sizeof(struct), name))
    for field in struct._fields_:
        place = getattr(struct, field[0])
        print('_Static_assert(offsetof(%s, %s) == %d, "%s.%s");' % (name, field[0], place.offset, name, field[0]))
        print('_Static_assert(sizeof(((%s *)0)->%s) == %d, "%s.%s");' % (name, field[0], place.size, name, field[0]))
