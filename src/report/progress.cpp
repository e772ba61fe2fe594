#include "report/progress.hpp"

#include <algorithm>

namespace binhyen::report {

ProgressRow& ProgressRow::operator+=(ProgressRow const& other) {
    enrolled += other.enrolled;
    registered += other.registered;
    assessed += other.assessed;
    submitted += other.submitted;
    returned += other.returned;
    appraised += other.appraised;
    concluded += other.concluded;
    decided += other.decided;
    recognised += other.recognised;
    registered_late += other.registered_late;
    unregistered += other.unregistered;
    submitted_late += other.submitted_late;
    decided_late += other.decided_late;
    silent += other.silent;
    overdue += other.overdue;
    registration_ends_on = std::max(registration_ends_on, other.registration_ends_on);
    decide_by = std::max(decide_by, other.decide_by);
    return *this;
}

ProgressRows progress_rows(std::span<ProgressRow const> counted) {
    using enum ResultKind;
    auto const sum = [&](ResultKind wanted, std::initializer_list<ResultKind> kinds) {
        ProgressRow row;
        row.kind = wanted;
        for (auto const& one : counted)
            if (std::ranges::find(kinds, one.kind) != kinds.end()) row += one;
        return row;
    };
    return {{sum(residential_area, {residential_area}), sum(commune, {commune}),
             sum(institution, {agency, enterprise, school})},
            {sum(agency, {agency}), sum(enterprise, {enterprise}), sum(school, {school})}};
}

}  // namespace binhyen::report
