#include "http/json_body.hpp"

#include <charconv>

#include "base/text.hpp"
#include "http/problems.hpp"

namespace binhyen::http {
namespace {

constexpr std::size_t faults_told_max = 100;

// A text given once: JSON text, or a query parameter that occurs once.
std::optional<std::string_view> one_text(JsonTree const& node) {
    if (auto const* text = std::get_if<std::string>(&node.value())) return *text;
    auto const* loose = std::get_if<JsonTree::Loose>(&node.value());
    if (loose != nullptr && loose->texts.size() == 1) return loose->texts.front();
    return std::nullopt;
}

bool is_from_query(JsonTree const& node) {
    return std::holds_alternative<JsonTree::Loose>(node.value());
}

std::int64_t character_count(std::string_view text) {
    return std::count_if(text.begin(), text.end(),
                         [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; });
}

// Line ends and tabs are text; the other control characters are never typed on purpose.
bool has_control_character(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        auto const byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t') || byte == 0x7f;
    });
}

std::string tidied_lines(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        auto const end = text.find('\n');
        out += text::tidied(text.substr(0, end));
        if (end == text.npos) break;
        out.push_back('\n');
        text.remove_prefix(end + 1);
    }
    while (!out.empty() && out.back() == '\n') out.pop_back();
    out.erase(0,
              out.find_first_not_of('\n') == out.npos ? out.size() : out.find_first_not_of('\n'));
    return out;
}

std::string tidied_as(std::string_view text, Tidy tidy) {
    switch (tidy) {
        case Tidy::line:
            return text::tidied(text);
        case Tidy::lines:
            return tidied_lines(text);
        case Tidy::verbatim:
            return std::string(text);
    }
    return {};
}

// A long wrong value is not sent back whole.
std::string shortened(std::string_view text) {
    if (text.size() <= 60) return std::string(text);
    auto end = std::size_t(60);
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end;
    return std::string(text.substr(0, end)) + "…";
}

std::optional<std::int64_t> whole_number(JsonTree const& node) {
    if (auto const* number = std::get_if<std::int64_t>(&node.value())) return *number;
    if (!is_from_query(node)) return std::nullopt;
    auto const text = one_text(node);
    if (!text || text->empty()) return std::nullopt;
    std::int64_t value = 0;
    auto const [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
    if (error != std::errc{} || end != text->data() + text->size()) return std::nullopt;
    return value;
}

bool read_whole_number(JsonTree const& node, FieldPlace const& place, std::int64_t minimum,
                       std::int64_t maximum, std::int64_t& into) {
    minimum = std::max(minimum, place.limits.minimum);
    maximum = std::min(maximum, place.limits.maximum);
    auto const number = whole_number(node);
    auto const* other = std::get_if<JsonTree::OtherNumber>(&node.value());
    bool const is_huge = other != nullptr && (other->value > 9e18 || other->value < -9e18);
    if (!number && !is_huge) {
        place.fault(problems::field_wrong_type("whole number"));
        return false;
    }
    if (is_huge || *number < minimum || *number > maximum) {
        place.fault(problems::field_out_of_range(minimum, maximum));
        return false;
    }
    into = *number;
    return true;
}

}  // namespace

void FieldFaults::add(std::string path, Problem problem) {
    if (faults_.size() < faults_told_max)
        faults_.push_back({std::move(path), std::move(problem)});
    else
        ++left_out_count_;
}

Problem FieldFaults::take() {
    auto problem = problems::fields_invalid(std::int64_t(faults_.size()) + left_out_count_);
    problem.fields = std::move(faults_);
    if (left_out_count_ > 0)
        problem.fields.push_back({"", problems::field_faults_left_out(left_out_count_)});
    return problem;
}

void read_json(JsonTree const& node, FieldPlace const& place, std::string& into) {
    auto const given = one_text(node);
    if (!given) return place.fault(problems::field_wrong_type("text"));
    if (!text::is_clean_utf8(*given) || has_control_character(*given))
        return place.fault(problems::field_bad_text());
    auto tidied = tidied_as(*given, place.limits.tidy);
    auto const length = character_count(tidied);
    if (length < place.limits.text_min)
        return place.fault(problems::field_too_short(place.limits.text_min));
    if (length > place.limits.text_max)
        return place.fault(problems::field_too_long(place.limits.text_max, length));
    into = std::move(tidied);
}

void read_json(JsonTree const& node, FieldPlace const& place, std::int64_t& into) {
    read_whole_number(node, place, std::numeric_limits<std::int64_t>::min(),
                      std::numeric_limits<std::int64_t>::max(), into);
}

void read_json(JsonTree const& node, FieldPlace const& place, int& into) {
    std::int64_t number = 0;
    if (read_whole_number(node, place, std::numeric_limits<int>::min(),
                          std::numeric_limits<int>::max(), number))
        into = int(number);
}

void read_json(JsonTree const& node, FieldPlace const& place, bool& into) {
    if (auto const* value = std::get_if<bool>(&node.value())) {
        into = *value;
        return;
    }
    auto const text = is_from_query(node) ? one_text(node) : std::nullopt;
    if (text == "true" || text == "1")
        into = true;
    else if (text == "false" || text == "0")
        into = false;
    else
        place.fault(problems::field_wrong_type("true or false"));
}

