#pragma once

#include <string>
#include <vector>

#include "dossier/dossier.hpp"

/// Why a subject was not recognised, in the words of the rulebook.
namespace binhyen::report {

struct FailedCriterion {
    /// The rulebook's code and clause: "kdc_4b", "4.4b".
    std::string criterion;
    std::string clause;
    /// "điểm b khoản 4 Điều 4".
    std::string clause_vi;
    std::string clause_en;
    std::string caption_vi;
    std::string caption_en;
    dossier::Outcome outcome = dossier::Outcome::not_met;
    std::string reason_vi;
    std::string reason_en;
};
BOOST_DESCRIBE_STRUCT(FailedCriterion, (),
                      (criterion, clause, clause_vi, clause_en, caption_vi, caption_en, outcome,
                       reason_vi, reason_en))

struct Failure {
    dossier::DossierId dossier_id;
    std::string subject_code;
    std::string subject_name;
    dossier::Kind kind = dossier::Kind::residential_area;
    std::string path;
    std::optional<Date> decided_on;
    /// Empty where the committee departed from what the facts say; then `conclusion_reason` tells.
    std::vector<FailedCriterion> criteria;
    std::string conclusion_reason;
    std::string sort_key;
};
BOOST_DESCRIBE_STRUCT(Failure, (),
                      (dossier_id, subject_code, subject_name, kind, path, decided_on, criteria,
                       conclusion_reason, sort_key))

struct FailuresPage {
    std::vector<Failure> failures;
    /// False: this was the last page.
    bool has_more = false;
};
BOOST_DESCRIBE_STRUCT(FailuresPage, (), (failures, has_more))

}  // namespace binhyen::report
