#include "paper/serial_number.hpp"

#include <charconv>
#include <cmath>
#include <optional>

#include "base/date.hpp"

namespace binhyen::paper {
namespace {

constexpr double first_unwritable = 2'958'466;  // 10000-01-01
constexpr int seconds_a_day = 86'400;

std::optional<double> parse(std::string_view text) {
    double value = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::string two_digits(int number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string clock_text(int seconds) {
    return two_digits(seconds / 3600) + ":" + two_digits(seconds / 60 % 60) + ":" +
           two_digits(seconds % 60);
}

Date day_of(int serial, DateSystem system) {
    if (system == DateSystem::from_1904) return Date{1904, 1, 1}.plus_days(serial);
    // The 1900 system believes in a 29 February 1900, which was its day 60.
    return Date{1899, 12, serial < 60 ? 31U : 30U}.plus_days(serial);
}

}  // namespace

bool is_date_format(std::string_view format) {
    bool is_quoted = false;
    bool is_bracketed = false;
    for (std::size_t i = 0; i < format.size(); ++i) {
        auto const c = format[i];
        if (c == '"') is_quoted = !is_quoted;
        if (is_quoted) continue;
        if (c == '\\' || c == '_' || c == '*') {
            ++i;
            continue;
        }
        if (c == '[') {
            // [h], [mm], [ss] are elapsed time; [Red], [$-42A] are not.
            auto const inner = format.substr(i + 1, format.find(']', i) - i - 1);
            if (!inner.empty() && inner.find_first_not_of("hHmMsS") == inner.npos) return true;
            is_bracketed = true;
        }
        if (c == ']') is_bracketed = false;
        if (!is_bracketed && std::string_view("dDmMyYhHsS").find(c) != std::string_view::npos)
            return true;
    }
    return false;
}

bool is_builtin_date_format(int id) {
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) ||
           (id >= 50 && id <= 58);
}

std::string date_text(std::string_view number, DateSystem system) {
    auto const value = parse(number);
    if (!value || *value < 0 || *value >= first_unwritable) return number_text(number);
    auto const seconds_whole = std::llround(*value * seconds_a_day);
    auto const days = int(seconds_whole / seconds_a_day);
    auto const seconds = int(seconds_whole % seconds_a_day);
    if (days == 0 && seconds > 0) return clock_text(seconds);
    auto const day = day_of(days, system).to_text();
    return seconds == 0 ? day : day + " " + clock_text(seconds);
}

std::string number_text(std::string_view number) {
    auto const value = parse(number);
    if (!value) return std::string(number);
    // Excel shows 15 digits; the rest is noise of the binary fraction.
    auto const is_whole = *value == std::trunc(*value) && std::abs(*value) < 1e15;
    char text[64];
    auto const [end, error] =
        is_whole ? std::to_chars(text, text + sizeof text, static_cast<long long>(*value))
                 : std::to_chars(text, text + sizeof text, *value, std::chars_format::general, 15);
    return error == std::errc{} ? std::string(text, end) : std::string(number);
}

}  // namespace binhyen::paper
