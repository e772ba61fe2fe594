#pragma once

#include "audit/acting.hpp"
#include "cycle/scheme.hpp"
#include "dossier/dossier_store.hpp"
#include "dossier/questions_view.hpp"
#include "fieldwork/fact.hpp"

/// What is on record of many subjects of one kind at once, with what their forms ask: a page of it
/// fills the grid in which an officer enters for a whole commune. [law: tt124-2021/9.1a]
namespace binhyen::dossier {

struct RecordsQuery {
    std::int64_t year = 0;
    /// Label of the place whose part of the tree is listed.
    std::string place;
    Kind kind = Kind::residential_area;
    std::optional<std::string> after_sort_key;
    std::optional<std::string> after_id;
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(RecordsQuery, (), (year, place, kind, after_sort_key, after_id, limit))

struct DossierRecord {
    Dossier dossier;
    std::vector<fieldwork::Fact> facts;
    std::vector<fieldwork::CategoryFigure> figures;
    std::vector<fieldwork::Confirmation> confirmations;
    /// The subject's own answers.
    std::vector<Verdict> answers;
    std::optional<Review> review;
    /// Codes of what this subject is asked, of all that its kind may be.
    std::vector<std::string> asked_facts;
    std::vector<std::string> asked_events;
    std::vector<std::string> asked_criteria;
    /// What this person may do to it now.
    std::vector<Step> permitted;
};
BOOST_DESCRIBE_STRUCT(DossierRecord, (),
                      (dossier, facts, figures, confirmations, answers, review, asked_facts,
                       asked_events, asked_criteria, permitted))

struct RecordsPage {
    /// All that any subject of the page is asked, once, in the order of the rulebook.
    Questions questions;
    std::vector<CriterionQuestion> criteria;
    std::vector<NamedChoice> categories;
    std::vector<DossierRecord> records;
    /// False: this was the last page.
    bool has_more = false;
};
BOOST_DESCRIBE_STRUCT(RecordsPage, (), (questions, criteria, categories, records, has_more))

Result<RecordsPage> list_records(Context&, cycle::Shelf const&, RecordsQuery const&);

}  // namespace binhyen::dossier
