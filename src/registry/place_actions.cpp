#include "registry/place_actions.hpp"

#include "audit/problems.hpp"
#include "base/text.hpp"
#include "registry/faults.hpp"
#include "registry/place_steps.hpp"
#include "registry/problems.hpp"
#include "registry/span.hpp"

namespace binhyen::registry {
namespace {

Result<> check_version(std::optional<std::int64_t> expected, std::int64_t current) {
    if (!expected || *expected == current) return {};
    return refuse(audit::problems::version_conflict(*expected, current));
}

Result<std::vector<PlaceOnDay>> begin_places(Context& context, audit::Transaction& tx,
                                             std::string_view part,
                                             std::vector<NewPlace> const& wanted) {
    Faults faults;
    std::vector<PlaceOnDay> begun;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        auto place = faults.keep("places[" + std::to_string(i) + "]",
                                 enter_place(context, tx, part, wanted[i]));
        if (place) begun.push_back(std::move(*place));
    }
    TRY(faults.outcome());
    return begun;
}

Result<Place> end_place(audit::Transaction& tx, std::string_view part, EndedPlace const& wanted,
                        Date on) {
    auto const found = TRY(get_place(tx, wanted.place, on));
    TRY(must_lie_in(part, found.path));
    auto const before = get_place_state(tx, found.id);
    TRY(check_version(wanted.expected_version, before.place.version));
    auto const edit = TRY(edit_of(before.span.valid_from, before.span.valid_to, on));
    if (edit == SpanEdit::correct)
        return refuse(problems::change_too_early(on, before.span.valid_from.plus_days(1)));
    auto after = before;
    ++after.place.version;
    after.place.valid_to = on;
    after.span.valid_to = on;
    update(tx, before.place, after.place);
    update(tx, before.span, after.span);
    return after.place;
}

Result<> check_left_alone(storage::Transaction& tx, PlaceId const& id, std::string_view name,
                          Date on) {
    auto const child_count = count_children_from(tx, id, on);
    if (child_count == 0) return {};
    return refuse(problems::place_has_children(name, child_count, on));
}

// The one wanted, or the one it has, which must not have ended.
Result<PlaceOnDay> parent_on(storage::Transaction& tx, PlaceSpan const& span,
                             ChangedPlace const& wanted, Date on) {
    if (wanted.parent) return get_place(tx, *wanted.parent, on);
    auto parent = find_place_by_id(tx, *span.parent_id, on);
    if (!parent) return refuse(problems::place_unknown(span.path, on));
    return std::move(*parent);
}

// Its own name, type and parent with what is wanted put in.
Result<PlaceSpan> changed_span(storage::Transaction& tx, PlaceState const& now,
                               ChangedPlace const& wanted, Date on) {
    auto span = now.span;
    if (wanted.name) {
        auto name = TRY(tidy_name(*wanted.name));
        span.set_name(std::move(name));
    }
    if (!now.span.parent_id) return span;
    auto const parent = TRY(parent_on(tx, now.span, wanted, on));
    if (!may_hang_below(now.place.tier, parent.tier))
        return refuse(problems::place_parent_wrong(parent.full_name()));
    if (wanted.type) {
        auto const type = find_place_type(*wanted.type, parent.tier);
        if (!type || type->tier != now.place.tier)
            return refuse(problems::place_type_unknown(*wanted.type));
        span.type = type->word;
    }
    if (parent.id != *now.span.parent_id)
        TRY(check_left_alone(tx, now.place.id, now.span.type + " " + now.span.name, on));
    span.parent_id = parent.id;
    span.path = place_path(parent.path, now.place.label);
    return span;
}

Result<PlaceOnDay> alter_place(audit::Transaction& tx, std::string_view part,
                               ChangedPlace const& wanted, Date on, std::string_view legal_basis) {
    auto const found = TRY(get_place(tx, wanted.place, on));
    TRY(must_lie_in(part, found.path));
    auto const before = get_place_state(tx, found.id);
    TRY(check_version(wanted.expected_version, before.place.version));
    auto const edit = TRY(edit_of(before.span.valid_from, before.span.valid_to, on));
    auto span = TRY(changed_span(tx, before, wanted, on));
    TRY(must_lie_in(part, span.path));
    auto place = before.place;
    ++place.version;
    update(tx, before.place, place);
    if (edit == SpanEdit::correct) {
        update(tx, before.span, span);
        return on_day(place, span);
    }
    if (legal_basis.empty()) return refuse(problems::redraw_unfounded());
    auto ended = before.span;
    ended.valid_to = on;
    update(tx, before.span, ended);
    span.valid_from = on;
    insert(tx, span);
    insert(tx, PlaceLineage{place.id, place.id, on, wanted.change, std::string(legal_basis)});
    return on_day(place, span);
}

Result<> descend(audit::Transaction& tx, PlaceSuccession const& wanted, Date on,
                 std::string_view legal_basis) {
    if (legal_basis.empty()) return refuse(problems::redraw_unfounded());
    auto const from = TRY(get_place(tx, wanted.from, on.plus_days(-1)));
    auto const ended = wanted.to.empty();
    auto const to = TRY(ended ? Result<PlaceOnDay>(from) : get_place(tx, wanted.to, on));
    insert(tx, PlaceLineage{from.id, to.id, on, ended ? LineageChange::ended : wanted.change,
                            std::string(legal_basis)});
    return {};
}

std::string chosen(std::string const& own, std::string const& general) {
    auto tidied = text::tidied(own);
    return tidied.empty() ? text::tidied(general) : tidied;
}

Result<Redrawn> redraw(Context& context, audit::Transaction& tx, RedrawPlaces const& wanted) {
    std::vector<Place> ended;
    for (auto const& place : wanted.ended) {
        auto row = TRY(end_place(tx, wanted.part, place, wanted.on));
        ended.push_back(std::move(row));
    }
    auto begun = wanted.begun;
    for (auto& place : begun) place.valid_from = wanted.on;
    TRY(begin_places(context, tx, wanted.part, begun));
    for (auto const& change : wanted.changed)
        TRY(alter_place(tx, wanted.part, change, wanted.on,
                        chosen(change.legal_basis, wanted.legal_basis)));
    for (auto const& succession : wanted.lineage)
        TRY(descend(tx, succession, wanted.on, chosen(succession.legal_basis, wanted.legal_basis)));
    for (auto const& place : ended) TRY(check_left_alone(tx, place.id, place.label, wanted.on));
    return Redrawn{std::int64_t(ended.size()), std::int64_t(begun.size()),
                   std::int64_t(wanted.changed.size())};
}

// The act's realm must be known before its transaction opens.
Result<PlaceOnDay> look_up(Context& context, std::string_view label_or_code, Date day) {
    return context.database.read(
        [&](storage::Transaction& tx) { return get_place(tx, label_or_code, day); });
}

}  // namespace

