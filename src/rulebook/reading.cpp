#include "rulebook/reading.hpp"

#include "rulebook/problems.hpp"

namespace binhyen::rulebook {

void check_code(Faults& faults, Entry const& entry) {
    bool is_good = !entry.key.empty();
    for (char c : entry.key) {
        bool const is_letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        is_good = is_good && (is_letter || c == '_' || c == '-' || c == '.');
    }
    if (is_good) return;
    faults.add(entry.value, problems::rulebook_value_invalid(
                                "code", entry.key, "lower-case letters, digits, _, - and ."));
}

void read_named(Named& named, Entry const& entry, Mapping& map) {
    check_code(map.faults(), entry);
    named.code = entry.key;
    named.caption = map.get_caption();
    named.clause = map.find_text("clause");
}

void fault_reference(Reader& reader, YAML::Node const& where, std::string_view list,
                     std::string_view code) {
    reader.faults.add(where, problems::rulebook_reference_unknown(list, code));
}

SettingIndex refer_setting(Reader& reader, YAML::Node const& where, std::string_view code) {
    auto const found = refer(reader, where, "settings", code, reader.book.find_setting(code));
    if (found.exists()) reader.book.settings[found.value].is_read = true;
    return found;
}

SettingIndex refer_setting(Reader& reader, Mapping& map, std::string_view key) {
    if (!map.has(key)) return {};
    return refer_setting(reader, map.find(key), map.get_text(key));
}

FlagIndex refer_flag(Reader& reader, Mapping& map, std::string_view key) {
    if (!map.has(key)) return {};
    auto const code = map.get_text(key);
    return refer(reader, map.find(key), "flags", code, reader.book.find_flag(code));
}

SettingCondition read_condition(Reader& reader, Mapping& map, std::string_view key) {
    for (auto const& entry : map.find_entries(key)) {
        auto const setting = refer_setting(reader, entry.value, entry.key);
        if (!setting.exists()) return {};
        auto const& values = reader.book[setting].values;
        auto const code = scalar(entry.value);
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (values[i].code == code) return {setting, std::uint8_t(i)};
        }
        fault_reference(reader, entry.value, entry.key, code);
    }
    return {};
}

std::vector<KindIndex> refer_kinds(Reader& reader, Mapping& map, std::string_view key) {
    std::vector<KindIndex> kinds;
    if (!map.has(key)) map.get(key);
    for (auto const& entry : map.find_list(key)) {
        kinds.push_back(
            refer(reader, entry.value, "kinds", entry.key, reader.book.find_kind(entry.key)));
    }
    return kinds;
}

}  // namespace binhyen::rulebook
