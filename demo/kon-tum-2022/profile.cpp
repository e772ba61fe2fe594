#include <algorithm>

#include "kon-tum-2022/year.hpp"

namespace binhyen::demo {

bool Profile::is(std::string_view flag) const {
    auto const found = std::ranges::find(flags, flag, &Flag::code);
    return found != flags.end() && found->is;
}

// Codes and numbers alone, so nothing needs escaping.
std::string to_json(Profile const& profile, SubjectKind kind) {
    std::string text = "{";
    auto const member = [&](std::string_view name, std::string const& value) {
        if (text.size() > 1) text += ',';
        text += '"';
        text += name;
        text += "\":";
        text += value;
    };
    for (auto const& flag : profile.flags) member(flag.code, flag.is ? "true" : "false");
    if (kind == SubjectKind::enterprise) {
        member("sector", '"' + profile.sector + '"');
        member("insured_workers", std::to_string(profile.insured_workers));
        member("revenue", std::to_string(profile.revenue));
        member("capital", std::to_string(profile.capital));
    }
    if (kind == SubjectKind::school) {
        std::string levels;
        for (auto const& level : profile.levels)
            levels += (levels.empty() ? "\"" : ",\"") + level + '"';
        member("levels", '[' + levels + ']');
    }
    return text + '}';
}

}  // namespace binhyen::demo
