#include "dossier/dossier.hpp"

#include "dossier/problems.hpp"

namespace binhyen::dossier {

bool permits(State state, Step step) {
    using enum State;
    using enum Step;
    switch (step) {
        case declare_profile:
            return state == enrolled || state == registered || state == returned ||
                   state == out_of_scope;
        case settle_scope:
            return state == enrolled || state == registered || state == out_of_scope;
        case register_subject:
            return state == enrolled || state == registered;
        case record_facts:
        case confirm_none:
        case attach_evidence:
            return state == enrolled || state == registered || state == submitted ||
                   state == returned;
        case assess:
        case hold_review:
        case submit:
            return state == registered || state == returned;
        case appraise:
            return state == submitted;
        case return_dossier:
            return state == submitted || state == appraised;
        case second_verdict:
            return state == appraised;
        case conclude:
            return state == appraised;
        case decide:
            return state == concluded;
    }
    return false;
}

std::string_view caption_of(State state) {
    using enum State;
    switch (state) {
        case out_of_scope:
            return "không thuộc diện xét";
        case enrolled:
            return "chưa đăng ký";
        case registered:
            return "đã đăng ký";
        case submitted:
            return "đã gửi";
        case returned:
            return "trả lại để bổ sung";
        case appraised:
            return "đã thẩm định";
        case concluded:
            return "đã xét duyệt";
        case decided:
            return "đã có quyết định";
    }
    return "";
}

std::string_view caption_of(Step step) {
    using enum Step;
    switch (step) {
        case declare_profile:
            return "khai đặc điểm của đơn vị";
        case settle_scope:
            return "xác định diện xét";
        case register_subject:
            return "đăng ký phấn đấu";
        case record_facts:
            return "ghi số liệu";
        case confirm_none:
            return "xác nhận không xảy ra";
        case assess:
            return "tự đánh giá";
        case hold_review:
            return "ghi biên bản họp";
        case attach_evidence:
            return "thêm tài liệu minh chứng";
        case submit:
            return "gửi hồ sơ";
        case return_dossier:
            return "trả lại để bổ sung";
        case appraise:
            return "thẩm định";
        case second_verdict:
            return "xác nhận lần hai";
        case conclude:
            return "xét duyệt";
        case decide:
            return "ban hành quyết định";
    }
    return "";
}

std::string_view caption_of(Kind kind) {
    using enum Kind;
    switch (kind) {
        case residential_area:
            return "khu dân cư";
        case commune:
            return "xã, phường, thị trấn";
        case agency:
            return "cơ quan";
        case enterprise:
            return "doanh nghiệp";
        case school:
            return "cơ sở giáo dục";
    }
    return "";
}

Result<> Dossier::must_permit(Step step) const {
    if (permits(state, step)) return {};
    if (state == State::decided) return refuse(problems::already_decided(subject_name));
    return refuse(problems::act_out_of_order(caption_of(step), subject_name, caption_of(state)));
}

void settle(Dossier& dossier, Jurisdiction const& who) {
    dossier.appraiser_path = who.appraiser_path;
    dossier.decider_path = who.decider_path;
}

Result<Dossier> registered(Dossier dossier, Date on, bool has_plan, Period const& window) {
    TRY(dossier.must_permit(Step::register_subject));
    if (!window.holds(on)) return refuse(problems::registration_closed(window.from, window.to));
    dossier.state = State::registered;
    dossier.registered_on = on;
    dossier.has_plan = has_plan;
    ++dossier.version;
    return dossier;
}

Result<Dossier> assessed(Dossier dossier, Outcome outcome) {
    TRY(dossier.must_permit(Step::assess));
    dossier.self_outcome = outcome;
    ++dossier.version;
    return dossier;
}

Result<Dossier> reviewed(Dossier dossier, Date held_on, Date today) {
    TRY(dossier.must_permit(Step::hold_review));
    if (held_on > today) return refuse(problems::review_in_future(held_on));
    if (dossier.registered_on && held_on < *dossier.registered_on)
        return refuse(problems::review_before_registration(held_on, *dossier.registered_on));
    dossier.reviewed_on = held_on;
    ++dossier.version;
    return dossier;
}

Result<Dossier> submitted(Dossier dossier, Date today) {
    TRY(dossier.must_permit(Step::submit));
    if (!dossier.self_outcome) return refuse(problems::not_assessed(dossier.subject_name));
    if (!dossier.reviewed_on) return refuse(problems::review_missing(dossier.subject_name));
    dossier.state = State::submitted;
    dossier.submitted_on = today;
    if (!dossier.first_submitted_on) dossier.first_submitted_on = today;
    ++dossier.version;
    return dossier;
}

Result<Dossier> returned(Dossier dossier) {
    TRY(dossier.must_permit(Step::return_dossier));
    dossier.state = State::returned;
    dossier.appraised_on.reset();
    dossier.appraised_outcome.reset();
    dossier.engine_outcome.reset();
    dossier.awaiting_second = 0;
    ++dossier.return_count;
    ++dossier.version;
    return dossier;
}

Result<Dossier> appraised(Dossier dossier, Outcome outcome, Outcome engine_outcome,
                          std::int64_t awaiting_second, Date today) {
    TRY(dossier.must_permit(Step::appraise));
    dossier.state = State::appraised;
    dossier.appraised_on = today;
    dossier.appraised_outcome = outcome;
    dossier.engine_outcome = engine_outcome;
    dossier.awaiting_second = awaiting_second;
    ++dossier.version;
    return dossier;
}

Result<Dossier> concluded(Dossier dossier, Outcome outcome, Date held_on) {
    TRY(dossier.must_permit(Step::conclude));
    if (dossier.awaiting_second > 0)
        return refuse(
            problems::second_person_awaited(dossier.subject_name, dossier.awaiting_second));
    if (dossier.appraised_on && held_on < *dossier.appraised_on)
        return refuse(problems::concluded_before_appraisal(held_on, *dossier.appraised_on));
    dossier.state = State::concluded;
    dossier.concluded_on = held_on;
    dossier.concluded_outcome = outcome;
    ++dossier.version;
    return dossier;
}

Result<Dossier> decided(Dossier dossier, Date issued_on, Date window_ends_on) {
    TRY(dossier.must_permit(Step::decide));
    if (issued_on <= window_ends_on)
        return refuse(problems::window_not_over(dossier.subject_name, window_ends_on));
    if (issued_on < *dossier.concluded_on)
        return refuse(problems::decided_before_conclusion(issued_on, *dossier.concluded_on));
    dossier.state = State::decided;
    dossier.decided_on = issued_on;
    dossier.outcome = *dossier.concluded_outcome == Outcome::met ? Recognition::recognised
                                                                 : Recognition::not_recognised;
    ++dossier.version;
    return dossier;
}

}  // namespace binhyen::dossier
