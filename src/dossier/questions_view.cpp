#include "dossier/questions_view.hpp"

#include <algorithm>

#include "cycle/cycle_door.hpp"
#include "dossier/dossier_store.hpp"
#include "dossier/evaluation_steps.hpp"
#include "fieldwork/detail.hpp"
#include "fieldwork/gathering.hpp"

namespace binhyen::dossier {
namespace {

using rulebook::Criterion;
using rulebook::FactType;
using rulebook::TestKind;

constexpr std::string_view day_suffix = "_on";
constexpr std::string_view number_suffix = "_number";

// What a subject is and which criteria that leaves: those the year's choices left out, and those
// that a flag of the subject makes idle, ask nothing, nor does what stands below them.
class Asked {
public:
    Asked(cycle::Scheme const& scheme, Dossier const& dossier)
        : rules_(*scheme.rules),
          settings_(scheme.settings),
          kind_(kind_index(scheme, dossier.kind)) {
        rulebook::Basis basis;
        fieldwork::gather_flags(rules_, dossier.profile, basis);
        flags_ = rulebook::gather(rules_, basis).flags;
    }

    [[nodiscard]] rulebook::Rulebook const& rules() const { return rules_; }
    [[nodiscard]] rulebook::Kind const& kind() const { return rules_[kind_]; }

    [[nodiscard]] bool is_no(rulebook::FlagIndex flag) const {
        return flag.exists() && flags_[flag.value] == rulebook::Answer::no;
    }

    [[nodiscard]] std::vector<Criterion const*> criteria() const {
        std::vector<Criterion const*> asked;
        auto const all = rules_.criteria_of(kind_);
        for (std::size_t i = 0; i < all.size();) {
            auto const& criterion = rules_[all[i]];
            if (!applies(criterion)) {
                i += criterion.subtree_size;
                continue;
            }
            asked.push_back(&criterion);
            ++i;
        }
        return asked;
    }

private:
    [[nodiscard]] bool applies(Criterion const& criterion) const {
        if (!settings_.holds(criterion.only_when)) return false;
        return !is_no(criterion.applies_if) || !settings_.holds(criterion.applies_if_only_when);
    }

