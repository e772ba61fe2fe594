#include "cycle/cycle_actions.hpp"

#include "audit/problems.hpp"
#include "base/text.hpp"
#include "cycle/cycle_door.hpp"
#include "cycle/problems.hpp"
#include "cycle/queries.hpp"

namespace binhyen::cycle {
namespace {

constexpr std::int64_t first_year = 2000;
constexpr std::int64_t last_year = 2200;

std::string settings_text(std::map<std::string, std::string> const& settings) {
    json::object chosen;
    for (auto const& [setting, value] : settings) chosen[setting] = value;
    return json::serialize(chosen);
}

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
                .closes_on = request.closes_on.value_or(Date(int(request.year) + 1, 2, 1)),
                .settings_basis = text::tidied(request.settings_basis.value_or(""))};
            TRY(scheme_of(cycle, shelf));
            transaction.insert(queries::insert_cycle, cycle);
            transaction.record({"cycle_opened", realm, cycle.id.value});
            return cycle;
        });
}

Result<Cycle> change_settings(Context& context, Shelf const& shelf, ChangeSettings const& request) {
    auto const found = context.database.read(
        [&](storage::Transaction& tx) { return find_cycle_by_id(tx, request.cycle); });
    if (!found) return refuse(audit::problems::absent());
    return audit::in_transaction(
        context, found->realm_path, [&](audit::Transaction& transaction) -> Result<Cycle> {
            TRY(context.actor.must(Verb::manage_cycle, found->realm_path));
            auto const before = *find_cycle_by_id(transaction, request.cycle);
            if (before.version != request.expected_version)
                return refuse(
                    audit::problems::version_conflict(request.expected_version, before.version));
            auto after = before;
            ++after.version;
            after.settings = settings_text(request.settings);
            after.settings_basis = text::tidied(request.settings_basis);
            auto const scheme = TRY(scheme_of(after, shelf));
            auto const fixed_on = settings_fixed_on(scheme);
            if (context.today >= fixed_on)
                return refuse(problems::settings_fixed(before.year, fixed_on));
            if (!request.settings.empty() && after.settings_basis.empty())
                return refuse(problems::settings_unfounded());
            transaction.update(queries::update_cycle, before, after);
            transaction.record({"cycle_settings_changed", before.realm_path, before.id.value});
            return after;
        });
}

}  // namespace binhyen::cycle
