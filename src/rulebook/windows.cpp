#include "rulebook/windows.hpp"

namespace binhyen::rulebook {

Period window_of(Rulebook const& book, KindIndex kind, int year) {
    auto const& window = book[kind].window;
    return {window.from.in(year), window.to.in(year)};
}

Period counted_window_of(Rulebook const& book, Settings const& settings, KindIndex kind, int year) {
    auto window = window_of(book, kind, year);
    if (settings.choice(book, book.first_window_setting) == Choice::from_in_force &&
        window.holds(book.valid_from))
        window.from = book.valid_from;
    return window;
}

Period base_window_of(Rulebook const& book, KindIndex kind, int year) {
    return window_of(book, kind, year - 1);
}

Period registration_of(Rulebook const& book, KindIndex kind, int year) {
    auto const& registration = book[kind].registration;
    return {registration.from.in(year), registration.to.in(year)};
}

Date last_day_to_decide(Rulebook const& book, Settings const& settings, KindIndex kind, int year) {
    Date const named = book[kind].decided_before.in(year);
    // "Trước ngày 15/11": read strictly the 14th is the last safe day. [law: tt124-2021/9.1a]
    bool const counts = settings.choice(book, book.deadline_setting) == Choice::inclusive;
    return counts ? named : named.plus_days(-1);
}

std::optional<int> cycle_of(Rulebook const& book, KindIndex kind, Date day) {
    // A window touches at most the years beside its own.
    for (int year = day.year() - 1; year <= day.year() + 1; ++year) {
        if (window_of(book, kind, year).holds(day)) return year;
    }
    return {};
}

}  // namespace binhyen::rulebook
