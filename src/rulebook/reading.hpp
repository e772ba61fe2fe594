#pragma once

#include <initializer_list>
#include <map>

#include "rulebook/rulebook_file.hpp"
#include "rulebook/yaml_reading.hpp"

/// The parts of reading a rulebook file. Each part adds to the rulebook and notes its faults;
/// dictionaries come first, since criteria and kinds name what stands in them.
namespace binhyen::rulebook {

/// A criterion before it has its place: its parent is an index into the same set's drafts.
struct DraftCriterion {
    Criterion criterion;
    YAML::Node where;
    int parent = -1;
    std::vector<Entry> borrows;
};

struct Reader {
    Rulebook& book;
    Faults& faults;
    /// The supplement being read; empty for the rulebook itself.
    std::string supplement;
    /// By set.
    std::vector<std::vector<DraftCriterion>> drafts;
};

void read_settings(Reader&, Mapping& file);
void read_dictionaries(Reader&, Mapping& file);
void read_sets(Reader&, Mapping& file);
/// The additions of a supplement: `add: {set: {criteria…}}`.
void read_additions(Reader&, Mapping& file);
/// Gives every criterion its place, with copies of what it borrows.
void lay_out_criteria(Reader&);
void read_kinds(Reader&, Mapping& file);
void read_authorities(Reader&, Mapping& file);
void read_scope(Reader&, Mapping& file);

/// vi, en and clause, which everything named has.
void read_named(Named&, Entry const&, Mapping&);

/// Notes a fault unless the code is made of lower-case letters, digits, `_`, `-` and `.`.
void check_code(Faults&, Entry const&);

/// Looks a code up in the rulebook; notes a fault when it is not there.
template <class T>
Index<T> refer(Reader& reader, YAML::Node const& where, std::string_view list,
               std::string_view code, Index<T> found);
void fault_reference(Reader&, YAML::Node const& where, std::string_view list,
                     std::string_view code);

template <class T>
Index<T> refer(Reader& reader, YAML::Node const& where, std::string_view list,
               std::string_view code, Index<T> found) {
    if (!found.exists()) fault_reference(reader, where, list, code);
    return found;
}

SettingIndex refer_setting(Reader&, Mapping&, std::string_view key);
SettingIndex refer_setting(Reader&, YAML::Node const& where, std::string_view code);
/// A fault unless every value of the setting is one of these: the test knows no others.
void expect_choices(Reader&, YAML::Node const& where, SettingIndex,
                    std::initializer_list<Choice> known);
FlagIndex refer_flag(Reader&, Mapping&, std::string_view key);
/// {setting: value}; without a setting when the key is absent.
SettingCondition read_condition(Reader&, Mapping&, std::string_view key);
std::vector<KindIndex> refer_kinds(Reader&, Mapping&, std::string_view key);

}  // namespace binhyen::rulebook
