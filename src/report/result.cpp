#include "report/result.hpp"

namespace binhyen::report {
namespace {

Counts counts_of(std::span<CountRow const> counted, std::string_view path, ResultKind kind) {
    Counts sum;
    for (auto const& row : counted) {
        if (row.path != path) continue;
        auto const is_of_kind = kind == ResultKind::institution
                                    ? row.kind == ResultKind::agency ||
                                          row.kind == ResultKind::enterprise ||
                                          row.kind == ResultKind::school
                                    : row.kind == kind;
        if (is_of_kind) sum += row.counts;
    }
    return sum;
}

ResultRow row_of(std::int64_t year, ResultPart const& part, ResultKind kind, Counts const& counts) {
    return {.kind = kind,
            .in_scope = counts.in_scope,
            .registered = counts.registered,
            .recognised = counts.recognised,
            .not_recognised = counts.not_recognised,
            .undecided = counts.undecided,
            .rate_bp = rate_bp(counts.recognised, counts.registered),
            .with_plan = kind == ResultKind::residential_area ? std::nullopt
                                                              : std::optional(counts.with_plan),
            .proposed = counts.proposed,
            .out_of_scope = counts.out_of_scope,
            .part = part.part,
            .place_code = part.place.code,
            .place_label = part.place.label,
            .place_name = part.place.type + " " + part.place.name,
            .filter = "year=" + std::to_string(year) + "&place=" + part.place.label +
                      "&kind=" + std::string(enum_text(kind)) +
                      (part.part == Part::managed_directly ? "&part=managed_directly" : "")};
}

}  // namespace

std::string_view caption_of(ResultKind kind) {
    switch (kind) {
        case ResultKind::residential_area:
            return "Khu dân cư";
        case ResultKind::commune:
            return "Xã, phường, thị trấn";
        case ResultKind::institution:
            return "Cơ quan, doanh nghiệp, cơ sở giáo dục";
        case ResultKind::agency:
            return "Cơ quan";
        case ResultKind::enterprise:
            return "Doanh nghiệp";
        case ResultKind::school:
            return "Cơ sở giáo dục";
    }
    return "";
}

Counts& Counts::operator+=(Counts const& other) {
    in_scope += other.in_scope;
    registered += other.registered;
    recognised += other.recognised;
    not_recognised += other.not_recognised;
    undecided += other.undecided;
    with_plan += other.with_plan;
    proposed += other.proposed;
    out_of_scope += other.out_of_scope;
    return *this;
}

std::optional<std::int64_t> rate_bp(std::int64_t recognised, std::int64_t registered) {
    if (registered == 0) return std::nullopt;
    return (2 * recognised * 10'000 + registered) / (2 * registered);
}

ResultRows result_rows(std::int64_t year, std::span<ResultPart const> parts,
                       std::span<CountRow const> counted) {
    using enum ResultKind;
    ResultRows made;
    for (auto const& part : parts) {
        for (auto const kind : {residential_area, commune, institution})
            made.rows.push_back(row_of(year, part, kind, counts_of(counted, part.path, kind)));
        for (auto const kind : {agency, enterprise, school})
            made.breakdown.push_back(row_of(year, part, kind, counts_of(counted, part.path, kind)));
    }
    return made;
}

}  // namespace binhyen::report
