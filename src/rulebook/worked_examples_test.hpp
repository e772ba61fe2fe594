#pragma once

#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "rulebook/evaluation.hpp"
#include "rulebook/rulebook.hpp"

/// A subject of any rulebook in which all is well, and a small language of differences from it, so
/// that worked examples can stand in a table an appraiser reads.
namespace binhyen::rulebook {

class Example {
public:
    Example(Rulebook const& book, std::string const& kind)
        : book_(book),
          kind_(book.find_kind(kind)),
          settings_(Settings::defaults(book)),
          facts_(SubjectFacts::blank(book)) {
        if (!kind_.exists()) fail("kind " + kind);
        put_in_order();
    }

    /// "fact resolution_on 2022-04-06; flag has_guard_force no".
    void differ(std::string const& differences) {
        std::istringstream all{differences};
        for (std::string one; std::getline(all, one, ';');) {
            words_.clear();
            words_.str(one);
            auto const what = word();
            if (what == "fact")
                differ_fact();
            else if (what == "finding")
                differ_finding();
            else if (what == "incident")
                differ_incident();
            else if (what == "confirm")
                differ_confirmation();
            else if (what == "flag")
                differ_flag();
            else if (what == "item")
                differ_item();
            else if (what == "setting")
                differ_setting();
            else if (what == "figures")
                differ_figures();
            else if (what == "managed")
                differ_managed();
            else if (what == "year")
                year_ = number();
            else if (!what.empty())
                fail(what);
        }
    }

    [[nodiscard]] Evaluation judged() const {
        Evaluation evaluation;
        evaluate(book_, settings_, kind_, year_, facts_, evaluation);
        return evaluation;
    }

    [[nodiscard]] SubjectFacts const& facts() const { return facts_; }
    [[nodiscard]] Settings const& settings() const { return settings_; }
    [[nodiscard]] int year() const { return year_; }

private:
    void put_in_order() {
        for (auto& flag : facts_.flags) flag = Answer::yes;
        for (auto& item : facts_.items) item = ItemState::yes;
        for (std::size_t i = 0; i < book_.facts.size(); ++i) put_fact_in_order({std::uint16_t(i)});
        for (std::size_t i = 0; i < book_.criteria.size(); ++i) {
            if (book_.criteria[i].test == TestKind::finding) facts_.findings[i] = Finding::met;
        }
        for (std::size_t i = 0; i < book_.events.size(); ++i) {
            facts_.confirm_none({std::uint16_t(i)}, Confirmer::tier_above, {2022, 11, 18});
        }
        for (auto& figure : facts_.current) figure = {true, 3, {2022, 11, 18}};
        for (auto& figure : facts_.base) figure = {true, 4, {2021, 11, 20}};
        facts_.are_managed_known = true;
        facts_.managed[0] = {10, 10, 0, 8, 0};
    }

    void put_fact_in_order(FactIndex fact) {
        switch (book_[fact].type) {
            case FactType::yes_no:
                return facts_.set_yes_no(fact, true);
            case FactType::date:
                return facts_.set_date(fact, {2022, 2, 15});
            case FactType::share:
                return facts_.set_share(fact, 100, 100);
            case FactType::count:
                return facts_.set_count(fact, 1);
            case FactType::rating:
                return facts_.set_rating(fact, 2);
            case FactType::checklist:
            case FactType::paper_number:
                return;
        }
    }

    std::string word() {
        last_.clear();
        words_ >> last_;
        return last_;
    }
    int number() { return std::stoi(word()); }
    Date date() {
        auto const text = word();
        auto const parsed = Date::parse(text);
        if (!parsed) fail(text);
        return *parsed;
    }
    [[noreturn]] static void fail(std::string const& what) {
        throw std::runtime_error("cannot read “" + what + "”");
    }
    template <class T>
    std::uint16_t known(Index<T> index) const {
        if (!index.exists()) fail(last_);
        return index.value;
    }
    static Answer answer(std::string const& text) {
        return text == "yes" ? Answer::yes : text == "no" ? Answer::no : Answer::unknown;
    }

