#pragma once

#include "audit/acting.hpp"
#include "cycle/scheme.hpp"
#include "dossier/dossier_paper.hpp"
#include "fieldwork/fact.hpp"

/// What a dossier asks of its subject: the facts, events, papers and people that the rulebook names
/// for its kind, under the choices of its year. The forms are drawn from it, so that they know no
/// kind of subject and no criterion by name.
namespace binhyen::dossier {

/// An item of a checklist, or a rank.
struct NamedChoice {
    std::string code;
    CaptionShown caption;
};
BOOST_DESCRIBE_STRUCT(NamedChoice, (), (code, caption))

/// What a criterion's own fact can be; a paper's number only goes with its date.
enum class FactShape { date, share, count, rating, checklist };
BOOST_DESCRIBE_ENUM(FactShape, date, share, count, rating, checklist)

struct FactQuestion {
    std::string fact;
    FactShape shape = FactShape::date;
    CaptionShown caption;
    /// The first criterion that rests on it.
    std::string criterion;
    std::string clause;
    /// Asked for with the registration, within its days.
    bool is_with_registration = false;
    /// Of a dated paper: the fact that holds its number. Empty when there is none.
    std::string number_fact;
    /// What is enough: "7/10" of a share, "1" of a count, the code of a rank.
    std::string at_least;
    std::vector<NamedChoice> items;
    /// From worst to best.
    std::vector<NamedChoice> ranks;
};
BOOST_DESCRIBE_STRUCT(FactQuestion, (),
                      (fact, shape, caption, criterion, clause, is_with_registration, number_fact,
                       at_least, items, ranks))

struct EventQuestion {
    std::string event;
    CaptionShown caption;
    std::string criterion;
    std::string clause;
    /// Only counts and the number of the paper file may be kept.
    bool is_sensitive = false;
    /// Counts in the comparison with the year before.
    std::string category;
    bool force_majeure_excepts = false;
    bool timely_response_excepts = false;
    /// It weighs by itself: that it did not happen is confirmed after the window.
    bool is_confirmed = false;
    /// Whose word that takes, as the year has chosen; a higher one's will do as well.
    fieldwork::Confirmer confirmed_by = fieldwork::Confirmer::own_statement;
};
BOOST_DESCRIBE_STRUCT(EventQuestion, (),
                      (event, caption, criterion, clause, is_sensitive, category,
                       force_majeure_excepts, timely_response_excepts, is_confirmed, confirmed_by))

/// [law: tt124-2021/9.2]
struct PaperQuestion {
    std::string paper;
    CaptionShown caption;
    std::string clause;
    PaperPart part = PaperPart::registration;
};
BOOST_DESCRIBE_STRUCT(PaperQuestion, (), (paper, caption, clause, part))

/// Whom the law names at the review meeting. [law: tt124-2021/9.1]
struct SeatQuestion {
    std::string role;
    CaptionShown caption;
    bool chairs = false;
    bool if_any = false;
};
BOOST_DESCRIBE_STRUCT(SeatQuestion, (), (role, caption, chairs, if_any))

/// One that is answered by itself: no group.
struct CriterionQuestion {
    std::string criterion;
    std::string clause;
    CaptionShown caption;
    /// The appraiser may find that it does not apply.
    bool may_be_not_applicable = false;
};
BOOST_DESCRIBE_STRUCT(CriterionQuestion, (), (criterion, clause, caption, may_be_not_applicable))

struct Questions {
    std::vector<FactQuestion> facts;
    std::vector<EventQuestion> events;
    std::vector<PaperQuestion> papers;
    std::vector<SeatQuestion> seats;
    /// Of incidents nothing but counts may be entered this year.
    bool is_counts_only = false;
};
BOOST_DESCRIBE_STRUCT(Questions, (), (facts, events, papers, seats, is_counts_only))

Questions questions_of(cycle::Scheme const&, Dossier const&);
std::vector<CriterionQuestion> criteria_asked(cycle::Scheme const&, Dossier const&);
/// What is compared with the year before.
std::vector<NamedChoice> categories_asked(cycle::Scheme const&, Kind);

Result<Questions> view_questions(Context&, cycle::Shelf const&, DossierId const&);

}  // namespace binhyen::dossier
