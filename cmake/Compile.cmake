# What every target of this project is compiled with.

include(CheckCCompilerFlag)

set(X278_WARNING_FLAGS)
foreach(flag -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wvla)
  string(MAKE_C_IDENTIFIER "X278_HAVE${flag}" var)
  check_c_compiler_flag(${flag} ${var})
  if(${var})
    list(APPEND X278_WARNING_FLAGS ${flag})
  endif()
endforeach()
if(X278_WERROR)
  list(APPEND X278_WARNING_FLAGS -Werror)
endif()

if(X278_SANITIZE)
  string(REPLACE ";" "," x278_sanitizers "${X278_SANITIZE}")
  add_compile_options(-fsanitize=${x278_sanitizers} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${x278_sanitizers} -fno-sanitize-recover=all)
endif()

# Hardening: what the compiler and the linker have of it. _FORTIFY_SOURCE needs an optimizer, and sanitizers do its work
# themselves. A level that the compiler or the user sets stays.
set(X278_HARDENING_COMPILE_FLAGS)
set(X278_HARDENING_LINK_FLAGS)
if(X278_HARDENING AND MINGW)
  # The stack protector and FORTIFY of mingw-w64 are a library of their own (libssp), which every user would have to link.
  list(APPEND X278_HARDENING_LINK_FLAGS -Wl,--dynamicbase,--nxcompat,--high-entropy-va)
elseif(X278_HARDENING)
  foreach(flag -fstack-protector-strong -fstack-clash-protection -fcf-protection=full)
    string(MAKE_C_IDENTIFIER "X278_HAVE${flag}" var)
    check_c_compiler_flag("-Werror ${flag}" ${var})
    if(${var})
      list(APPEND X278_HARDENING_COMPILE_FLAGS ${flag})
    endif()
  endforeach()
  if(NOT X278_SANITIZE AND NOT CMAKE_C_FLAGS MATCHES "_FORTIFY_SOURCE")
    list(APPEND X278_HARDENING_COMPILE_FLAGS
      $<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:-U_FORTIFY_SOURCE> $<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:-D_FORTIFY_SOURCE=2>)
  endif()
  foreach(flag -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)
    string(MAKE_C_IDENTIFIER "X278_HAVE${flag}" var)
    set(CMAKE_REQUIRED_LINK_OPTIONS ${flag})
    check_c_source_compiles("int main(void) { return 0; }" ${var})
    unset(CMAKE_REQUIRED_LINK_OPTIONS)
    if(${var})
      list(APPEND X278_HARDENING_LINK_FLAGS ${flag})
    endif()
  endforeach()
  include(CheckPIESupported)
  check_pie_supported(LANGUAGES C)
endif()

# C11 without extensions of the compiler, our warnings, nothing exported that is not marked.
function(x278_target_defaults target)
  target_compile_features(${target} PRIVATE c_std_11)
  set_target_properties(${target} PROPERTIES
    C_STANDARD 11
    C_STANDARD_REQUIRED ON
    C_EXTENSIONS OFF
    C_VISIBILITY_PRESET hidden)
  target_compile_options(${target} PRIVATE ${X278_WARNING_FLAGS})
  if(MINGW)
    target_compile_definitions(${target} PRIVATE __USE_MINGW_ANSI_STDIO=1) # printf as C has it, with %zu
  endif()
endfunction()

# For what is installed: the libraries and the tool.
function(x278_target_hardened target)
  target_compile_options(${target} PRIVATE ${X278_HARDENING_COMPILE_FLAGS})
  get_target_property(type ${target} TYPE)
  if(type STREQUAL "SHARED_LIBRARY" OR type STREQUAL "EXECUTABLE")
    target_link_options(${target} PRIVATE ${X278_HARDENING_LINK_FLAGS})
  endif()
  if(type STREQUAL "EXECUTABLE" AND X278_HARDENING)
    set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE ON) # PIE
  endif()
endfunction()
