#pragma once

#include "server/installation.hpp"

/// A year of one part of the tree as files, with the rulebooks it ran by: for the command line and
/// for jobs.
namespace binhyen::server {

struct YearWanted {
    std::int64_t year = 0;
    /// Label or code.
    std::string place;
};
BOOST_DESCRIBE_STRUCT(YearWanted, (), (year, place))

/// Into a folder that exists. `told` gets each file's name before it is written.
Result<> write_export(Installation const&, Context&, YearWanted const&,
                      std::filesystem::path const& into,
                      std::function<void(std::string_view file)> const& told);

}  // namespace binhyen::server
