#include <algorithm>
#include <array>

#include "kon-tum-2022/calendar.hpp"
#include "kon-tum-2022/codes.hpp"
#include "kon-tum-2022/made_year_check.hpp"
#include "rulebook/evaluation.hpp"
#include "rulebook/explain.hpp"
#include "rulebook/rulebook_file.hpp"
#include "rulebook/scope.hpp"
#include "rulebook/windows.hpp"

// The rule engine with the circular's own rulebook, given the year's facts and nothing else.
namespace binhyen::demo::check {
namespace {

rulebook::Rulebook const& rules() {
    static auto const read = rulebook::load_rulebook("rulebooks/tt124-2021");
    return read.value();
}

std::string_view kind_code(SubjectKind kind) {
    static constexpr std::array codes{"residential_area", "commune", "agency", "enterprise",
                                      "school"};
    return codes[std::size_t(kind)];
}

rulebook::Answer answer(bool is) {
    return is ? rulebook::Answer::yes : rulebook::Answer::no;
}

/// The year's values in the shape evaluation reads.
class Bench {
public:
    explicit Bench(MadeYear const& made);

    rulebook::Evaluation const& evaluate(Subject const&);
    std::map<std::string, rulebook::Outcome> outcomes();
    [[nodiscard]] std::vector<std::string> const& unknown_codes() const { return unknown_codes_; }

private:
    void put(Timeline const&, rulebook::SubjectFacts&);
    void put(Fact const&, rulebook::SubjectFacts&);
    void put(Incident const&, rulebook::SubjectFacts&);
    void put(Confirmation const&, rulebook::SubjectFacts&);
    void put(Figure const&, rulebook::SubjectFacts&);
    template <class Index>
    Index known(Index index, std::string const& code) {
        if (!index.exists()) unknown_codes_.push_back(code);
        return index;
    }

