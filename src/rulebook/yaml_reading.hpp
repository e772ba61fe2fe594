#pragma once

#include <yaml-cpp/yaml.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.hpp"
#include "rulebook/rulebook.hpp"

/// Reading YAML without giving up at the first fault: what is missing or wrong is noted with file
/// and line, a harmless value is handed out instead, and reading goes on.
namespace binhyen::rulebook {

class Faults {
public:
    explicit Faults(std::string file) : file_(std::move(file)) {}

    void add(YAML::Node const& where, Problem problem);
    void add_at_line(int line, Problem problem);
    void begin_file(std::string file) { file_ = std::move(file); }

    [[nodiscard]] bool any() const { return !found_.empty(); }
    [[nodiscard]] std::vector<FieldProblem> take() { return std::move(found_); }

private:
    std::string file_;
    std::vector<FieldProblem> found_;
};

/// One entry of a mapping.
struct Entry {
    std::string key;
    YAML::Node value;
};

/// A YAML mapping whose keys are looked at one by one; at the end `close` reports those nobody
/// asked for.
class Mapping {
public:
    /// A node that is no mapping is a fault and reads as an empty one.
    Mapping(YAML::Node node, std::string name, Faults& faults);

    [[nodiscard]] bool has(std::string_view key) const;
    /// An undefined node when absent.
    YAML::Node find(std::string_view key);
    /// The same, and a fault when absent.
    YAML::Node get(std::string_view key);
    std::string get_text(std::string_view key);
    std::string find_text(std::string_view key, std::string_view otherwise = {});
    bool find_bool(std::string_view key, bool otherwise = false);
    std::int64_t get_number(std::string_view key);
    Date get_date(std::string_view key);
    std::optional<Date> find_date(std::string_view key);
    Caption get_caption();
    /// The texts of a sequence, or of a single scalar.
    std::vector<Entry> find_list(std::string_view key);
    /// The entries of the mapping under this key, in file order; none when absent.
    std::vector<Entry> find_entries(std::string_view key);
    std::vector<Entry> entries();

    /// Reports keys that nobody asked for.
    void close();
    void invalid(std::string_view key, std::string_view expected);

    [[nodiscard]] YAML::Node const& node() const { return node_; }
    [[nodiscard]] std::string const& name() const { return name_; }
    Faults& faults() { return *faults_; }

private:
    YAML::Node node_;
    std::string name_;
    Faults* faults_;
    std::vector<Entry> entries_;
    std::vector<bool> is_used_;
};

/// The text of a scalar; of anything else an empty text.
std::string scalar(YAML::Node const&);
std::optional<std::int64_t> whole_number(std::string_view);

}  // namespace binhyen::rulebook
