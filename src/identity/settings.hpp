#pragma once

#include <cstdint>

/// What an installation may choose about sign-in, with the defaults. Durations in milliseconds.
namespace binhyen::identity {

inline constexpr std::int64_t one_second = 1000;
inline constexpr std::int64_t one_minute = 60 * one_second;
inline constexpr std::int64_t one_hour = 60 * one_minute;
inline constexpr std::int64_t one_day = 24 * one_hour;

struct Settings {
    /// Without a request for so long, a session is over.
    std::int64_t session_idle = 15 * one_minute;
    std::int64_t session_life = 12 * one_hour;
    std::int64_t link_life = one_day;
    /// In characters. Without a second factor, offices of protection level 3 set 14.
    int password_length_min = 8;
    /// How long a PIN serves at a shared machine after its owner last gave the password there.
    std::int64_t station_pin_life = 12 * one_hour;
    std::int64_t station_pin_tries = 5;
    /// Who has not given the password at a machine for so long is no longer shown there.
    std::int64_t station_pin_shown = 30 * one_day;
};

}  // namespace binhyen::identity
