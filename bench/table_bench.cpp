#include <stdexcept>

#include "fieldwork/incident_actions.hpp"
#include "measuring.hpp"
#include "report/results_view.hpp"

// The province's result table right after an act, counted anew each time.
namespace binhyen::bench {
namespace {

constexpr int table_count = 101;

double milliseconds_after_acts(Context& context, cycle::Shelf const& shelf,
                               report::Breadth breadth) {
    std::vector<double> taken;
    for (int i = 0; i < table_count; ++i) {
        auto const recorded = fieldwork::record_incident(context, shelf,
                                                         {.subject = {},
                                                          .place = "23284",
                                                          .event = "crime_serious",
                                                          .category = {},
                                                          .occurred_on = {2022, 11, 25},
                                                          .discipline = {},
                                                          .paper = "01/BC"});
        if (!recorded) throw std::runtime_error(render(recorded.error(), Language::en));
        taken.push_back(seconds_of([&] {
            auto const table = report::tell_results(context, 2022, "62", breadth);
            if (!table || table->rows.empty()) throw std::runtime_error("no result table");
        }));
    }
    return median(taken) * 1e3;
}

}  // namespace

json::object measure_table(std::filesystem::path const& folder) {
    auto const shelf = circular();
    auto const database = performed_year(folder);
    // Not seeded: the measurement can be repeated on the same year.
    IdSource ids{system_random};
    auto context = operator_context(*database, ids);
    return {{"whole_milliseconds", milliseconds_after_acts(context, shelf, report::Breadth::whole)},
            {"by_place_milliseconds",
             milliseconds_after_acts(context, shelf, report::Breadth::by_place)}};
}

}  // namespace binhyen::bench
