#include <fstream>

#include "dossier/evidence_actions.hpp"
#include "paper/page.hpp"
#include "recognition/recognition_papers.hpp"
#include "server/demonstration_acts.hpp"

namespace binhyen::server {
namespace {

constexpr std::string_view standard = "“An toàn về an ninh, trật tự” năm 2022";

// A paper's own day at noon in Vietnam: the same paper has the same bytes in every performance.
Instant noon_of(Date day) {
    return {std::int64_t(day.day_number()) * 86'400'000 + 5 * 3'600'000};
}

paper::OfficialPage page_of(demo::Subject const& subject, demo::Paper const& paper) {
    paper::OfficialPage page;
    page.heading.issuing_body = subject.name;
    page.heading.number = "Số: " + paper.number;
    page.heading.place = "Kon Tum";
    page.heading.date = paper.on;
    page.grounds = {
        "Căn cứ Thông tư số 124/2021/TT-BCA ngày 28 tháng 12 năm 2021 của Bộ trưởng Bộ Công an;"};
    page.signature = {
        .titles = {subject.head_title}, .remark = "(Đã ký)", .name = subject.head_name};
    page.recipients = {"Như trên", "Lưu"};
    page.notice = recognition::demonstration_notice;
    return page;
}

void say(paper::OfficialPage& page, std::string text) {
    page.body.emplace_back(paper::Paragraph{.text = std::move(text)});
}

paper::OfficialPage request_letter(demo::Subject const& subject, demo::Timeline const& line) {
    auto page = page_of(subject, line.request_letter);
    page.title = {
        .type = "TỜ TRÌNH",
        .about = "Về việc đề nghị xét duyệt, công nhận đạt tiêu chuẩn " + std::string(standard),
        .acting_body = {}};
    page.addressed_to = "Kính gửi: Thường trực Ban Chỉ đạo.";
    say(page, subject.name + " đã đăng ký phấn đấu ngày " + paper::long_date(line.registration.on) +
                  ", họp kiểm điểm, đánh giá " + paper::long_date(line.reviewed_on) +
                  " và tự đánh giá theo từng tiêu chí.");
    say(page,
        "Kính đề nghị Thường trực Ban Chỉ đạo thẩm định, trình cấp có thẩm quyền xem xét, "
        "công nhận. Kèm theo tờ trình: báo cáo kết quả và biên bản cuộc họp.");
    return page;
}

paper::OfficialPage result_report(demo::Subject const& subject, demo::Timeline const& line) {
    auto page = page_of(subject, line.result_report);
    page.title = {.type = "BÁO CÁO",
                  .about = "Kết quả xây dựng đạt tiêu chuẩn " + std::string(standard),
                  .acting_body = {}};
    say(page, "1. Trong Quý I năm 2022 đã có bản đăng ký phấn đấu ngày " +
                  paper::long_date(line.registration.on) + ".");
    say(page,
        "2. Trong kỳ đánh giá, tình hình an ninh, trật tự ổn định; các vụ việc đã được báo cáo "
        "và ghi nhận theo quy định.");
    say(page, "3. Kết quả tự đánh giá từng tiêu chí được nêu trong hồ sơ điện tử.");
    return page;
}

paper::OfficialPage review_minutes(demo::Subject const& subject,
                                   demo::ReviewMinutes const& minutes) {
    auto page = page_of(subject, minutes.paper);
    page.title = {.type = "BIÊN BẢN",
                  .about = "Cuộc họp kiểm điểm, đánh giá tiêu chuẩn " + std::string(standard),
                  .acting_body = {}};
    page.grounds.clear();
    page.heading.place.clear();
    page.recipients.clear();
    say(page, "Thời gian: " + paper::long_date(minutes.paper.on) + ".");
    std::string present;
    for (auto const& one : minutes.attendance)
        if (one.is_present) present += (present.empty() ? "" : ", ") + one.name;
    say(page, "Thành phần: " + present + ".");
    say(page, "Cuộc họp đã kiểm điểm từng tiêu chí và thống nhất kết quả tự đánh giá.");
    return page;
}

struct Shown {
    std::string code;
    std::string paper;
    std::string file_name;
    Date on;
    paper::OfficialPage page;
};

dossier::AttachedEvidence attach(DemonstrationStage& stage, Shown const& shown) {
    auto const file = (stage.evidence_folder() / ".being-attached").string();
    std::filesystem::create_directories(stage.evidence_folder());
    paper::Typesetter typesetter;
    auto const pdf =
        paper::to_pdf(typesetter, shown.page,
                      {.title = shown.file_name, .author = {}, .created_at = noon_of(shown.on)});
    std::ofstream(file, std::ios::binary) << pdf;
    return stage.perform_own(shown.code, shown.file_name, shown.on, [&](Context& context) {
        return dossier::attach_evidence(context, stage.shelf(), stage.evidence_folder().string(),
                                        stage.dossier(shown.code).id,
                                        {.shown = {.name = shown.file_name,
                                                   .criterion = {},
                                                   .paper = shown.paper,
                                                   .effective_on = shown.on},
                                         .file = file});
    });
}

// The subjects of people who sign in, and their commune.
bool has_files(DemonstrationStage const& stage, std::string const& code) {
    auto const& subject = stage.subject(code);
    return stage.own_person(code) != nullptr ||
           (subject.kind == demo::SubjectKind::commune && stage.is_at_home(subject.commune));
}

}  // namespace

void plan_evidence(DemonstrationStage& stage, std::vector<DatedAct>& acts) {
    auto const add = [&](Shown shown) {
        acts.push_back({shown.on, 5, [&stage, shown] { attach(stage, shown); }});
    };
    for (auto const& minutes : stage.year().minutes)
        if (has_files(stage, minutes.subject))
            add({minutes.subject, "review_minutes", "Biên bản họp.pdf", minutes.paper.on,
                 review_minutes(stage.subject(minutes.subject), minutes)});
    for (auto const& line : stage.year().timelines) {
        if (!has_files(stage, line.subject)) continue;
        auto const& subject = stage.subject(line.subject);
        add({line.subject, "request_letter", "Tờ trình.pdf", line.request_letter.on,
             request_letter(subject, line)});
        add({line.subject, "result_report", "Báo cáo kết quả.pdf", line.result_report.on,
             result_report(subject, line)});
    }
}

}  // namespace binhyen::server
