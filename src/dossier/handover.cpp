#include "dossier/handover.hpp"

#include "dossier/problems.hpp"
#include "dossier/reading.hpp"

namespace binhyen::dossier {

std::string_view caption_of(OpenItem item) {
    using enum OpenItem;
    switch (item) {
        case not_registered:
            return "Chưa đăng ký phấn đấu";
        case not_submitted:
            return "Chưa gửi hồ sơ";
        case returned:
            return "Hồ sơ bị trả lại, chưa bổ sung";
        case evidence_missing:
            return "Chưa có tài liệu minh chứng";
        case to_appraise:
            return "Chờ thẩm định";
        case second_verdict:
            return "Chờ người thứ hai xác nhận";
        case to_conclude:
            return "Chờ xét duyệt";
        case to_decide:
            return "Chờ quyết định";
        case reasons_unread:
            return "Người đứng đầu chưa đọc lý do";
    }
    return "";
}

std::vector<OpenOf> open_items_of(Dossier const& dossier, std::string_view path, bool has_evidence,
                                  bool is_read) {
    using enum OpenItem;
    bool const appraises = dossier.appraiser_path == path;
    bool const decides = dossier.decider_path == path;
    std::vector<OpenOf> open;
    switch (dossier.state) {
        case State::enrolled:
            open.push_back({not_registered, dossier.enrolled_on});
            break;
        case State::registered:
            open.push_back({not_submitted, dossier.registered_on});
            break;
        case State::returned:
            open.push_back({returned, dossier.submitted_on});
            break;
        case State::submitted:
            if (appraises) open.push_back({to_appraise, dossier.submitted_on});
            break;
        case State::appraised:
            if (dossier.awaiting_second > 0 && appraises)
                open.push_back({second_verdict, dossier.appraised_on});
            else if (decides)
                open.push_back({to_conclude, dossier.appraised_on});
            break;
        case State::concluded:
            if (decides) open.push_back({to_decide, dossier.concluded_on});
            break;
        case State::decided:
            if (has_bad_news(dossier) && !is_read)
                open.push_back({reasons_unread, dossier.decided_on});
            break;
        case State::out_of_scope:
            break;
    }
    bool const is_being_made =
        dossier.state == State::registered || dossier.state == State::returned;
    if (is_being_made && !has_evidence) open.push_back({evidence_missing, std::nullopt});
    return open;
}

Result<Handover> confirmed(Handover handover, PersonId const& person, Instant now) {
    if (!handover.is_of(person)) return refuse(problems::handover_not_yours());
    auto& mine =
        person == handover.from_person_id ? handover.from_confirmed_at : handover.to_confirmed_at;
    if (mine) return refuse(problems::handover_confirmed_already(mine->day_in_vietnam()));
    mine = now;
    ++handover.version;
    return handover;
}

}  // namespace binhyen::dossier
