#include "report/results_steps.hpp"

#include "audit/problems.hpp"
#include "cycle/problems.hpp"
#include "registry/registry_door.hpp"

namespace binhyen::report {

Result<Scope> open_scope(Context const& context, storage::Transaction& transaction,
                         std::int64_t year, std::string_view label) {
    auto place = registry::find_place_of_year(transaction, label, year);
    if (!place) return refuse(audit::problems::absent());
    TRY(context.actor.must(Verb::read, place->path));
    Scope scope{year, std::move(*place)};
    if (list_cycles_of(transaction, scope).empty())
        return refuse(cycle::problems::cycle_absent(year));
    return scope;
}

}  // namespace binhyen::report
