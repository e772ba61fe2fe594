#include <iostream>
#include <map>
#include <stdexcept>

#include "measuring.hpp"
#include "rulebook/rulebook_file.hpp"
#include "server/demonstration.hpp"
#include "server/embedded.hpp"
#include "server/operator.hpp"

namespace binhyen::bench {
namespace {

std::string_view embedded_text(std::string_view path) {
    for (auto const& file : server::embedded_files)
        if (file.path == path) return file.bytes();
    throw std::runtime_error("not embedded: " + std::string(path));
}

}  // namespace

cycle::Shelf circular() {
    cycle::Shelf shelf;
    auto rules = rulebook::load_rulebook("rulebooks/tt124-2021");
    if (!rules) throw std::runtime_error(render(rules.error(), Language::en));
    shelf.emplace("tt124-2021", std::move(*rules));
    return shelf;
}

demo::Year kon_tum() {
    return demo::make_year({embedded_text("demo/kon-tum-2022/places-2022.csv"),
                            embedded_text("demo/kon-tum-2022/places-2025.csv"),
                            embedded_text("demo/kon-tum-2022/lineage.csv")});
}

std::unique_ptr<storage::Database> new_sqlite(std::filesystem::path const& file,
                                              Durability durability) {
    auto database = storage::open_database(
        {.address = file.string(), .is_durable = durability == Durability::durable});
    storage::migrate(*database);
    return database;
}

Context operator_context(storage::Database& database, IdSource& ids) {
    return {.database = database,
            .actor = server::operator_actor(),
            .today = server::demonstration_today,
            .now = {1'670'200'000'000},
            .ids = ids,
            .idempotency_key = {},
            .request_hash = {},
            .on_behalf = {},
            .replayed_reply = {}};
}

}  // namespace binhyen::bench

int main(int argument_count, char** arguments) {
    using namespace binhyen;
    using Measure = json::object (*)(std::filesystem::path const&);
    std::map<std::string_view, Measure> const measures{
        {"year", bench::measure_year},
        {"table", bench::measure_table},
        {"certificates", bench::measure_certificates},
        {"import", bench::measure_import},
        {"submissions", bench::measure_submissions},
        {"hello", bench::serve_hello}};
    auto const found = measures.find(argument_count == 3 ? arguments[1] : "");
    if (found == measures.end()) {
        std::cerr << "product_bench MEASURE FOLDER\n";
        return 2;
    }
    std::cout << json::serialize(found->second(arguments[2])) << "\n";
}
