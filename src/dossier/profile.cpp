#include "dossier/profile.hpp"

#include <algorithm>

#include "dossier/problems.hpp"
#include "rulebook/scope.hpp"

namespace binhyen::dossier {
namespace {

Result<> lay_levels(rulebook::Rulebook const& rules, std::vector<std::string> const& levels,
                    json::object& over) {
    if (levels.empty()) return {};
    json::array codes;
    for (auto const& code : levels) {
        if (!rulebook::find_level(rules, code).exists())
            return refuse(problems::level_unknown(code));
        codes.emplace_back(code);
    }
    over["levels"] = std::move(codes);
    return {};
}

Result<> lay_sector(rulebook::Rulebook const& rules, std::optional<std::string> const& sector,
                    json::object& over) {
    if (!sector) return {};
    auto const& sizes = rules.scope.too_small;
    if (std::ranges::find(sizes, *sector, &rulebook::SizeClass::sector) == sizes.end())
        return refuse(problems::sector_unknown(*sector));
    over["sector"] = *sector;
    return {};
}

void lay_figure(std::string_view name, std::optional<std::int64_t> figure, json::object& over) {
    if (figure) over[name] = *figure;
}

Result<> lay_flags(rulebook::Rulebook const& rules, std::map<std::string, bool> const& flags,
                   Speaker speaker, json::object& over) {
    for (auto const& [code, answer] : flags) {
        auto const flag = rules.find_flag(code);
        if (!flag.exists()) return refuse(problems::flag_unknown(code));
        auto const* before = over.if_contains(code);
        auto const takes_back = speaker == Speaker::subject && !answer && before != nullptr &&
                                before->is_bool() && before->as_bool();
        if (takes_back) return refuse(problems::flag_settled(rules[flag].caption.vi));
        over[code] = answer;
    }
    return {};
}

}  // namespace

Result<std::string> declared(rulebook::Rulebook const& rules, std::string_view profile,
                             Declaration const& declaration, Speaker speaker) {
    auto over = json::parse(profile).as_object();
    TRY(lay_levels(rules, declaration.levels, over));
    TRY(lay_sector(rules, declaration.sector, over));
    lay_figure("insured_workers", declaration.insured_workers, over);
    lay_figure("revenue", declaration.revenue, over);
    lay_figure("capital", declaration.capital, over);
    TRY(lay_flags(rules, declaration.flags, speaker, over));
    return json::serialize(over);
}

}  // namespace binhyen::dossier
