#include "kon-tum-2022/tallies.hpp"

#include <algorithm>

#include "base/result.hpp"
#include "kon-tum-2022/calendar.hpp"

namespace binhyen::demo {
namespace {

constexpr std::size_t crime = 0;
constexpr std::size_t evil = 1;
constexpr std::size_t violation = 2;

constexpr int base_crimes = 416;
constexpr int current_crimes = 378;
constexpr int base_evils = 118;
constexpr int base_violations = 506;
constexpr int shifts = 60;

// Crimes that happened in no area, and those in the half months where the windows differ. The
// province counts the same by either window only if the early ones balance the outside ones.
constexpr int outside_base = 7;
constexpr int outside_now = 5;
constexpr int late_now = 6;
constexpr int early_now = late_now + outside_now;
constexpr int early_base = early_now + outside_base;

constexpr Period shared_base{other_base_window.from, area_base_window.to};
constexpr Period shared_now{other_window.from, area_window.to};
constexpr Period early_base_days{area_base_window.from, other_base_window.from.plus_days(-1)};
constexpr Period early_now_days{area_window.from, other_window.from.plus_days(-1)};
// Serious crimes lie before, so that even one reported late is on record when the police confirm
// the rest.
constexpr Date quiet_from{2022, 9, 30};
constexpr Period late_now_days{area_window.to.plus_days(1), other_window.to};

class Counter {
public:
    explicit Counter(Draft const& draft);

    void fill_base();
    void bend();
    void thin_out();
    Tallies dated();

private:
    bool is_needed(std::string const& area) const {
        return draft_.saved_by_limbs.contains(area) || draft_.has(area, Fault::serious_crime);
    }
    bool may_shrink(std::string const& area) const {
        auto const& commune = draft_.subject(area).commune;
        return !draft_.has(area, Fault::risen) && !draft_.held_in_check.contains(area) &&
               commune != draft_.slots.communes[7] && commune != draft_.slots.communes[8];
    }
    int sum(std::map<std::string, Counts> const& of, std::size_t category) const;
    void drop(std::size_t category);
    void put_outside(std::vector<Counted>& into, int count, Period days);
    void put(std::vector<Counted>& into, std::map<std::string, Counts> const& counts, Period days,
             Period early_days, int early_crimes);

