#include "dossier/delegation.hpp"

#include <algorithm>
#include <array>

#include "dossier/problems.hpp"

namespace binhyen::dossier {
namespace {

using registry::Kind;

constexpr std::array institutions{Kind::agency, Kind::enterprise, Kind::school};

}  // namespace

std::vector<Kind> kinds_of(RecognitionDelegation const& delegation) {
    std::vector<Kind> kinds;
    std::string_view rest = delegation.kinds;
    while (!rest.empty()) {
        auto const comma = rest.find(',');
        auto const kind = parse_enum<Kind>(rest.substr(0, comma));
        INVARIANT(kind.has_value());
        kinds.push_back(*kind);
        rest = comma == rest.npos ? std::string_view{} : rest.substr(comma + 1);
    }
    return kinds;
}

bool RecognitionDelegation::names(Kind kind) const {
    auto const kinds = kinds_of(*this);
    return std::ranges::find(kinds, kind) != kinds.end();
}

bool RecognitionDelegation::covers(Kind kind, std::string_view ground_path,
                                   registry::SubjectId const& subject) const {
    return names(kind) && ground_path.starts_with(to_path) &&
           (!subject_id || *subject_id == subject);
}

bool RecognitionDelegation::overlaps(RecognitionDelegation const& other) const {
    if (from_path != other.from_path || to_path != other.to_path) return false;
    if (valid_to <= other.valid_from || other.valid_to <= valid_from) return false;
    if (subject_id && other.subject_id && *subject_id != *other.subject_id) return false;
    auto const kinds = kinds_of(*this);
    return std::ranges::any_of(kinds, [&](Kind kind) { return other.names(kind); });
}

Result<std::string> kinds_text(std::vector<Kind> const& kinds) {
    if (kinds.empty() || !std::ranges::all_of(kinds, registry::is_institution))
        return refuse(problems::delegation_kinds_wrong());
    std::string text;
    for (auto const kind : institutions) {
        if (std::ranges::find(kinds, kind) == kinds.end()) continue;
        if (!text.empty()) text += ',';
        text += enum_text(kind);
    }
    return text;
}

}  // namespace binhyen::dossier