    rulebook::Rulebook const& rules_;
    rulebook::Settings const& settings_;
    rulebook::KindIndex kind_;
    std::vector<rulebook::Answer> flags_;
};

std::optional<FactShape> shape_of(FactType type) {
    switch (type) {
        case FactType::date:
            return FactShape::date;
        case FactType::share:
            return FactShape::share;
        case FactType::count:
            return FactShape::count;
        case FactType::rating:
            return FactShape::rating;
        case FactType::checklist:
            return FactShape::checklist;
        case FactType::yes_no:
        case FactType::paper_number:
            break;
    }
    return std::nullopt;
}

// A paper's day and its number are two facts of one name.
std::string number_fact(rulebook::Rulebook const& rules, rulebook::Fact const& fact) {
    if (fact.type != FactType::date || !fact.code.ends_with(day_suffix)) return {};
    auto code = fact.code.substr(0, fact.code.size() - day_suffix.size());
    code += number_suffix;
    return rules.find_fact(code).exists() ? code : std::string();
}

std::string enough(rulebook::Rulebook const& rules, Criterion const& criterion) {
    auto const& fact = rules[criterion.fact];
    if (fact.type == FactType::share)
        return std::to_string(criterion.ratio.numerator) + "/" +
               std::to_string(criterion.ratio.denominator);
    if (fact.type == FactType::count) return std::to_string(criterion.minimum);
    if (fact.type == FactType::rating) return rules[fact.scale].ranks[criterion.minimum_rank].code;
    return {};
}

std::vector<NamedChoice> items_of(rulebook::Rulebook const& rules, rulebook::Fact const& fact) {
    std::vector<NamedChoice> items;
    for (std::uint16_t i = 0; i < fact.item_count; ++i) {
        auto const& item = rules.items[fact.first_item.value + i];
        items.push_back({item.code, shown(item.caption)});
    }
    return items;
}

std::vector<NamedChoice> ranks_of(rulebook::Rulebook const& rules, rulebook::Fact const& fact) {
    std::vector<NamedChoice> ranks;
    if (fact.scale.exists())
        for (auto const& rank : rules[fact.scale].ranks)
            ranks.push_back({rank.code, shown(rank.caption)});
    return ranks;
}

void add_fact(rulebook::Rulebook const& rules, Criterion const& criterion,
              std::vector<FactQuestion>& into) {
    if (!criterion.fact.exists()) return;
    auto const& fact = rules[criterion.fact];
    auto const shape = shape_of(fact.type);
    auto const is_asked = std::ranges::any_of(
        into, [&](FactQuestion const& question) { return question.fact == fact.code; });
    if (!shape || is_asked) return;
    into.push_back({.fact = fact.code,
                    .shape = *shape,
                    .caption = shown(fact.caption),
                    .criterion = criterion.code,
                    .clause = criterion.clause,
                    .is_with_registration = criterion.test == TestKind::dated_act &&
                                            criterion.within == rulebook::Within::registration,
                    .number_fact = number_fact(rules, fact),
                    .at_least = enough(rules, criterion),
                    .items = items_of(rules, fact),
                    .ranks = ranks_of(rules, fact)});
}

void add_event(cycle::Scheme const& scheme, Criterion const& criterion,
               rulebook::Event const& event, std::vector<EventQuestion>& into) {
    auto const& rules = *scheme.rules;
    auto const confirmer = rulebook::required_confirmer(rules, scheme.settings, event);
    auto const found = std::ranges::find(into, event.code, &EventQuestion::event);
    if (found != into.end()) {
        // Only what every criterion that names it excepts is excepted.
        found->force_majeure_excepts &= criterion.force_majeure_excepts;
        found->timely_response_excepts &= criterion.timely_response_excepts;
        return;
    }
    into.push_back(
        {.event = event.code,
         .caption = shown(event.caption),
         .criterion = criterion.code,
         .clause = criterion.clause,
         .is_sensitive = event.is_sensitive,
         .category = event.category.exists() ? rules[event.category].code : std::string(),
         .force_majeure_excepts = criterion.force_majeure_excepts,
         .timely_response_excepts = criterion.timely_response_excepts,
         .is_confirmed = criterion.test != TestKind::year_on_year,
         .confirmed_by = fieldwork::Confirmer(confirmer)});
}

// Events that weigh in no other way than in the comparison with the year before.
void add_counted(cycle::Scheme const& scheme, Criterion const& criterion,
                 std::vector<EventQuestion>& into) {
    for (auto const& event : scheme.rules->events) {
        auto const is_counted =
            std::ranges::find(criterion.categories, event.category) != criterion.categories.end();
        auto const is_told =
            std::ranges::find(into, event.code, &EventQuestion::event) != into.end();
        if (event.category.exists() && is_counted && !is_told)
            add_event(scheme, criterion, event, into);
    }
}

}  // namespace

Questions questions_of(cycle::Scheme const& scheme, Dossier const& dossier) {
    Asked const asked(scheme, dossier);
    auto const& rules = asked.rules();
    Questions questions;
    auto const criteria = asked.criteria();
    for (auto const* criterion : criteria) {
        add_fact(rules, *criterion, questions.facts);
        for (auto const& test : criterion->events)
            add_event(scheme, *criterion, rules[test.event], questions.events);
    }
    for (auto const* criterion : criteria) add_counted(scheme, *criterion, questions.events);
    for (auto const& paper : asked.kind().papers)
        if (!asked.is_no(paper.applies_if))
            questions.papers.push_back({paper.code, shown(paper.caption), paper.clause,
                                        paper.stage == rulebook::PaperStage::registration
                                            ? PaperPart::registration
                                            : PaperPart::dossier});
    for (auto const& role : asked.kind().reviewers)
        questions.seats.push_back({role.code, shown(role.caption), role.chairs, role.if_any});
    return questions;
}

std::vector<CriterionQuestion> criteria_asked(cycle::Scheme const& scheme, Dossier const& dossier) {
    std::vector<CriterionQuestion> questions;
    for (auto const* criterion : Asked(scheme, dossier).criteria())
        if (!is_group(*criterion))
            questions.push_back({criterion->code, criterion->clause, shown(criterion->caption),
                                 criterion->may_be_not_applicable});
    return questions;
}

std::vector<NamedChoice> categories_asked(cycle::Scheme const& scheme, Kind kind) {
    std::vector<NamedChoice> categories;
    auto const& rules = *scheme.rules;
    for (auto const index : rules.categories_of(kind_index(scheme, kind)))
        categories.push_back({rules[index].code, shown(rules[index].caption)});
    return categories;
}

Result<Questions> view_questions(Context& context, cycle::Shelf const& shelf, DossierId const& id) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<Questions> {
        auto const dossier = TRY(get_dossier(context, transaction, id));
        auto const scheme = TRY(cycle::get_scheme(transaction, shelf, dossier.cycle_id));
        auto questions = questions_of(scheme, dossier);
        questions.is_counts_only =
            scheme.has_chosen(fieldwork::detail_setting, fieldwork::counts_only);
        return questions;
    });
}

}  // namespace binhyen::dossier
