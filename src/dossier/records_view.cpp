#include "dossier/records_view.hpp"

#include <algorithm>
#include <map>

#include "cycle/cycle_door.hpp"
#include "dossier/dossier_door.hpp"
#include "dossier/dossier_view.hpp"
#include "dossier/problems.hpp"
#include "dossier/queries.hpp"
#include "fieldwork/detail.hpp"
#include "registry/registry_door.hpp"

namespace binhyen::dossier {
namespace {

constexpr int page_max = 200;

/// Which rows of `dossiers` the page is: the sheets' rows are those of exactly these.
struct Span {
    DossierFilter filter;
    std::string last_sort_key;
    std::string last_id;
};

template <class Row>
std::vector<Row> list_of_page(storage::Transaction& transaction, storage::Query const& query,
                              Span const& span) {
    auto const& filter = span.filter;
    return transaction.list<Row>(query, filter.cycle_id, filter.path, path_end(filter.path),
                                 filter.kind, filter.after_sort_key, filter.after_id,
                                 span.last_sort_key, span.last_id);
}

class Page {
public:
    explicit Page(std::vector<Dossier> dossiers) {
        records_.reserve(dossiers.size());
        for (auto& dossier : dossiers) {
            by_subject_[dossier.subject_id.value] = records_.size();
            by_dossier_[dossier.id.value] = records_.size();
            records_.push_back({.dossier = std::move(dossier),
                                .facts = {},
                                .figures = {},
                                .confirmations = {},
                                .answers = {},
                                .review = {},
                                .asked_facts = {},
                                .asked_events = {},
                                .asked_criteria = {},
                                .permitted = {}});
        }
    }

    void fill(storage::Transaction& transaction, Span const& span) {
        for (auto& row :
             list_of_page<fieldwork::Fact>(transaction, queries::list_facts_of_page, span))
            of(row.subject_id).facts.push_back(std::move(row));
        for (auto& row : list_of_page<fieldwork::CategoryFigure>(
                 transaction, queries::list_figures_of_page, span))
            of(row.subject_id).figures.push_back(std::move(row));
        for (auto& row : list_of_page<fieldwork::Confirmation>(
                 transaction, queries::list_confirmations_of_page, span))
            of(row.subject_id).confirmations.push_back(std::move(row));
        for (auto& row : list_of_page<Verdict>(transaction, queries::list_answers_of_page, span))
            of(row.dossier_id).answers.push_back(std::move(row));
        for (auto& row : list_of_page<Review>(transaction, queries::list_reviews_of_page, span))
            of(row.dossier_id).review = std::move(row);
    }

    std::vector<DossierRecord>& records() { return records_; }

private:
    DossierRecord& of(registry::SubjectId const& id) { return records_[by_subject_.at(id.value)]; }
    DossierRecord& of(DossierId const& id) { return records_[by_dossier_.at(id.value)]; }

    std::vector<DossierRecord> records_;
    std::map<std::string, std::size_t> by_subject_;
    std::map<std::string, std::size_t> by_dossier_;
};

// Each once; what a later subject is asked beside the others comes after.
template <class One>
void add_new(std::vector<One>& all, std::vector<One> const& more, std::string One::* code,
             std::vector<std::string>& asked) {
    for (auto const& one : more) {
        asked.push_back(one.*code);
        if (std::ranges::find(all, one.*code, code) == all.end()) all.push_back(one);
    }
}

void ask(cycle::Scheme const& scheme, DossierRecord& record, RecordsPage& page) {
    auto const questions = questions_of(scheme, record.dossier);
    add_new(page.questions.facts, questions.facts, &FactQuestion::fact, record.asked_facts);
    add_new(page.questions.events, questions.events, &EventQuestion::event, record.asked_events);
    std::vector<std::string> ignored;
    add_new(page.questions.papers, questions.papers, &PaperQuestion::paper, ignored);
    add_new(page.questions.seats, questions.seats, &SeatQuestion::role, ignored);
    add_new(page.criteria, criteria_asked(scheme, record.dossier), &CriterionQuestion::criterion,
            record.asked_criteria);
}

Span span_of(RecordsQuery const& query, cycle::Cycle const& cycle, std::string const& path) {
    Span span;
    span.filter.cycle_id = cycle.id;
    span.filter.path = path;
    span.filter.kind = enum_text(query.kind);
    span.filter.after_sort_key = query.after_sort_key.value_or("");
    span.filter.after_id = query.after_id.value_or("");
    span.filter.limit = int(std::clamp<std::int64_t>(query.limit.value_or(page_max), 1, page_max));
    return span;
}

}  // namespace

Result<RecordsPage> list_records(Context& context, cycle::Shelf const& shelf,
                                 RecordsQuery const& query) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<RecordsPage> {
        auto const place = registry::find_place_of_year(transaction, query.place, query.year);
        if (!place) return refuse(problems::dossier_absent());
        TRY(context.actor.must(Verb::read, place->path));
        auto const cycle = cycle::find_cycle(transaction, query.year, place->path);
        if (!cycle) return RecordsPage{};
        auto const scheme = TRY(cycle::scheme_of(*cycle, shelf));
        auto span = span_of(query, *cycle, place->path);
        auto const limit = std::size_t(span.filter.limit++);
        auto dossiers = list_dossiers(transaction, span.filter);
        for (auto& dossier : dossiers)
            dossier = as_known_to(context.actor, transaction, std::move(dossier)).dossier;
        RecordsPage made;
        made.has_more = dossiers.size() > limit;
        if (made.has_more) dossiers.pop_back();
        if (dossiers.empty()) return made;
        span.last_sort_key = dossiers.back().sort_key;
        span.last_id = dossiers.back().id.value;
        Page page(std::move(dossiers));
        page.fill(transaction, span);
        for (auto& record : page.records()) {
            ask(scheme, record, made);
            record.permitted =
                permitted_steps(context.actor, record.dossier, record.dossier.appraiser_path);
        }
        made.questions.is_counts_only =
            scheme.has_chosen(fieldwork::detail_setting, fieldwork::counts_only);
        made.categories = categories_asked(scheme, query.kind);
        made.records = std::move(page.records());
        return made;
    });
}

}  // namespace binhyen::dossier
