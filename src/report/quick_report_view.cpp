#include "report/quick_report_view.hpp"

#include <algorithm>

#include "audit/problems.hpp"
#include "cycle/cycle_door.hpp"
#include "cycle/problems.hpp"
#include "registry/registry_door.hpp"
#include "report/problems.hpp"
#include "report/results_store.hpp"
#include "rulebook/windows.hpp"

namespace binhyen::report {
namespace {

using registry::PlaceOnDay;
using registry::Tier;

/// The places that have a line, and where each stands.
struct Parts {
    std::vector<PlaceOnDay> places;
    std::vector<std::string> paths;
    /// Names of the places between, by path.
    std::map<std::string, std::string> above;
};

// Depth first in Vietnamese order, so that the communes of a district stand together.
void add_parts(storage::Transaction& tx, PlaceOnDay const& place, Tier wanted, Date day,
               Parts& parts) {
    if (place.tier == wanted) {
        parts.paths.push_back(place.path);
        parts.places.push_back(place);
        return;
    }
    for (auto const& child : registry::list_child_places(tx, place.id, day)) {
        if (child.tier != wanted) parts.above[child.path] = child.full_name();
        add_parts(tx, child, wanted, day, parts);
    }
}

Parts parts_of(storage::Transaction& tx, PlaceOnDay const& place, Date day) {
    Parts parts;
    auto const wanted = place.tier == Tier::nation ? Tier::province : Tier::commune;
    add_parts(tx, place, wanted, day, parts);
    return parts;
}

std::string name_above(Parts const& parts, std::string const& path) {
    for (auto const& [above, name] : parts.above)
        if (path.starts_with(above)) return name;
    return {};
}

QuickComparison compared(Parts const& parts, QuickLines const& lines, Date day) {
    auto const each = gathered(lines, parts.paths);
    auto const sum = sum_of(each);
    QuickComparison made{day, {sum.areas}, {sum.communes}};
    for (auto const& line : each) {
        made.areas.push_back(line.areas);
        made.communes.push_back(line.communes);
    }
    return made;
}

/// Of every cycle that the place has a part in: one, or those of all provinces.
struct Counted {
    QuickLines lines;
    std::optional<Instant> frozen_at;
};

QuickLines count_now(storage::Transaction& tx, std::vector<cycle::Scheme> const& schemes,
                     std::string_view path, Date day) {
    QuickLines lines;
    for (auto const& scheme : schemes)
        lines.merge(count_quick_report(tx, scheme.cycle.id, path, quick_days_of(scheme), day));
    return lines;
}

std::optional<Counted> find_frozen(storage::Transaction& tx,
                                   std::vector<cycle::Scheme> const& schemes, std::string_view path,
                                   Date day) {
    Counted counted;
    for (auto const& scheme : schemes) {
        auto const report = find_quick_report(tx, scheme.cycle.id, day);
        if (!report) return std::nullopt;
        counted.lines.merge(list_quick_lines(tx, report->id, path));
        counted.frozen_at = std::max(counted.frozen_at.value_or(Instant{}), report->frozen_at);
    }
    return counted;
}

std::vector<Date> list_frozen_days(storage::Transaction& tx,
                                   std::vector<cycle::Scheme> const& schemes) {
    std::vector<Date> days;
    for (auto const& report : list_quick_reports(tx, schemes.front().cycle.id))
        days.push_back(report.day);
    return days;
}

void fill_lines(QuickReportShown& shown, Parts const& parts, QuickLines const& lines) {
    auto const each = gathered(lines, parts.paths);
    auto const sum = sum_of(each);
    shown.areas = sum.areas;
    shown.communes = sum.communes;
    for (std::size_t i = 0; i < each.size(); ++i)
        shown.lines.push_back({result_place(parts.places[i]), name_above(parts, parts.paths[i]),
                               each[i].areas, each[i].communes});
}

Result<std::vector<cycle::Scheme>> schemes_of(storage::Transaction& tx, cycle::Shelf const& shelf,
                                              Scope const& scope) {
    std::vector<cycle::Scheme> schemes;
    for (auto const& cycle : list_cycles_of(tx, scope)) {
        auto scheme = TRY(cycle::scheme_of(cycle, shelf));
        schemes.push_back(std::move(scheme));
    }
    if (schemes.empty()) return refuse(cycle::problems::cycle_absent(scope.year));
    return schemes;
}

struct Told {
    storage::Transaction& tx;
    std::vector<cycle::Scheme> const& schemes;
    Parts const& parts;
    std::string const& path;
};

Result<> tell(Told const& told, QuickReportShown& shown) {
    auto const frozen = find_frozen(told.tx, told.schemes, told.path, shown.day);
    if (!frozen && shown.day != shown.today)
        return refuse(problems::quick_report_absent(shown.day));
    auto const now = count_now(told.tx, told.schemes, told.path, shown.today);
    fill_lines(shown, told.parts, frozen ? frozen->lines : now);
    if (frozen) {
        shown.state = QuickState::frozen;
        shown.frozen_at = frozen->frozen_at;
        auto since = compared(told.parts, now, shown.today);
        auto const then = compared(told.parts, frozen->lines, shown.today);
        if (since.areas != then.areas || since.communes != then.communes)
            shown.since = std::move(since);
    }
    shown.frozen_days = list_frozen_days(told.tx, told.schemes);
    auto const day_before =
        std::ranges::find_if(shown.frozen_days, [&](Date day) { return day < shown.day; });
    if (day_before == shown.frozen_days.end()) return {};
    if (auto const before = find_frozen(told.tx, told.schemes, told.path, *day_before))
        shown.before = compared(told.parts, before->lines, *day_before);
    return {};
}

}  // namespace

QuickDays quick_days_of(cycle::Scheme const& scheme) {
    auto const of = [&](std::string_view code) {
        auto const kind = scheme.rules->find_kind(code);
        INVARIANT(kind.exists());
        auto const year = int(scheme.cycle.year);
        return quick_deadlines(
            rulebook::window_of(*scheme.rules, kind, year).to,
            rulebook::last_day_to_decide(*scheme.rules, scheme.settings, kind, year));
    };
    return {of("residential_area"), of("commune")};
}

Result<QuickReportShown> tell_quick_report(Context& context, cycle::Shelf const& shelf, int hour,
                                           QuickReportQuery const& query) {
    return context.database.read([&](storage::Transaction& tx) -> Result<QuickReportShown> {
        auto const place = registry::find_place_of_year(tx, query.place, query.year);
        if (!place) return refuse(audit::problems::absent());
        TRY(context.actor.must(Verb::read, place->path));
        auto const schemes = TRY(schemes_of(tx, shelf, {query.year, *place}));
        QuickReportShown shown;
        shown.year = query.year;
        shown.place = result_place(*place);
        shown.day = query.on.value_or(context.today);
        shown.today = context.today;
        shown.hour = hour;
        shown.days = quick_days_of(schemes.front());
        auto const parts = parts_of(tx, *place, shown.day);
        TRY(tell({tx, schemes, parts, place->path}, shown));
        return shown;
    });
}

}  // namespace binhyen::report
