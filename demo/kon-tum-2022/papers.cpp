#include "kon-tum-2022/papers.hpp"

#include "base/result.hpp"

namespace binhyen::demo {
namespace {

int day_of_year(Date day) {
    return day.day_number() - Date{day.year(), 1, 1}.day_number() + 1;
}

int offset(std::string const& issuer, std::string_view series) {
    unsigned sum = 0;
    for (char c : issuer) sum = sum * 31 + static_cast<unsigned char>(c);
    for (char c : series) sum = sum * 31 + static_cast<unsigned char>(c);
    return int(sum % 23);
}

std::string numbered(int number, std::string_view series) {
    return (number < 10 ? "0" : "") + std::to_string(number) + std::string(series);
}

}  // namespace

Paper office_paper(std::string const& issuer, std::string_view series, Date on, int per_day,
                   int sequence) {
    INVARIANT(sequence < per_day);
    int const number = day_of_year(on) * per_day + sequence + offset(issuer, series);
    return {issuer, numbered(number, series), on};
}

Paper small_paper(std::string const& issuer, std::string_view series, Date on) {
    return {issuer, numbered(1 + day_of_year(on) / 12 + offset(issuer, series) / 4, series), on};
}

}  // namespace binhyen::demo
