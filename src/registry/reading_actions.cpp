#include "registry/reading_actions.hpp"

#include <algorithm>

#include "audit/problems.hpp"
#include "base/text.hpp"

namespace binhyen::registry {
namespace {

constexpr int page_default = 100;

template <class Query>
Search search_of(Query const& query, std::string path, Date day, int limit) {
    return {.path = std::move(path),
            .day = day,
            .kind = {},
            .text = query.text.value_or(""),
            .after_name = query.after_name.value_or(""),
            .after_id = query.after_id.value_or(""),
            .limit = limit};
}

// One more than is shown tells whether there is more.
template <class Found>
bool cut(std::vector<Found>& found, int limit) {
    if (found.size() <= std::size_t(limit)) return false;
    found.resize(std::size_t(limit));
    return true;
}

int limit_of(std::optional<int> wanted) {
    return std::clamp(wanted.value_or(page_default), 1, page_max - 1);
}

Result<PlaceOnDay> public_place(storage::Transaction& tx, std::string_view label, Date day) {
    auto place = find_place(tx, label, day);
    if (!place) return refuse(audit::problems::absent());
    return std::move(*place);
}

// The parts of what was asked for that may be read.
std::vector<std::string> readable_within(Actor const& actor, std::string const& path) {
    std::vector<std::string> parts;
    for (auto& readable : actor.readable_paths()) {
        if (path.starts_with(readable)) return {path};
        if (readable.starts_with(path)) parts.push_back(std::move(readable));
    }
    return parts;
}

// Splits the steps of a lineage into those before and those after; a step to itself counts as
// after, for it says what happened to the thing.
template <class Lineage, class Identity, class Look>
void add_relatives(std::vector<Lineage> const& steps, Identity const& self,
                   std::vector<Relative>& before, std::vector<Relative>& after, Look&& look) {
    for (auto const& step : steps) {
        auto const is_after = step.predecessor_id == self;
        auto const& other = is_after ? step.successor_id : step.predecessor_id;
        auto const day = is_after ? step.changed_on : step.changed_on.plus_days(-1);
        auto [code, name] = look(other, other == self ? step.changed_on.plus_days(-1) : day);
        (is_after ? after : before)
            .push_back(
                {std::move(code), std::move(name), step.change, step.changed_on, step.legal_basis});
    }
}

}  // namespace

Result<PlacePage> list_places(Context& context, PlaceQuery const& query) {
    return context.database.read([&](storage::Transaction& tx) -> Result<PlacePage> {
        auto const day = query.on.value_or(context.today);
        PlacePage page;
        if (query.parent) {
            auto const parent = TRY(public_place(tx, *query.parent, day));
            page.places = list_child_places(tx, parent.id, day);
            return page;
        }
        std::string path = "VN/";
        if (query.within) {
            auto const part = TRY(public_place(tx, *query.within, day));
            path = part.path;
        }
        auto const limit = limit_of(query.limit);
        auto search = search_of(query, path, day, limit + 1);
        if (query.tier) search.kind = enum_text(*query.tier);
        page.places = list_places(tx, search);
        page.has_more = cut(page.places, limit);
        return page;
    });
}

Result<PlaceHistory> get_place(Context& context, std::string_view label, std::optional<Date> on) {
    return context.database.read([&](storage::Transaction& tx) -> Result<PlaceHistory> {
        auto const day = on.value_or(context.today);
        auto place = find_place(tx, label, day);
        if (!place) place = find_latest_place(tx, label);
        if (!place) return refuse(audit::problems::absent());
        auto const state = get_place_state(tx, place->id);
        PlaceHistory history{.place = *place,
                             .valid_from = state.place.valid_from,
                             .valid_to = state.place.valid_to,
                             .spans = list_spans(tx, place->id),
                             .predecessors = {},
                             .successors = {},
                             .on_this_ground = list_successor_places(tx, place->id, day)};
        add_relatives(list_lineages(tx, place->id), place->id, history.predecessors,
                      history.successors, [&](PlaceId const& id, Date when) {
                          auto const other = find_place_by_id(tx, id, when);
                          return other ? std::pair(other->label, other->full_name())
                                       : std::pair(std::string{}, std::string{});
                      });
        return history;
    });
}

Result<SubjectPage> list_subjects(Context& context, SubjectQuery const& query) {
    return context.database.read([&](storage::Transaction& tx) -> Result<SubjectPage> {
        auto const day = query.on.value_or(context.today);
        std::string path = "VN/";
        if (query.within) {
            auto const part = TRY(public_place(tx, *query.within, day));
            path = part.path;
        }
        auto const parts = readable_within(context.actor, path);
        if (parts.empty()) return refuse(audit::problems::absent());
        auto const limit = limit_of(query.limit);
        SubjectPage page;
        for (auto const& part : parts) {
            auto search = search_of(query, part, day, limit + 1);
            if (query.kind) search.kind = enum_text(*query.kind);
            std::ranges::move(list_subjects(tx, search), std::back_inserter(page.subjects));
        }
        if (parts.size() > 1)
            std::ranges::sort(page.subjects, {}, [](SubjectOnDay const& subject) {
                return std::pair(text::sort_key(subject.name), subject.id.value);
            });
        page.has_more = cut(page.subjects, limit);
        return page;
    });
}

Result<SubjectHistory> get_subject(Context& context, std::string_view code,
                                   std::optional<Date> on) {
    return context.database.read([&](storage::Transaction& tx) -> Result<SubjectHistory> {
        auto const day = on.value_or(context.today);
        auto subject = find_subject(tx, code, day);
        if (!subject) subject = find_latest_subject(tx, code);
        if (!subject || !context.actor.may(Verb::read, subject->path))
            return refuse(audit::problems::absent());
        auto const state = find_subject_state(tx, code);
        auto const place_name = [&](std::string_view path) {
            auto const place = find_latest_place_by_path(tx, path);
            return place ? place->full_name() : std::string{};
        };
        SubjectHistory history{.subject = *subject,
                               .ground_name = place_name(subject->ground_path),
                               .manager_name = place_name(subject->manager_path),
                               .valid_from = state->subject.valid_from,
                               .valid_to = state->subject.valid_to,
                               .spans = list_spans(tx, subject->id),
                               .predecessors = {},
                               .successors = {}};
        std::erase_if(history.spans, [&](SubjectSpan const& span) {
            return !context.actor.may(Verb::read, span.path);
        });
        add_relatives(list_lineages(tx, subject->id), subject->id, history.predecessors,
                      history.successors, [&](SubjectId const& id, Date when) {
                          auto const other = find_subject_by_id(tx, id, when);
                          auto const is_shown = other && context.actor.may(Verb::read, other->path);
                          return is_shown ? std::pair(other->code, other->name)
                                          : std::pair(std::string{}, std::string{});
                      });
        return history;
    });
}

}  // namespace binhyen::registry