Result<PlaceOnDay> create_place(Context& context, NewPlace const& wanted) {
    std::string part = std::string(nation_code) + "/";
    if (wanted.code != nation_code) {
        auto const parent = TRY(look_up(context, wanted.parent, wanted.valid_from));
        part = parent.path;
    }
    return audit::in_transaction(context, part, [&](audit::Transaction& tx) -> Result<PlaceOnDay> {
        TRY(context.actor.must(Verb::manage_places, part));
        auto place = TRY(enter_place(context, tx, part, wanted));
        tx.record({"place_created", place.path, place.id.value});
        return place;
    });
}

Result<std::vector<PlaceOnDay>> create_places(Context& context, CreatePlaces const& wanted) {
    using Outcome = Result<std::vector<PlaceOnDay>>;
    return audit::in_transaction(context, wanted.part, [&](audit::Transaction& tx) -> Outcome {
        TRY(context.actor.must(Verb::manage_places, wanted.part));
        auto places = TRY(begin_places(context, tx, wanted.part, wanted.places));
        tx.record({"places_created", wanted.part, {}});
        return places;
    });
}

Result<PlaceOnDay> change_place(Context& context, ChangePlace const& wanted) {
    auto const now = TRY(look_up(context, wanted.change.place, wanted.on));
    auto part = now.path;
    if (wanted.change.parent) {
        auto const parent = TRY(look_up(context, *wanted.change.parent, wanted.on));
        while (!parent.path.starts_with(part)) part.erase(part.rfind('/', part.size() - 2) + 1);
    }
    return audit::in_transaction(context, part, [&](audit::Transaction& tx) -> Result<PlaceOnDay> {
        TRY(context.actor.must(Verb::manage_places, part));
        auto place = TRY(alter_place(tx, part, wanted.change, wanted.on,
                                     text::tidied(wanted.change.legal_basis)));
        tx.record({"place_changed", place.path, place.id.value});
        return place;
    });
}

Result<Place> close_place(Context& context, ClosePlace const& wanted) {
    auto const now = TRY(look_up(context, wanted.place, wanted.on));
    return audit::in_transaction(context, now.path, [&](audit::Transaction& tx) -> Result<Place> {
        TRY(context.actor.must(Verb::manage_places, now.path));
        EndedPlace const ended{now.label, wanted.expected_version};
        auto place = TRY(end_place(tx, now.path, ended, wanted.on));
        TRY(check_left_alone(tx, place.id, now.full_name(), wanted.on));
        auto const basis = text::tidied(wanted.legal_basis);
        for (auto const& [successor, change] : wanted.successors)
            TRY(descend(tx, {now.label, successor, change, {}}, wanted.on, basis));
        if (wanted.successors.empty()) TRY(descend(tx, {now.label, "", {}, {}}, wanted.on, basis));
        tx.record({"place_closed", now.path, place.id.value});
        return place;
    });
}

Result<Redrawn> redraw_places(Context& context, RedrawPlaces const& wanted) {
    return audit::in_transaction(context, wanted.part,
                                 [&](audit::Transaction& tx) -> Result<Redrawn> {
                                     TRY(context.actor.must(Verb::manage_places, wanted.part));
                                     auto redrawn = TRY(redraw(context, tx, wanted));
                                     tx.record({"places_redrawn", wanted.part, {}});
                                     return redrawn;
                                 });
}

}  // namespace binhyen::registry
