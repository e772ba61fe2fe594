#include "base/date.hpp"

#include <array>

namespace binhyen {
namespace {

std::optional<int> digits(std::string_view text) {
    int value = 0;
    for (char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

void put(std::string& out, unsigned value, unsigned width) {
    std::array<char, 10> buffer{};
    unsigned length = 0;
    while (value != 0 || length < width) {
        buffer[length++] = char('0' + value % 10);
        value /= 10;
    }
    while (length != 0) out.push_back(buffer[--length]);
}

}  // namespace

std::optional<Date> Date::parse(std::string_view iso) {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
    auto const year = digits(iso.substr(0, 4));
    auto const month = digits(iso.substr(5, 2));
    auto const day = digits(iso.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    auto const calendar = std::chrono::year{*year} / std::chrono::month(unsigned(*month)) /
                          std::chrono::day(unsigned(*day));
    if (!calendar.ok()) return std::nullopt;
    return Date{std::chrono::sys_days{calendar}};
}

std::string Date::to_text() const {
    std::string out;
    out.reserve(10);
    auto const day = calendar();
    put(out, unsigned(int(day.year())), 4);
    out.push_back('-');
    put(out, unsigned(day.month()), 2);
    out.push_back('-');
    put(out, unsigned(day.day()), 2);
    return out;
}

std::string Date::to_vietnamese() const {
    std::string out;
    out.reserve(10);
    auto const day = calendar();
    put(out, unsigned(day.day()), 2);
    out.push_back('/');
    put(out, unsigned(day.month()), 2);
    out.push_back('/');
    put(out, unsigned(int(day.year())), 4);
    return out;
}

std::string Instant::to_text() const {
    auto const time =
        std::chrono::sys_time<std::chrono::milliseconds>{std::chrono::milliseconds{milliseconds}};
    auto const day = std::chrono::floor<std::chrono::days>(time);
    auto const rest = unsigned((time - day).count());
    std::string out = Date{day}.to_text();
    out.push_back('T');
    put(out, rest / 3'600'000, 2);
    out.push_back(':');
    put(out, rest / 60'000 % 60, 2);
    out.push_back(':');
    put(out, rest / 1000 % 60, 2);
    out.push_back('.');
    put(out, rest % 1000, 3);
    out.push_back('Z');
    return out;
}

}  // namespace binhyen
