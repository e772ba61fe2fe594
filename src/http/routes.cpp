#include "http/routes.hpp"

#include <algorithm>
#include <array>

#include "http/problems.hpp"

namespace binhyen::http {
namespace {

constexpr std::size_t method_count = 7;

// The segments of "/a/b" are "a" and "b"; of "/" none; of "/a/" "a" and "".
std::vector<std::string_view> segments_of(std::string_view path) {
    std::vector<std::string_view> out;
    if (path.empty() || path == "/") return out;
    path.remove_prefix(1);
    while (true) {
        auto const slash = path.find('/');
        out.push_back(path.substr(0, slash));
        if (slash == path.npos) return out;
        path.remove_prefix(slash + 1);
    }
}

bool is_parameter(std::string_view segment) {
    return segment.size() > 2 && segment.front() == '{' && segment.back() == '}';
}

// What comes out of a path may become part of a file name further on.
bool is_safe_parameter(std::string_view text) {
    return text != "." && text != ".." && std::none_of(text.begin(), text.end(), [](char c) {
               return c == '/' || c == '\\' || static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
           });
}

}  // namespace

struct Routes::Node {
    std::map<std::string, std::unique_ptr<Node>, std::less<>> fixed;
    std::unique_ptr<Node> parameter;
    std::array<Route const*, method_count> routes{};

    [[nodiscard]] bool is_end() const {
        return std::any_of(routes.begin(), routes.end(), [](auto* route) { return route; });
    }

    // A fixed segment first; only where it leads nowhere, the parameter. Patterns that differ in
    // both at one place are few, so this stays one step a segment.
    [[nodiscard]] Node const* find(std::span<std::string_view const> segments) const {
        if (segments.empty()) return is_end() ? this : nullptr;
        auto const next = fixed.find(segments.front());
        if (next != fixed.end())
            if (auto const* found = next->second->find(segments.subspan(1))) return found;
        return parameter ? parameter->find(segments.subspan(1)) : nullptr;
    }
};

Routes::Routes() : root_(std::make_unique<Node>()) {}
Routes::~Routes() = default;
Routes::Routes(Routes&&) noexcept = default;
Routes& Routes::operator=(Routes&&) noexcept = default;

void Routes::add(Route route) {
    INVARIANT(!route.pattern.empty() && route.pattern.front() == '/');
    INVARIANT(route.handler != nullptr);
    auto* node = root_.get();
    for (auto segment : segments_of(route.pattern)) {
        auto& next = is_parameter(segment) ? node->parameter : node->fixed[std::string(segment)];
        if (!next) next = std::make_unique<Node>();
        node = next.get();
    }
    auto& place = node->routes[std::size_t(route.method)];
    INVARIANT(place == nullptr);
    routes_.push_back(std::make_unique<Route>(std::move(route)));
    place = routes_.back().get();
}

Result<Match> Routes::find(Method method, std::string_view path) const {
    auto const segments = segments_of(path);
    auto const* node = root_->find(segments);
    if (node == nullptr) return refuse(problems::unknown_route());
    auto const* route = node->routes[std::size_t(method)];
    if (route == nullptr && method == Method::head) route = node->routes[std::size_t(Method::get)];
    if (route == nullptr) return refuse(problems::method_not_allowed(allowed_methods(path)));
    Match match{route, {}};
    auto const names = segments_of(route->pattern);
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (!is_parameter(names[i])) continue;
        if (segments[i].empty()) return refuse(problems::unknown_route());
        auto value = percent_decoded(segments[i], UrlPart::path);
        if (!value || !is_safe_parameter(*value)) return refuse(problems::malformed_address());
        match.parameters.push_back(
            {std::string(names[i].substr(1, names[i].size() - 2)), std::move(*value)});
    }
    return match;
}

std::string Routes::allowed_methods(std::string_view path) const {
    auto const* node = root_->find(segments_of(path));
    std::string out;
    if (node == nullptr) return out;
    for (std::size_t i = 0; i < method_count; ++i) {
        bool const is_head = Method(i) == Method::head;
        if (node->routes[is_head ? std::size_t(Method::get) : i] == nullptr) continue;
        if (!out.empty()) out += ", ";
        out += method_text(Method(i));
    }
    return out;
}

std::vector<Route const*> Routes::all() const {
    std::vector<Route const*> out;
    for (auto const& route : routes_) out.push_back(route.get());
    std::sort(out.begin(), out.end(), [](auto const* a, auto const* b) {
        return std::tie(a->pattern, a->method) < std::tie(b->pattern, b->method);
    });
    return out;
}

}  // namespace binhyen::http
