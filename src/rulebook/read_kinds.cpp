#include "rulebook/problems.hpp"
#include "rulebook/reading.hpp"

namespace binhyen::rulebook {
namespace {

/// "Y/10/31", "Y-1/11/01".
RuleDay read_day(Mapping& map, std::string_view key) {
    auto const text = map.get_text(key);
    std::string_view rest = text;
    RuleDay day;
    if (rest.starts_with("Y-1/")) {
        day.year_offset = -1;
        rest.remove_prefix(4);
    } else if (rest.starts_with("Y/")) {
        rest.remove_prefix(2);
    } else {
        rest = {};
    }
    // 29 February does not come every year, so no rule may name it: 2021 has none.
    auto const date = rest.size() == 5 ? Date::parse("2021-" + std::string(rest.substr(0, 2)) +
                                                     "-" + std::string(rest.substr(3)))
                                       : std::nullopt;
    if (!date) {
        if (!text.empty()) map.invalid(key, "a day like Y/10/31 or Y-1/11/01");
        return day;
    }
    day.month = std::uint8_t(unsigned(date->calendar().month()));
    day.day = std::uint8_t(unsigned(date->calendar().day()));
    return day;
}

RulePeriod read_period(Mapping& of, std::string_view key) {
    Mapping map{of.get(key), std::string(key), of.faults()};
    RulePeriod period;
    period.from = read_day(map, "from");
    period.to = read_day(map, "to");
    period.clause = map.find_text("clause");
    if (period.to.in(2021) < period.from.in(2021)) {
        map.faults().add(map.node(), problems::rulebook_period_reversed(map.get_text("from"),
                                                                        map.get_text("to")));
    }
    map.close();
    return period;
}

Period read_validity(Reader& reader, Mapping& map) {
    Period const valid{map.get_date("from"), map.find_date("to").value_or(end_of_time)};
    if (valid.to < valid.from) {
        reader.faults.add(map.node(), problems::rulebook_period_reversed(valid.from.to_text(),
                                                                         valid.to.to_text()));
    }
    return valid;
}

PaperAct read_act(Mapping& map) {
    if (!map.has("act")) return PaperAct::none;
    auto const act = map.get_text("act");
    if (act == "registration") return PaperAct::registration;
    if (act != "review") map.invalid("act", "registration or review");
    return PaperAct::review;
}

void read_papers(Reader& reader, Mapping& of, Kind& kind) {
    for (auto const& entry : of.find_entries("papers")) {
        Mapping map{entry.value, entry.key, reader.faults};
        Paper paper;
        read_named(paper, entry, map);
        auto const stage = map.get_text("stage");
        if (stage == "dossier") paper.stage = PaperStage::dossier;
        if (stage != "dossier" && stage != "registration") {
            map.invalid("stage", "registration or dossier");
        }
        paper.applies_if = refer_flag(reader, map, "applies_if");
        paper.if_any = map.find_bool("if_any");
        paper.act = read_act(map);
        if (map.has("fact")) {
            auto const code = map.get_text("fact");
            paper.fact =
                refer(reader, map.find("fact"), "facts", code, reader.book.find_fact(code));
        }
        map.close();
        kind.papers.push_back(std::move(paper));
    }
}

void read_reviewers(Reader& reader, Mapping& of, Kind& kind) {
    for (auto const& entry : of.find_entries("reviewers")) {
        Mapping map{entry.value, entry.key, reader.faults};
        ReviewRole role;
        read_named(role, entry, map);
        role.chairs = map.find_bool("chairs");
        role.if_any = map.find_bool("if_any");
        map.close();
        kind.reviewers.push_back(std::move(role));
    }
}

SetIndex refer_set(Reader& reader, Mapping& map) {
    auto const code = map.get_text("set");
    for (std::size_t i = 0; i < reader.book.sets.size(); ++i) {
        if (reader.book.sets[i].code == code) return {std::uint16_t(i)};
    }
    if (!code.empty()) fault_reference(reader, map.find("set"), "sets", code);
    return {};
}

TierIndex refer_tier(Reader& reader, Mapping& map, std::string_view key) {
    auto const code = map.get_text(key);
    return refer(reader, map.node(), "tiers", code, reader.book.find_tier(code));
}

AuthorityRole read_role(Mapping& map) {
    auto const role = map.get_text("role");
    if (role == "appraiser") return AuthorityRole::appraiser;
    if (role == "competent_police") return AuthorityRole::competent_police;
    if (role == "police_above") return AuthorityRole::police_above;
    if (role != "decider")
        map.invalid("role", "appraiser, decider, competent_police or police_above");
    return AuthorityRole::decider;
}

void read_delegation(Reader& reader, Entry const& entry) {
    Mapping map{entry.value, "delegations", reader.faults};
    Delegation delegation;
    delegation.from = refer_tier(reader, map, "from_tier");
    delegation.to = refer_tier(reader, map, "to_tier");
    delegation.kinds = refer_kinds(reader, map, "kinds");
    delegation.valid = read_validity(reader, map);
    delegation.clause = map.find_text("clause");
    map.close();
    reader.book.delegations.push_back(std::move(delegation));
}

void read_sizes(Reader& reader, Mapping& scope) {
    if (!scope.has("size")) return;
    auto& rules = reader.book.scope;
    Mapping map{scope.get("size"), "size", reader.faults};
    auto const kind = map.get_text("kind");
    rules.sized_kind = refer(reader, map.node(), "kinds", kind, reader.book.find_kind(kind));
    rules.size_clause = map.find_text("clause");
    rules.size_setting = refer_setting(reader, map, "setting");
    for (auto const& entry : map.find_entries("too_small")) {
        Mapping of{entry.value, entry.key, reader.faults};
        SizeClass size;
        read_named(size, entry, of);
        size.sector = of.get_text("sector");
        size.workers_max = of.get_number("workers_max");
        size.revenue_max = of.get_number("revenue_max");
        size.capital_max = of.get_number("capital_max");
        of.close();
        rules.too_small.push_back(std::move(size));
    }
    map.close();
}

void read_levels(Reader& reader, Mapping& scope) {
    if (!scope.has("levels")) return;
    auto& rules = reader.book.scope;
    Mapping map{scope.get("levels"), "levels", reader.faults};
    auto const kind = map.get_text("kind");
    rules.levelled_kind = refer(reader, map.node(), "kinds", kind, reader.book.find_kind(kind));
    rules.level_clause = map.find_text("clause");
    rules.mixed_level_setting = refer_setting(reader, map, "mixed");
    expect_choices(reader, map.find("mixed"), rules.mixed_level_setting,
                   {Choice::officer, Choice::in_scope, Choice::out_of_scope});
    for (auto const& entry : map.find_entries("list")) {
        Mapping of{entry.value, entry.key, reader.faults};
        SchoolLevel level;
        read_named(level, entry, of);
        level.is_in_scope = of.find_bool("in_scope", true);
        of.close();
        rules.levels.push_back(std::move(level));
    }
    map.close();
}

}  // namespace

void read_kinds(Reader& reader, Mapping& file) {
    file.get("kinds");
    for (auto const& entry : file.find_entries("kinds")) {
        Mapping map{entry.value, entry.key, reader.faults};
        Kind kind;
        read_named(kind, entry, map);
        kind.set = refer_set(reader, map);
        kind.window = read_period(map, "window");
        kind.registration = read_period(map, "registration");
        Mapping deadline{map.get("decided_before"), "decided_before", reader.faults};
        kind.decided_before = read_day(deadline, "day");
        kind.deadline_clause = deadline.find_text("clause");
        deadline.close();
        read_papers(reader, map, kind);
        read_reviewers(reader, map, kind);
        map.close();
        reader.book.kinds.push_back(std::move(kind));
    }
}

void read_authorities(Reader& reader, Mapping& file) {
    for (auto const& entry : file.find_entries("authorities")) {
        Mapping map{entry.value, entry.key, reader.faults};
        Authority authority;
        read_named(authority, entry, map);
        authority.role = read_role(map);
        authority.kinds = refer_kinds(reader, map, "kinds");
        authority.managing_tier = refer_tier(reader, map, "managing_tier");
        authority.tier = refer_tier(reader, map, "tier");
        authority.valid = read_validity(reader, map);
        authority.is_inferred = map.find_bool("inferred");
        map.close();
        reader.book.authorities.push_back(std::move(authority));
    }
    for (auto const& entry : file.find_list("delegations")) read_delegation(reader, entry);
}

void read_scope(Reader& reader, Mapping& file) {
    if (!file.has("scope")) return;
    Mapping scope{file.get("scope"), "scope", reader.faults};
    for (auto const& entry : scope.find_entries("exclusions")) {
        Mapping map{entry.value, entry.key, reader.faults};
        Exclusion exclusion;
        read_named(exclusion, entry, map);
        exclusion.kinds = refer_kinds(reader, map, "kinds");
        map.get("flag");
        exclusion.flag = refer_flag(reader, map, "flag");
        exclusion.only_when = read_condition(reader, map, "only_when");
        map.close();
        reader.book.scope.exclusions.push_back(std::move(exclusion));
    }
    read_sizes(reader, scope);
    read_levels(reader, scope);
    scope.close();
}

}  // namespace binhyen::rulebook
