#pragma once

#include "audit/acting.hpp"
#include "cycle/scheme.hpp"
#include "dossier/dossier_store.hpp"
#include "dossier/task.hpp"
#include "fieldwork/fact.hpp"
#include "fieldwork/incident.hpp"

/// What a person sees of dossiers: a page of a list, and one with everything on record, the
/// engine's reasons, and what this person may do next.
namespace binhyen::dossier {

/// That the head has read why the subject is not recognised.
struct ReadingShown {
    Instant read_at;
    std::string by;
};
BOOST_DESCRIBE_STRUCT(ReadingShown, (), (read_at, by))

struct DossierView {
    Dossier dossier;
    std::int64_t year = 0;
    std::vector<fieldwork::Fact> facts;
    std::vector<fieldwork::Incident> incidents;
    std::vector<fieldwork::Confirmation> confirmations;
    std::vector<fieldwork::CategoryFigure> figures;
    std::vector<Verdict> verdicts;
    std::optional<Review> review;
    /// Codes of roles the law names that were not present.
    std::vector<std::string> absent_roles;
    std::vector<Return> returns;
    std::vector<Evidence> evidence;
    /// What the law asks the dossier to hold, and what of it is there. [law: tt124-2021/9.2]
    std::vector<PaperState> papers;
    /// From all that is on record now; `met` still waits for appraisal and decision.
    Outcome judged = Outcome::not_enough_known;
    /// The reason tree, as rulebook/explain gives it.
    JsonText reasons;
    /// What it rests on, as rulebook/basis spells it: the engine in the browser takes it and comes
    /// to the same tree.
    JsonText basis;
    /// Where the engine finds the rulebook for it.
    cycle::EngineRules engine_rules;
    /// What this person may do to it now.
    std::vector<Step> permitted;
    /// The last day on which a decision is in time. [law: tt124-2021/9.1]
    Date decide_by;
    std::optional<ReadingShown> reasons_read;
    /// This person answers for the subject, and hears the outcome first.
    bool answers_for_it = false;
};
BOOST_DESCRIBE_STRUCT(DossierView, (),
                      (dossier, year, facts, incidents, confirmations, figures, verdicts, review,
                       absent_roles, returns, evidence, papers, judged, reasons, basis,
                       engine_rules, permitted, decide_by, reasons_read, answers_for_it))

Result<DossierView> view_dossier(Context&, cycle::Shelf const&, DossierId const&);

/// For the command line and exports: by the subject's code.
Result<DossierView> view_dossier_of(Context&, cycle::Shelf const&, std::int64_t year,
                                    std::string_view place_path, std::string_view subject_code);

struct DossierQuery {
    std::int64_t year = 0;
    /// Label of the place whose part of the tree is listed.
    std::string place;
    std::optional<Kind> kind;
    std::optional<State> state;
    std::optional<Recognition> outcome;
    /// What it waits for next, whether at the office of this very place, and until when.
    std::optional<Task> task;
    std::optional<Seat> seat;
    std::optional<Due> due;
    /// Code: its dossier alone, which whoever may read no more than this subject may also ask for;
    /// `place` is then where it stands.
    std::optional<std::string> subject;
    /// Part of the name, any spelling.
    std::optional<std::string> name;
    std::optional<std::string> after_sort_key;
    std::optional<std::string> after_id;
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(DossierQuery, (),
                      (year, place, kind, state, outcome, task, seat, due, subject, name,
                       after_sort_key, after_id, limit))

struct DossierPage {
    std::vector<Dossier> dossiers;
    /// False: this was the last page.
    bool has_more = false;
};
BOOST_DESCRIBE_STRUCT(DossierPage, (), (dossiers, has_more))

Result<DossierPage> list_dossiers(Context&, cycle::Shelf const&, DossierQuery const&);

/// The steps the table permits in this state and the actor's verbs allow; `police_path` is where
/// the competent police sit.
std::vector<Step> permitted_steps(Actor const&, Dossier const&, std::string const& police_path);

}  // namespace binhyen::dossier
