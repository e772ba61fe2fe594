#include <algorithm>

#include "base/result.hpp"
#include "kon-tum-2022/draft.hpp"

// Where the facts are bent. Un-excepted events sink the commune they happen in, and each failed
// subject weighs in the commune's 70 %, so the places are chosen together.
// [law: tt124-2021/5.2] [law: tt124-2021/5.4]
namespace binhyen::demo {
namespace {

constexpr std::size_t saved_by_limbs_count = 38;
constexpr std::size_t held_area_count = 6;
constexpr std::size_t held_commune_count = 2;

// Communes without a part, in a new order; the hosts of lone faults come from its front.
std::vector<std::string> free_communes(Draft const& draft, Dice& dice) {
    std::vector<std::string> free;
    for (auto const& code : draft.ground.communes())
        if (!draft.slots.is_taken(code) && draft.areas_of.at(code).size() >= 5)
            free.push_back(code);
    dice.shuffle(free);
    return free;
}

struct Bender {
    Draft& draft;
    Dice dice;

    std::string bend(std::string const& commune, Fault fault) {
        auto const& areas = draft.areas_of.at(commune);
        auto code = dice.one_of(areas);
        while (draft.faults.contains(code) || code == draft.y_han_area) code = dice.one_of(areas);
        draft.faults[code].push_back(fault);
        return code;
    }

    std::string plain_area(std::string const& commune) {
        auto const& areas = draft.areas_of.at(commune);
        auto code = dice.one_of(areas);
        while (draft.faults.contains(code) || draft.saved_by_limbs.contains(code) ||
               draft.saved_by_storm.contains(code) || code == draft.y_han_area)
            code = dice.one_of(areas);
        return code;
    }
};

void bend_slots(Bender& bender) {
    auto& draft = bender.draft;
    auto const& slot = draft.slots.communes;
    bender.bend(slot[1], Fault::serious_crime);
    draft.faults[bender.bend(slot[2], Fault::serious_crime)].push_back(Fault::force_disciplined);
    bender.bend(slot[5], Fault::evil_person);
    bender.bend(slot[5], Fault::evil_person);
    bender.bend(slot[6], Fault::dispute);
    draft.faults[bender.bend(slot[7], Fault::risen)].push_back(Fault::households_short);
    bender.bend(slot[7], Fault::risen);
    bender.bend(slot[8], Fault::risen);
    bender.bend(slot[10], Fault::households_short);
    bender.bend(slot[10], Fault::force_not_rated);
    bender.bend(slot[11], Fault::households_short);
    bender.bend(draft.slots.home, Fault::households_short);
    draft.faults["X" + slot[9]] = {Fault::police_disciplined, Fault::no_model};
}

void choose_saved(Bender& bender, std::vector<std::string> const& free) {
    auto& draft = bender.draft;
    std::vector<std::string> storm;
    for (auto const& code : free)
        if (draft.ground.district_of(code) == "613") storm.push_back(code);
    INVARIANT(storm.size() >= 2);
    for (std::size_t i = 0; i < 2; ++i) draft.saved_by_storm.insert(bender.plain_area(storm[i]));
    draft.saved_by_limbs.insert(draft.y_han_area);
    for (std::size_t i = 0; draft.saved_by_limbs.size() < saved_by_limbs_count; ++i)
        draft.saved_by_limbs.insert(bender.plain_area(free[i % free.size()]));
}

using Faults = std::vector<Fault>;

void add(Faults& list, Fault fault, int times) {
    for (int i = 0; i < times; ++i) list.push_back(fault);
}

Faults agency_faults() {
    Faults list;
    add(list, Fault::resolution_late, 2);
    add(list, Fault::rules_missing, 4);
    add(list, Fault::informed_short, 3);
    add(list, Fault::no_model, 5);
    add(list, Fault::secret_breach, 1);
    add(list, Fault::staff_fined, 5);
    add(list, Fault::guard_below, 2);
    add(list, Fault::units_below, 2);
    add(list, Fault::unit_disciplined, 1);
    return list;
}

// Without the crime of C3 and the accident of C4.
Faults enterprise_faults() {
    Faults list;
    add(list, Fault::rules_missing, 3);
    add(list, Fault::informed_short, 3);
    add(list, Fault::no_model, 5);
    add(list, Fault::environment, 1);
    add(list, Fault::staff_fined, 2);
    add(list, Fault::guard_below, 2);
    return list;
}

Faults school_faults() {
    Faults list;
    add(list, Fault::rules_missing, 1);
    add(list, Fault::informed_short, 5);
    add(list, Fault::no_model, 3);
    add(list, Fault::parents_missing, 2);
    add(list, Fault::violence, 6);
    add(list, Fault::offender, 1);
    add(list, Fault::guard_below, 1);
    add(list, Fault::units_below, 2);
    return list;
}

bool is_peoples_committee(std::string const& code) {
    return code.ends_with("-UB");
}

class CellBender {
public:
    CellBender(Draft& draft, Dice dice, std::set<std::string> hosts)
        : draft_(draft), dice_(std::move(dice)), hosts_(std::move(hosts)) {}

