#include "rulebook/yaml_reading.hpp"

#include "rulebook/problems.hpp"

namespace binhyen::rulebook {

void Faults::add(YAML::Node const& where, Problem problem) {
    // yaml-cpp counts lines from nought; an undefined node has no mark.
    add_at_line(where.IsDefined() ? where.Mark().line + 1 : 1, std::move(problem));
}

void Faults::add_at_line(int line, Problem problem) {
    found_.push_back({file_ + ":" + std::to_string(line), std::move(problem)});
}

std::string scalar(YAML::Node const& node) {
    return node.IsDefined() && node.IsScalar() ? node.Scalar() : std::string{};
}

std::optional<std::int64_t> whole_number(std::string_view text) {
    bool const is_negative = !text.empty() && text.front() == '-';
    if (is_negative) text.remove_prefix(1);
    if (text.empty() || text.size() > 15) return {};
    std::int64_t value = 0;
    for (char c : text) {
        if (c < '0' || c > '9') return {};
        value = value * 10 + (c - '0');
    }
    return is_negative ? -value : value;
}

Mapping::Mapping(YAML::Node node, std::string name, Faults& faults)
    : node_(std::move(node)), name_(std::move(name)), faults_(&faults) {
    if (!node_.IsDefined() || !node_.IsMap()) {
        faults.add(node_, problems::rulebook_value_invalid(name_, scalar(node_), "a mapping"));
        return;
    }
    for (auto const& pair : node_) {
        auto key = scalar(pair.first);
        if (has(key)) faults.add(pair.first, problems::rulebook_key_twice(key));
        entries_.push_back({std::move(key), pair.second});
    }
    is_used_.resize(entries_.size());
}

bool Mapping::has(std::string_view key) const {
    for (auto const& entry : entries_) {
        if (entry.key == key) return true;
    }
    return false;
}

YAML::Node Mapping::find(std::string_view key) {
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        if (entries_[i].key != key) continue;
        is_used_[i] = true;
        return entries_[i].value;
    }
    return YAML::Node{YAML::NodeType::Undefined};
}

YAML::Node Mapping::get(std::string_view key) {
    auto found = find(key);
    if (!found.IsDefined()) faults_->add(node_, problems::rulebook_key_missing(key));
    return found;
}

std::string Mapping::get_text(std::string_view key) {
    auto const found = get(key);
    if (!found.IsDefined()) return {};
    auto text = scalar(found);
    if (text.empty()) invalid(key, "a text");
    return text;
}

std::string Mapping::find_text(std::string_view key, std::string_view otherwise) {
    return has(key) ? get_text(key) : std::string(otherwise);
}

bool Mapping::find_bool(std::string_view key, bool otherwise) {
    if (!has(key)) return otherwise;
    auto const text = get_text(key);
    if (text != "true" && text != "false") invalid(key, "true or false");
    return text == "true";
}

std::int64_t Mapping::get_number(std::string_view key) {
    auto const text = get_text(key);
    auto const number = whole_number(text);
    if (!number && !text.empty()) invalid(key, "a whole number");
    return number.value_or(0);
}

Date Mapping::get_date(std::string_view key) {
    auto const text = get_text(key);
    auto const date = Date::parse(text);
    if (!date && !text.empty()) invalid(key, "a date like 2022-02-10");
    return date.value_or(Date{});
}

std::optional<Date> Mapping::find_date(std::string_view key) {
    if (!has(key)) return {};
    return get_date(key);
}

Caption Mapping::get_caption() {
    Caption caption;
    caption.vi = get_text("vi");
    caption.en = get_text("en");
    return caption;
}

std::vector<Entry> Mapping::find_list(std::string_view key) {
    auto const found = find(key);
    std::vector<Entry> list;
    if (!found.IsDefined()) return list;
    if (found.IsScalar()) return {{scalar(found), found}};
    if (!found.IsSequence()) invalid(key, "a list");
    for (auto const& element : found) list.push_back({scalar(element), element});
    return list;
}

std::vector<Entry> Mapping::find_entries(std::string_view key) {
    auto const found = find(key);
    if (!found.IsDefined()) return {};
    return Mapping{found, std::string(key), *faults_}.entries();
}

std::vector<Entry> Mapping::entries() {
    is_used_.assign(entries_.size(), true);
    return entries_;
}

void Mapping::close() {
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        if (is_used_[i]) continue;
        faults_->add(entries_[i].value, problems::rulebook_key_unknown(entries_[i].key));
    }
}

void Mapping::invalid(std::string_view key, std::string_view expected) {
    auto const found = find(key);
    faults_->add(found.IsDefined() ? found : node_,
                 problems::rulebook_value_invalid(key, scalar(found), expected));
}

}  // namespace binhyen::rulebook
