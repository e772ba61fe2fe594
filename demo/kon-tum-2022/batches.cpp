#include <tuple>

#include "kon-tum-2022/draft.hpp"
#include "kon-tum-2022/papers.hpp"

// Each authority decides many subjects in one numbered decision, after one recorded conclusion.
namespace binhyen::demo {
namespace {

constexpr int decisions_a_day = 6;

enum class Group { areas, institutions, communes };

Group group_of(Subject const& subject) {
    if (subject.kind == SubjectKind::residential_area) return Group::areas;
    return subject.kind == SubjectKind::commune ? Group::communes : Group::institutions;
}

// Communes whose dossier came back stand in a decision of their own on the same day.
bool stands_apart(Subject const& subject, Timeline const& line) {
    return subject.kind == SubjectKind::commune && !line.returns.empty();
}

std::vector<Attendance> attendance(Draft const& draft, Dice& dice, Authority const& authority) {
    std::vector<Attendance> present;
    auto const name = [&](std::string const& code) { return draft.name_of.at(code); };
    present.push_back({"chairman", name(authority.chairman), true});
    present.push_back({"secretary", name(authority.secretary), true});
    for (auto const& member : authority.members)
        present.push_back({"member", name(member), !dice.chance(4)});
    present.push_back({"officer", name(authority.officer), true});
    return present;
}

}  // namespace

void make_batches(Draft& draft) {
    auto dice = draft.dice("batches");
    auto& year = draft.year;
    using Key = std::tuple<std::string, Date, Group, bool>;
    std::map<Key, std::vector<std::size_t>> lines;
    for (std::size_t i = 0; i < year.timelines.size(); ++i) {
        auto const& line = year.timelines[i];
        auto const& subject = draft.subject(line.subject);
        lines[{subject.authority, line.decided_on, group_of(subject), stands_apart(subject, line)}]
            .push_back(i);
    }
    std::map<std::string, Authority const*> authorities;
    for (auto const& authority : year.authorities) authorities[authority.place] = &authority;
    std::map<std::pair<std::string, Date>, int> on_day;
    for (auto const& [key, members] : lines) {
        auto const& [place, decided_on, group, is_apart] = key;
        auto const& authority = *authorities.at(place);
        int const sequence = on_day[{place, decided_on}]++;
        // A commune issues one decision a day and counts low; the others share a busy series.
        int const per_day = authority.place.size() == 5 ? 1 : decisions_a_day;
        Batch batch;
        batch.authority = place;
        batch.signer = authority.chairman;
        batch.attendance = attendance(draft, dice, authority);
        auto const concluded_on = year.timelines[members.front()].concluded_on;
        batch.conclusion = office_paper(place, "/BB-BCĐ", concluded_on, per_day, sequence);
        batch.decision = office_paper(place, "/QĐ-UBND", decided_on, per_day, sequence);
        for (auto const index : members) {
            batch.subjects.push_back(year.timelines[index].subject);
            year.timelines[index].batch = year.batches.size();
        }
        year.batches.push_back(std::move(batch));
    }
}

}  // namespace binhyen::demo