void read_json(JsonTree const& node, FieldPlace const& place, Date& into) {
    auto const given = one_text(node);
    if (!given) return place.fault(problems::field_wrong_type("date"));
    auto const date = Date::parse(*given);
    if (!date) return place.fault(problems::field_bad_date(shortened(*given)));
    into = *date;
}

void read_json(JsonTree const& node, FieldPlace const& place, Instant& into) {
    // Until the end of the year 9999, in milliseconds.
    read_whole_number(node, place, 0, 253'402'300'799'999, into.milliseconds);
}

void read_json(JsonTree const& node, FieldPlace const& place, json::value& into) {
    struct Convert {
        json::value operator()(std::nullptr_t) const { return nullptr; }
        json::value operator()(bool value) const { return value; }
        json::value operator()(std::int64_t value) const { return value; }
        json::value operator()(JsonTree::OtherNumber value) const { return value.value; }
        json::value operator()(std::string const& value) const { return json::value(value); }
        json::value operator()(JsonTree::Loose const& value) const {
            return json::value_from(value.texts);
        }
        json::value operator()(JsonTree::Items const& items) const {
            json::array out;
            for (auto const& item : items) out.push_back(std::visit(*this, item.value()));
            return out;
        }
        json::value operator()(JsonTree::Members const& members) const {
            json::object out;
            for (auto const& [key, value] : members) out[key] = std::visit(*this, value.value());
            return out;
        }
    };
    (void)place;
    into = std::visit(Convert{}, node.value());
}

void read_json_id(JsonTree const& node, FieldPlace const& place, std::string& into) {
    auto const given = one_text(node);
    if (!given) return place.fault(problems::field_wrong_type("id"));
    bool const is_id =
        !given->empty() && given->size() <= 64 &&
        std::all_of(given->begin(), given->end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
        });
    if (!is_id) return place.fault(problems::field_bad_id());
    into = std::string(*given);
}

void read_json_enum(JsonTree const& node, FieldPlace const& place,
                    std::vector<std::string_view> const& names, int& index) {
    auto const given = one_text(node);
    if (!given) return place.fault(problems::field_wrong_type("text"));
    auto const found = std::find(names.begin(), names.end(), *given);
    if (found != names.end()) {
        index = int(found - names.begin());
        return;
    }
    std::string allowed;
    for (auto name : names) allowed += (allowed.empty() ? "" : ", ") + std::string(name);
    place.fault(problems::field_bad_choice(shortened(*given), allowed));
}

bool is_nothing(JsonTree const& node) {
    return node.is_null() || (is_from_query(node) && one_text(node) == "");
}

std::optional<JsonTree> spread_query(JsonTree const& node) {
    auto const* loose = std::get_if<JsonTree::Loose>(&node.value());
    if (loose == nullptr) return std::nullopt;
    JsonTree::Items items;
    for (auto const& text : loose->texts)
        items.emplace_back(JsonTree::Value{JsonTree::Loose{{text}}});
    return JsonTree{JsonTree::Value{std::move(items)}};
}

bool is_list(JsonTree const& node, FieldPlace const& place) {
    auto const* items = std::get_if<JsonTree::Items>(&node.value());
    if (items == nullptr) {
        place.fault(problems::field_wrong_type("list"));
        return false;
    }
    auto const count = std::int64_t(items->size());
    if (count <= place.limits.count_max) return true;
    place.fault(problems::field_too_many_items(place.limits.count_max, count));
    return false;
}

bool is_object(JsonTree const& node, FieldPlace const& place) {
    if (std::holds_alternative<JsonTree::Members>(node.value())) return true;
    place.fault(problems::field_wrong_type("object"));
    return false;
}

void fault_missing(FieldPlace const& place) {
    place.fault(problems::field_missing());
}

void fault_unknown(FieldFaults& faults, std::string path) {
    // The name of an unknown field is whatever was sent.
    faults.add(shortened(path), problems::field_unknown());
}

Result<> must_be_json(Request const& request) {
    static constexpr std::string_view expected = "application/json";
    auto const type = request.header("content-type");
    auto const bare = type.substr(0, type.find_first_of("; "));
    bool const is_json =
        std::equal(bare.begin(), bare.end(), expected.begin(), expected.end(),
                   [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; });
    if (is_json) return {};
    return refuse(problems::wrong_media_type("application/json"));
}

JsonTree query_tree(Request const& request) {
    JsonTree::Members members;
    for (auto const& [name, value] : request.query) {
        auto const found = std::find_if(members.begin(), members.end(),
                                        [&](auto const& member) { return member.first == name; });
        if (found == members.end()) {
            members.emplace_back(name, JsonTree{JsonTree::Value{JsonTree::Loose{{value}}}});
        } else {
            auto texts = std::get<JsonTree::Loose>(found->second.value()).texts;
            texts.push_back(value);
            found->second = JsonTree{JsonTree::Value{JsonTree::Loose{std::move(texts)}}};
        }
    }
    return JsonTree{JsonTree::Value{std::move(members)}};
}

}  // namespace binhyen::http
