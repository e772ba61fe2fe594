#include "report/quick_report.hpp"

namespace binhyen::report {

QuickFigures& QuickFigures::operator+=(QuickFigures const& other) {
    total += other.total;
    reviewed += other.reviewed;
    met += other.met;
    signed_count += other.signed_count;
    late += other.late;
    return *this;
}

QuickLine& QuickLine::operator+=(QuickLine const& other) {
    areas += other.areas;
    communes += other.communes;
    return *this;
}

std::vector<QuickLine> gathered(QuickLines const& lines, std::span<std::string const> parts) {
    std::vector<QuickLine> made;
    for (auto const& part : parts) {
        QuickLine line{.path = part, .areas = {}, .communes = {}};
        for (auto one = lines.lower_bound(part); one != lines.end() && one->first.starts_with(part);
             ++one)
            line += one->second;
        made.push_back(std::move(line));
    }
    return made;
}

QuickLine sum_of(std::span<QuickLine const> lines) {
    QuickLine sum;
    for (auto const& line : lines) sum += line;
    return sum;
}

QuickDeadlines quick_deadlines(Date window_ends_on, Date decide_by) {
    auto const days = decide_by.day_number() - window_ends_on.day_number();
    return {window_ends_on.plus_days(days / 2), decide_by};
}

int hour_in_vietnam(Instant now) {
    constexpr std::int64_t hour = 3'600'000;
    return int((now.milliseconds / hour + 7) % 24);
}

}  // namespace binhyen::report
