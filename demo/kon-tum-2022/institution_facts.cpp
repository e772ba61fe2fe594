#include "kon-tum-2022/codes.hpp"
#include "kon-tum-2022/draft.hpp"
#include "kon-tum-2022/papers.hpp"

// What is known of agencies, enterprises and schools besides incidents and dated papers.
// [law: tt124-2021/6.1] [law: tt124-2021/7.1]
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
    void find(std::string_view criterion, bool is_met = true);
    [[nodiscard]] bool has(Fault fault) const { return draft_.has(subject_.code, fault); }
    [[nodiscard]] bool is_school() const { return subject_.kind == SubjectKind::school; }
    void write_rules();
    void write_informed();
    void write_findings();
    void write_guard();
    void write_units();
    std::string_view good_or_better() {
        int const roll = dice_.between(1, 10);
        if (roll <= 2) return values::completed_excellently;
        return roll <= 6 ? values::completed_well : values::advanced_collective;
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

void Clerk::find(std::string_view criterion, bool is_met) {
    draft_.year.findings.push_back({subject_.code, std::string(criterion), found_on,
                                    subject_.authority,
                                    std::string(is_met ? values::met : values::not_met),
                                    is_met ? "" : "Chưa có hình thức, biện pháp phối hợp"});
}

void Clerk::write_rules() {
    std::vector<std::string_view> items(body_rule_items.begin(), body_rule_items.end());
    if (is_school()) items.assign(school_rule_items.begin(), school_rule_items.end());
    auto const missing =
        has(Fault::rules_missing) ? std::size_t(dice_.between(0, 3)) : items.size();
    bool const is_office = subject_.kind == SubjectKind::agency && dice_.chance(30);
    for (std::size_t i = 0; i < items.size(); ++i) {
        auto& fact = add(is_school() ? facts::school_rules : facts::body_rules, rules_checked_on);
        fact.item = items[i];
        fact.value = i == missing ? values::no : values::yes;
        if (is_office && items[i] == environment_item) {
            fact.value = values::not_applicable;
            fact.reason = "Không có hoạt động sản xuất, không phát sinh chất thải";
        }
    }
}

void Clerk::write_informed() {
    auto& fact = add(facts::informed, informed_by);
    auto const workers = subject_.profile.insured_workers;
    if (workers > 0)
        fact.whole = workers + dice_.between(0, 9);
    else
        fact.whole = is_school() ? dice_.between(210, 940) : dice_.between(9, 64);
    fact.part = fact.whole;
    if (has(Fault::informed_short)) fact.part -= dice_.between(1, 7);
}

void Clerk::write_findings() {
    auto& models = add(facts::models, found_on);
    models.part = has(Fault::no_model) ? 0 : dice_.between(1, 2);
    auto const& profile = subject_.profile;
    find(is_school() ? "7.2-rules" : "6.2-rules");
    if (profile.is(flags::has_police_coordination))
        find(is_school() ? "7.2-coordination" : "6.2-coordination");
    if (profile.is(flags::is_general_education)) find("7.2-parents", !has(Fault::parents_missing));
}

void Clerk::write_guard() {
    auto const& profile = subject_.profile;
    if (!profile.is(flags::has_guard_force) || !profile.is(flags::eligible_for_titles)) return;
    auto& fact = add(facts::guard_rating, rated_on);
    fact.value = has(Fault::guard_below) ? values::completed : good_or_better();
}

// Seven of ten is enough, nine of thirteen (69,2 %) is not.
void Clerk::write_units() {
    auto const& profile = subject_.profile;
    if (!profile.is(flags::has_subunits) || !profile.is(flags::eligible_for_titles)) return;
    auto& fact = add(facts::sub_units, rated_on);
    if (has(Fault::units_below)) {
        fact.part = 9;
        fact.whole = 13;
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