    Draft const& draft_;
    Dice dice_;
    std::vector<std::string> areas_;
    std::vector<std::string> weighted_;
    std::vector<std::string> quiet_communes_;
    std::map<std::string, Counts> base_;
    std::map<std::string, Counts> now_;
};

Counter::Counter(Draft const& draft) : draft_(draft), dice_(draft.dice("tallies")) {
    for (auto const& [commune, areas] : draft.areas_of) {
        bool const is_ward = draft.ground.place(commune).type == "Phường";
        for (auto const& area : areas) {
            areas_.push_back(area);
            for (int i = 0; i < (is_ward ? 3 : 2); ++i) weighted_.push_back(area);
        }
        if (!draft.slots.is_taken(commune)) quiet_communes_.push_back(commune);
    }
}

int Counter::sum(std::map<std::string, Counts> const& of, std::size_t category) const {
    int sum = 0;
    for (auto const& [area, counts] : of) sum += counts[category];
    return sum;
}

void Counter::fill_base() {
    for (auto const& area : areas_) {
        base_[area] = {};
        if (is_needed(area)) base_[area][crime] = 1;
        if (draft_.has(area, Fault::evil_person)) base_[area][evil] = 1;
    }
    static constexpr std::array targets{base_crimes, base_evils, base_violations};
    for (std::size_t category = 0; category < targets.size(); ++category)
        for (int left = targets[category] - sum(base_, category); left > 0; --left)
            ++base_[dice_.one_of(weighted_)][category];
    now_ = base_;
}

// Some areas trade a violation for a crime, or the reverse: a category rises, the total does not.
void Counter::bend() {
    for (auto const& area : areas_) {
        auto& counts = now_[area];
        if (draft_.has(area, Fault::risen)) ++counts[crime], ++counts[violation];
        if (draft_.held_in_check.contains(area)) ++counts[crime];
    }
    for (int left = shifts; left > 0;) {
        auto& counts = now_[dice_.one_of(areas_)];
        if (counts[violation] == 0) continue;
        --counts[violation];
        ++counts[crime];
        --left;
    }
}

void Counter::drop(std::size_t category) {
    for (;;) {
        auto const& area = dice_.one_of(areas_);
        auto& count = now_[area][category];
        bool const keeps_one = (category == crime && is_needed(area)) ||
                               (category == evil && draft_.has(area, Fault::evil_person));
        if (!may_shrink(area) || count <= (keeps_one ? 1 : 0)) continue;
        --count;
        return;
    }
}

void Counter::thin_out() {
    while (sum(now_, crime) > current_crimes) drop(crime);
    for (int i = 0; i < base_evils / 7; ++i) drop(evil);
    for (int i = 0; i < base_violations / 10; ++i) drop(violation);
}

void Counter::put_outside(std::vector<Counted>& into, int count, Period days) {
    for (int i = 0; i < count; ++i)
        into.push_back({dice_.one_of(quiet_communes_), "", crime, dice_.day_in(days)});
}

void Counter::put(std::vector<Counted>& into, std::map<std::string, Counts> const& counts,
                  Period days, Period early_days, int early_crimes) {
    auto const first = into.size();
    for (auto const& [area, of_area] : counts) {
        Period const of_days{days.from, is_needed(area) ? std::min(days.to, quiet_from) : days.to};
        for (std::size_t category = 0; category < of_area.size(); ++category)
            for (int i = 0; i < of_area[category]; ++i)
                into.push_back(
                    {draft_.subject(area).commune, area, category, dice_.day_in(of_days)});
    }
    while (early_crimes > 0) {
        auto& event = into[first + std::size_t(dice_.between(0, int(into.size() - first) - 1))];
        if (event.category != crime || early_days.holds(event.on) || is_needed(event.area) ||
            draft_.slots.is_taken(event.commune))
            continue;
        event.on = dice_.day_in(early_days);
        --early_crimes;
    }
}

Tallies Counter::dated() {
    Tallies tallies;
    put(tallies.base, base_, shared_base, early_base_days, early_base);
    put_outside(tallies.base, outside_base, shared_base);
    put(tallies.now, now_, shared_now, early_now_days, early_now);
    put_outside(tallies.now, outside_now - 1, shared_now);
    // The crime in the enterprise of C3.
    tallies.now.push_back({draft_.slots.communes[3], "", crime, Date{2022, 7, 19}});
    for (int i = 0; i < late_now; ++i) {
        auto const& commune = dice_.one_of(quiet_communes_);
        auto const& areas = draft_.areas_of.at(commune);
        tallies.now.push_back({commune, dice_.one_of(areas), crime, dice_.day_in(late_now_days)});
    }
    return tallies;
}

std::map<std::string, Counts> counted(std::vector<Counted> const& events, Period area_days,
                                      Period commune_days, std::map<std::string, Counts> counts) {
    for (auto const& event : events) {
        if (!event.area.empty() && area_days.holds(event.on)) ++counts[event.area][event.category];
        if (commune_days.holds(event.on)) ++counts["X" + event.commune][event.category];
    }
    return counts;
}

// The windows of a commune may tip it over although no area rose: a petty violation more in the
// base year sets it right, or one outside all areas where it is meant to be up.
void balance(Draft const& draft, Dice& dice, Tallies& tallies) {
    for (auto const& commune : draft.ground.communes()) {
        auto const code = "X" + commune;
        if (commune == draft.slots.communes[7] || commune == draft.slots.communes[8]) continue;
        auto const& areas = draft.areas_of.at(commune);
        bool const hosts_risen =
            std::ranges::any_of(areas, [&](auto& area) { return draft.has(area, Fault::risen); });
        int difference = total(current_counts(tallies)[code]) - total(base_counts(tallies)[code]);
        if (draft.held_in_check.contains(code)) {
            for (; difference <= 0; ++difference)
                tallies.now.push_back({commune, "", violation, dice.day_in(shared_now)});
            continue;
        }
        for (; difference > (hosts_risen ? -1 : 0); --difference) {
            auto area = dice.one_of(areas);
            while (draft.has(area, Fault::risen) || draft.held_in_check.contains(area))
                area = dice.one_of(areas);
            tallies.base.push_back({commune, area, violation, dice.day_in(shared_base)});
        }
    }
}

}  // namespace

Tallies make_tallies(Draft const& draft) {
    Counter counter(draft);
    counter.fill_base();
    counter.bend();
    counter.thin_out();
    auto tallies = counter.dated();
    auto dice = draft.dice("balance");
    balance(draft, dice, tallies);
    return tallies;
}

// A commune's base window reaches into the first days of what is the year itself for its areas.
std::map<std::string, Counts> base_counts(Tallies const& tallies) {
    auto counts = counted(tallies.base, area_base_window, other_base_window, {});
    return counted(tallies.now, area_base_window, other_base_window, std::move(counts));
}

std::map<std::string, Counts> current_counts(Tallies const& tallies) {
    return counted(tallies.now, area_window, other_window, {});
}

int total(Counts const& counts) {
    return counts[0] + counts[1] + counts[2];
}

}  // namespace binhyen::demo
