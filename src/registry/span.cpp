#include "registry/span.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "registry/problems.hpp"

namespace binhyen::registry {
namespace {

constexpr long long name_max = 200;

bool is_plausible(Date day) {
    return (1900 <= day.year() && day.year() <= 2100) || day == end_of_time;
}

long long count_characters(std::string_view text) {
    return std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; });
}

}  // namespace

Result<SpanEdit> edit_of(Date span_from, Date span_to, Date day) {
    if (!is_plausible(day)) return refuse(problems::day_implausible(day));
    if (day < span_from) return refuse(problems::change_too_early(day, span_from));
    if (span_to <= day) return refuse(problems::already_ended(span_to));
    return day == span_from ? SpanEdit::correct : SpanEdit::cut;
}

Result<> check_span(Date from, Date to) {
    if (!is_plausible(from) || from == end_of_time) return refuse(problems::day_implausible(from));
    if (!is_plausible(to)) return refuse(problems::day_implausible(to));
    if (to <= from) return refuse(problems::period_backwards(from, to));
    return {};
}

Result<std::string> tidy_name(std::string_view raw) {
    if (!text::is_clean_utf8(raw)) return refuse(problems::name_unreadable());
    auto name = text::tidied(raw);
    if (name.empty()) return refuse(problems::name_missing());
    auto const is_control = [](unsigned char c) { return c < 0x20 || c == 0x7F; };
    if (std::ranges::any_of(name, is_control)) return refuse(problems::name_unreadable());
    if (count_characters(name) > name_max) return refuse(problems::name_too_long(name_max));
    return name;
}

}  // namespace binhyen::registry
