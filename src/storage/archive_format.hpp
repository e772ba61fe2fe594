#pragma once

#include "storage/archive.hpp"

/// The spelling of what is inside an archive.
namespace binhyen::storage::format {

inline constexpr std::string_view heading_name = "format.json";
inline constexpr std::string_view manifest_name = "manifest.json";

struct Step {
    std::string name;
    std::string checksum;
};
BOOST_DESCRIBE_STRUCT(Step, (), (name, checksum))

struct Heading {
    std::vector<Step> steps;
    std::vector<Table> tables;
};

std::string heading_text(Heading const&);
/// Throws ArchiveUnreadable if it is none, or of another version of the format.
Heading parse_heading(std::string_view);

std::string manifest_text(std::vector<ArchivedTable> const&);
std::vector<ArchivedTable> parse_manifest(std::string_view);

/// `tables/places/000001.jsonl`
std::string part_name(std::string_view table, int number);

/// One row as a JSON array on a line of its own.
void append_line(std::string& into, Row const&, Table const&);

/// A line's values, kept until the next.
class Line {
public:
    std::span<Bind const> parse(std::string_view text, Table const&);

private:
    Bind value(json::value const&, ColumnType);

    json::value row_;
    std::vector<std::unique_ptr<std::string>> bytes_;
    std::vector<Bind> binds_;
};

}  // namespace binhyen::storage::format
