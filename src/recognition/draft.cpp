#include "recognition/draft.hpp"

#include "recognition/problems.hpp"

namespace binhyen::recognition {

bool permits(DraftState state, DraftStep step) {
    using enum DraftState;
    switch (step) {
        case DraftStep::revise:
        case DraftStep::withdraw:
        case DraftStep::send_for_signature:
            return state == prepared || state == returned;
        case DraftStep::take_back:
        case DraftStep::hand_back:
        case DraftStep::issue:
            return state == sent;
    }
    return false;
}

bool is_open(DraftState state) {
    return state != DraftState::issued && state != DraftState::withdrawn;
}

Decision decision_as_drafted(DecisionDraft const& draft, Date issued_on) {
    return {.id = {},
            .version = 1,
            .cycle_id = draft.cycle_id,
            .place_path = draft.place_path,
            .place_name = draft.place_name,
            .number = draft.number,
            .issued_on = issued_on,
            .issuer = draft.issuer,
            .signer_title = draft.signer_title,
            .signer_name = draft.signer_name,
            .conclusion_id = draft.conclusion_id};
}

std::string_view caption_of(DraftState state) {
    using enum DraftState;
    switch (state) {
        case prepared:
            return "đang soạn";
        case sent:
            return "đã trình ký";
        case returned:
            return "trả lại để sửa";
        case issued:
            return "đã ban hành";
        case withdrawn:
            return "đã hủy";
    }
    return "";
}

std::string_view caption_of(DraftStep step) {
    using enum DraftStep;
    switch (step) {
        case revise:
            return "sửa dự thảo";
        case withdraw:
            return "hủy dự thảo";
        case send_for_signature:
            return "trình ký";
        case take_back:
            return "rút lại dự thảo";
        case hand_back:
            return "trả lại dự thảo";
        case issue:
            return "ban hành";
    }
    return "";
}

Result<> must_permit(DecisionDraft const& draft, DraftStep step) {
    if (permits(draft.state, step)) return {};
    return refuse(problems::draft_out_of_order(caption_of(step), caption_of(draft.state)));
}

Result<DecisionDraft> revised(DecisionDraft draft) {
    TRY(must_permit(draft, DraftStep::revise));
    ++draft.version;
    return draft;
}

Result<DecisionDraft> withdrawn(DecisionDraft draft) {
    TRY(must_permit(draft, DraftStep::withdraw));
    draft.state = DraftState::withdrawn;
    ++draft.version;
    return draft;
}

Result<DecisionDraft> sent(DecisionDraft draft, PersonId const& by, Date today) {
    TRY(must_permit(draft, DraftStep::send_for_signature));
    if (draft.number.empty()) return refuse(problems::draft_number_missing());
    if (draft.signer_name.empty() || draft.signer_title.empty())
        return refuse(problems::draft_signer_missing());
    draft.state = DraftState::sent;
    draft.sent_on = today;
    draft.sent_by = by;
    draft.returned_on.reset();
    draft.returned_by.reset();
    draft.return_reason.clear();
    ++draft.version;
    return draft;
}

Result<DecisionDraft> taken_back(DecisionDraft draft) {
    TRY(must_permit(draft, DraftStep::take_back));
    draft.state = DraftState::prepared;
    draft.sent_on.reset();
    draft.sent_by.reset();
    ++draft.version;
    return draft;
}

Result<DecisionDraft> handed_back(DecisionDraft draft, PersonId const& by, std::string reason,
                                  Date today) {
    TRY(must_permit(draft, DraftStep::hand_back));
    if (reason.empty()) return refuse(problems::hand_back_reason_missing());
    draft.state = DraftState::returned;
    draft.returned_on = today;
    draft.returned_by = by;
    draft.return_reason = std::move(reason);
    ++draft.version;
    return draft;
}

Result<DecisionDraft> issued(DecisionDraft draft, DecisionId const& decision) {
    TRY(must_permit(draft, DraftStep::issue));
    draft.state = DraftState::issued;
    draft.decision_id = decision;
    ++draft.version;
    return draft;
}

}  // namespace binhyen::recognition
