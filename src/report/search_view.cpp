#include "report/search_view.hpp"

#include <algorithm>
#include <iterator>

#include "dossier/dossier_door.hpp"
#include "report/search_store.hpp"

namespace binhyen::report {
namespace {

constexpr int limit_usual = 8;
constexpr int limit_max = 50;

// Bad news is its head's first, also for whoever looks for it by name.
void hide_unheard(Context const& context, storage::Transaction& transaction,
                  std::vector<FoundSubject>& subjects) {
    for (auto& subject : subjects) {
        if (subject.outcome != dossier::Recognition::not_recognised) continue;
        auto dossier = dossier::find_dossier(transaction, subject.id);
        INVARIANT(dossier.has_value());
        auto const known =
            dossier::as_known_to(context.actor, transaction, std::move(*dossier)).dossier;
        subject.state = known.state;
        subject.outcome = known.outcome;
    }
}

}  // namespace

Result<Found> search(Context& context, SearchQuery const& query) {
    SearchPatterns const patterns(query.text);
    if (patterns.is_empty()) return Found{};
    auto const limit =
        int(std::clamp<std::int64_t>(query.limit.value_or(limit_usual), 1, limit_max));
    return context.database.read([&](storage::Transaction& transaction) -> Result<Found> {
        Found found;
        for (auto& path : context.actor.readable_paths()) {
            SearchScope const scope{query.year, std::move(path), Date(int(query.year), 12, 31),
                                    limit};
            std::ranges::move(search_places(transaction, scope, patterns.of_places()),
                              std::back_inserter(found.places));
            std::ranges::move(search_subjects(transaction, scope, patterns),
                              std::back_inserter(found.subjects));
        }
        found.places = nearest(std::move(found.places), std::size_t(limit));
        found.subjects = nearest(std::move(found.subjects), std::size_t(limit));
        hide_unheard(context, transaction, found.subjects);
        return found;
    });
}

}  // namespace binhyen::report
