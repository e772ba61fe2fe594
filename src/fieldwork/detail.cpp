#include "fieldwork/detail.hpp"

#include <algorithm>
#include <array>

#include "fieldwork/problems.hpp"

namespace binhyen::fieldwork {
namespace {

constexpr std::size_t paper_number_letters_max = 40;
constexpr std::array<std::string_view, 4> withdrawal_codes{"recorded_twice", "wrong_subject",
                                                           "wrong_day", "did_not_happen"};

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// Continuation bytes of UTF-8 begin with 10.
std::size_t letter_count(std::string_view text) {
    return std::size_t(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

}  // namespace

bool is_paper_number(std::string_view text) {
    if (text.empty()) return true;
    return letter_count(text) <= paper_number_letters_max && std::ranges::any_of(text, is_digit) &&
           text.find('\n') == text.npos;
}

bool is_withdrawal_code(std::string_view reason) {
    return std::ranges::find(withdrawal_codes, reason) != withdrawal_codes.end();
}

Result<> check_counts_only(Incident const& incident) {
    if (!incident.discipline.empty()) return refuse(problems::counts_only_discipline());
    return check_counts_only_paper(incident.paper);
}

Result<> check_counts_only_paper(std::string_view paper) {
    if (is_paper_number(paper)) return {};
    return refuse(problems::counts_only_paper(std::int64_t(paper_number_letters_max)));
}

}  // namespace binhyen::fieldwork
