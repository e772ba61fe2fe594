#pragma once

#include "audit/acting.hpp"
#include "cycle/scheme.hpp"

/// A cycle as people see it: its windows and deadlines per kind, and where a local choice was made.
namespace binhyen::cycle {

struct KindCalendar {
    std::string kind;
    Date window_from;
    Date window_to;
    Date registration_from;
    Date registration_to;
    /// The last day on which a decision is in time.
    Date decide_by;
};
BOOST_DESCRIBE_STRUCT(KindCalendar, (),
                      (kind, window_from, window_to, registration_from, registration_to, decide_by))

struct SettingView {
    std::string code;
    std::string caption_vi;
    std::string caption_en;
    std::string reason_vi;
    std::string reason_en;
    std::string clause;
    std::string value;
    bool is_default = true;
};
BOOST_DESCRIBE_STRUCT(SettingView, (),
                      (code, caption_vi, caption_en, reason_vi, reason_en, clause, value,
                       is_default))

struct CycleView {
    Cycle cycle;
    std::string rulebook_title_vi;
    std::string rulebook_title_en;
    std::vector<KindCalendar> calendars;
    std::vector<SettingView> settings;
};
BOOST_DESCRIBE_STRUCT(CycleView, (),
                      (cycle, rulebook_title_vi, rulebook_title_en, calendars, settings))

/// Whether the actor may read anything in the realm.
bool may_read_in(Actor const&, std::string_view realm);

/// The years of every realm in which one may read anything.
Result<std::vector<CycleView>> list_cycles(Context&, Shelf const&);

}  // namespace binhyen::cycle
