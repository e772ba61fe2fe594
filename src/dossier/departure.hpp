#pragma once

#include <optional>
#include <string>
#include <vector>

#include "dossier/verdict.hpp"

/// What those who deliberate and sign look at first: where a person's word stands against what the
/// engine found, and what a subject lacks. Values for reading; nothing is stored of them.
namespace binhyen::dossier {

/// A verdict of the appraisal against the facts on record: whose, why, and who confirmed it.
struct Departure {
    std::string criterion;
    /// "4.4b".
    std::string clause;
    std::string caption_vi;
    std::string caption_en;
    Finding finding = Finding::met;
    std::string reason;
    std::string person_name;
    Date given_on;
    /// Empty while it waits for its second person; it counts for nothing until then.
    std::optional<std::string> second_person_name;
    std::optional<std::string> second_reason;
};
BOOST_DESCRIBE_STRUCT(Departure, (),
                      (criterion, clause, caption_vi, caption_en, finding, reason, person_name,
                       given_on, second_person_name, second_reason))

/// A criterion that is not met, by all that is on record.
struct Lacking {
    std::string criterion;
    std::string clause;
    std::string caption_vi;
    std::string caption_en;
};
BOOST_DESCRIBE_STRUCT(Lacking, (), (criterion, clause, caption_vi, caption_en))

/// When a kind of subject may be decided, and until when that is in time. [law: tt124-2021/8.2]
/// [law: tt124-2021/9.1]
struct DecisionSpan {
    Date window_ends_on;
    Date decide_by;
};
BOOST_DESCRIBE_STRUCT(DecisionSpan, (), (window_ends_on, decide_by))

}  // namespace binhyen::dossier
