#include "storage/mapping.hpp"

#include <limits>

namespace binhyen::storage {

void from_column(Row const& row, int column, std::int64_t& into) {
    into = row.integer(column);
}

void from_column(Row const& row, int column, int& into) {
    auto const wide = row.integer(column);
    INVARIANT(wide >= std::numeric_limits<int>::min() && wide <= std::numeric_limits<int>::max());
    into = int(wide);
}

void from_column(Row const& row, int column, bool& into) {
    auto const number = row.integer(column);
    INVARIANT(number == 0 || number == 1);
    into = number == 1;
}

void from_column(Row const& row, int column, std::string& into) {
    into = row.text(column);
}

void from_column(Row const& row, int column, Date& into) {
    auto const parsed = Date::parse(row.text(column));
    INVARIANT(parsed.has_value());
    into = *parsed;
}

void from_column(Row const& row, int column, Instant& into) {
    into = Instant{row.integer(column)};
}

}  // namespace binhyen::storage
