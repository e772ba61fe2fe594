#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.hpp"
#include "base/result.hpp"
#include "http/field_limits.hpp"
#include "http/json_tree.hpp"
#include "http/request.hpp"

/// JSON text → described structs, with every fault of every field told at once as one Problem
/// `invalid`. Only an optional may be missing or null; an unknown key is a fault.
namespace binhyen::http {

/// Collects what is wrong while values are read. `path` is in the request's own spelling:
/// "rows[3].name".
class FieldFaults {
public:
    void add(std::string path, Problem problem);
    [[nodiscard]] bool any() const { return !faults_.empty(); }
    [[nodiscard]] Problem take();

private:
    std::vector<FieldProblem> faults_;
    std::int64_t left_out_count_ = 0;
};

struct FieldPlace {
    std::string const& path;
    FieldLimits const& limits;
    FieldFaults& faults;

    void fault(Problem problem) const { faults.add(path, std::move(problem)); }
};

void read_json(JsonTree const&, FieldPlace const&, std::string& into);
void read_json(JsonTree const&, FieldPlace const&, std::int64_t& into);
void read_json(JsonTree const&, FieldPlace const&, int& into);
void read_json(JsonTree const&, FieldPlace const&, bool& into);
void read_json(JsonTree const&, FieldPlace const&, Date& into);
void read_json(JsonTree const&, FieldPlace const&, Instant& into);
void read_json(JsonTree const&, FieldPlace const&, json::value& into);
/// Whether the node is text of 1–64 characters a–z, 0–9, `-` and `_`.
void read_json_id(JsonTree const&, FieldPlace const&, std::string& into);
void read_json_enum(JsonTree const&, FieldPlace const&, std::vector<std::string_view> const& names,
                    int& index);
/// Null, or a query parameter without a text.
bool is_nothing(JsonTree const&);
/// The texts of a query parameter as a list; empty for any other node.
std::optional<JsonTree> spread_query(JsonTree const&);
/// Whether the node is a list that is not too long; a fault otherwise.
bool is_list(JsonTree const&, FieldPlace const&);
bool is_object(JsonTree const&, FieldPlace const&);
void fault_missing(FieldPlace const&);
void fault_unknown(FieldFaults&, std::string path);

template <class Tag>
void read_json(JsonTree const& node, FieldPlace const& place, Id<Tag>& into) {
    read_json_id(node, place, into.value);
}
template <class E>
    requires std::is_enum_v<E>
void read_json(JsonTree const&, FieldPlace const&, E& into);
template <class T>
void read_json(JsonTree const&, FieldPlace const&, std::optional<T>& into);
template <class T>
void read_json(JsonTree const&, FieldPlace const&, std::vector<T>& into);
template <class T>
void read_json(JsonTree const&, FieldPlace const&, std::map<std::string, T>& into);
template <Described T>
    requires std::is_class_v<T>
void read_json(JsonTree const&, FieldPlace const&, T& into);

template <class E>
    requires std::is_enum_v<E>
void read_json(JsonTree const& node, FieldPlace const& place, E& into) {
    static constexpr auto values = boost::describe::describe_enumerators<E>();
    std::vector<std::string_view> names;
    std::vector<E> enumerators;
    boost::mp11::mp_for_each<std::remove_cv_t<decltype(values)>>([&](auto described) {
        names.emplace_back(described.name);
        enumerators.push_back(described.value);
    });
    int index = -1;
    read_json_enum(node, place, names, index);
    if (index >= 0) into = enumerators[std::size_t(index)];
}

template <class T>
void read_json(JsonTree const& node, FieldPlace const& place, std::optional<T>& into) {
    if (is_nothing(node))
        into.reset();
    else
        read_json(node, place, into.emplace());
}

template <class T>
void read_json(JsonTree const& node, FieldPlace const& place, std::vector<T>& into) {
    into.clear();
    if (auto const spread = spread_query(node)) return read_json(*spread, place, into);
    if (!is_list(node, place)) return;
    into.reserve(node.items().size());
    for (auto const& item : node.items()) {
        auto const path = place.path + "[" + std::to_string(into.size()) + "]";
        read_json(item, FieldPlace{path, place.limits, place.faults}, into.emplace_back());
    }
}

template <class T>
void read_json(JsonTree const& node, FieldPlace const& place, std::map<std::string, T>& into) {
    into.clear();
    if (!is_object(node, place)) return;
    for (auto const& [key, value] : node.members()) {
        auto const path = place.path.empty() ? key : place.path + "." + key;
        read_json(value, FieldPlace{path, place.limits, place.faults}, into[key]);
    }
}

template <Described T>
    requires std::is_class_v<T>
void read_json(JsonTree const& node, FieldPlace const& place, T& into) {
    if (!is_object(node, place)) return;
    std::size_t known_count = 0;
    for_each_member(into, [&](std::string_view name, auto& member) {
        auto const path =
            place.path.empty() ? std::string(name) : place.path + "." + std::string(name);
        auto const limits = limits_of(static_cast<T const*>(nullptr), name);
        auto const inner = FieldPlace{path, limits, place.faults};
        auto const* found = node.find(name);
        if (found != nullptr) {
            ++known_count;
            read_json(*found, inner, member);
        } else if (!may_be_null<std::remove_cvref_t<decltype(member)>> && !limits.may_be_missing) {
            fault_missing(inner);
        }
    });
    if (known_count == node.members().size()) return;
    for (auto const& [key, value] : node.members()) {
        bool is_known = false;
        for_each_member(into, [&](std::string_view name, auto&) { is_known |= name == key; });
        if (!is_known)
            fault_unknown(place.faults, place.path.empty() ? key : place.path + "." + key);
    }
}

template <class T>
Result<T> parse_json(std::string_view text) {
    auto const tree = TRY(parse_tree(text));
    FieldFaults faults;
    T value{};
    std::string const path;
    FieldLimits const limits;
    read_json(tree, FieldPlace{path, limits, faults}, value);
    if (faults.any()) return refuse(faults.take());
    return value;
}

/// Refuses a body that is not `application/json`.
Result<> must_be_json(Request const&);

template <class T>
Result<T> parse_json_body(Request const& request) {
    TRY(must_be_json(request));
    return parse_json<T>(request.body);
}

/// A struct that says `static constexpr bool may_be_absent = true`: no body at all is the same as
/// an empty object.
template <class T>
inline constexpr bool body_may_be_absent = requires { requires T::may_be_absent; };

template <class T>
Result<T> parse_optional_json_body(Request const& request) {
    if (request.body.empty()) return T{};
    return parse_json_body<T>(request);
}

/// Query parameters as a tree: names to texts, a repeated one to a list.
JsonTree query_tree(Request const&);

/// A flat described struct from the query parameters, with the same limits and faults. Numbers and
/// booleans are read from their text; a vector takes a parameter that occurs any number of times.
template <class T>
Result<T> parse_query(Request const& request) {
    auto const tree = query_tree(request);
    FieldFaults faults;
    T value{};
    std::string const path;
    FieldLimits const limits;
    read_json(tree, FieldPlace{path, limits, faults}, value);
    if (faults.any()) return refuse(faults.take());
    return value;
}

}  // namespace binhyen::http
