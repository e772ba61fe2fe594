#pragma once

#include <span>
#include <string_view>

/// What the files of an export hold and what their columns mean, in both languages, so that a
/// stranger can read them without the program.
namespace binhyen::report {

struct DictionaryEntry {
    std::string_view name;
    std::string_view vi;
    std::string_view en;
};

/// The files in the order of reading, without ".csv".
std::span<DictionaryEntry const> export_files();

/// Of a column; one that means something else in a file of its own is entered as "file.column".
/// Null when nobody described it.
DictionaryEntry const* find_column(std::string_view file, std::string_view column);

/// For the test that none is left over.
std::span<DictionaryEntry const> export_columns();

}  // namespace binhyen::report
