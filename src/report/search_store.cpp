#include "report/search_store.hpp"

#include "audit/actor.hpp"
#include "report/queries.hpp"

namespace binhyen::report {
namespace {

// A pattern that matches no folded name, for what is only a code.
std::string or_nothing(std::string const& pattern) {
    return pattern.empty() ? "?" : pattern;
}

}  // namespace

std::vector<FoundSubject> search_subjects(storage::Transaction& transaction,
                                          SearchScope const& scope,
                                          SearchPatterns const& patterns) {
    auto const realm = std::string(realm_of(scope.path));
    return transaction.list<FoundSubject>(
        queries::search_subjects, scope.year, realm, path_end(realm), scope.path,
        path_end(scope.path), or_nothing(patterns.same), or_nothing(patterns.beginning),
        or_nothing(patterns.words), patterns.code, or_nothing(patterns.inside),
        path_end(patterns.code), scope.limit, scope.day);
}

std::vector<FoundPlace> search_places(storage::Transaction& transaction, SearchScope const& scope,
                                      SearchPatterns const& patterns) {
    return transaction.list<FoundPlace>(queries::search_places, scope.path, path_end(scope.path),
                                        scope.day, or_nothing(patterns.same),
                                        or_nothing(patterns.beginning), or_nothing(patterns.words),
                                        patterns.code, or_nothing(patterns.inside), scope.limit);
}

}  // namespace binhyen::report
