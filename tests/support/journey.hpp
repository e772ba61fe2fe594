#pragma once

#include "world.hpp"

/// One subject's way through the year, each step done by whoever does it in life, on a day on which
/// it can be done: `Journey(world, "A1").registered().recorded().submitted().appraised()`. What
/// comes before a step is done by it, so that a test names only what it is about.
namespace binhyen::test {

using dossier::Dossier;
using dossier::State;

class Journey {
public:
    Journey(World& world, registry::NewSubject const& subject) : world_(world) {
        world.enter(subject);
        dossier_ = world.enrol(subject.code);
    }
    Journey(World& world, std::string code, std::string ground = "23284")
        : Journey(world, World::new_subject(registry::Kind::residential_area, std::move(code),
                                            std::move(ground))) {}

    [[nodiscard]] dossier::DossierId const& id() const { return dossier_.id; }
    [[nodiscard]] dossier::DossierRef ref() const { return {dossier_.id, 0}; }
    [[nodiscard]] Dossier now() const { return world_.now(dossier_.id); }
    [[nodiscard]] State state() const { return now().state; }
    /// The label of the office that appraises or decides.
    [[nodiscard]] std::string appraiser() const { return label_of(dossier_.appraiser_path); }
    [[nodiscard]] std::string decider() const { return label_of(dossier_.decider_path); }
    [[nodiscard]] Period window() const {
        return rulebook::window_of(world_.rules(), kind(), int(2022));
    }
    [[nodiscard]] Date after_window(int days) const { return window().to.plus_days(days); }

    Journey& registered(Date on = {2022, 2, 20}) {
        be_on(on);
        auto context = head();
        must(dossier::register_subject(
            context, world_.shelf(), ref(),
            {on, {dated("resolution_on", {2022, 1, 12}), dated("plan_on", {2022, 1, 15})}}));
        return *this;
    }

    /// Everything the rulebook asks of this kind is in order, figures and confirmations included.
    Journey& recorded() {
        if (state() == State::enrolled) registered();
        be_on(after_window(1));
        auto context = world_.as(world_.officer(appraiser()));
        must(dossier::record_facts(context, world_.shelf(), ref(), in_order()));
        return confirmed();
    }
    Journey& confirmed() {
        confirm(fieldwork::Confirmer::competent_police, appraiser());
        return confirm(fieldwork::Confirmer::tier_above, tier_above());
    }

    Journey& assessed() {
        if (state() == State::enrolled) registered();
        be_on(after_window(1));
        auto context = head();
        must(dossier::assess_dossier(context, world_.shelf(), ref(), all_met()));
        return *this;
    }
    Journey& reviewed() {
        be_on(after_window(1));
        auto context = head();
        must(dossier::hold_review(context, world_.shelf(), ref(), meeting()));
        return *this;
    }
    Journey& submitted() {
        if (!now().self_outcome) assessed();
        if (!now().reviewed_on) reviewed();
        be_on(after_window(1));
        auto context = head();
        must(dossier::submit_dossier(context, world_.shelf(), ref(), papers()));
        return *this;
    }
    Journey& returned(std::string reason = "Thiếu biên bản họp") {
        auto context = world_.as(world_.officer(appraiser()));
        must(dossier::return_dossier(context, world_.shelf(), ref(), {std::move(reason)}));
        return *this;
    }

    /// With the officer's findings; everything else as the engine has it.
    Journey& appraised(std::vector<dossier::CriterionAnswer> verdicts = {}) {
        if (state() != State::submitted) recorded().submitted();
        be_on(after_window(2));
        auto context = world_.as(world_.officer(appraiser()));
        must(dossier::appraise_dossier(context, world_.shelf(), ref(),
                                       findings(std::move(verdicts))));
        return *this;
    }
    Journey& concluded() {
        if (state() != State::appraised) appraised();
        be_on(after_window(3));
        auto context = world_.as(world_.secretary(decider()));
        conclusion_ =
            must(committee::record_conclusion(context, world_.shelf(), conclusion_of())).id;
        return *this;
    }
    Journey& decided(std::string number) {
        if (state() != State::concluded) concluded();
        be_on(after_window(3));
        auto context = world_.as(world_.chairman(decider()));
        must(recognition::issue_decision(context, world_.shelf(), world_.random(),
                                         decision_of(std::move(number))));
        return *this;
    }

    Journey& returned_once_and_decided(std::string number) {
        recorded().submitted().returned().submitted();
        return decided(std::move(number));
    }

    // ---- what the steps ask for

    static dossier::FactEntry dated(std::string fact, Date on) {
        dossier::FactEntry entry;
        entry.fact = std::move(fact);
        entry.dated_on = on;
        entry.paper = "01";
        return entry;
    }

