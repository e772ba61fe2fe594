#pragma once

#include "audit/acting.hpp"
#include "report/search.hpp"

namespace binhyen::report {

struct SearchQuery {
    std::int64_t year = 0;
    /// A name, part of one, or a code; with or without marks.
    std::string text;
    /// Of places and of subjects each; 8 unless said, 50 at most.
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(SearchQuery, (), (year, text, limit))

/// Finds nothing outside what the actor may read, and nothing for an empty text.
Result<Found> search(Context&, SearchQuery const&);

}  // namespace binhyen::report
