#include "dossier/dossier_paper.hpp"

#include <algorithm>

#include "dossier/problems.hpp"
#include "rulebook/explain.hpp"

namespace binhyen::dossier {
namespace {

rulebook::Kind const& kind_of(rulebook::Rulebook const& rules, Kind kind) {
    auto const index = rules.find_kind(enum_text(kind));
    INVARIANT(index.exists());
    return rules[index];
}

bool is_shown_by_act(rulebook::Paper const& paper, Dossier const& dossier,
                     rulebook::SubjectFacts const& facts) {
    using enum rulebook::PaperAct;
    if (paper.act == registration) return dossier.registered_on.has_value();
    if (paper.act == review) return dossier.reviewed_on.has_value();
    return paper.fact.exists() && facts.facts[paper.fact.value].state == rulebook::FactState::known;
}

PaperState state_of(rulebook::Paper const& paper, Dossier const& dossier,
                    PapersOnRecord const& on_record) {
    auto const& facts = on_record.facts;
    PaperState state{
        .paper = paper.code,
        .caption = {paper.caption.vi, paper.caption.en},
        .clause = paper.clause,
        .part = paper.stage == rulebook::PaperStage::registration ? PaperPart::registration
                                                                  : PaperPart::dossier,
        .is_required = !paper.if_any,
        .is_there = std::ranges::find(on_record.files, paper.code) != on_record.files.end() ||
                    is_shown_by_act(paper, dossier, facts),
        .number = {},
        .dated_on = {},
        .absent_reason = {}};
    if (paper.applies_if.exists() && facts.flags[paper.applies_if.value] != rulebook::Answer::yes)
        state.is_required = false;
    auto const found = std::ranges::find(on_record.papers, paper.code, &DossierPaper::paper);
    if (found == on_record.papers.end()) return state;
    state.number = found->number;
    state.dated_on = found->dated_on;
    state.absent_reason = found->absent_reason;
    state.is_there = state.is_there || found->dated_on.has_value();
    return state;
}

}  // namespace

std::vector<PaperState> papers_of(rulebook::Rulebook const& rules, Dossier const& dossier,
                                  PapersOnRecord const& on_record) {
    std::vector<PaperState> states;
    for (auto const& paper : kind_of(rules, dossier.kind).papers)
        states.push_back(state_of(paper, dossier, on_record));
    return states;
}

Result<> check_paper(rulebook::Rulebook const& rules, Dossier const& dossier,
                     PaperEntry const& entry, Date today) {
    auto const& papers = kind_of(rules, dossier.kind).papers;
    auto const found = std::ranges::find(papers, entry.paper, &rulebook::Paper::code);
    if (found == papers.end()) return refuse(problems::paper_unknown(entry.paper));
    if (entry.dated_on && *entry.dated_on > today)
        return refuse(problems::paper_in_future(found->caption.vi, *entry.dated_on));
    auto const may_be_absent = found->stage == rulebook::PaperStage::registration;
    if (entry.dated_on.has_value() == entry.absent_reason.empty() &&
        (entry.dated_on || may_be_absent))
        return {};
    return refuse(problems::paper_undated(found->caption.vi));
}

Result<> check_papers(rulebook::Rulebook const& rules, Kind kind,
                      std::span<PaperState const> states) {
    std::vector<FieldProblem> missing;
    auto const& papers = kind_of(rules, kind).papers;
    for (std::size_t i = 0; i < papers.size(); ++i) {
        auto const& state = states[i];
        if (!state.is_required || state.is_there || !state.absent_reason.empty()) continue;
        missing.push_back(
            {papers[i].code,
             problems::paper_missing(papers[i].caption.vi,
                                     rulebook::clause_in_words(papers[i].clause, Language::vi))});
    }
    if (missing.empty()) return {};
    auto problem = problems::papers_missing(std::int64_t(missing.size()));
    problem.fields = std::move(missing);
    return refuse(std::move(problem));
}

}  // namespace binhyen::dossier
