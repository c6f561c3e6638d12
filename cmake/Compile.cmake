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

# C11 without extensions of the compiler, our warnings, nothing exported that is not marked.
function(x278_target_defaults target)
  target_compile_features(${target} PRIVATE c_std_11)
  set_target_properties(${target} PROPERTIES
    C_STANDARD 11
    C_STANDARD_REQUIRED ON
    C_EXTENSIONS OFF
    C_VISIBILITY_PRESET hidden)
  target_compile_options(${target} PRIVATE ${X278_WARNING_FLAGS})
endfunction()
