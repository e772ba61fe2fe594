#include "report/desk_view.hpp"

#include <algorithm>
#include <tuple>

#include "dossier/dossier_door.hpp"
#include "registry/registry_door.hpp"
#include "report/queries.hpp"
#include "report/results_steps.hpp"
#include "rulebook/windows.hpp"

namespace binhyen::report {
namespace {

using dossier::Kind;

struct CountedTask {
    Kind kind = Kind::residential_area;
    dossier::Task task = dossier::Task::registration;
    dossier::Seat seat = dossier::Seat::elsewhere;
    std::optional<DecisionStage> stage;
    std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(CountedTask, (), (kind, task, seat, stage, count))

// Of the nation, the cycles of all provinces add up.
template <class Row>
void add(std::vector<Row>& rows, Row row, auto key) {
    auto const same = std::ranges::find(rows, key(row), key);
    if (same == rows.end())
        rows.push_back(std::move(row));
    else
        same->count += row.count;
}

void add_tasks(Context const& context, storage::Transaction& transaction, Scope const& scope,
               cycle::Scheme const& scheme, Desk& desk) {
    auto const& path = scope.place.path;
    auto const has_part = context.actor.may_at(Verb::prepare_decision, path) ||
                          context.actor.may_at(Verb::issue_decision, path);
    for (auto const& row :
         transaction.list<CountedTask>(queries::count_tasks, scheme.cycle.id, path, path_end(path),
                                       path, context.actor.person)) {
        auto const due_on = dossier::deadlines_of(scheme, row.kind).of(row.task);
        DeskTask task{.task = row.task,
                      .kind = row.kind,
                      .seat = row.seat,
                      .lies_with = LiesWith::subject,
                      .stage = {},
                      .count = row.count,
                      .due_on = due_on,
                      .due = dossier::due_of(due_on, context.today)};
        if (has_part && row.seat == dossier::Seat::here) task.stage = row.stage;
        task.lies_with = lies_with(context.actor, path, scope.place.tier, task);
        add(desk.tasks, task, [](DeskTask const& one) {
            return std::tuple(one.task, one.kind, one.seat, one.stage, one.due_on);
        });
    }
}

// Only for whoever may put them on the list.
void add_unenrolled(Context const& context, storage::Transaction& transaction, Scope const& scope,
                    cycle::Scheme const& scheme, Desk& desk) {
    auto const& path = scope.place.path;
    if (!context.actor.may(Verb::enrol_subject, path)) return;
    Date const end(int(scheme.cycle.year), 12, 31);
    auto const day = context.today < end ? context.today : end;
    for (auto const& row : transaction.list<Unenrolled>(queries::count_unenrolled, scheme.cycle.id,
                                                        path, path_end(path), day))
        add(desk.unenrolled, row, [](Unenrolled const& one) { return one.kind; });
}

void add_days(cycle::Scheme const& scheme, std::vector<Milestone>& days) {
    auto const& rules = *scheme.rules;
    auto const year = int(scheme.cycle.year);
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Kind>>([&](auto described) {
        auto const index = rules.find_kind(described.name);
        if (!index.exists()) return;
        auto const add = [&](YearDay day, Date on) {
            days.push_back({.day = day, .kinds = {described.value}, .on = on, .days_left = 0});
        };
        add(YearDay::registration_ends, rulebook::registration_of(rules, index, year).to);
        add(YearDay::window_ends, rulebook::window_of(rules, index, year).to);
        add(YearDay::decide_by, rulebook::last_day_to_decide(rules, scheme.settings, index, year));
    });
}

Result<std::optional<CommuneShare>> commune_share(storage::Transaction& transaction,
                                                  Scope const& scope, cycle::Scheme const& scheme) {
    if (scope.place.tier != registry::Tier::commune) return std::nullopt;
    auto const subject = registry::find_commune_subject(transaction, scope.place.path,
                                                        Date(int(scope.year), 12, 31));
    auto const own =
        subject ? dossier::find_dossier_by_code(transaction, scheme.cycle.id, subject->code)
                : std::nullopt;
    if (!own) return std::nullopt;
    auto share =
        share_of(*scheme.rules, dossier::judge_on_record(transaction, scheme, *own).evaluation);
    if (share) share->dossier_id = own->id;
    return share;
}

}  // namespace

Result<Desk> tell_desk(Context& context, cycle::Shelf const& shelf, std::int64_t year,
                       std::string_view place) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<Desk> {
        auto const scope = TRY(open_scope(context, transaction, year, place));
        Desk desk{.year = year,
                  .place = result_place(scope.place),
                  .today = context.today,
                  .tasks = {},
                  .unenrolled = {},
                  .milestones = {},
                  .share = {}};
        std::vector<Milestone> days;
        for (auto const& cycle : list_cycles_of(transaction, scope)) {
            auto const scheme = TRY(cycle::scheme_of(cycle, shelf));
            add_tasks(context, transaction, scope, scheme, desk);
            add_unenrolled(context, transaction, scope, scheme, desk);
            add_days(scheme, days);
            auto const share = TRY(commune_share(transaction, scope, scheme));
            if (share) desk.share = share;
        }
        desk.milestones = milestones(std::move(days), context.today);
        return desk;
    });
}

}  // namespace binhyen::report
