#include <iostream>

#include "server/command.hpp"
#include "server/demonstration.hpp"
#include "server/embedded.hpp"
#include "server/installation.hpp"
#include "server/made_folder.hpp"
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

Result<Performance> make(Where const& where, demo::Year const& year) {
    auto installation = TRY(make_installation(where, {.name = "Kon Tum 2022",
                                                      .is_demonstration = true,
                                                      .public_url = {},
                                                      .today = demonstration_today}));
    Progress progress("Năm trình diễn Kon Tum 2022");
    return perform_year(*installation.database, installation.shelf, year,
                        [&](std::int64_t done, std::int64_t all) { progress.show(done, all); });
}

Result<> make_demonstration(Where const& where, Command const& command) {
    auto folder = TRY(MadeFolder::begin(where.data));
    auto const year = embedded_year();
    auto const performance = TRY(make({folder.making().string(), where.database}, year));
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
    auto* demo = app.add_subcommand(
        "demo",
        "Make the demonstration year Kon Tum 2022 in an empty folder (năm trình diễn, dữ liệu giả "
        "định).");
    add_where(*demo, *where);
    add_format(*demo, chosen);
    demo->callback([where, &chosen] {
        chosen.perform = [where, &chosen] { return make_demonstration(*where, chosen); };
    });
}

}  // namespace binhyen::server
