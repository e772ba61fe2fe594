#include <stdexcept>

#include "measuring.hpp"
#include "registry/import_actions.hpp"
#include "registry/place_actions.hpp"

// A hundred thousand subjects of one table, spread over the 102 communes of Kon Tum in 2022.
namespace binhyen::bench {
namespace {

constexpr int subject_count = 100'000;
constexpr Date begun{2020, 11, 1};

registry::ImportReport import(Context& context, std::string csv) {
    auto source = paper::open_table(std::move(csv));
    if (!source) throw std::runtime_error(render(source.error(), Language::en));
    auto report = registry::import_registry(
        context, **source,
        {.part = "VN/", .mode = registry::ImportMode::all, .valid_from = begun, .progress = {}});
    if (!report || !report->is_entered) throw std::runtime_error("the table was refused");
    return std::move(*report);
}

std::string table_of_subjects(demo::Year const& year) {
    std::vector<std::string> communes;
    for (auto const& place : year.places)
        if (place.code.size() == 5 && place.from < Date(2025, 7, 1)) communes.push_back(place.code);
    std::string csv = "code,kind,name,local_type,ground\n";
    for (std::size_t i = 0; i < subject_count; ++i) {
        auto const& ground = communes[i % communes.size()];
        auto const number = std::to_string(i + 1);
        csv += "K" + number + ",khu dân cư,Thôn Kon Jri Xút " + number + ",thôn," + ground + "\n";
    }
    return csv;
}

std::string table_of_places(demo::Year const& year) {
    std::string csv = "code,name,type,parent\n";
    for (auto const& place : year.places)
        if (place.from < Date(2025, 7, 1))
            csv += place.code + "," + place.name + "," + place.type + "," + place.parent + "\n";
    return csv;
}

double seconds_to_import(std::filesystem::path const& file, Durability durability,
                         demo::Year const& year) {
    auto const database = new_sqlite(file, durability);
    IdSource ids{SeededRandom{62}};
    auto context = operator_context(*database, ids);
    if (auto const made = registry::create_place(context, {"VN", "", "Việt Nam", "", begun}); !made)
        throw std::runtime_error(render(made.error(), Language::en));
    import(context, table_of_places(year));
    auto csv = table_of_subjects(year);
    return seconds_of([&] {
        if (import(context, std::move(csv)).created_count != subject_count)
            throw std::runtime_error("not all subjects were entered");
    });
}

}  // namespace

json::object measure_import(std::filesystem::path const& folder) {
    auto const year = kon_tum();
    std::filesystem::remove(folder / "import.sqlite");
    std::filesystem::remove(folder / "import-rehearsal.sqlite");
    return {{"seconds", seconds_to_import(folder / "import.sqlite", Durability::durable, year)},
            {"rehearsal_seconds",
             seconds_to_import(folder / "import-rehearsal.sqlite", Durability::rehearsal, year)},
            {"subject_count", subject_count}};
}

}  // namespace binhyen::bench
