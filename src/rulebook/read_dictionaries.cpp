#include <algorithm>
#include <array>

#include "rulebook/problems.hpp"
#include "rulebook/reading.hpp"

namespace binhyen::rulebook {
namespace {

struct NamedChoice {
    std::string_view code;
    Choice choice;
};

constexpr std::array choices{
    NamedChoice{"yes", Choice::yes},
    NamedChoice{"no", Choice::no},
    NamedChoice{"judged", Choice::judged},
    NamedChoice{"total_not_up", Choice::total_not_up},
    NamedChoice{"each_not_up", Choice::each_not_up},
    NamedChoice{"must_fall", Choice::must_fall},
    NamedChoice{"reviewer", Choice::reviewer},
    NamedChoice{"joint", Choice::joint},
    NamedChoice{"separate", Choice::separate},
    NamedChoice{"pooled", Choice::pooled},
    NamedChoice{"per_class", Choice::per_class},
    NamedChoice{"registered", Choice::registered},
    NamedChoice{"managed", Choice::managed},
    NamedChoice{"own_statement", Choice::own_statement},
    NamedChoice{"competent_police", Choice::competent_police},
    NamedChoice{"tier_above", Choice::tier_above},
    NamedChoice{"before", Choice::before},
    NamedChoice{"inclusive", Choice::inclusive},
    NamedChoice{"officer", Choice::officer},
    NamedChoice{"in_scope", Choice::in_scope},
    NamedChoice{"out_of_scope", Choice::out_of_scope},
    NamedChoice{"committee", Choice::committee},
    NamedChoice{"whole", Choice::whole},
    NamedChoice{"from_in_force", Choice::from_in_force},
};

Choice choice_of(std::string_view code) {
    for (auto const& known : choices) {
        if (known.code == code) return known.choice;
    }
    return Choice::other;
}

struct NamedType {
    std::string_view code;
    FactType type;
};

constexpr std::array fact_types{
    NamedType{"yes_no", FactType::yes_no},
    NamedType{"date", FactType::date},
    NamedType{"share", FactType::share},
    NamedType{"count", FactType::count},
    NamedType{"rating", FactType::rating},
    NamedType{"checklist", FactType::checklist},
    NamedType{"paper_number", FactType::paper_number},
};

void read_setting(Reader& reader, Entry const& entry) {
    Mapping map{entry.value, entry.key, reader.faults};
    Setting setting;
    read_named(setting, entry, map);
    for (auto const& value : map.find_entries("values")) {
        Mapping of_value{value.value, value.key, reader.faults};
        SettingValue read;
        read_named(read, value, of_value);
        read.choice = choice_of(value.key);
        setting.values.push_back(std::move(read));
        of_value.close();
    }
    auto const chosen = map.get_text("default");
    auto const found = std::find_if(setting.values.begin(), setting.values.end(),
                                    [&](SettingValue const& v) { return v.code == chosen; });
    if (found == setting.values.end()) {
        map.invalid("default", "one of the values");
        setting.values.push_back({});
    } else {
        setting.default_value = std::uint8_t(found - setting.values.begin());
    }
    Mapping reason{map.get("reason"), "reason", reader.faults};
    setting.reason = reason.get_caption();
    reason.close();
    map.close();
    reader.book.settings.push_back(std::move(setting));
}

template <class T>
void read_plain(Reader& reader, Mapping& file, std::string_view key, std::vector<T>& into) {
    for (auto const& entry : file.find_entries(key)) {
        Mapping map{entry.value, entry.key, reader.faults};
        T read;
        read_named(read, entry, map);
        map.close();
        into.push_back(std::move(read));
    }
}

void read_scales(Reader& reader, Mapping& file) {
    for (auto const& entry : file.find_entries("scales")) {
        Mapping map{entry.value, entry.key, reader.faults};
        Scale scale;
        read_named(scale, entry, map);
        read_plain(reader, map, "ranks", scale.ranks);
        map.close();
        reader.book.scales.push_back(std::move(scale));
    }
}

ScaleIndex refer_scale(Reader& reader, Mapping& map) {
    auto const code = map.get_text("scale");
    auto const& scales = reader.book.scales;
    for (std::size_t i = 0; i < scales.size(); ++i) {
        if (scales[i].code == code) return {std::uint16_t(i)};
    }
    fault_reference(reader, map.node(), "scales", code);
    return {};
}

void read_fact(Reader& reader, Entry const& entry) {
    Mapping map{entry.value, entry.key, reader.faults};
    Fact fact;
    read_named(fact, entry, map);
    auto const type = map.get_text("type");
    auto const found = std::find_if(fact_types.begin(), fact_types.end(),
                                    [&](NamedType const& t) { return t.code == type; });
    if (found == fact_types.end()) {
        map.invalid("type", "yes_no, date, share, count, rating, checklist or paper_number");
    } else {
        fact.type = found->type;
    }
    if (fact.type == FactType::rating) fact.scale = refer_scale(reader, map);
    if (fact.type == FactType::checklist) {
        auto& items = reader.book.items;
        fact.first_item = {std::uint16_t(items.size())};
        if (!map.has("items")) map.get("items");
        read_plain(reader, map, "items", items);
        fact.item_count = std::uint16_t(items.size() - fact.first_item.value);
    }
    map.close();
    reader.book.facts.push_back(std::move(fact));
}

void read_confirmer(Reader& reader, Mapping& map, Event& event) {
    auto const where = map.find("confirmed_by");
    if (!where.IsDefined()) return;
    if (where.IsMap()) {
        Mapping by{where, "confirmed_by", reader.faults};
        event.confirmer_setting = refer_setting(reader, by, "setting");
        expect_choices(reader, where, event.confirmer_setting,
                       {Choice::own_statement, Choice::committee, Choice::competent_police,
                        Choice::tier_above});
        return by.close();
    }
    switch (choice_of(scalar(where))) {
        case Choice::own_statement:
            event.confirmed_by = Confirmer::own_statement;
            return;
        case Choice::competent_police:
            event.confirmed_by = Confirmer::competent_police;
            return;
        case Choice::tier_above:
            event.confirmed_by = Confirmer::tier_above;
            return;
        default:
            map.invalid("confirmed_by", "own_statement, competent_police or tier_above");
    }
}

void read_event(Reader& reader, Entry const& entry) {
    Mapping map{entry.value, entry.key, reader.faults};
    Event event;
    read_named(event, entry, map);
    event.is_sensitive = map.find_bool("sensitive");
    read_confirmer(reader, map, event);
    if (map.has("category")) {
        auto const code = map.get_text("category");
        event.category = refer(reader, map.find("category"), "categories", code,
                               reader.book.find_category(code));
    }
    event.paper_when = read_condition(reader, map, "paper_when");
    map.close();
    reader.book.events.push_back(std::move(event));
}

void read_disciplines(Reader& reader, Mapping& file) {
    for (auto const& entry : file.find_entries("discipline_forms")) {
        Mapping map{entry.value, entry.key, reader.faults};
        DisciplineForm form;
        read_named(form, entry, map);
        form.applies_to = map.get_text("applies_to");
        form.is_warning_or_higher = map.find_bool("warning_or_higher");
        map.close();
        reader.book.disciplines.push_back(std::move(form));
    }
}

/// A supplement may not declare again what the rulebook has.
template <class T>
void check_unique(Reader& reader, Mapping& file, std::string_view key, std::vector<T> const& list) {
    if (reader.supplement.empty()) return;
    for (std::size_t i = 0; i < list.size(); ++i) {
        for (std::size_t j = i + 1; j < list.size(); ++j) {
            if (list[i].code != list[j].code) continue;
            reader.faults.add(file.find(key), problems::rulebook_key_twice(list[i].code));
        }
    }
}

}  // namespace

void read_settings(Reader& reader, Mapping& file) {
    for (auto const& entry : file.find_entries("settings")) read_setting(reader, entry);
    check_unique(reader, file, "settings", reader.book.settings);
}

void read_dictionaries(Reader& reader, Mapping& file) {
    auto& book = reader.book;
    read_plain(reader, file, "tiers", book.tiers);
    read_plain(reader, file, "flags", book.flags);
    read_plain(reader, file, "categories", book.categories);
    read_scales(reader, file);
    for (auto const& entry : file.find_entries("facts")) read_fact(reader, entry);
    for (auto const& entry : file.find_entries("events")) read_event(reader, entry);
    read_disciplines(reader, file);
    check_unique(reader, file, "flags", book.flags);
    check_unique(reader, file, "facts", book.facts);
    check_unique(reader, file, "events", book.events);
    check_unique(reader, file, "categories", book.categories);
}

void expect_choices(Reader& reader, YAML::Node const& where, SettingIndex index,
                    std::initializer_list<Choice> known) {
    if (!index.exists()) return;
    for (auto const& value : reader.book[index].values) {
        if (std::find(known.begin(), known.end(), value.choice) != known.end()) continue;
        reader.faults.add(
            where, problems::rulebook_value_invalid(reader.book[index].code, value.code,
                                                    "a setting whose values the test knows"));
    }
}

}  // namespace binhyen::rulebook
