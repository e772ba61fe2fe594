#pragma once

#include <string>

#include "base/json.hpp"
#include "base/result.hpp"
#include "registry/subject.hpp"
#include "rulebook/settings.hpp"

/// Something that happened on a day on a place's ground. It belongs to no cycle: each window picks
/// it by its date, so that one fire counts in an area's 2022 and in its commune's 2021. No names,
/// no narrative: an event code, three answers and where the paper file lies.
namespace binhyen::fieldwork {

using IncidentId = Id<struct IncidentTag>;

enum class Claim { not_claimed, claimed, accepted, refused };
BOOST_DESCRIBE_ENUM(Claim, not_claimed, claimed, accepted, refused)

enum class Answer { unknown, yes, no };
BOOST_DESCRIBE_ENUM(Answer, unknown, yes, no)

struct Incident {
    static constexpr std::string_view table = "incidents";
    static constexpr std::string_view key = "id";

    IncidentId id;
    std::int64_t version = 1;
    std::string ground_path;
    /// Empty when it befell no subject in particular.
    std::optional<registry::SubjectId> subject_id;
    /// Where it stands in the tree of rights: the subject's path, or the ground's.
    std::string path;
    std::string event;
    /// Empty: the category of the event.
    std::string category;
    Date occurred_on;
    std::int64_t count = 1;
    Claim force_majeure = Claim::not_claimed;
    /// The three limbs of a timely response. [law: tt124-2021/4.4b]
    Answer detected_in_time = Answer::unknown;
    Answer harm_reduced = Answer::unknown;
    Answer reported_at_once = Answer::unknown;
    /// The form of discipline, "none" when there was none, empty while it is not known.
    std::string discipline;
    std::string paper;
    Date recorded_on;
    /// Why the office that weighs came to what it holds of the exception; empty while it has not.
    std::string weighing_reason;
    /// Set once it turned out to be recorded in error; it then counts nowhere.
    std::optional<std::string> withdrawn_reason;
};
BOOST_DESCRIBE_STRUCT(Incident, (),
                      (id, version, ground_path, subject_id, path, event, category, occurred_on,
                       count, force_majeure, detected_in_time, harm_reduced, reported_at_once,
                       discipline, paper, recorded_on, weighing_reason, withdrawn_reason))

/// Whether it may be recorded on this day at all: not in the future, a known event, and of
/// sensitive events (khoản 3 điểm a–đ) a count and a paper number alone. [law: tt124-2021/4.3]
Result<> check_incident(Incident const&, rulebook::Rulebook const&, rulebook::Settings const&,
                        Date today);

}  // namespace binhyen::fieldwork
