#!/usr/bin/env python3
"""Uses a module of make_ctypes.py with the library it was made for.

check_ctypes.py MODULE LIBRARY [CASEWORK-LIBRARY]: every prototype finds its function, the library's own account of the structs of
the model is that of the module, and every function takes NULL for each pointer: it fails or gives nothing, but it returns.
"""
import ctypes
import importlib.util
import os
import sys

spec = importlib.util.spec_from_file_location("described", sys.argv[1])
x278 = importlib.util.module_from_spec(spec)
spec.loader.exec_module(x278)
lib = x278.load_x278(sys.argv[2])
libraries = [lib] + [x278.load_casework(name) for name in sys.argv[3:]]

structs = {s.__name__: s for s in x278.STRUCTS}
name, size, field = ctypes.c_void_p(), ctypes.c_size_t(), x278.x278_field()
field.struct_size = ctypes.sizeof(field)
address, seen = ctypes.addressof, 0
for index in range(lib.x278_struct_count()):
    assert lib.x278_struct_at(index, address(name), address(size)) == x278.X278_OK
    struct = ctypes.string_at(name.value)
    assert size.value == ctypes.sizeof(structs[struct.decode()]), struct
    keep = ctypes.create_string_buffer(struct)
    for number in range(lib.x278_field_count(address(keep))):
        assert lib.x278_field_at(address(keep), number, address(field)) == x278.X278_OK
        described = getattr(structs[struct.decode()], ctypes.string_at(field.name).decode())
        assert described.offset == field.offset, (struct, number)
        seen += 1
assert seen > 200

called = 0
for library in libraries:
    for function in [f for f in vars(library).values() if isinstance(f, library._FuncPtr)]:
        child = os.fork()
        if child == 0:
            nothing = [None if a is ctypes.c_void_p else a() if issubclass(a, ctypes._CFuncPtr) else 0 for a in function.argtypes]
            function(*nothing)
            os._exit(0)
        assert os.waitpid(child, 0)[1] == 0, "%s does not take NULL" % function.__name__
        called += 1
print("%d structs, %d fields as the library has them, %d functions called with NULL" % (len(structs), seen, called))
