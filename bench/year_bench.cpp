#include <fcntl.h>
#include <unistd.h>

#include <stdexcept>

#include "measuring.hpp"
#include "server/demonstration.hpp"

// The demonstration year on SQLite, act by act, each in a transaction of its own; and what the disk
// asks for such a number of safe writes alone.
namespace binhyen::bench {
namespace {

constexpr std::size_t page_size = 4096;
// What one act adds to the write-ahead log, about.
constexpr std::size_t pages_per_write = 8;
constexpr int write_count = 2000;

double safe_write_microseconds(std::filesystem::path const& file) {
    auto const descriptor = open(file.c_str(), O_CREAT | O_WRONLY, 0600);
    if (descriptor < 0) throw std::runtime_error("cannot write " + file.string());
    std::vector<char> const pages(page_size * pages_per_write, 'x');
    auto const taken = seconds_of([&] {
        for (int i = 0; i < write_count; ++i)
            if (write(descriptor, pages.data(), pages.size()) != ssize_t(pages.size()) ||
                fdatasync(descriptor) != 0)
                throw std::runtime_error("cannot write " + file.string());
    });
    close(descriptor);
    return taken / write_count * 1e6;
}

}  // namespace

json::object measure_year(std::filesystem::path const& folder) {
    auto const shelf = circular();
    auto const year = kon_tum();
    server::Performance performance;
    auto const perform = [&](std::string const& name, Durability durability) {
        auto const database = new_sqlite(folder / name, durability);
        return seconds_of([&] {
            performance =
                server::perform_year(*database, shelf, year, [](std::int64_t, std::int64_t) {});
        });
    };
    auto const durable = perform("durable.sqlite", Durability::durable);
    auto const rehearsal = perform("rehearsal.sqlite", Durability::rehearsal);
    return {{"durable_seconds", durable},
            {"rehearsal_seconds", rehearsal},
            {"act_count", performance.act_count},
            {"safe_write_microseconds", safe_write_microseconds(folder / "writes")}};
}

}  // namespace binhyen::bench
