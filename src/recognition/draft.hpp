#pragma once

#include "audit/actor.hpp"
#include "recognition/decision.hpp"

/// A decision before it is one: the secretary prepares its list and its words, the chairman has it
/// before them, and issues it or hands it back with words. A draft gives nobody anything; only what
/// is issued does. It moves by the acts of the table in draft.cpp alone. [law: tt124-2021/10]
namespace binhyen::recognition {

using DraftId = Id<struct DraftTag>;

/// `withdrawn`: the secretary gave it up; its list is free for another.
enum class DraftState { prepared, sent, returned, issued, withdrawn };
BOOST_DESCRIBE_ENUM(DraftState, prepared, sent, returned, issued, withdrawn)

enum class DraftStep { revise, withdraw, send_for_signature, take_back, hand_back, issue };
BOOST_DESCRIBE_ENUM(DraftStep, revise, withdraw, send_for_signature, take_back, hand_back, issue)

struct DecisionDraft {
    static constexpr std::string_view table = "decision_drafts";
    static constexpr std::string_view key = "id";

    DraftId id;
    std::int64_t version = 1;
    cycle::CycleId cycle_id;
    std::string place_path;
    /// "Xã Đắk Cấm", as it is called while this is prepared.
    std::string place_name;
    committee::ConclusionId conclusion_id;
    /// Empty while the office's number is not known; needed to send it for signature.
    std::string number;
    /// Empty: the day it is signed.
    std::optional<Date> issued_on;
    Issuer issuer = Issuer::chairman;
    std::string signer_title;
    std::string signer_name;
    DraftState state = DraftState::prepared;
    PersonId prepared_by;
    std::optional<Date> sent_on;
    std::optional<PersonId> sent_by;
    std::optional<Date> returned_on;
    std::optional<PersonId> returned_by;
    /// The chairman's words; they stay until it is sent again.
    std::string return_reason;
    std::optional<DecisionId> decision_id;
};
BOOST_DESCRIBE_STRUCT(DecisionDraft, (),
                      (id, version, cycle_id, place_path, place_name, conclusion_id, number,
                       issued_on, issuer, signer_title, signer_name, state, prepared_by, sent_on,
                       sent_by, returned_on, returned_by, return_reason, decision_id))

struct DraftItem {
    static constexpr std::string_view table = "decision_draft_items";
    static constexpr std::string_view key = "draft_id,position";

    DraftId draft_id;
    std::int64_t position = 1;
    dossier::DossierId dossier_id;
};
BOOST_DESCRIBE_STRUCT(DraftItem, (), (draft_id, position, dossier_id))

/// The one table of permitted acts.
bool permits(DraftState, DraftStep);
/// Whether its list is bound: nothing may stand in two such drafts.
bool is_open(DraftState);

/// What it would be if it were issued on that day; without an id.
Decision decision_as_drafted(DecisionDraft const&, Date issued_on);

/// Words for a message.
std::string_view caption_of(DraftState);
std::string_view caption_of(DraftStep);

// The acts on the noun itself: values in, value or refusal out.

/// `draft_out_of_order` unless the table permits the step now.
Result<> must_permit(DecisionDraft const&, DraftStep);
Result<DecisionDraft> revised(DecisionDraft);
Result<DecisionDraft> withdrawn(DecisionDraft);
/// Not without a number and the name of whoever signs.
Result<DecisionDraft> sent(DecisionDraft, PersonId const& by, Date today);
Result<DecisionDraft> taken_back(DecisionDraft);
/// With words the secretary can act on.
Result<DecisionDraft> handed_back(DecisionDraft, PersonId const& by, std::string reason,
                                  Date today);
Result<DecisionDraft> issued(DecisionDraft, DecisionId const&);

}  // namespace binhyen::recognition
