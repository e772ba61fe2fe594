#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace binhyen {

/// A calendar day, without a time zone. Written `YYYY-MM-DD` in columns and JSON, `20/11/2022`
/// on screen and paper. A default-made Date is 1970-01-01.
class Date {
public:
    constexpr Date() = default;
    constexpr Date(int year, unsigned month, unsigned day)
        : days_(std::chrono::sys_days{std::chrono::year{year} / std::chrono::month{month} /
                                      std::chrono::day{day}}) {}
    constexpr explicit Date(std::chrono::sys_days days) : days_(days) {}

    /// Strictly `YYYY-MM-DD` and a day that exists; empty otherwise (31/02 has no day).
    static std::optional<Date> parse(std::string_view iso);

    [[nodiscard]] std::string to_text() const;
    /// `20/11/2022`.
    [[nodiscard]] std::string to_vietnamese() const;

    [[nodiscard]] constexpr std::chrono::year_month_day calendar() const { return days_; }
    [[nodiscard]] constexpr int year() const { return int(calendar().year()); }
    [[nodiscard]] constexpr std::int32_t day_number() const {
        return std::int32_t(days_.time_since_epoch().count());
    }
    static constexpr Date from_day_number(std::int32_t days) {
        return Date{std::chrono::sys_days{std::chrono::days{days}}};
    }
    [[nodiscard]] constexpr Date plus_days(int days) const {
        return Date{days_ + std::chrono::days{days}};
    }
    [[nodiscard]] constexpr std::chrono::weekday weekday() const { return {days_}; }

    constexpr auto operator<=>(Date const&) const = default;

private:
    std::chrono::sys_days days_{};
};

/// Open intervals end on this day, so that `on < valid_to` needs no special case.
inline constexpr Date end_of_time{9999, 12, 31};

/// Both days included.
struct Period {
    Date from;
    Date to;

    [[nodiscard]] constexpr bool holds(Date day) const { return from <= day && day <= to; }
    constexpr auto operator<=>(Period const&) const = default;
};

/// Milliseconds since 1970-01-01T00:00Z.
struct Instant {
    std::int64_t milliseconds = 0;

    constexpr auto operator<=>(Instant const&) const = default;
    /// The day it is in Vietnam (UTC+7, no daylight saving since 1975).
    [[nodiscard]] constexpr Date day_in_vietnam() const {
        auto const shifted = std::chrono::sys_time<std::chrono::milliseconds>{
            std::chrono::milliseconds{milliseconds + 7LL * 3600 * 1000}};
        return Date{std::chrono::floor<std::chrono::days>(shifted)};
    }
    /// `2022-11-20T08:30:00.000Z`.
    [[nodiscard]] std::string to_text() const;
};

}  // namespace binhyen
