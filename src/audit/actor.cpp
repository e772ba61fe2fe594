#include "audit/actor.hpp"

#include <algorithm>

#include "audit/problems.hpp"

namespace binhyen {

bool Actor::may(Verb verb, std::string_view path) const {
    return std::ranges::any_of(grants, [&](Grant const& grant) {
        return grant.verb == verb && path.starts_with(grant.path);
    });
}

bool Actor::may_at(Verb verb, std::string_view place_path) const {
    return std::ranges::any_of(
        grants, [&](Grant const& grant) { return grant.verb == verb && grant.path == place_path; });
}

Result<> Actor::must(Verb verb, std::string_view path) const {
    if (may(verb, path)) return {};
    if (!may(Verb::read, path)) return refuse(audit::problems::absent());
    return refuse(audit::problems::not_permitted());
}

Result<> Actor::must_at(Verb verb, std::string_view place_path, std::string_view path) const {
    if (!may(Verb::read, path)) return refuse(audit::problems::absent());
    if (!may_at(verb, place_path)) return refuse(audit::problems::not_permitted());
    return {};
}

std::vector<std::string> Actor::readable_paths() const {
    std::vector<std::string> paths;
    for (auto const& grant : grants)
        if (grant.verb == Verb::read) paths.push_back(grant.path);
    std::ranges::sort(paths);
    std::vector<std::string> outermost;
    for (auto& path : paths)
        if (outermost.empty() || !path.starts_with(outermost.back()))
            outermost.push_back(std::move(path));
    return outermost;
}

std::string_view realm_of(std::string_view path) {
    auto const nation = path.find('/');
    auto const province = nation == path.npos ? path.npos : path.find('/', nation + 1);
    if (province == path.npos) return path;
    return path.substr(0, province + 1);
}

std::string path_end(std::string_view path) {
    std::string end(path);
    if (!end.empty()) ++end.back();
    return end;
}

}  // namespace binhyen
