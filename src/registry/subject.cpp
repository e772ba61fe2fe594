#include "registry/subject.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "registry/problems.hpp"

namespace binhyen::registry {
namespace {

constexpr std::size_t code_max = 40;

bool may_stand_on(Kind kind, PlaceOnDay const& ground) {
    if (is_institution(kind)) return ground.tier == Tier::commune || ground.tier == Tier::district;
    return ground.tier == Tier::commune;
}

// Who decides on the subject. [law: tt124-2021/10.1] [law: tt124-2021/10.2]
bool may_be_managed_by(Kind kind, PlaceOnDay const& ground, PlaceOnDay const& manager) {
    if (!ground.path.starts_with(manager.path)) return false;
    switch (kind) {
        case Kind::residential_area:
            return manager.id == ground.id;
        case Kind::commune:
            return manager.tier == Tier::district || manager.tier == Tier::province;
        case Kind::agency:
        case Kind::enterprise:
        case Kind::school:
            return true;
    }
    return false;
}

}  // namespace

Result<> check_subject_code(std::string_view code) {
    auto const is_allowed = [](char c) {
        return ('0' <= c && c <= '9') || ('A' <= c && c <= 'Z') || ('a' <= c && c <= 'z') ||
               c == '-' || c == '.';
    };
    bool const is_edged = code.starts_with('.') || code.starts_with('-');
    if (code.empty() || code.size() > code_max || is_edged ||
        !std::ranges::all_of(code, is_allowed))
        return refuse(problems::subject_code_malformed(code.substr(0, 2 * code_max)));
    return {};
}

void SubjectSpan::set_name(std::string tidied_name) {
    name = std::move(tidied_name);
    name_key = text::folded(name);
    sort_key = text::sort_key(name);
}

Result<> SubjectSpan::set_places(Subject const& subject, PlaceOnDay const& ground,
                                 PlaceOnDay const& manager) {
    if (!may_stand_on(subject.kind, ground))
        return refuse(problems::subject_ground_wrong(ground.full_name()));
    if (!may_be_managed_by(subject.kind, ground, manager))
        return refuse(problems::subject_manager_wrong(manager.full_name()));
    ground_id = ground.id;
    ground_path = ground.path;
    manager_id = manager.id;
    manager_path = manager.path;
    auto const& home = subject.kind == Kind::commune ? ground.path : manager.path;
    path = home + "@" + subject.code + "/";
    return {};
}

Result<> SubjectSpan::set_manager_basis(ManagerBasis basis, std::string_view document) {
    auto tidied = text::tidied(document);
    if (basis == ManagerBasis::delegation && tidied.empty())
        return refuse(problems::delegation_unfounded());
    manager_basis = basis;
    manager_document = basis == ManagerBasis::delegation ? std::move(tidied) : std::string{};
    return {};
}

Result<> SubjectSpan::set_profile(std::string_view json_text) {
    if (!text::is_clean_utf8(json_text)) return refuse(problems::profile_malformed());
    boost::system::error_code failed;
    auto const value = json::parse(json_text, failed);
    if (failed || !value.is_object()) return refuse(problems::profile_malformed());
    profile = json::serialize(value);
    return {};
}

}  // namespace binhyen::registry
