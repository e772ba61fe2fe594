#include <algorithm>

#include "base/text.hpp"
#include "kon-tum-2022/calendar.hpp"
#include "kon-tum-2022/made_year_check.hpp"

// Whether the year hangs together: codes, papers, days, people, places.
namespace binhyen::demo::check {
namespace {

template <class Items, class Key>
std::vector<std::string> repeated(Items const& items, Key key) {
    std::set<std::string> seen;
    std::vector<std::string> twice;
    for (auto const& item : items)
        if (!seen.insert(key(item)).second) twice.push_back(key(item));
    return twice;
}

using Texts = std::vector<std::string>;

/// Subjects for which `is_right` does not hold.
template <class IsRight>
Texts wrong(MadeYear const& made, IsRight is_right) {
    Texts codes;
    for (auto const& line : made.year.timelines)
        if (!is_right(line, *made.subjects.at(line.subject))) codes.push_back(line.subject);
    return codes;
}

bool is_area(Subject const& subject) {
    return subject.kind == SubjectKind::residential_area;
}

std::vector<Paper> papers_of(Year const& year) {
    std::vector<Paper> papers;
    for (auto const& line : year.timelines) {
        if (line.resolution) papers.push_back(*line.resolution);
        if (line.plan) papers.push_back(*line.plan);
        papers.push_back(line.registration);
        papers.push_back(line.request_letter);
        papers.push_back(line.result_report);
    }
    for (auto const& minutes : year.minutes) papers.push_back(minutes.paper);
    for (auto const& batch : year.batches) {
        papers.push_back(batch.conclusion);
        papers.push_back(batch.decision);
    }
    return papers;
}

TEST(Year, comes_out_the_same_from_the_same_seed) {
    EXPECT_EQ(digest(make_year(place_texts())), digest(made(demonstration_seed).year));
}

// Set anew with every wanted change; two compilers must agree on it.
TEST(Year, comes_out_the_same_on_every_machine) {
    EXPECT_EQ(digest(made(demonstration_seed).year),
              "1289bfcc88a301970b518ed7ba708b5d4cda153ec900d0e2197ef75fef3c6b75");
}

TEST(Year, comes_out_otherwise_from_another_seed) {
    EXPECT_NE(digest(made(1).year), digest(made(77).year));
}

TEST_P(EverySeed, codes_are_given_once) {
    auto const code = [](auto const& one) { return one.code; };
    EXPECT_EQ(repeated(year.subjects, code), Texts{});
    EXPECT_EQ(repeated(year.incidents, code), Texts{});
    EXPECT_EQ(repeated(year.people, code), Texts{});
    EXPECT_EQ(repeated(year.incidents, [](auto const& one) { return one.file; }), Texts{});
    EXPECT_EQ(repeated(year.subjects, [](auto const& s) { return s.name + s.commune; }), Texts{});
}

TEST_P(EverySeed, an_issuer_gives_a_number_once_a_year) {
    EXPECT_EQ(repeated(papers_of(year),
                       [](Paper const& paper) {
                           return paper.issuer + ' ' + paper.number + ' ' +
                                  std::to_string(paper.on.year());
                       }),
              Texts{});
}

TEST_P(EverySeed, papers_are_dated_on_working_days) {
    auto papers = papers_of(year);
    std::erase_if(papers, [](Paper const& paper) { return is_working_day(paper.on); });
    EXPECT_EQ(papers.size(), 0U);
}

TEST_P(EverySeed, every_subject_registers_in_the_first_quarter) {
    auto const registers = [](Timeline const& line, Subject const&) {
        return first_quarter.holds(line.registration.on);
    };
    EXPECT_EQ(wrong(made, registers), Texts{});
}

TEST_P(EverySeed, acts_follow_one_another) {
    auto const is_in_order = [](Timeline const& line, Subject const&) {
        auto last = line.submitted_on;
        for (auto const& back : line.returns) {
            if (back.on <= last || back.resubmitted_on <= back.on) return false;
            last = back.resubmitted_on;
        }
        return line.registration.on < line.reviewed_on && line.reviewed_on < line.submitted_on &&
               last < line.appraised_on && line.appraised_on <= line.concluded_on &&
               line.concluded_on <= line.decided_on;
    };
    EXPECT_EQ(wrong(made, is_in_order), Texts{});
}

// 20/11/2022 is a Sunday, so the last working day is the 18th. [law: tt124-2021/9.1]
TEST_P(EverySeed, decisions_come_after_the_window_and_before_the_deadline) {
    auto const is_in_time = [](Timeline const& line, Subject const& subject) {
        auto const window = is_area(subject) ? area_window : other_window;
        auto const deadline = is_area(subject) ? area_deadline : other_deadline;
        return line.decided_on > window.to && line.decided_on < deadline;
    };
    EXPECT_EQ(wrong(made, is_in_time), Texts{});
    EXPECT_EQ(previous_working_day(other_deadline), (Date{2022, 11, 18}));
}

TEST_P(EverySeed, a_dossier_is_late_exactly_when_it_comes_after_the_day_asked_for) {
    auto const is_marked = [](Timeline const& line, Subject const& subject) {
        return line.is_late ==
               (line.submitted_on > (is_area(subject) ? area_dossiers_due : other_dossiers_due));
    };
    EXPECT_EQ(wrong(made, is_marked), Texts{});
    EXPECT_GT(std::ranges::count(year.timelines, true, &Timeline::is_late), 15);
}

TEST_P(EverySeed, what_a_commune_manages_is_decided_before_the_commune_is_appraised) {
    auto const is_before = [&](Timeline const& line, Subject const& subject) {
        if (subject.kind == SubjectKind::commune || subject.authority != subject.commune)
            return true;
        return line.decided_on < made.timelines.at("X" + subject.commune)->appraised_on;
    };
    EXPECT_EQ(wrong(made, is_before), Texts{});
}

TEST_P(EverySeed, each_subject_stands_in_one_decision_of_its_own_authority) {
    std::map<std::string, int> times;
    for (auto const& batch : year.batches)
        for (auto const& code : batch.subjects) ++times[code];
    auto const stands = [&](Timeline const& line, Subject const& subject) {
        auto const& batch = year.batches.at(line.batch);
        return times[line.subject] == 1 && batch.authority == subject.authority &&
               batch.decision.on == line.decided_on && batch.conclusion.on == line.concluded_on &&
               std::ranges::find(batch.subjects, line.subject) != batch.subjects.end();
    };
    EXPECT_EQ(wrong(made, stands), Texts{});
}

TEST_P(EverySeed, some_dossiers_come_back_and_some_need_a_second_decision) {
    auto const returned = std::ranges::count_if(
        year.timelines, [](auto const& line) { return !line.returns.empty(); });
    auto const second = std::ranges::count_if(
        year.timelines, [](auto const& line) { return line.decided_on == Date{2022, 11, 14}; });
    EXPECT_GT(returned, 40);
    EXPECT_GT(second, 15);
    EXPECT_LT(second, 100);
}

TEST_P(EverySeed, a_hundred_and_thirteen_authorities_decide) {
    std::set<std::string> deciding;
    for (auto const& batch : year.batches) deciding.insert(batch.authority);
    EXPECT_EQ(year.authorities.size(), 113U);
    EXPECT_EQ(deciding.size(), 113U);
}

TEST_P(EverySeed, areas_are_spread_from_four_to_fourteen_a_commune) {
    std::map<std::string, int> counts;
    for (auto const& subject : year.subjects)
        if (is_area(subject)) ++counts[subject.commune];
    auto const is_odd = [](auto const& entry) { return entry.second < 4 || entry.second > 14; };
    EXPECT_EQ(counts.size(), 102U);
    EXPECT_EQ(std::ranges::count_if(counts, is_odd), 0);
}

TEST_P(EverySeed, incidents_happen_on_the_ground_of_their_area_and_body) {
    auto const is_elsewhere = [&](Incident const& incident) {
        auto const lies = [&](std::string const& code) {
            return code.empty() || made.subjects.at(code)->commune == incident.commune;
        };
        return !lies(incident.area) || !lies(incident.institution);
    };
    EXPECT_EQ(std::ranges::count_if(year.incidents, is_elsewhere), 0);
}

// Areas on the 2nd of November, everybody else on the 16th.
TEST_P(EverySeed, incidents_are_on_record_before_the_police_confirm_the_rest) {
    std::map<std::string, Date> confirmed;
    for (auto const& one : year.confirmations) confirmed[one.subject] = one.paper.on;
    Texts late;
    for (auto const& subject : year.subjects)
        for (auto const* incident : incidents_of(year, subject))
            if (incident->reported_on >= confirmed.at(subject.code)) late.push_back(incident->code);
    EXPECT_EQ(late, Texts{});
}

TEST_P(EverySeed, names_are_tidy_and_some_bear_the_letters_of_the_highlands) {
    Texts untidy;
    bool has_highland = false;
    for (auto const& subject : year.subjects) {
        if (text::tidied(subject.name) != subject.name) untidy.push_back(subject.name);
        if (text::tidied(subject.head_name) != subject.head_name) untidy.push_back(subject.code);
        has_highland = has_highland || subject.name.find("ŏ") != std::string::npos;
    }
    EXPECT_EQ(untidy, Texts{});
    EXPECT_TRUE(has_highland);
}

std::string place_of(MadeYear const& made, std::string const& person, std::string const& post) {
    for (auto const& one : made.year.posts)
        if (one.person == person && one.post == post) {
            auto const subject = made.subjects.find(one.at);
            return subject == made.subjects.end() ? one.at : subject->second->authority;
        }
    return {};
}

TEST_P(EverySeed, the_personas_sit_in_one_commune_its_district_and_next_door) {
    EXPECT_EQ(place_of(made, "a-thin", "officer"), "23524");
    EXPECT_EQ(place_of(made, "y-han", "head"), "23524");
    EXPECT_EQ(place_of(made, "lan", "clerk"), "23524");
    EXPECT_EQ(place_of(made, "hoa", "secretary"), "23524");
    EXPECT_EQ(place_of(made, "binh", "member"), "23524");
    EXPECT_EQ(place_of(made, "son", "chairman"), "23524");
    EXPECT_EQ(place_of(made, "minh", "officer"), "615");
    EXPECT_EQ(place_of(made, "quang", "administrator"), "62");
    EXPECT_EQ(place_of(made, "vy", "officer"), "23521");
}

TEST_P(EverySeed, the_personas_subjects_meet_the_standard) {
    auto const met = std::ranges::count_if(year.posts, [&](Post const& post) {
        return made.subjects.contains(post.at) && made.is_met(post.at);
    });
    EXPECT_EQ(met, 2);
}

TEST(Places, of_2022_are_one_province_ten_districts_and_a_hundred_and_two_communes) {
    std::map<std::string, int> types;
    for (auto const& place : made(demonstration_seed).year.places)
        if (place.to < end_of_time) ++types[place.type];
    std::map<std::string, int> const expected{{"Tỉnh", 1}, {"Thành phố", 1}, {"Huyện", 9},
                                              {"Xã", 85},  {"Phường", 10},   {"Thị trấn", 7}};
    EXPECT_EQ(types, expected);
}

TEST(Places, of_2025_are_thirty_seven_xa_and_three_wards_of_one_province) {
    std::map<std::string, int> types;
    for (auto const& place : made(demonstration_seed).year.places)
        if (place.to == end_of_time) ++types[place.type];
    EXPECT_EQ(types, (std::map<std::string, int>{{"Tỉnh", 1}, {"Xã", 37}, {"Phường", 3}}));
}

TEST(Places, of_2022_each_end_in_a_place_of_2025_but_for_the_districts) {
    auto const& year = made(demonstration_seed).year;
    std::set<std::string> after;
    for (auto const& place : year.places)
        if (place.to == end_of_time) after.insert(place.code);
    std::map<std::string, int> kinds;
    for (auto const& change : year.changes)
        if (change.kind == "ended" ? change.to.empty() : after.contains(change.to))
            ++kinds[change.kind];
    EXPECT_EQ(kinds, (std::map<std::string, int>{{"merge", 99}, {"unchanged", 4}, {"ended", 10}}));
}

}  // namespace
}  // namespace binhyen::demo::check