    void differ_fact() {
        FactIndex const fact{known(book_.find_fact(word()))};
        auto const value = word();
        auto const slash = value.find('/');
        if (value == "unknown") {
            facts_.facts[fact.value] = {};
        } else if (value == "not_applicable") {
            facts_.set_not_applicable(fact);
        } else if (book_[fact].type == FactType::date) {
            words_.str(value);
            words_.clear();
            facts_.set_date(fact, date());
        } else if (slash != std::string::npos) {
            facts_.set_share(fact, std::stoi(value), std::stoi(value.substr(slash + 1)));
        } else if (book_[fact].type == FactType::count) {
            facts_.set_count(fact, std::stoi(value));
        } else {
            int const rank = book_.find_rank(fact, value);
            if (rank < 0) fail(value);
            facts_.set_rating(fact, rank, word() == "provisional");
        }
    }

    void differ_finding() {
        CriterionIndex const criterion{known(book_.find_criterion(word()))};
        auto const finding = word();
        facts_.set_finding(criterion, finding == "met"              ? Finding::met
                                      : finding == "not_met"        ? Finding::not_met
                                      : finding == "not_applicable" ? Finding::not_applicable
                                                                    : Finding::none);
    }

    void differ_incident() {
        Incident incident;
        incident.event = {known(book_.find_event(word()))};
        incident.on = date();
        for (auto how = word(); !how.empty(); how = word()) {
            if (how == "accepted")
                incident.force_majeure = Claim::accepted;
            else if (how == "claimed")
                incident.force_majeure = Claim::claimed;
            else if (how == "refused")
                incident.force_majeure = Claim::refused;
            else if (how == "undisciplined")
                incident.is_without_discipline = true;
            else if (how.starts_with("limbs="))
                read_limbs(incident, how.substr(6));
            else
                incident.discipline = {known(book_.find_discipline(how))};
        }
        facts_.incidents.push_back(incident);
    }

    static void read_limbs(Incident& incident, std::string const& limbs) {
        auto const limb = [&](std::size_t i) {
            return answer(limbs.at(i) == 'y' ? "yes" : limbs.at(i) == 'n' ? "no" : "");
        };
        incident.detected_in_time = limb(0);
        incident.harm_reduced = limb(1);
        incident.reported_at_once = limb(2);
    }

    void differ_confirmation() {
        EventIndex const event{known(book_.find_event(word()))};
        facts_.confirmed[event.value] = {};
        auto const by = word();
        if (by == "nobody") return;
        facts_.confirm_none(event,
                            by == "above"    ? Confirmer::tier_above
                            : by == "police" ? Confirmer::competent_police
                                             : Confirmer::own_statement,
                            date());
    }

    void differ_flag() {
        auto const flag = known(book_.find_flag(word()));
        facts_.flags[flag] = answer(word());
    }

    void differ_item() {
        FactIndex const fact{known(book_.find_fact(word()))};
        ItemIndex const item{known(book_.find_item(fact, word()))};
        auto const state = word();
        facts_.set_item(item, state == "no"         ? ItemState::no
                              : state == "claimed"  ? ItemState::not_applicable_claimed
                              : state == "accepted" ? ItemState::not_applicable
                                                    : ItemState::unknown);
    }

    void differ_setting() {
        auto const setting = word();
        if (!settings_.choose(book_, setting, word())) fail(setting);
    }

    /// "figures crime 5 4", "figures crime 5 -".
    void differ_figures() {
        auto const category = known(book_.find_category(word()));
        auto const current = word();
        auto const base = word();
        facts_.current[category] = {};
        facts_.base[category] = {};
        if (current != "-") facts_.current[category] = {true, std::stoi(current), {2022, 11, 18}};
        if (base != "-") facts_.base[category] = {true, std::stoi(base), {2021, 11, 20}};
    }

    /// "managed school 10 registered 9 late 0 recognised 7 undecided 1".
    void differ_managed() {
        auto& count = facts_.managed[known(book_.find_kind(word()))];
        count = {};
        count.total = number();
        for (auto what = word(); !what.empty(); what = word()) {
            if (what == "registered")
                count.registered = number();
            else if (what == "late")
                count.registered_late = number();
            else if (what == "recognised")
                count.recognised = number();
            else if (what == "undecided")
                count.undecided = number();
            else
                fail(what);
        }
    }

    Rulebook const& book_;
    KindIndex kind_;
    Settings settings_;
    SubjectFacts facts_;
    int year_ = 2022;
    std::istringstream words_;
    std::string last_;
};

}  // namespace binhyen::rulebook
