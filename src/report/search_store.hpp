#pragma once

#include "base/date.hpp"
#include "report/search.hpp"
#include "storage/database.hpp"

namespace binhyen::report {

/// One readable part of the tree, in a year whose places are those of `day`.
struct SearchScope {
    std::int64_t year = 0;
    std::string path;
    Date day;
    int limit = 0;
};

std::vector<FoundSubject> search_subjects(storage::Transaction&, SearchScope const&,
                                          SearchPatterns const&);
std::vector<FoundPlace> search_places(storage::Transaction&, SearchScope const&,
                                      SearchPatterns const&);

}  // namespace binhyen::report