    Year const& year_;
    rulebook::Settings settings_ = rulebook::Settings::defaults(rules());
    std::map<std::string, rulebook::SubjectFacts> facts_;
    std::map<std::string, Subject const*> subjects_;
    std::vector<std::string> unknown_codes_;
    rulebook::Evaluation evaluation_;
};

Bench::Bench(MadeYear const& made) : year_(made.year), subjects_(made.subjects) {
    for (auto const& subject : year_.subjects) {
        auto& facts =
            facts_.try_emplace(subject.code, rulebook::SubjectFacts::blank(rules())).first->second;
        for (auto const& flag : subject.profile.flags)
            facts.set_flag(known(rules().find_flag(flag.code), flag.code), flag.is);
    }
    for (auto const& line : year_.timelines) put(line, facts_.at(line.subject));
    for (auto const& fact : year_.facts) put(fact, facts_.at(fact.subject));
    for (auto const& figure : year_.figures) put(figure, facts_.at(figure.subject));
    for (auto const& one : year_.confirmations) put(one, facts_.at(one.subject));
    for (auto const& finding : year_.findings)
        facts_.at(finding.subject)
            .set_finding(
                known(rules().find_criterion(finding.criterion), finding.criterion),
                finding.value == values::met ? rulebook::Finding::met : rulebook::Finding::not_met);
    for (auto const& incident : year_.incidents) {
        put(incident, facts_.at("X" + incident.commune));
        if (!incident.area.empty()) put(incident, facts_.at(incident.area));
        if (!incident.institution.empty()) put(incident, facts_.at(incident.institution));
    }
}

void Bench::put(Timeline const& line, rulebook::SubjectFacts& into) {
    if (line.resolution) into.set_date(rules().find_fact("resolution_on"), line.resolution->on);
    if (line.plan) into.set_date(rules().find_fact("plan_on"), line.plan->on);
    into.set_date(rules().find_fact("registration_on"), line.registration.on);
}

void Bench::put(Fact const& fact, rulebook::SubjectFacts& into) {
    auto const index = known(rules().find_fact(fact.code), fact.code);
    switch (rules()[index].type) {
        case rulebook::FactType::share:
            return into.set_share(index, fact.part, fact.whole);
        case rulebook::FactType::count:
            return into.set_count(index, fact.part);
        case rulebook::FactType::rating:
            return into.set_rating(index, rules().find_rank(index, fact.value));
        case rulebook::FactType::checklist: {
            auto const item = known(rules().find_item(index, fact.item), fact.item);
            auto const state = fact.value == values::yes  ? rulebook::ItemState::yes
                               : fact.value == values::no ? rulebook::ItemState::no
                                                          : rulebook::ItemState::not_applicable;
            return into.set_item(item, state);
        }
        default:
            unknown_codes_.push_back(fact.code);
    }
}

void Bench::put(Incident const& incident, rulebook::SubjectFacts& into) {
    auto& put = into.incidents.emplace_back();
    put.event = known(rules().find_event(incident.event), incident.event);
    if (!incident.category.empty())
        put.category = known(rules().find_category(incident.category), incident.category);
    put.on = incident.on;
    if (incident.is_force_majeure) put.force_majeure = rulebook::Claim::accepted;
    put.detected_in_time = answer(incident.is_detected_in_time);
    put.harm_reduced = answer(incident.is_harm_reduced);
    put.reported_at_once = answer(incident.is_reported_at_once);
    if (!incident.discipline.empty())
        put.discipline = known(rules().find_discipline(incident.discipline), incident.discipline);
}

void Bench::put(Confirmation const& confirmation, rulebook::SubjectFacts& into) {
    auto const confirmer = confirmation.confirmer == confirmers::tier_above
                               ? rulebook::Confirmer::tier_above
                               : rulebook::Confirmer::competent_police;
    for (auto const& event : confirmation.events)
        into.confirm_none(known(rules().find_event(event), event), confirmer,
                          confirmation.paper.on);
}

void Bench::put(Figure const& figure, rulebook::SubjectFacts& into) {
    auto const category = known(rules().find_category(figure.category), figure.category);
    auto& list = figure.declared ? into.base : into.current;
    list[category.value] = {true, figure.declared, figure.source.on};
}

rulebook::Evaluation const& Bench::evaluate(Subject const& subject) {
    auto const kind = rules().find_kind(kind_code(subject.kind));
    rulebook::evaluate(rules(), settings_, kind, 2022, facts_.at(subject.code), evaluation_);
    return evaluation_;
}

// What a commune manages is decided before the commune is judged.
std::map<std::string, rulebook::Outcome> Bench::outcomes() {
    std::map<std::string, rulebook::Outcome> outcomes;
    for (auto const& [code, subject] : subjects_)
        if (subject->kind != SubjectKind::commune) outcomes[code] = evaluate(*subject).outcome();
    for (auto const& [commune, codes] : managed_by_communes(year_)) {
        auto& facts = facts_.at("X" + commune);
        facts.are_managed_known = true;
        for (auto const& code : codes) {
            auto const kind = rules().find_kind(kind_code(subjects_.at(code)->kind));
            auto& count = facts.managed[kind.value];
            ++count.total;
            ++count.registered;
            if (outcomes.at(code) == rulebook::Outcome::met) ++count.recognised;
        }
        outcomes["X" + commune] = evaluate(*subjects_.at("X" + commune)).outcome();
    }
    return outcomes;
}

using Tally = std::map<rulebook::Outcome, int>;

Tally tally(MadeYear const& made, std::map<std::string, rulebook::Outcome> const& outcomes,
            std::vector<SubjectKind> const& kinds) {
    Tally tally;
    for (auto const& [code, outcome] : outcomes)
        if (std::ranges::find(kinds, made.subjects.at(code)->kind) != kinds.end()) ++tally[outcome];
    return tally;
}

rulebook::ScopeProfile scope_profile(Subject const& subject) {
    rulebook::ScopeProfile profile{.kind = rules().find_kind(kind_code(subject.kind)),
                                   .flags = {},
                                   .sector = subject.profile.sector,
                                   .insured_workers = subject.profile.insured_workers,
                                   .revenue = subject.profile.revenue,
                                   .capital = subject.profile.capital,
                                   .levels = {}};
    for (auto const& flag : rules().flags)
        profile.flags.push_back(answer(subject.profile.is(flag.code)));
    for (auto const& level : subject.profile.levels)
        profile.levels.push_back(rulebook::find_level(rules(), level));
    return profile;
}

rulebook::ScopeOutcome scope_of(Subject const& subject) {
    auto const settings = rulebook::Settings::defaults(rules());
    return rulebook::scope_of(rules(), settings, scope_profile(subject)).outcome;
}

TEST_P(EverySeed, the_engine_reaches_the_three_figures_from_the_facts) {
    using enum rulebook::Outcome;
    Bench bench(made);
    auto const outcomes = bench.outcomes();
    EXPECT_EQ(tally(made, outcomes, {SubjectKind::residential_area}),
              (Tally{{met, 740}, {not_met, 17}}));
    EXPECT_EQ(tally(made, outcomes, {SubjectKind::commune}), (Tally{{met, 92}, {not_met, 10}}));
    EXPECT_EQ(
        tally(made, outcomes, {SubjectKind::agency, SubjectKind::enterprise, SubjectKind::school}),
        (Tally{{met, 409}, {not_met, 64}}));
}

TEST_P(EverySeed, the_engine_and_the_plain_reading_agree_on_every_subject) {
    Bench bench(made);
    std::vector<std::string> disputed;
    for (auto const& [code, outcome] : bench.outcomes())
        if ((outcome == rulebook::Outcome::met) != made.is_met(code)) disputed.push_back(code);
    EXPECT_EQ(disputed, std::vector<std::string>{});
}

TEST_P(EverySeed, the_rulebook_knows_every_code_of_the_year) {
    EXPECT_EQ(Bench(made).unknown_codes(), std::vector<std::string>{});
    std::vector<std::string> unknown;
    for (auto const& own : year.self_assessments)
        for (auto const& criterion : own.admitted)
            if (!rules().find_criterion(criterion).exists()) unknown.push_back(criterion);
    EXPECT_EQ(unknown, std::vector<std::string>{});
}

TEST_P(EverySeed, subjects_are_in_scope_and_refused_bodies_are_not) {
    std::vector<std::string> wrong;
    for (auto const& subject : year.subjects)
        if (scope_of(subject) != rulebook::ScopeOutcome::in_scope) wrong.push_back(subject.code);
    for (auto const& refused : year.refused)
        if (scope_of(refused.subject) != rulebook::ScopeOutcome::out_of_scope)
            wrong.push_back(refused.subject.name);
    EXPECT_EQ(wrong, std::vector<std::string>{});
}

TEST(Windows, of_the_year_are_those_of_the_rulebook) {
    auto const area = rules().find_kind("residential_area");
    auto const commune = rules().find_kind("commune");
    EXPECT_EQ(rulebook::window_of(rules(), area, 2022), area_window);
    EXPECT_EQ(rulebook::base_window_of(rules(), area, 2022), area_base_window);
    EXPECT_EQ(rulebook::window_of(rules(), commune, 2022), other_window);
    EXPECT_EQ(rulebook::base_window_of(rules(), commune, 2022), other_base_window);
}

}  // namespace
}  // namespace binhyen::demo::check
