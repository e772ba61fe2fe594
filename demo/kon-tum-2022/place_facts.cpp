#include <algorithm>

#include "kon-tum-2022/calendar.hpp"
#include "kon-tum-2022/codes.hpp"
#include "kon-tum-2022/draft.hpp"
#include "kon-tum-2022/papers.hpp"

// What is known of residential areas and communes besides incidents and dated papers.
namespace binhyen::demo {
namespace {

constexpr Date households_counted_on{2022, 3, 31};
constexpr Date force_rated_on{2022, 10, 31};
constexpr Date areas_found_on{2022, 11, 2};
constexpr Date communes_found_on{2022, 11, 16};

Fact& add(Draft& draft, Subject const& subject, std::string_view code, Date on) {
    auto& fact = draft.year.facts.emplace_back();
    fact.subject = subject.code;
    fact.code = code;
    fact.on = on;
    fact.by = subject.authority;
    return fact;
}

void find(Draft& draft, Subject const& subject, std::string_view criterion, Date on) {
    draft.year.findings.push_back({subject.code, std::string(criterion), on, subject.authority,
                                   std::string(values::met), ""});
}

// Needed only where the counts are up on the year before. [law: tt124-2021/4.4a]
void judge_rise(Draft& draft, Subject const& subject, bool has_risen, Date on) {
    bool const is_held = draft.held_in_check.contains(subject.code);
    if (!has_risen && !is_held) return;
    bool const is_area = subject.kind == SubjectKind::residential_area;
    draft.year.findings.push_back(
        {subject.code, is_area ? "4.4a" : "5.2-4.4a", on, subject.authority,
         std::string(has_risen ? values::not_met : values::met),
         has_risen ? "Số vụ tăng so với cùng kỳ, chưa có biện pháp kéo giảm hiệu quả"
                   : "Tăng do vụ việc nhỏ lẻ của người ngoài địa bàn; đã xử lý, không lặp lại"});
}

std::string_view force_rating(Dice& dice) {
    int const roll = dice.between(1, 10);
    if (roll == 1) return values::completed_excellently;
    return roll <= 7 ? values::completed_well : values::completed;
}

}  // namespace

void make_area_facts(Draft& draft) {
    auto dice = draft.dice("area facts");
    for (auto const& subject : draft.year.subjects) {
        if (subject.kind != SubjectKind::residential_area) continue;
        auto& households = add(draft, subject, facts::households, households_counted_on);
        households.whole = dice.between(58, subject.local_type == "tổ dân phố" ? 310 : 190);
        households.part = households.whole;
        if (draft.has(subject.code, Fault::households_short))
            households.part -= dice.between(3, 11);
        find(draft, subject, "4.2", areas_found_on);
        find(draft, subject, "4.4c-management", areas_found_on);
        auto& rating = add(draft, subject, facts::force_rating, force_rated_on);
        rating.value = draft.has(subject.code, Fault::force_not_rated) ? values::not_completed
                                                                       : force_rating(dice);
        rating.paper = office_paper(subject.authority, "/QĐ-XLTBV", force_rated_on);
        judge_rise(draft, subject, draft.has(subject.code, Fault::risen), areas_found_on);
    }
}

void make_commune_facts(Draft& draft) {
    auto dice = draft.dice("commune facts");
    auto const& slots = draft.slots.communes;
    for (auto const& subject : draft.year.subjects) {
        if (subject.kind != SubjectKind::commune) continue;
        auto& models = add(draft, subject, facts::models, communes_found_on);
        models.part = dice.between(1, 4);
        if (draft.has(subject.code, Fault::no_model)) models.part = 0;
        find(draft, subject, "5.2-4.2", communes_found_on);
        find(draft, subject, "5.2-4.4c-management", communes_found_on);
        find(draft, subject, "5.3-police", communes_found_on);
        bool const has_risen = subject.commune == slots[7] || subject.commune == slots[8];
        judge_rise(draft, subject, has_risen, communes_found_on);
    }
}

}  // namespace binhyen::demo
