#include <algorithm>

#include "rulebook/codes.hpp"
#include "rulebook/problems.hpp"
#include "rulebook/reading.hpp"

namespace binhyen::rulebook {
namespace {

void read_setting(Reader& reader, Entry const& entry) {
    Mapping map{entry.value, entry.key, reader.faults};
    Setting setting;
    read_named(setting, entry, map);
    for (auto const& value : map.find_entries("values")) {
        Mapping of_value{value.value, value.key, reader.faults};
        SettingValue read;
        read_named(read, value, of_value);
        read.choice = find_word<Choice>(value.key).value_or(Choice::other);
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
    auto const found = find_word<FactType>(type);
    if (found)
        fact.type = *found;
    else
        map.invalid("type", "yes_no, date, share, count, rating, checklist or paper_number");
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
    auto const found = find_word<Confirmer>(scalar(where));
    if (found)
        event.confirmed_by = *found;
    else
        map.invalid("confirmed_by", "own_statement, competent_police or tier_above");
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
