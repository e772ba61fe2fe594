#pragma once

#include <string>
#include <vector>

#include "base/result.hpp"
#include "dossier/dossier.hpp"

/// What a steering committee concluded about a list of dossiers, in a sitting or by written
/// opinions. No decision is drafted without one. The circular sets no quorum and no share of votes;
/// who was appointed and who took part is recorded and shown. [law: tt124-2021/9.1]
namespace binhyen::committee {

using ConclusionId = Id<struct ConclusionTag>;

enum class DeliberationForm { sitting, written_opinions };
BOOST_DESCRIBE_ENUM(DeliberationForm, sitting, written_opinions)

struct Conclusion {
    static constexpr std::string_view table = "conclusions";
    static constexpr std::string_view key = "id";

    ConclusionId id;
    std::int64_t version = 1;
    cycle::CycleId cycle_id;
    std::string place_path;
    DeliberationForm form = DeliberationForm::sitting;
    Date held_on;
    std::string minutes_number;
    std::string chaired_by;
    std::int64_t appointed_count = 0;
    std::int64_t present_count = 0;
};
BOOST_DESCRIBE_STRUCT(Conclusion, (),
                      (id, version, cycle_id, place_path, form, held_on, minutes_number, chaired_by,
                       appointed_count, present_count))

struct ConclusionItem {
    static constexpr std::string_view table = "conclusion_items";
    static constexpr std::string_view key = "conclusion_id,dossier_id";

    ConclusionId conclusion_id;
    dossier::DossierId dossier_id;
    dossier::Outcome outcome = dossier::Outcome::met;
    /// Needed where the conclusion departs from the appraisal.
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(ConclusionItem, (), (conclusion_id, dossier_id, outcome, reason))

/// Members present are members appointed; a conclusion is met or not met.
Result<> check_conclusion(Conclusion const&, Date today);
Result<> check_item(ConclusionItem const&, dossier::Dossier const&);

}  // namespace binhyen::committee