    void bend(SubjectKind kind, Faults faults, std::array<std::size_t, 3> by_tier);

private:
    std::vector<std::string> candidates(SubjectKind kind, std::size_t authority_length);
    std::vector<std::string> spread_over_communes(std::vector<std::string> all);
    bool fits(std::string const& code, Fault fault) const;

    Draft& draft_;
    Dice dice_;
    std::set<std::string> hosts_;
};

std::vector<std::string> CellBender::candidates(SubjectKind kind, std::size_t authority_length) {
    std::vector<std::string> fitting;
    for (auto const& subject : draft_.year.subjects)
        if (subject.kind == kind && subject.authority.size() == authority_length &&
            !draft_.faults.contains(subject.code) && subject.code != draft_.lan_school)
            fitting.push_back(subject.code);
    dice_.shuffle(fitting);
    return fitting;
}

// C11 loses one school and one enterprise; elsewhere a commune loses one subject at most.
std::vector<std::string> CellBender::spread_over_communes(std::vector<std::string> all) {
    std::vector<std::string> chosen;
    auto const& eleventh = draft_.slots.communes[11];
    for (auto const& code : all)
        if (draft_.subject(code).authority == eleventh) {
            chosen.push_back(code);
            break;
        }
    for (auto const& code : all) {
        auto const& commune = draft_.subject(code).authority;
        if (draft_.slots.is_taken(commune) || hosts_.contains(commune)) continue;
        if (draft_.areas_of.at(commune).size() < 5) continue;
        hosts_.insert(commune);
        chosen.push_back(code);
    }
    return chosen;
}

// Mild faults only for bodies that bear a real name; parents are asked of general education only.
bool CellBender::fits(std::string const& code, Fault fault) const {
    if (is_peoples_committee(code))
        return fault == Fault::no_model || fault == Fault::informed_short ||
               fault == Fault::rules_missing;
    if (fault == Fault::parents_missing) return is_general_education(draft_.subject(code));
    return true;
}

void CellBender::bend(SubjectKind kind, Faults faults, std::array<std::size_t, 3> by_tier) {
    INVARIANT(faults.size() == by_tier[0] + by_tier[1] + by_tier[2]);
    dice_.shuffle(faults);
    static constexpr std::array<std::size_t, 3> authority_lengths{2, 3, 5};
    for (std::size_t tier = 0; tier < 3; ++tier) {
        auto all = candidates(kind, authority_lengths[tier]);
        if (tier == 2) all = spread_over_communes(std::move(all));
        // A few of the People's Committees at most.
        std::size_t committees = 0;
        std::erase_if(
            all, [&](auto const& code) { return is_peoples_committee(code) && ++committees > 3; });
        for (std::size_t i = 0; i < by_tier[tier]; ++i) {
            auto const fault = faults.back();
            faults.pop_back();
            auto const at =
                std::ranges::find_if(all, [&](auto const& code) { return fits(code, fault); });
            INVARIANT(at != all.end());
            draft_.faults[*at].push_back(fault);
            all.erase(at);
        }
    }
}

}  // namespace

void assign_faults(Draft& draft) {
    Bender bender{draft, draft.dice("faults")};
    auto free = free_communes(draft, bender.dice);
    bend_slots(bender);
    static constexpr std::array lone{Fault::resolution_late, Fault::risen, Fault::early_fire,
                                     Fault::force_disciplined, Fault::force_disciplined};
    std::set<std::string> hosts;
    for (std::size_t i = 0; i < lone.size(); ++i) {
        bender.bend(free[i], lone[i]);
        hosts.insert(free[i]);
    }
    std::vector<std::string> const rest(free.begin() + lone.size(), free.end());
    choose_saved(bender, rest);
    for (std::size_t i = 0; i < held_commune_count; ++i) draft.held_in_check.insert("X" + rest[i]);
    for (std::size_t i = 0; i < held_area_count; ++i)
        draft.held_in_check.insert(bender.plain_area(rest[held_commune_count + i]));

    draft.faults["62-DN-001"].push_back(Fault::serious_crime);
    draft.faults["62-DN-002"].push_back(Fault::fatal_accident);
    CellBender cells(draft, draft.dice("cells"), hosts);
    cells.bend(SubjectKind::agency, agency_faults(), {5, 20, 0});
    cells.bend(SubjectKind::enterprise, enterprise_faults(), {4, 4, 8});
    cells.bend(SubjectKind::school, school_faults(), {3, 9, 9});
}

}  // namespace binhyen::demo
