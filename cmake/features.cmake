# Each folder of src/ is one library of its *.cpp; its *_test.cpp make one test program.
# What a folder may use stands in src/LEVELS, and nowhere else.

# One run writes all that is generated: queries, problems, migrations, embedded files. Each file is
# named as a by-product and left alone when its text is the same, so that only its users rebuild.
file(GLOB queries CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/*/sql/*.sql)
file(GLOB problems CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/*/problems.toml)
file(GLOB migrations CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/migrations/*.sql)
file(GLOB_RECURSE embedded CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/rulebooks/*
  ${CMAKE_SOURCE_DIR}/demo/* ${CMAKE_SOURCE_DIR}/web/dist/*)
file(GLOB generator CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tools/generate.ts
  ${CMAKE_SOURCE_DIR}/tools/generate/*.ts)
set(generated ${GENERATED}/storage/migrations.hpp ${GENERATED}/storage/all_queries.hpp
  ${GENERATED}/problems.json
  ${GENERATED}/server/embedded.hpp ${GENERATED}/server/embedded.S)
foreach(file IN LISTS queries problems)
  string(REGEX REPLACE "^.*/src/([^/]+)/(sql/.*|problems[.]toml)$" "\\1" folder ${file})
  if(file MATCHES "[.]toml$")
    list(APPEND generated ${GENERATED}/${folder}/problems.hpp)
  else()
    list(APPEND generated ${GENERATED}/${folder}/queries.hpp)
  endif()
endforeach()
list(REMOVE_DUPLICATES generated)
find_program(BINHYEN_NODE NAMES node REQUIRED NO_DEFAULT_PATH
  HINTS $ENV{BINHYEN_NODE_DIR} $ENV{XDG_CACHE_HOME}/binh-yen/node22/node_modules/.bin
  $ENV{HOME}/.cache/binh-yen/node22/node_modules/.bin DOC "The pinned Node 22 that ./dev installs")
add_custom_command(
  OUTPUT ${GENERATED}/stamp
  BYPRODUCTS ${generated}
  COMMAND ${BINHYEN_NODE} ${CMAKE_SOURCE_DIR}/tools/generate.ts --out ${GENERATED}
  COMMAND ${CMAKE_COMMAND} -E touch ${GENERATED}/stamp
  DEPENDS ${queries} ${problems} ${migrations} ${embedded} ${generator}
  COMMENT "Generating queries, problems, migrations and embedded files")
add_custom_target(generated DEPENDS ${GENERATED}/stamp)

function(feature name)
  cmake_parse_arguments(arg "" "" "USES;LINKS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${name}/*.cpp)
  set(tests ${sources})
  list(FILTER sources EXCLUDE REGEX "(_test|/main)\\.cpp$")
  list(FILTER tests INCLUDE REGEX "_test\\.cpp$")
  if(NOT sources)
    set(sources ${CMAKE_SOURCE_DIR}/cmake/empty.cpp)
  endif()
  add_library(${name} STATIC ${sources})
  target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR}/src ${GENERATED})
  target_link_libraries(${name} PUBLIC ${arg_USES} ${arg_LINKS})
  target_precompile_headers(${name} REUSE_FROM standard)
  add_dependencies(${name} generated)
  if(BINHYEN_TESTS AND tests)
    add_executable(${name}_test ${tests})
    target_link_libraries(${name}_test PRIVATE ${name} test_support GTest::gtest GTest::gtest_main)
    target_precompile_headers(${name}_test REUSE_FROM standard)
    add_test(NAME ${name} COMMAND ${name}_test WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
    add_dependencies(unit_tests ${name}_test)
  endif()
endfunction()

file(CONFIGURE OUTPUT ${GENERATED}/server/version.hpp CONTENT
"#pragma once\n\n#include <string_view>\n\nnamespace binhyen::server {\n
inline constexpr std::string_view version = \"${PROJECT_VERSION}\";\n\n}\n")

enable_testing()

# One precompiled header for all: the standard library and Boost.JSON cost a second per file.
add_library(standard STATIC ${CMAKE_SOURCE_DIR}/cmake/empty.cpp)
target_link_libraries(standard PUBLIC Boost::json Threads::Threads)
target_precompile_headers(standard PRIVATE ${CMAKE_SOURCE_DIR}/cmake/standard.hpp)

add_custom_target(unit_tests)
add_library(test_support INTERFACE)
target_include_directories(test_support INTERFACE ${CMAKE_SOURCE_DIR}/tests/support)

feature(base LINKS PkgConfig::icu OpenSSL::Crypto Boost::json Threads::Threads)
feature(storage USES base LINKS PkgConfig::sqlite PkgConfig::postgres)
feature(http USES base LINKS Boost::url OpenSSL::SSL spdlog::spdlog)
feature(paper USES base LINKS PkgConfig::pango PkgConfig::qrencode PkgConfig::xlsxwriter PkgConfig::zip PkgConfig::expat)
feature(audit USES base storage http LINKS PkgConfig::sodium)
feature(registry USES audit paper)
feature(rulebook USES audit LINKS yaml-cpp)
if(TARGET rulebook_test)
  target_link_libraries(rulebook_test PRIVATE rapidcheck)
  # Tells tests/engine what the engine in the browser must say.
  add_executable(engine_cases ${CMAKE_SOURCE_DIR}/tests/engine/cases.cpp)
  target_link_libraries(engine_cases PRIVATE rulebook GTest::gtest)
  target_precompile_headers(engine_cases REUSE_FROM standard)
endif()
feature(identity USES audit registry)
feature(cycle USES registry rulebook identity)
feature(fieldwork USES cycle)
feature(dossier USES fieldwork paper)
feature(committee USES dossier)
feature(recognition USES committee paper)
if(TARGET recognition_test)
  target_link_libraries(recognition_test PRIVATE rapidcheck)
endif()
feature(report USES recognition paper)
feature(server USES report LINKS demonstration CLI11::CLI11 PkgConfig::brotli)

target_sources(server PRIVATE ${GENERATED}/server/embedded.S)
if(EXISTS ${CMAKE_SOURCE_DIR}/src/server/main.cpp)
  add_executable(binhyen ${CMAKE_SOURCE_DIR}/src/server/main.cpp)
  target_link_libraries(binhyen PRIVATE server)
  target_precompile_headers(binhyen REUSE_FROM standard)
endif()
