#pragma once

#include <optional>
#include <string>
#include <vector>

#include "audit/actor.hpp"
#include "dossier/task.hpp"
#include "dossier/verdict.hpp"
#include "report/result.hpp"
#include "rulebook/evaluation.hpp"

/// What lies on somebody's desk on a day: what is to be done in their part of the tree, by whom and
/// until when; the year's next days; and, for a commune, its own 70 % as it forms. Counted anew
/// whenever somebody asks.
namespace binhyen::report {

/// With the person that asks; with the subject, which does its own part of the year; or with
/// another office.
enum class LiesWith { reader, subject, office };
BOOST_DESCRIBE_ENUM(LiesWith, reader, subject, office)

/// Of a decision that is waited for: its draft is to be prepared, or mended after it was handed
/// back; or it lies before whoever signs.
enum class DecisionStage { to_draft, to_sign };
BOOST_DESCRIBE_ENUM(DecisionStage, to_draft, to_sign)

struct DeskTask {
    dossier::Task task = dossier::Task::registration;
    dossier::Kind kind = dossier::Kind::residential_area;
    dossier::Seat seat = dossier::Seat::elsewhere;
    LiesWith lies_with = LiesWith::subject;
    /// Told to those who prepare or sign the place's decisions; for all others a decision is one
    /// task.
    std::optional<DecisionStage> stage;
    std::int64_t count = 0;
    Date due_on;
    dossier::Due due = dossier::Due::later;
};
BOOST_DESCRIBE_STRUCT(DeskTask, (), (task, kind, seat, lies_with, stage, count, due_on, due))

/// Subjects that nobody put on the year's list yet.
struct Unenrolled {
    dossier::Kind kind = dossier::Kind::residential_area;
    std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(Unenrolled, (), (kind, count))

enum class YearDay { registration_ends, window_ends, decide_by };
BOOST_DESCRIBE_ENUM(YearDay, registration_ends, window_ends, decide_by)

struct Milestone {
    YearDay day = YearDay::registration_ends;
    std::vector<dossier::Kind> kinds;
    Date on;
    std::int64_t days_left = 0;
};
BOOST_DESCRIBE_STRUCT(Milestone, (), (day, kinds, on, days_left))

/// Of the subjects a commune manages: how many, of how many, and what that means so far.
/// [law: tt124-2021/5.4]
struct ShareLine {
    /// Empty: the four kinds together.
    std::optional<dossier::Kind> kind;
    std::int64_t counted = 0;
    std::int64_t out_of = 0;
    std::int64_t undecided = 0;
    /// How many more the threshold asks for.
    std::int64_t still_needed = 0;
    /// `not_enough_known`: may still go either way.
    dossier::Outcome outcome = dossier::Outcome::not_enough_known;
};
BOOST_DESCRIBE_STRUCT(ShareLine, (), (kind, counted, out_of, undecided, still_needed, outcome))

struct CommuneShare {
    dossier::DossierId dossier_id;
    /// The whole first, then each kind there is.
    std::vector<ShareLine> registered;
    std::vector<ShareLine> recognised;
};
BOOST_DESCRIBE_STRUCT(CommuneShare, (), (dossier_id, registered, recognised))

struct Desk {
    std::int64_t year = 0;
    ResultPlace place;
    Date today;
    std::vector<DeskTask> tasks;
    std::vector<Unenrolled> unenrolled;
    /// From today on, in their order.
    std::vector<Milestone> milestones;
    /// Of a commune that is on the year's list.
    std::optional<CommuneShare> share;
};
BOOST_DESCRIBE_STRUCT(Desk, (), (year, place, today, tasks, unenrolled, milestones, share))

/// Whose task it is, seen from somebody who asks about this place: an office's where they hold that
/// office's post, the commune's own dossier where they are its standing office.
/// [law: tt124-2021/9.1b]
LiesWith lies_with(Actor const&, std::string_view place_path, registry::Tier, DeskTask const&);

/// Days that are the same for several kinds are one milestone; those gone by are left out.
std::vector<Milestone> milestones(std::vector<Milestone> of_each_kind, Date today);

/// What the evaluation of a commune says of its managed subjects; nothing where its rulebook asks
/// for no such share.
std::optional<CommuneShare> share_of(rulebook::Rulebook const&, rulebook::Evaluation const&);

}  // namespace binhyen::report
