# Toolchain of WebAssembly with WASI: Debian's clang, lld, wasi-libc and libclang-rt-…-dev-wasm32, or those of X278_WASI_SYSROOT.
#
#   cmake -S . -B build/wasi -DCMAKE_TOOLCHAIN_FILE=cmake/wasm32-wasi.cmake
#
# makes libx278.a and the tool as a command of WASI, x278.wasm.
set(CMAKE_SYSTEM_NAME WASI)
set(CMAKE_SYSTEM_PROCESSOR wasm32)
set(X278_WASI_SYSROOT /usr CACHE PATH "Where wasi-libc is: its include/wasm32-wasi and lib/wasm32-wasi")

if(NOT CMAKE_C_COMPILER)
  set(CMAKE_C_COMPILER clang)
endif()
set(CMAKE_C_COMPILER_TARGET wasm32-wasi)
set(CMAKE_SYSROOT ${X278_WASI_SYSROOT})
list(APPEND CMAKE_MODULE_PATH ${CMAKE_CURRENT_LIST_DIR}) # Platform/WASI.cmake

# Nothing of the build machine is found: neither libxml2 nor iconv.
set(CMAKE_FIND_ROOT_PATH ${X278_WASI_SYSROOT}/share/wasi)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
