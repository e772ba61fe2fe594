#include "recognition/register_view.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "cycle/cycle_door.hpp"
#include "recognition/recognition_store.hpp"
#include "recognition/register_store.hpp"
#include "registry/registry_door.hpp"

namespace binhyen::recognition {
namespace {

constexpr std::int64_t lines_usual = 50;
constexpr std::int64_t lines_max = 100;

using Paths = std::vector<std::string>;

bool is_published(Paths const& published, std::string_view path) {
    return std::ranges::any_of(published, [&](auto const& one) { return path.starts_with(one); });
}

std::vector<std::int64_t> years_of(storage::Transaction& transaction, Paths const& published) {
    std::set<std::int64_t, std::greater<>> years;
    for (auto const& cycle : cycle::list_cycles(transaction))
        if (is_published(published, cycle.realm_path)) years.insert(cycle.year);
    return {years.begin(), years.end()};
}

RegisterPlace shown(registry::PlaceOnDay const& place) {
    return {place.label, place.full_name()};
}

std::vector<RegisterPlace> trail_of(storage::Transaction& transaction, Paths const& published,
                                    std::string path, Date day) {
    std::vector<RegisterPlace> trail;
    while (is_published(published, path)) {
        if (auto const place = registry::find_place_by_path(transaction, path, day))
            trail.push_back(shown(*place));
        path.resize(path.rfind('/', path.size() - 2) + 1);
    }
    std::ranges::reverse(trail);
    return trail;
}

// The provinces that publish, while no place is chosen.
std::vector<RegisterPlace> below_of(storage::Transaction& transaction, Paths const& published,
                                    std::optional<registry::PlaceOnDay> const& place, Date day) {
    std::vector<RegisterPlace> below;
    if (place) {
        for (auto const& child : registry::list_child_places(transaction, place->id, day))
            below.push_back(shown(child));
        return below;
    }
    for (auto const& path : published)
        if (auto const province = registry::find_place_by_path(transaction, path, day))
            below.push_back(shown(*province));
    return below;
}

RegisterLine line_of(Certificate const& certificate) {
    return {.subject_name = certificate.subject_name,
            .kind = certificate.kind,
            .place_name = certificate.place_name,
            .issuer_name = certificate.issuer_name,
            .decision_number = certificate.decision_number,
            .issued_on = certificate.issued_on,
            .register_number = certificate.register_number};
}

RegisterFilter filter_of(storage::Transaction& transaction, RegisterQuery const& query,
                         std::int64_t year, std::string path, std::int64_t limit) {
    RegisterFilter filter{.year = year,
                          .path = std::move(path),
                          .kind = {},
                          .name_key = text::folded(query.name.value_or("")),
                          .after_path = {},
                          .after_id = {},
                          .limit = int(limit) + 1};
    if (query.kind) filter.kind = enum_text(*query.kind);
    auto const last = query.after ? find_certificate(transaction, {*query.after}) : std::nullopt;
    if (last) {
        filter.after_path = last->path;
        filter.after_id = last->id.value;
    }
    return filter;
}

}  // namespace

Result<PublicRegister> read_public_register(storage::Database& database,
                                            RegisterQuery const& query) {
    return database.read([&](storage::Transaction& transaction) -> Result<PublicRegister> {
        PublicRegister seen;
        auto const published = list_published_paths(transaction);
        if (published.empty()) return seen;
        seen.is_published = true;
        seen.years = years_of(transaction, published);
        seen.year = query.year.value_or(seen.years.empty() ? 0 : seen.years.front());
        auto place = query.place
                         ? registry::find_place_of_year(transaction, *query.place, seen.year)
                         : std::nullopt;
        // One province is as good as chosen; a place that is not published is no place here.
        if (published.size() == 1 && (!place || !is_published(published, place->path)))
            place = registry::find_latest_place_by_path(transaction, published.front());
        if (place && !is_published(published, place->path)) place.reset();
        Date const day(int(seen.year), 12, 31);
        if (place) seen.trail = trail_of(transaction, published, place->path, day);
        seen.below = below_of(transaction, published, place, day);
        auto const limit =
            std::clamp<std::int64_t>(query.limit.value_or(lines_usual), 1, lines_max);
        auto const certificates = list_public_register(
            transaction,
            filter_of(transaction, query, seen.year, place ? place->path : "VN/", limit));
        for (auto const& certificate : certificates) {
            if (std::int64_t(seen.lines.size()) == limit) break;
            seen.lines.push_back(line_of(certificate));
        }
        if (std::int64_t(certificates.size()) > limit)
            seen.next = certificates[std::size_t(limit) - 1].id.value;
        return seen;
    });
}

}  // namespace binhyen::recognition
