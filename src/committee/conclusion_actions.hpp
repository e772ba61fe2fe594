#pragma once

#include "audit/acting.hpp"
#include "committee/conclusion.hpp"
#include "cycle/scheme.hpp"

namespace binhyen::committee {

struct ConcludedDossier {
    dossier::DossierId dossier;
    dossier::Outcome outcome = dossier::Outcome::met;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(ConcludedDossier, (), (dossier, outcome, reason))

struct RecordConclusion {
    std::int64_t year = 0;
    /// Label of the place whose committee concluded.
    std::string place;
    DeliberationForm form = DeliberationForm::sitting;
    Date held_on;
    std::string minutes_number;
    std::string chaired_by;
    std::int64_t appointed_count = 0;
    std::int64_t present_count = 0;
    /// At most 1,000.
    std::vector<ConcludedDossier> dossiers;
};
BOOST_DESCRIBE_STRUCT(RecordConclusion, (),
                      (year, place, form, held_on, minutes_number, chaired_by, appointed_count,
                       present_count, dossiers))

/// One act for the whole list: one dossier refused, all refused.
Result<Conclusion> record_conclusion(Context&, cycle::Shelf const&, RecordConclusion const&);

struct ConclusionView {
    Conclusion conclusion;
    std::vector<ConclusionItem> items;
};
BOOST_DESCRIBE_STRUCT(ConclusionView, (), (conclusion, items))

Result<ConclusionView> get_conclusion(Context&, ConclusionId const&);
Result<std::vector<Conclusion>> list_conclusions(Context&, std::int64_t year,
                                                 std::string_view place);

}  // namespace binhyen::committee