    [[nodiscard]] dossier::Record in_order() const {
        auto const& rules = world_.rules();
        dossier::Record record;
        for (auto const index : rules.facts_of(kind())) add_fact(rules, index, record.facts);
        for (auto const index : rules.categories_of(kind()))
            for (auto const span : {fieldwork::Span::base, fieldwork::Span::current})
                record.figures.push_back(
                    {rules[index].code, span, 3,
                     span == fieldwork::Span::base ? Date(2021, 12, 1) : after_window(1), "BC-01"});
        return record;
    }
    [[nodiscard]] dossier::SelfAssessment all_met() const {
        dossier::SelfAssessment request;
        for (auto const leaf : dossier::leaves_of(world_.rules(), kind()))
            request.answers.push_back(
                {world_.rules()[leaf].code, dossier::Finding::met, std::string{}});
        return request;
    }
    [[nodiscard]] dossier::Submission papers() const {
        return {{{"request_letter", "01/TTr", world_.today, {}},
                 {"result_report", "01/BC", world_.today, {}}}};
    }
    [[nodiscard]] dossier::ReviewMeeting meeting() const {
        dossier::ReviewMeeting request{.held_on = world_.today,
                                       .minutes_number = "01/BB",
                                       .chaired_by = "Y Hân",
                                       .attended = {},
                                       .present_count = 12};
        for (auto const& role : world_.rules()[kind()].reviewers)
            request.attended.push_back(role.code);
        return request;
    }
    /// The officer's word wherever one is asked for, unless `verdicts` has another.
    [[nodiscard]] dossier::Appraisal findings(
        std::vector<dossier::CriterionAnswer> verdicts) const {
        dossier::Appraisal request{std::move(verdicts)};
        for (auto const leaf : dossier::leaves_of(world_.rules(), kind())) {
            auto const& criterion = world_.rules()[leaf];
            auto const is_named = std::ranges::any_of(
                request.verdicts, [&](auto const& one) { return one.criterion == criterion.code; });
            if (criterion.test == rulebook::TestKind::finding && !is_named && applies(leaf))
                request.verdicts.push_back({criterion.code, dossier::Finding::met, {}});
        }
        return request;
    }
    [[nodiscard]] committee::RecordConclusion conclusion_of() const {
        return {.year = 2022,
                .place = decider(),
                .form = committee::DeliberationForm::sitting,
                .held_on = world_.today,
                .minutes_number = "05/BB-BCĐ",
                .chaired_by = "Sơn",
                .appointed_count = 9,
                .present_count = 8,
                .dossiers = {{id(), now().appraised_outcome.value_or(dossier::Outcome::met), {}}}};
    }
    [[nodiscard]] recognition::IssueDecision decision_of(std::string number) const {
        return {.year = 2022,
                .place = decider(),
                .number = std::move(number),
                .issued_on = world_.today,
                .issuer = recognition::Issuer::chairman,
                .signer_title = "CHỦ TỊCH",
                .signer_name = "Sơn",
                .conclusion = conclusion_,
                .dossiers = {id()}};
    }
    [[nodiscard]] Context head() {
        return world_.as(dossier_.kind == dossier::Kind::commune
                             ? world_.officer(label_of(dossier_.ground_path))
                             : world_.head(dossier_.subject_code));
    }
    [[nodiscard]] rulebook::KindIndex kind() const {
        return world_.rules().find_kind(enum_text(dossier_.kind));
    }
    /// Time goes on only.
    void be_on(Date day) { world_.today = std::max(world_.today, day); }
    [[nodiscard]] std::string tier_above() const {
        if (dossier_.kind == dossier::Kind::commune) return appraiser();
        auto const& path = dossier_.appraiser_path;
        auto const above = path.substr(0, path.rfind('/', path.size() - 2) + 1);
        return above == "VN/" ? appraiser() : label_of(above);
    }

private:
    Journey& confirm(fieldwork::Confirmer confirmer, std::string const& place) {
        dossier::ConfirmNone request{.dossiers = {id()},
                                     .events = {},
                                     .confirmer = confirmer,
                                     .confirmed_on = after_window(1),
                                     .paper = "02/XN"};
        for (auto const index : world_.rules().events_of(kind()))
            request.events.push_back(world_.rules()[index].code);
        be_on(after_window(1));
        auto context = world_.as(world_.officer(place));
        must(dossier::confirm_none(context, world_.shelf(), request));
        return *this;
    }

    static void add_fact(rulebook::Rulebook const& rules, rulebook::FactIndex index,
                         std::vector<dossier::FactEntry>& facts) {
        auto const& fact = rules[index];
        using enum rulebook::FactType;
        dossier::FactEntry entry;
        entry.fact = fact.code;
        entry.number = 1;
        entry.denominator = 1;
        if (fact.type == rating) entry.choice = "completed_well";
        if (fact.type == date || fact.type == paper_number) return;
        if (fact.type != checklist) return facts.push_back(entry);
        for (std::uint16_t i = 0; i < fact.item_count; ++i) {
            entry.item = rules.items[fact.first_item.value + i].code;
            facts.push_back(entry);
        }
    }

    [[nodiscard]] bool applies(rulebook::CriterionIndex leaf) const {
        auto const& criterion = world_.rules()[leaf];
        if (!criterion.applies_if.exists()) return true;
        return dossier_.profile.find(world_.rules()[criterion.applies_if].code) !=
               std::string::npos;
    }

    static std::string label_of(std::string_view path) {
        path.remove_suffix(1);
        return std::string(path.substr(path.rfind('/') + 1));
    }

    World& world_;
    Dossier dossier_;
    committee::ConclusionId conclusion_;
};

}  // namespace binhyen::test
