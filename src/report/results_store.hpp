#pragma once

#include <vector>

#include "dossier/dossier.hpp"
#include "registry/place.hpp"
#include "report/progress.hpp"
#include "report/result.hpp"
#include "storage/database.hpp"

namespace binhyen::report {

/// A year's dossiers in one part of the tree; of all provinces where the place is the nation.
struct Scope {
    std::int64_t year = 0;
    registry::PlaceOnDay place;
};

ResultPlace result_place(registry::PlaceOnDay const&);

/// Every cycle of the year that the place has a part in, in the order of realms.
std::vector<cycle::Cycle> list_cycles_of(storage::Transaction&, Scope const&);

/// The path of each row is the place's own.
std::vector<CountRow> count_results(storage::Transaction&, Scope const&);
/// The path of each row is that of a place directly below or direct_path().
std::vector<CountRow> count_results_by_place(storage::Transaction&, Scope const&);

/// Where the subjects stand that a place's own authority manages.
std::string direct_path(registry::PlaceOnDay const&);

/// The places directly below that were there in the year, in Vietnamese order.
std::vector<ResultPart> list_child_parts(storage::Transaction&, Scope const&);

struct SubjectFilter {
    Part part = Part::whole;
    /// Empty: every kind.
    std::optional<ResultKind> kind;
    Figure figure = Figure::in_scope;
    /// The last row of the page before; both empty for the first page.
    std::string after_sort_key;
    std::string after_id;
    int limit = 100;
};
std::vector<dossier::Dossier> list_result_subjects(storage::Transaction&, Scope const&,
                                                   SubjectFilter const&);

/// What the committee said of a dossier where it departed from the appraisal; empty else.
std::string find_conclusion_reason(storage::Transaction&, dossier::DossierId const&);

std::vector<ProgressRow> count_progress(storage::Transaction&, cycle::CycleId const&,
                                        std::string_view path, KindDeadlines const&, Date today);

}  // namespace binhyen::report
