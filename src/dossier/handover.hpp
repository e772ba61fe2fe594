#pragma once

#include <string>
#include <vector>

#include "audit/actor.hpp"
#include "dossier/dossier.hpp"

/// What the holder of a post leaves to the next when officers rotate or a head changes, interim
/// heads included: the open items that are the work of exactly that office or subject, frozen on
/// the day they were drawn up, which both confirm. It moves no right and no dossier: rights follow
/// the posts.
namespace binhyen::dossier {

using HandoverId = Id<struct HandoverTag>;

/// What is still to be done to a dossier, as the next holder finds it.
enum class OpenItem {
    not_registered,
    not_submitted,
    returned,
    evidence_missing,
    to_appraise,
    second_verdict,
    to_conclude,
    to_decide,
    reasons_unread,
};
BOOST_DESCRIBE_ENUM(OpenItem, not_registered, not_submitted, returned, evidence_missing,
                    to_appraise, second_verdict, to_conclude, to_decide, reasons_unread)

/// "Chưa gửi hồ sơ".
std::string_view caption_of(OpenItem);

struct Handover {
    static constexpr std::string_view table = "handovers";
    static constexpr std::string_view key = "id";

    HandoverId id;
    std::int64_t version = 1;
    std::string path;
    PostId from_post_id;
    PostId to_post_id;
    PersonId from_person_id;
    PersonId to_person_id;
    std::string from_name;
    std::string to_name;
    std::string from_title;
    std::string to_title;
    std::string place_name;
    bool is_interim = false;
    /// "Quyết định 45/QĐ-UBND ngày 04/11/2022".
    std::string document;
    Date drawn_up_on;
    std::optional<Instant> from_confirmed_at;
    std::optional<Instant> to_confirmed_at;

    [[nodiscard]] bool is_done() const { return from_confirmed_at && to_confirmed_at; }
    [[nodiscard]] bool is_of(PersonId const& person) const {
        return person == from_person_id || person == to_person_id;
    }
};
BOOST_DESCRIBE_STRUCT(Handover, (),
                      (id, version, path, from_post_id, to_post_id, from_person_id, to_person_id,
                       from_name, to_name, from_title, to_title, place_name, is_interim, document,
                       drawn_up_on, from_confirmed_at, to_confirmed_at))

struct HandoverItem {
    static constexpr std::string_view table = "handover_items";
    static constexpr std::string_view key = "handover_id,position";

    HandoverId handover_id;
    std::int64_t position = 0;
    OpenItem kind = OpenItem::not_submitted;
    DossierId dossier_id;
    std::int64_t year = 0;
    std::string subject_code;
    std::string subject_name;
    std::optional<Date> since;
};
BOOST_DESCRIBE_STRUCT(HandoverItem, (),
                      (handover_id, position, kind, dossier_id, year, subject_code, subject_name,
                       since))

struct HandoverShown {
    Handover handover;
    std::vector<HandoverItem> items;
    /// This person has still to confirm it.
    bool awaits_me = false;
};
BOOST_DESCRIBE_STRUCT(HandoverShown, (), (handover, items, awaits_me))

/// What of a dossier lies open at an office that sits at `path`, in the order of the enumeration.
struct OpenOf {
    OpenItem kind = OpenItem::not_submitted;
    std::optional<Date> since;
};
std::vector<OpenOf> open_items_of(Dossier const&, std::string_view path, bool has_evidence,
                                  bool is_read);

/// The person says the list is right; `handover_not_yours` for anybody else, and
/// `handover_confirmed_already` a second time.
Result<Handover> confirmed(Handover, PersonId const&, Instant now);

}  // namespace binhyen::dossier
