#include "registry/place_steps.hpp"

#include "registry/faults.hpp"
#include "registry/problems.hpp"
#include "registry/span.hpp"

namespace binhyen::registry {
namespace {

// The code is free throughout the new place's time; how often was it borne before?
Result<std::int64_t> count_borne_before(storage::Transaction& tx, NewPlace const& wanted) {
    std::int64_t count = 0;
    for (auto const& other : list_places_of_code(tx, wanted.code)) {
        ++count;
        if (other.valid_from < wanted.valid_to && wanted.valid_from < other.valid_to) {
            auto const span = get_place_state(tx, other.id).span;
            return refuse(problems::place_code_borne(wanted.code, span.type + " " + span.name));
        }
    }
    return count;
}

Result<> check_end(storage::Transaction& tx, NewPlace const& wanted, PlaceOnDay const& parent) {
    auto const end = get_place_state(tx, parent.id).place.valid_to;
    if (wanted.valid_to <= end) return {};
    return refuse(problems::place_outlives_parent(parent.full_name(), end));
}

struct Drawn {
    Tier tier = Tier::nation;
    std::string type = "Nước";
    std::optional<PlaceOnDay> parent;
};

Result<Drawn> draw_below(storage::Transaction& tx, NewPlace const& wanted) {
    if (wanted.parent.empty() && wanted.code == nation_code) return Drawn{};
    auto parent = TRY(get_place(tx, wanted.parent, wanted.valid_from));
    TRY(check_end(tx, wanted, parent));
    auto const type = find_place_type(wanted.type, parent.tier);
    if (!type) return refuse(problems::place_type_unknown(wanted.type));
    return Drawn{type->tier, std::string(type->word), std::move(parent)};
}

}  // namespace

PlaceOnDay on_day(Place const& place, PlaceSpan const& span) {
    return {.id = place.id,
            .version = place.version,
            .code = place.code,
            .label = place.label,
            .tier = place.tier,
            .name = span.name,
            .type = span.type,
            .parent_id = span.parent_id,
            .path = span.path};
}

Result<PlaceOnDay> get_place(storage::Transaction& tx, std::string_view label_or_code, Date day) {
    auto found = find_place(tx, label_or_code, day);
    if (!found) return refuse(unknown_place(tx, label_or_code, day));
    return std::move(*found);
}

Problem unknown_place(storage::Transaction& tx, std::string_view label_or_code, Date day) {
    bool const is_digits = !label_or_code.empty() &&
                           label_or_code.find_first_not_of("0123456789") == label_or_code.npos;
    for (auto const tier : {Tier::commune, Tier::district, Tier::province}) {
        auto const length = std::size_t(code_length(tier));
        if (!is_digits || label_or_code.size() >= length) continue;
        auto const perhaps =
            std::string(length - label_or_code.size(), '0') + std::string(label_or_code);
        if (find_place(tx, perhaps, day))
            return problems::place_code_lost_zeros(label_or_code, perhaps);
    }
    // No code has one digit or four.
    if (is_digits && (label_or_code.size() == 1 || label_or_code.size() == 4))
        return problems::place_code_lost_zeros(label_or_code, "0" + std::string(label_or_code));
    return problems::place_unknown(label_or_code, day);
}

Result<> must_lie_in(std::string_view part, std::string_view path) {
    if (path.starts_with(part)) return {};
    return refuse(problems::outside_part(path, part));
}

Result<PlaceOnDay> enter_place(Context& context, audit::Transaction& tx, std::string_view part,
                               NewPlace const& wanted) {
    Faults faults;
    faults.keep("valid_to", check_span(wanted.valid_from, wanted.valid_to));
    auto name = faults.keep("name", tidy_name(wanted.name));
    auto drawn = faults.keep("parent", draw_below(tx, wanted));
    if (drawn) faults.keep("code", check_place_code(drawn->tier, wanted.code));
    auto borne = faults.keep("code", count_borne_before(tx, wanted));
    TRY(faults.outcome());

    Place const place{.id = context.new_id<PlaceId>(),
                      .code = wanted.code,
                      .label = place_label(wanted.code, *borne),
                      .tier = drawn->tier,
                      .valid_from = wanted.valid_from,
                      .valid_to = wanted.valid_to};
    PlaceSpan span{.place_id = place.id,
                   .valid_from = wanted.valid_from,
                   .valid_to = wanted.valid_to,
                   .name = {},
                   .type = drawn->type,
                   .parent_id = {},
                   .path = place_path(drawn->parent ? drawn->parent->path : "", place.label),
                   .name_key = {},
                   .sort_key = {}};
    if (drawn->parent) span.parent_id = drawn->parent->id;
    span.set_name(std::move(*name));
    TRY(must_lie_in(part, span.path));
    insert(tx, place);
    insert(tx, span);
    return on_day(place, span);
}

}  // namespace binhyen::registry
