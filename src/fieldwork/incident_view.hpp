#pragma once

#include "audit/acting.hpp"
#include "cycle/scheme.hpp"
#include "fieldwork/fact.hpp"
#include "fieldwork/incident_rules.hpp"

/// What a person sees of incidents: the list of a year, one with its effect on every window it
/// falls into, and what may be recorded of a day before anything is.
namespace binhyen::fieldwork {

struct IncidentQuery {
    /// The label of a place; its part of the tree.
    std::string place = {};
    /// The days of this year's windows alone.
    std::optional<std::int64_t> year = {};
    /// Code of one subject.
    std::optional<std::string> subject = {};
    std::optional<std::string> event = {};
    std::optional<IncidentState> state = {};
    /// The id of the last one of the page before.
    std::optional<std::string> after = {};
    std::optional<std::int64_t> limit = {};
};
BOOST_DESCRIBE_STRUCT(IncidentQuery, (), (place, year, subject, event, state, after, limit))

struct IncidentLine {
    Incident incident;
    IncidentState state = IncidentState::counted;
    /// As the rulebook of its year calls the event; empty where the event does not weigh.
    std::string caption_vi;
    std::string caption_en;
    std::string clause;
    /// Empty when it befell no subject in particular.
    std::string subject_code;
    std::string subject_name;
    std::optional<registry::Kind> kind;
    /// On whose ground, as the place was called that day.
    std::string place_name;
};
BOOST_DESCRIBE_STRUCT(IncidentLine, (),
                      (incident, state, caption_vi, caption_en, clause, subject_code, subject_name,
                       kind, place_name))

struct IncidentPage {
    std::vector<IncidentLine> incidents;
    /// False: this was the last page.
    bool has_more = false;
};
BOOST_DESCRIBE_STRUCT(IncidentPage, (), (incidents, has_more))

/// Newest first.
Result<IncidentPage> list_incidents(Context&, cycle::Shelf const&, IncidentQuery const&);

/// One window that a day falls into: the area's 2022, and the commune's 2021 of the same fire.
/// [law: tt124-2021/8.2]
struct IncidentWindow {
    registry::Kind kind = registry::Kind::residential_area;
    std::string subject_code;
    std::string subject_name;
    /// 0 when the day counts in no year.
    std::int64_t year = 0;
    Date from;
    Date to;
    std::vector<EventRules> events;
};
BOOST_DESCRIBE_STRUCT(IncidentWindow, (),
                      (kind, subject_code, subject_name, year, from, to, events))

struct DisciplineChoice {
    std::string code;
    std::string caption_vi;
    std::string caption_en;
};
BOOST_DESCRIBE_STRUCT(DisciplineChoice, (), (code, caption_vi, caption_en))

struct IncidentRules {
    /// Of the subject itself first, then of the commune on whose ground it stands.
    std::vector<IncidentWindow> windows;
    std::vector<DisciplineChoice> disciplines;
    /// Nothing but kind, count, day and paper number is kept.
    bool is_counts_only = false;
    /// The year it would count for is closed.
    bool is_over = false;
    bool may_record = false;
    /// Whether this person rules on the exception and may withdraw.
    bool may_weigh = false;
};
BOOST_DESCRIBE_STRUCT(IncidentRules, (),
                      (windows, disciplines, is_counts_only, is_over, may_record, may_weigh))

struct IncidentRulesQuery {
    /// Code of a subject, or else the label of a place.
    std::optional<std::string> subject;
    std::optional<std::string> place;
    Date on;
};
BOOST_DESCRIBE_STRUCT(IncidentRulesQuery, (), (subject, place, on))

Result<IncidentRules> view_incident_rules(Context&, cycle::Shelf const&, IncidentRulesQuery const&);

struct IncidentShown {
    IncidentLine line;
    /// Each window tells of this event alone, or of none when the event does not weigh there.
    IncidentRules rules;
};
BOOST_DESCRIBE_STRUCT(IncidentShown, (), (line, rules))

Result<IncidentShown> view_incident(Context&, cycle::Shelf const&, IncidentId const&);

struct DeclaredFigureQuery {
    std::int64_t year = 0;
    std::string place = {};
    /// Code of one subject.
    std::optional<std::string> subject = {};
    /// Of the last row of the page before, all three.
    std::optional<std::string> after_subject = {};
    std::optional<std::string> after_category = {};
    std::optional<std::string> after_span = {};
    std::optional<std::int64_t> limit = {};
};
BOOST_DESCRIBE_STRUCT(DeclaredFigureQuery, (),
                      (year, place, subject, after_subject, after_category, after_span, limit))

/// Stands in the place of counting the incidents on record.
struct DeclaredFigure {
    CategoryFigure figure;
    std::string subject_code;
    std::string subject_name;
    registry::Kind kind = registry::Kind::residential_area;
    std::string category_vi;
    std::string category_en;
};
BOOST_DESCRIBE_STRUCT(DeclaredFigure, (),
                      (figure, subject_code, subject_name, kind, category_vi, category_en))

struct DeclaredFigurePage {
    std::vector<DeclaredFigure> figures;
    bool has_more = false;
};
BOOST_DESCRIBE_STRUCT(DeclaredFigurePage, (), (figures, has_more))

Result<DeclaredFigurePage> list_declared_figures(Context&, cycle::Shelf const&,
                                                 DeclaredFigureQuery const&);

}  // namespace binhyen::fieldwork
