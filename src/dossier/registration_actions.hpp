#pragma once

#include "audit/acting.hpp"
#include "cycle/scheme.hpp"
#include "dossier/dossier.hpp"
#include "fieldwork/fact.hpp"

/// What becomes known of a subject through its year: its registration in the first quarter, facts,
/// yearly figures, and statements that nothing happened.
namespace binhyen::dossier {

struct FactEntry {
    std::string fact;
    /// The item of a checklist, else empty.
    std::string item;
    fieldwork::FactState state = fieldwork::FactState::known;
    std::int64_t number = 0;
    std::int64_t denominator = 0;
    std::optional<Date> dated_on;
    std::string choice;
    std::string paper;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(FactEntry, (),
                      (fact, item, state, number, denominator, dated_on, choice, paper, reason))

struct FigureEntry {
    std::string category;
    fieldwork::Span span = fieldwork::Span::current;
    /// Empty: the incidents on record are the figure.
    std::optional<std::int64_t> declared;
    Date stated_on;
    std::string source;
};
BOOST_DESCRIBE_STRUCT(FigureEntry, (), (category, span, declared, stated_on, source))

struct Registration {
    Date registered_on;
    /// The resolution, the plan, households registered of those residing…
    std::vector<FactEntry> facts;
};
BOOST_DESCRIBE_STRUCT(Registration, (), (registered_on, facts))

struct Record {
    std::vector<FactEntry> facts;
    std::vector<FigureEntry> figures;
};
BOOST_DESCRIBE_STRUCT(Record, (), (facts, figures))

struct ConfirmNone {
    std::vector<DossierId> dossiers;
    std::vector<std::string> events;
    fieldwork::Confirmer confirmer = fieldwork::Confirmer::competent_police;
    Date confirmed_on;
    std::string paper;
};
BOOST_DESCRIBE_STRUCT(ConfirmNone, (), (dossiers, events, confirmer, confirmed_on, paper))

/// [law: tt124-2021/9.2a]
Result<Dossier> register_subject(Context&, cycle::Shelf const&, DossierRef const&,
                                 Registration const&);
Result<Dossier> record_facts(Context&, cycle::Shelf const&, DossierRef const&, Record const&);

/// One act for many dossiers of one realm: one of them refused, all refused. Whose word it may be
/// follows from the rulebook and the day of the paper. [law: tt124-2021/4.3] [law: tt124-2021/5.3]
Result<std::vector<Dossier>> confirm_none(Context&, cycle::Shelf const&, ConfirmNone const&);

}  // namespace binhyen::dossier
