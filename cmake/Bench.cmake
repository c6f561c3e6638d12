# Benchmarks: programs to run by hand (tests/bench), linked to the static library as a fast integrator would.

foreach(name IN LISTS X278_BENCH_PROGRAMS)
  add_executable(${name} tests/bench/${name}.c)
  x278_target_defaults(${name})
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/lib)
  target_link_libraries(${name} PRIVATE x278_static)
endforeach()
