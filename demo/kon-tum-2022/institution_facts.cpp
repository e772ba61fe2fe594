#include "kon-tum-2022/calendar.hpp"
#include "kon-tum-2022/codes.hpp"
#include "kon-tum-2022/draft.hpp"
#include "kon-tum-2022/papers.hpp"

// What is known of agencies, enterprises and schools besides incidents and dated papers.
// [law: tt124-2021/6] [law: tt124-2021/7]
namespace binhyen::demo {
namespace {

constexpr Date rules_checked_on{2022, 5, 25};
constexpr Date informed_by{2022, 6, 15};
constexpr Date rated_on{2022, 11, 9};
constexpr Date found_on{2022, 11, 16};

class Clerk {
public:
    Clerk(Draft& draft, Dice& dice, Subject const& subject)
        : draft_(draft), dice_(dice), subject_(subject) {}

    void write_all();

private:
    Fact& add(std::string_view code, Date on);
    [[nodiscard]] bool has(Fault fault) const { return draft_.has(subject_.code, fault); }
    [[nodiscard]] bool is_school() const { return subject_.kind == SubjectKind::school; }
    void write_rules();
    void write_informed();
    void write_findings();
    void write_guard();
    void write_units();
    std::string_view good_or_better() {
        int const roll = dice_.between(1, 10);
        if (roll <= 2) return values::excellent;
        return roll <= 6 ? values::good : values::advanced_collective;
    }

    Draft& draft_;
    Dice& dice_;
    Subject const& subject_;
};

Fact& Clerk::add(std::string_view code, Date on) {
    auto& fact = draft_.year.facts.emplace_back();
    fact.subject = subject_.code;
    fact.code = code;
    fact.on = on;
    fact.by = subject_.authority;
    return fact;
}

void Clerk::write_rules() {
    std::vector<std::string_view> rules(body_rules.begin(), body_rules.end());
    if (is_school()) rules.assign(school_rules.begin(), school_rules.end());
    auto const missing =
        has(Fault::rules_missing) ? std::size_t(dice_.between(0, 3)) : rules.size();
    bool const is_office = subject_.kind == SubjectKind::agency && dice_.chance(30);
    for (std::size_t i = 0; i < rules.size(); ++i) {
        auto& fact = add(rules[i], rules_checked_on);
        fact.value = i == missing ? values::no : values::yes;
        if (is_office && rules[i] == "rules_environment") {
            fact.value = values::not_applicable;
            fact.reason = "Không có hoạt động sản xuất, không phát sinh chất thải";
        }
    }
}

void Clerk::write_informed() {
    auto& fact = add(facts::informed, informed_by);
    auto const& scope = subject_.scope;
    if (scope.insured_workers > 0)
        fact.whole = scope.insured_workers + dice_.between(0, 9);
    else
        fact.whole = is_school() ? dice_.between(210, 940) : dice_.between(9, 64);
    fact.part = fact.whole;
    if (has(Fault::informed_short)) fact.part -= dice_.between(1, 7);
}

void Clerk::write_findings() {
    auto& models = add(facts::models, found_on);
    models.part = has(Fault::no_model) ? 0 : dice_.between(1, 2);
    add(facts::implements_policy, found_on).value = values::yes;
    auto& coordination = add(facts::coordination, found_on);
    coordination.value = values::yes;
    if (dice_.chance(25)) {
        coordination.value = values::not_applicable;
        coordination.reason = "Không thuộc diện ký quy chế phối hợp với Công an";
    }
    if (is_school() && subject_.scope.is_general_education)
        add(facts::parents, found_on).value =
            has(Fault::parents_missing) ? values::no : values::yes;
}

void Clerk::write_guard() {
    auto& fact = add(facts::guard_rating, rated_on);
    if (has(Fault::guard_below)) {
        fact.value = values::completed;
        return;
    }
    if (dice_.chance(is_school() ? 30 : 12)) {
        fact.value = values::not_applicable;
        fact.reason = "Không bố trí lực lượng bảo vệ chuyên trách";
        return;
    }
    fact.value = good_or_better();
}

// Seven of ten is enough, nine of thirteen (69,2 %) is not.
void Clerk::write_units() {
    auto& fact = add(facts::sub_units, rated_on);
    if (has(Fault::units_below)) {
        fact.part = 9;
        fact.whole = 13;
        return;
    }
    if (!is_school() && dice_.chance(10)) {
        fact.value = values::not_applicable;
        fact.reason = "Không có đơn vị trực thuộc";
        return;
    }
    if (dice_.chance(8)) {
        fact.part = 7;
        fact.whole = 10;
        return;
    }
    fact.whole = dice_.between(3, 9);
    auto const least = (7 * fact.whole + 9) / 10;
    fact.part = dice_.between(int(least), int(fact.whole));
}

void Clerk::write_all() {
    auto& party = add(facts::has_party_organisation, Date{2022, 1, 10});
    bool const has_party = subject_.kind != SubjectKind::enterprise || dice_.chance(55);
    party.value = has_party ? values::yes : values::no;
    if (has_party && subject_.kind == SubjectKind::enterprise)
        draft_.party_bodies.insert(subject_.code);
    write_rules();
    write_informed();
    write_findings();
    write_guard();
    write_units();
}

}  // namespace

void make_institution_facts(Draft& draft) {
    auto dice = draft.dice("institution facts");
    for (auto const& subject : draft.year.subjects) {
        if (subject.kind == SubjectKind::residential_area || subject.kind == SubjectKind::commune)
            continue;
        Clerk(draft, dice, subject).write_all();
    }
}

}  // namespace binhyen::demo
