#include <algorithm>

#include "base/result.hpp"
#include "kon-tum-2022/admitted.hpp"
#include "kon-tum-2022/calendar.hpp"
#include "kon-tum-2022/codes.hpp"
#include "kon-tum-2022/draft.hpp"
#include "kon-tum-2022/papers.hpp"

namespace binhyen::demo {
namespace {

constexpr int admitting_areas = 5;
constexpr std::size_t returned_communes = 3;

constexpr std::array<std::string_view, 4> return_reasons{
    "Biên bản họp thiếu chữ ký của đại diện Ban Công tác Mặt trận",
    "Thiếu văn bản nguồn của số liệu năm trước",
    "Báo cáo kết quả chưa nêu số hộ đang cư trú",
    "Tờ trình ghi sai mốc thời gian đánh giá",
};

/// The days of one subject's year. "Second" dossiers came late or came back, and are decided by
/// the authority's second decision.
class Diary {
public:
    explicit Diary(Draft& draft) : draft_(draft), dice_(draft.dice("timelines")) {}

    void write_all();

private:
    void write(Subject const& subject);
    void register_in_spring(Subject const&, Timeline&);
    void pass_area(Subject const&, Timeline&);
    void pass_institution(Subject const&, Timeline&);
    void pass_commune(Subject const&, Timeline&);
    void send_back(Timeline&, Date on, Date resubmitted_on);
    void review(Subject const&, Timeline const&);
    void assess(Subject const&, Timeline const&);

