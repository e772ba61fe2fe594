#include "cycle/cycle_actions.hpp"

#include "cycle/cycle_door.hpp"
#include "cycle/problems.hpp"
#include "cycle/queries.hpp"

namespace binhyen::cycle {
namespace {

constexpr std::int64_t first_year = 2000;
constexpr std::int64_t last_year = 2200;

}  // namespace

Result<Cycle> open_cycle(Context& context, Shelf const& shelf, OpenCycle const& request) {
    auto const realm = std::string(realm_of(request.realm_path));
    return audit::in_transaction(
        context, realm, [&](audit::Transaction& transaction) -> Result<Cycle> {
            TRY(context.actor.must(Verb::manage_cycle, realm));
            if (request.year < first_year || request.year > last_year)
                return refuse(problems::year_wrong(first_year, last_year));
            if (find_cycle(transaction, request.year, realm))
                return refuse(problems::cycle_exists(request.year));
            Cycle const cycle{
                .id = context.new_id<CycleId>(),
                .version = 1,
                .year = request.year,
                .realm_path = realm,
                .rulebook = request.rulebook,
                .supplements = request.supplements,
                .settings = request.settings,
                .opened_on = context.today,
                .closes_on = request.closes_on.value_or(Date(int(request.year) + 1, 2, 1))};
            TRY(scheme_of(cycle, shelf));
            transaction.insert(queries::insert_cycle, cycle);
            transaction.record({"cycle_opened", realm, cycle.id.value});
            return cycle;
        });
}

}  // namespace binhyen::cycle
