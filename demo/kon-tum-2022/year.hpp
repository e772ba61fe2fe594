#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"

/// The demonstration year as plain values: real places, invented subjects, people and facts. Not
/// one outcome is among them; whoever performs the year lets the rule engine find 740, 92 and 409.
/// Knows no database and no rulebook: facts, events and categories are named by codes.hpp.
namespace binhyen::demo {

/// The texts of the CSV files of this folder.
struct PlaceTexts {
    std::string_view places_2022;
    std::string_view places_2025;
    std::string_view lineage;
};

/// An official paper. Its number is unique within its issuer (a subject or place code) and year.
struct Paper {
    std::string issuer;
    std::string number;
    Date on;
};

/// `parent` is empty for a province. `to` is the first day on which it is no more.
struct Place {
    std::string code;
    std::string name;
    std::string type;
    std::string parent;
    Date from;
    Date to;
};

/// `to` is empty where a place ended without a successor (kind "ended").
struct PlaceChange {
    std::string from;
    std::string to;
    std::string kind;
    Date effective_on;
    std::string legal_basis;
};

enum class SubjectKind { residential_area, commune, agency, enterprise, school };

struct Flag {
    std::string code;
    bool is = false;
};

/// Which criteria apply, and what the scope test of Điều 1 asks; money in millions of đồng.
/// `sector` and the figures speak of enterprises only, `levels` of schools only.
/// [law: tt124-2021/1.2b]
struct Profile {
    std::vector<Flag> flags;
    std::string sector;
    std::int64_t insured_workers = 0;
    std::int64_t revenue = 0;
    std::int64_t capital = 0;
    std::vector<std::string> levels;

    /// A flag that was never set is not so.
    [[nodiscard]] bool is(std::string_view flag) const;
};

/// The profile as the JSON object that the registry keeps.
std::string to_json(Profile const&, SubjectKind);

/// `authority` is the place whose People's Committee decides. `managed_by` is the place that
/// manages it by law; where management was delegated one tier down, `delegation` names the paper
/// and `authority` the place it was delegated to.
struct Subject {
    std::string code;
    SubjectKind kind{};
    std::string name;
    std::string local_type;
    std::string commune;
    std::string managed_by;
    std::string authority;
    std::optional<Paper> delegation;
    std::string head_name;
    std::string head_title;
    Profile profile;
};

/// An enrolment that must be refused: the body is out of scope under Điều 1.
struct RefusedEnrolment {
    Subject subject;
    std::string why;
};

struct Person {
    std::string code;
    std::string name;
    bool is_persona = false;
};

/// `at` is a place code, or a subject code for `head` and `clerk`. `post` is one of chairman,
/// secretary, member, officer, administrator, head, clerk.
struct Post {
    std::string person;
    std::string post;
    std::string at;
    Date from;
};

/// One of the 113 authorities with the steering committee of its tier.
struct Authority {
    std::string place;
    std::string committee_name;
    std::string chairman;
    std::string secretary;
    std::string officer;
    std::vector<std::string> members;
};

/// What is known of a subject besides the dated papers of its Timeline. Which fields speak depends
/// on the code: a share (`part` of `whole`), a count (`part`), a rating or the `item` of a
/// checklist
/// (`value`). `reason` is set where the value is not_applicable, which the appraiser accepted. `by`
/// is the place whose officer recorded it.
struct Fact {
    std::string subject;
    std::string code;
    std::string item;
    Date on;
    std::string by;
    std::optional<Paper> paper;
    std::int64_t part = 0;
    std::int64_t whole = 0;
    std::string value;
    std::string reason;
};

/// The appraiser's word on a criterion that waits for it: `value` is met or not_met. A rise on the
/// year before is judged so too, with a reason; where nothing rose there is no such finding.
struct Finding {
    std::string subject;
    std::string criterion;
    Date on;
    std::string by;
    std::string value;
    std::string reason;
};

/// An event on a commune's ground. `area` and `institution` are empty where it happened in none.
/// No names and no story: `file` is the number of the paper file. `category` is empty where the
/// event is not counted year on year, `discipline` where nobody was disciplined.
struct Incident {
    std::string code;
    std::string event;
    std::string category;
    std::string discipline;
    std::string commune;
    std::string area;
    std::string institution;
    Date on;
    bool is_detected_in_time = false;
    bool is_harm_reduced = false;
    bool is_reported_at_once = false;
    Date reported_on;
    bool is_force_majeure = false;
    std::string force_majeure_reason;
    std::string file;
};

/// The figure of one category in one window, by a paper of the competent police: declared for the
/// base year; for the year itself empty, because the incidents on record are the figure.
struct Figure {
    std::string subject;
    std::string category;
    Period window;
    std::optional<std::int64_t> declared;
    Paper source;
};

/// A confirmation, after the window's end, that besides the recorded incidents none of these events
/// happened. `by` is the place whose police say so, `confirmer` what that place is to the subject.
struct Confirmation {
    std::string subject;
    std::vector<std::string> events;
    std::string confirmer;
    std::string by;
    Paper paper;
};

struct Attendance {
    std::string role;
    std::string name;
    bool is_present = true;
};

/// What the subject says of itself: met, but for the criteria it admits not to meet.
struct SelfAssessment {
    std::string subject;
    Date on;
    std::vector<std::string> admitted;
};

struct ReviewMinutes {
    std::string subject;
    Paper paper;
    std::vector<Attendance> attendance;
};

struct Return {
    Date on;
    std::string reason;
    Date resubmitted_on;
};

/// When each act took place. `batch` is the index in Year::batches of the conclusion and decision
/// that dealt with the subject, whatever the outcome.
struct Timeline {
    std::string subject;
    std::optional<Paper> resolution;
    std::optional<Paper> plan;
    Paper registration;
    Date reviewed_on;
    Paper request_letter;
    Paper result_report;
    Date submitted_on;
    bool is_late = false;
    std::vector<Return> returns;
    Date appraised_on;
    Date concluded_on;
    Date decided_on;
    std::size_t batch = 0;
};

/// One conclusion of a committee and the numbered decision that follows it.
struct Batch {
    std::string authority;
    Paper conclusion;
    std::vector<Attendance> attendance;
    Paper decision;
    std::string signer;
    std::vector<std::string> subjects;
};

struct Year {
    std::uint64_t seed = 0;
    std::vector<Place> places;
    std::vector<PlaceChange> changes;
    std::vector<Subject> subjects;
    std::vector<RefusedEnrolment> refused;
    std::vector<Person> people;
    std::vector<Post> posts;
    std::vector<Authority> authorities;
    std::vector<Fact> facts;
    std::vector<Finding> findings;
    std::vector<Incident> incidents;
    std::vector<Figure> figures;
    std::vector<Confirmation> confirmations;
    std::vector<SelfAssessment> self_assessments;
    std::vector<ReviewMinutes> minutes;
    std::vector<Timeline> timelines;
    std::vector<Batch> batches;
};

inline constexpr std::uint64_t demonstration_seed = 2022;

/// The same seed and texts give the same values on every machine.
Year make_year(PlaceTexts const&, std::uint64_t seed = demonstration_seed);

/// SHA-256 over every value of the year, in order.
std::string digest(Year const&);

}  // namespace binhyen::demo
