#include <iostream>

#include "server/command.hpp"
#include "server/demonstration.hpp"
#include "server/embedded.hpp"
#include "server/installation.hpp"
#include "server/made_folder.hpp"
#include "server/problems.hpp"
#include "server/progress.hpp"

namespace binhyen::server {
namespace {

struct DemonstrationTold {
    std::string data;
    std::int64_t act_count = 0;
    std::vector<std::string> personas;
};
BOOST_DESCRIBE_STRUCT(DemonstrationTold, (), (data, act_count, personas))

std::string_view embedded_text(std::string_view path) {
    for (auto const& file : embedded_files)
        if (file.path == path) return file.bytes();
    throw InvariantBroken("not embedded: " + std::string(path));
}

demo::Year embedded_year() {
    return demo::make_year({embedded_text("demo/kon-tum-2022/places-2022.csv"),
                            embedded_text("demo/kon-tum-2022/places-2025.csv"),
                            embedded_text("demo/kon-tum-2022/lineage.csv")});
}

Result<Performance> make(Where const& where, demo::Year const& year, Date until) {
    auto installation = TRY(make_installation(
        where,
        {.name = "Kon Tum 2022", .is_demonstration = true, .public_url = {}, .today = until}));
    Progress progress("Năm trình diễn Kon Tum 2022");
    return perform_year(*installation.database, installation.shelf, year,
                        installation.evidence_folder(), until,
                        [&](std::int64_t done, std::int64_t all) { progress.show(done, all); });
}

Result<> make_demonstration(Where const& where, std::optional<Date> until, Command const& command) {
    auto const last_day = until.value_or(demonstration_today);
    if (last_day < demonstration_begins || last_day > demonstration_today)
        return refuse(problems::demonstration_day_outside(last_day));
    auto folder = TRY(MadeFolder::begin(where.data));
    auto const year = embedded_year();
    auto const performance = TRY(make({folder.making().string(), where.database}, year, last_day));
    folder.finish();

    DemonstrationTold told{where.data, performance.act_count, {}};
    for (auto const& person : year.people)
        if (person.is_persona) told.personas.push_back(person.code + " (" + person.name + ")");
    if (command.format == Format::json) {
        std::cout << http::json_text(told) << "\n";
        return {};
    }
    std::cout << where.data << ": " << told.act_count
              << " thao tác / acts. DỮ LIỆU GIẢ ĐỊNH – KHÔNG CÓ GIÁ TRỊ.\n";
    for (auto const& persona : told.personas) std::cout << "  " << persona << "\n";
    return {};
}

}  // namespace

void add_demonstration_commands(CLI::App& app, Command& chosen) {
    auto const where = std::make_shared<Where>();
    auto const until = std::make_shared<std::optional<Date>>();
    auto* demo = app.add_subcommand(
        "demo",
        "Make the demonstration year Kon Tum 2022 in an empty folder (năm trình diễn, dữ liệu giả "
        "định).");
    add_where(*demo, *where);
    add_format(*demo, chosen);
    add_day(*demo, "--until", *until,
            "The last day performed; what comes later is left to do / Dừng lại ở ngày");
    demo->callback([where, until, &chosen] {
        chosen.perform = [where, until, &chosen] {
            return make_demonstration(*where, *until, chosen);
        };
    });
}

}  // namespace binhyen::server