    Draft& draft_;
    Dice dice_;
    int admitting_areas_left_ = admitting_areas;
    int failing_areas_left_ = 0;
    std::set<std::string> returned_;
};

Date working_days_after(Date day, int count) {
    while (count-- > 0) day = next_working_day(day);
    return day;
}

void Diary::register_in_spring(Subject const& subject, Timeline& line) {
    bool const is_area = subject.kind == SubjectKind::residential_area;
    bool const is_commune = subject.kind == SubjectKind::commune;
    auto const& code = subject.code;
    auto resolved_on = dice_.working_day_in({Date{2022, 1, 10}, Date{2022, 2, 28}});
    bool const has_party =
        subject.kind == SubjectKind::commune || subject.profile.is(flags::has_party_organisation);
    Date planned_on = working_days_after(resolved_on, dice_.between(1, 8));
    Date const registered_on = working_days_after(planned_on, dice_.between(1, 6));
    if (draft_.has(code, Fault::resolution_late)) resolved_on = Date{2022, 4, 6};
    if (has_party)
        line.resolution = small_paper(code, is_commune ? "-NQ/ĐU" : "-NQ/CB", resolved_on);
    if (!is_area) line.plan = small_paper(code, is_commune ? "/KH-UBND" : "/KH", planned_on);
    line.registration = small_paper(code, "/ĐK", registered_on);
}

void Diary::send_back(Timeline& line, Date on, Date resubmitted_on) {
    line.returns.push_back({on, std::string(dice_.one_of(return_reasons)), resubmitted_on});
}

// In the second decision: what came late or came back after the committee met. Y Hân's dossier is
// one of them.
void Diary::pass_area(Subject const& subject, Timeline& line) {
    bool const is_y_han = subject.code == draft_.y_han_area;
    bool const is_late = !is_y_han && dice_.chance(4);
    bool const is_returned = is_y_han || (!is_late && dice_.chance(8));
    line.reviewed_on = dice_.working_day_in({Date{2022, 10, 25}, Date{2022, 11, 3}});
    Date submitted_on = std::max(Date{2022, 11, 1}, working_days_after(line.reviewed_on, 1));
    if (is_late) submitted_on = dice_.chance(50) ? Date{2022, 11, 8} : Date{2022, 11, 9};
    if (is_y_han) submitted_on = area_dossiers_due;
    line.is_late = is_late;
    line.submitted_on = submitted_on;
    auto last = submitted_on;
    if (is_returned) {
        auto const on = working_days_after(last, 1);
        last = working_days_after(on, is_y_han ? 2 : dice_.between(1, 3));
        send_back(line, on, last);
    }
    line.appraised_on = std::max(Date{2022, 11, 3}, working_days_after(last, 1));
    bool const is_second = line.appraised_on > Date{2022, 11, 8};
    line.concluded_on = is_second ? Date{2022, 11, 14} : Date{2022, 11, 9};
    line.decided_on = is_second ? Date{2022, 11, 14} : Date{2022, 11, 10};
}

void Diary::pass_institution(Subject const& subject, Timeline& line) {
    bool const is_of_commune = subject.delegation.has_value();
    bool const is_late = dice_.chance(2);
    bool const is_returned = !is_late && dice_.chance(6);
    line.reviewed_on = dice_.working_day_in({Date{2022, 10, 31}, Date{2022, 11, 8}});
    line.submitted_on =
        is_late ? Date{2022, 11, 14} : working_days_after(line.reviewed_on, dice_.between(1, 2));
    line.is_late = is_late;
    if (is_returned) {
        auto const on = working_days_after(line.submitted_on, 1);
        send_back(line, on, working_days_after(on, 1));
    }
    // What a commune manages must be decided before the commune itself is appraised.
    bool const is_second = !is_of_commune && (is_late || is_returned);
    line.appraised_on = is_second ? Date{2022, 11, 17} : Date{2022, 11, 16};
    line.concluded_on = is_second ? Date{2022, 11, 18} : Date{2022, 11, 17};
    line.decided_on = line.concluded_on;
}

void Diary::pass_commune(Subject const& subject, Timeline& line) {
    line.reviewed_on = dice_.working_day_in({Date{2022, 11, 7}, Date{2022, 11, 10}});
    line.submitted_on = other_dossiers_due;
    if (returned_.contains(subject.code)) send_back(line, Date{2022, 11, 14}, Date{2022, 11, 15});
    line.appraised_on = line.concluded_on = line.decided_on = Date{2022, 11, 18};
}

void Diary::review(Subject const& subject, Timeline const& line) {
    ReviewMinutes minutes;
    minutes.subject = subject.code;
    minutes.paper = small_paper(subject.code, "/BB", line.reviewed_on);
    for (auto const role : review_roles(subject)) {
        bool const is_chair = minutes.attendance.empty();
        auto const style = dice_.chance(40) ? Style::highland : Style::lowland;
        minutes.attendance.push_back({std::string(role),
                                      is_chair ? subject.head_name : person_name(dice_, style),
                                      is_chair || !dice_.chance(2)});
    }
    draft_.year.minutes.push_back(std::move(minutes));
}

// Five of the areas with a fault say so; the others say "đạt" and are corrected at appraisal.
void Diary::assess(Subject const& subject, Timeline const& line) {
    SelfAssessment own{subject.code, line.reviewed_on, {}};
    auto const found = draft_.faults.find(subject.code);
    if (found != draft_.faults.end()) {
        bool admits = dice_.chance(55);
        if (subject.kind == SubjectKind::residential_area) {
            admits = dice_.between(1, failing_areas_left_) <= admitting_areas_left_;
            --failing_areas_left_;
            if (admits) --admitting_areas_left_;
        }
        if (admits)
            for (auto const fault : found->second)
                own.admitted.emplace_back(criterion_of(subject.kind, fault));
    }
    draft_.year.self_assessments.push_back(std::move(own));
}

void Diary::write(Subject const& subject) {
    Timeline line;
    line.subject = subject.code;
    register_in_spring(subject, line);
    if (subject.kind == SubjectKind::residential_area)
        pass_area(subject, line);
    else if (subject.kind == SubjectKind::commune)
        pass_commune(subject, line);
    else
        pass_institution(subject, line);
    line.request_letter = small_paper(subject.code, "/TTr", line.reviewed_on);
    line.result_report = small_paper(subject.code, "/BC", line.reviewed_on);
    review(subject, line);
    assess(subject, line);
    draft_.year.timelines.push_back(std::move(line));
}

void Diary::write_all() {
    auto const& subjects = draft_.year.subjects;
    for (auto const& [code, faults] : draft_.faults)
        if (draft_.subject(code).kind == SubjectKind::residential_area) ++failing_areas_left_;
    std::vector<std::string> communes = draft_.ground.communes();
    dice_.shuffle(communes);
    for (std::size_t i = 0; i < returned_communes; ++i) returned_.insert("X" + communes[i]);
    for (auto const& subject : subjects) write(subject);
}

}  // namespace

void make_timelines(Draft& draft) {
    Diary(draft).write_all();
}

}  // namespace binhyen::demo
