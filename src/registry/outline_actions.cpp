#include "registry/outline_actions.hpp"

#include <fstream>
#include <iterator>
#include <map>

#include "audit/problems.hpp"
#include "registry/outline_file.hpp"
#include "registry/outline_store.hpp"
#include "registry/problems.hpp"
#include "registry/registry_door.hpp"

namespace binhyen::registry {
namespace {

constexpr std::size_t outline_bytes_max = 500'000;

struct Drawn {
    PlaceOnDay place;
    std::string outline;
};

/// The shapes as outlines of places, in the order of paths.
class Matching {
public:
    Matching(std::vector<PlaceOnDay> places, OutlineReport& report) : report_(report) {
        for (auto& place : places) {
            codes_.insert(place.code);
            by_code_.emplace(place.code, std::move(place));
        }
    }

    Result<std::vector<Drawn>> match(std::vector<Outline> const& outlines) {
        report_.shape_count = std::int64_t(outlines.size());
        report_.property = naming_property(outlines, codes_);
        if (report_.property.empty()) return refuse(problems::outline_codes_absent());
        std::map<std::string, Drawn> drawn;
        std::set<Tier> tiers;
        for (auto const& outline : outlines) {
            auto const code = name_in(outline, report_.property);
            auto const place = by_code_.find(code);
            if (place == by_code_.end()) {
                tell(report_.unknown_count, report_.unknown, code.empty() ? "?" : code);
                continue;
            }
            auto text = outline_text(outline.polygons);
            if (text.size() > outline_bytes_max)
                return refuse(problems::outline_shape_too_fine(place->second.full_name()));
            auto const path = place->second.path;
            tiers.insert(place->second.tier);
            if (!drawn.emplace(path, Drawn{place->second, std::move(text)}).second)
                return refuse(problems::outline_twice(place->second.full_name()));
        }
        tell_missing(drawn, tiers);
        std::vector<Drawn> all;
        for (auto& [path, one] : drawn) all.push_back(std::move(one));
        return all;
    }

private:
    static void tell(std::int64_t& count, std::vector<std::string>& list, std::string name) {
        ++count;
        if (list.size() < OutlineReport::told_max) list.push_back(std::move(name));
    }
    void tell_missing(std::map<std::string, Drawn> const& drawn, std::set<Tier> const& tiers) {
        for (auto const& [code, place] : by_code_)
            if (tiers.contains(place.tier) && !drawn.contains(place.path))
                tell(report_.missing_count, report_.missing, place.full_name());
    }

    OutlineReport& report_;
    std::set<std::string> codes_;
    std::map<std::string, PlaceOnDay> by_code_;
};

std::string content_of(std::string const& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) throw std::runtime_error("outlines: the uploaded file cannot be read");
    return {std::istreambuf_iterator<char>(stream), {}};
}

// Every published map of the country shows both archipelagos.
Result<> must_show_archipelagos(PlaceOnDay const& part, std::vector<Outline> const& outlines) {
    if (part.tier != Tier::nation) return {};
    auto const found = archipelagos_in(outlines);
    if (!found.has_hoang_sa) return refuse(problems::outline_archipelago_missing("Hoàng Sa"));
    if (!found.has_truong_sa) return refuse(problems::outline_archipelago_missing("Trường Sa"));
    return {};
}

std::map<std::string, PlaceOutline> known_outlines(storage::Transaction& tx,
                                                   std::string const& path, Date on) {
    std::map<std::string, PlaceOutline> known;
    for (auto& outline : list_outlines_within(tx, path, on)) {
        auto const id = outline.place_id.value;
        known.emplace(id, std::move(outline));
    }
    return known;
}

void count(std::vector<Drawn> const& drawn, std::map<std::string, PlaceOutline> const& known,
           OutlineReport& report) {
    for (auto const& one : drawn)
        ++(known.contains(one.place.id.value) ? report.replaced_count : report.new_count);
}

void enter(audit::Transaction& tx, std::vector<Drawn> const& drawn,
           std::map<std::string, PlaceOutline> const& known, std::string const& source,
           Date today) {
    for (auto const& one : drawn) {
        PlaceOutline outline{.place_id = one.place.id,
                             .version = 1,
                             .source = source,
                             .entered_on = today,
                             .outline = one.outline};
        auto const before = known.find(one.place.id.value);
        if (before == known.end()) {
            insert(tx, outline);
            continue;
        }
        outline.version = before->second.version + 1;
        update(tx, before->second, outline);
    }
}

}  // namespace

Result<OutlineReport> import_outlines(Context& context, ImportOutlines const& request) {
    auto const outlines = TRY(read_outlines(content_of(request.file)));
    OutlineReport report;
    auto const prepare =
        [&](storage::Transaction& tx) -> Result<std::pair<PlaceOnDay, std::vector<Drawn>>> {
        auto part = find_place(tx, request.within, request.on);
        if (!part) return refuse(audit::problems::absent());
        TRY(context.actor.must(Verb::manage_places, part->path));
        TRY(must_show_archipelagos(*part, outlines));
        Matching matching(list_places_within(tx, part->path, request.on), report);
        auto drawn = TRY(matching.match(outlines));
        count(drawn, known_outlines(tx, part->path, request.on), report);
        return std::pair(std::move(*part), std::move(drawn));
    };
    auto const prepared = TRY(context.database.read(prepare));
    if (request.mode == OutlineMode::check) return report;
    auto const& [part, drawn] = prepared;
    return audit::in_transaction(context, part.path,
                                 [&](audit::Transaction& tx) -> Result<OutlineReport> {
                                     enter(tx, drawn, known_outlines(tx, part.path, request.on),
                                           request.source, context.today);
                                     tx.record({"outlines_imported", part.path, part.id.value});
                                     report.is_entered = true;
                                     return report;
                                 });
}

Result<PlaceMap> get_map(Context& context, std::string_view label, std::optional<Date> on) {
    return context.database.read([&](storage::Transaction& tx) -> Result<PlaceMap> {
        auto const day = on.value_or(context.today);
        auto const place = find_place(tx, label, day);
        if (!place) return refuse(audit::problems::absent());
        return PlaceMap{place->label, place->name, place->type,
                        list_map_places(tx, place->id, day)};
    });
}

}  // namespace binhyen::registry
