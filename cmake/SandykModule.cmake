# One target per module. A module sees only the headers of the modules it names: each gets an include folder of its own
# that holds one link to its sources, so `#include "keys/mnemonic.h"` compiles only where `keys` was named.

function(sandyk_include_link target dir)
  get_filename_component(name "${dir}" NAME)
  set(root "${CMAKE_BINARY_DIR}/include/${target}")
  file(MAKE_DIRECTORY "${root}")
  file(CREATE_LINK "${dir}" "${root}/${name}" SYMBOLIC)
  target_include_directories(${target} PUBLIC "${root}")
endfunction()

# What nearly every source includes is read once: a third of the time of a full build. Sources still name what they use;
# the preset "clang" builds without this. SET is a name for one set of flags and headers; its first target makes it.
function(sandyk_precompile target set)
  get_property(maker GLOBAL PROPERTY SANDYK_PCH_${set})
  if(maker)
    target_precompile_headers(${target} REUSE_FROM ${maker})
  else()
    target_precompile_headers(${target} PRIVATE ${ARGN})
    set_property(GLOBAL PROPERTY SANDYK_PCH_${set} ${target})
  endif()
endfunction()

set(SANDYK_STD_HEADERS <algorithm> <array> <cstdint> <filesystem> <functional> <map> <memory> <optional> <span> <string>
    <string_view> <variant> <vector> <tl/expected.hpp>)

# sandyk_module(NAME SOURCES a.cpp ... [USES module ...] [PRIVATE_LIBS lib ...])
# USES is public: a module's headers may name the types of the modules it uses.
function(sandyk_module name)
  cmake_parse_arguments(M "" "" "SOURCES;USES;PRIVATE_LIBS" ${ARGN})
  set(target sandyk_${name})
  add_library(${target} STATIC ${M_SOURCES})
  sandyk_include_link(${target} "${CMAKE_CURRENT_SOURCE_DIR}")
  target_link_libraries(${target} PUBLIC sandyk_options)
  foreach(used IN LISTS M_USES)
    target_link_libraries(${target} PUBLIC sandyk_${used})
  endforeach()
  target_link_libraries(${target} PRIVATE ${M_PRIVATE_LIBS})
  sandyk_precompile(${target} core ${SANDYK_STD_HEADERS})
  if(CMAKE_CURRENT_SOURCE_DIR MATCHES "^${CMAKE_SOURCE_DIR}/(core|hw)/")
    set_property(GLOBAL APPEND PROPERTY SANDYK_CORE_LIBRARIES ${target})
  endif()
endfunction()

# sandyk_unit_test(MODULE SOURCES ... [LIBS ...]): links its own module and nothing else.
function(sandyk_unit_test module)
  cmake_parse_arguments(T "" "" "SOURCES;LIBS" ${ARGN})
  set(target test_${module})
  add_executable(${target} ${T_SOURCES})
  target_link_libraries(${target} PRIVATE sandyk_${module} sandyk_test_support GTest::gtest_main ${T_LIBS})
  sandyk_precompile(${target} test ${SANDYK_STD_HEADERS} <gtest/gtest.h>)
  gtest_discover_tests(${target} TEST_PREFIX ${module}. PROPERTIES LABELS unit TIMEOUT 300 DISCOVERY_TIMEOUT 60)
endfunction()
