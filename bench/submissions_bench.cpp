#include <stdexcept>

#include "measuring.hpp"
#include "postgres_server.hpp"
#include "server/demonstration_acts.hpp"
#include "storage/archive.hpp"
#include "tape.hpp"

// All dossiers of the year submitted one after another, each safely on disk before the next; and
// in turns with them, on a second copy, the same statements of the same transactions without the
// product: a disk's mood then falls on both alike. PostgreSQL joins in where
// BINHYEN_TEST_POSTGRES names a server that syncs.
namespace binhyen::bench {
namespace {

constexpr int submission_rank = 6;
constexpr Date entered_on{2022, 1, 4};

/// The year up to the day on which everything is ready to be sent in.
class ReadyYear {
public:
    explicit ReadyYear(std::filesystem::path const& folder)
        : shelf_(circular()), year_(kon_tum()), file_(folder / "ready.sqlite") {
        std::filesystem::remove(file_);
        auto const database = new_sqlite(file_, Durability::rehearsal);
        taping_.put_before(*database, nullptr);
        server::enter_places(stage_, entered_on);
        server::enter_subjects(stage_, entered_on);
        server::enter_people(stage_, entered_on);
        server::open_year(stage_, entered_on);
        server::plan_records(stage_, acts_, entered_on);
        server::plan_registrations(stage_, acts_);
        server::plan_assessments(stage_, acts_);
        std::ranges::stable_sort(
            acts_, {}, [](server::DatedAct const& act) { return std::pair(act.day, act.rank); });
        for (auto& act : acts_)
            if (act.rank == submission_rank)
                submissions_.push_back(std::move(act.perform));
            else
                act.perform();
    }

    [[nodiscard]] std::filesystem::path const& file() const { return file_; }

    [[nodiscard]] std::vector<std::function<void()>> const& submissions() const {
        return submissions_;
    }
    /// Where submissions go from now on.
    void put_before(storage::Database& database, Tape* tape) { taping_.put_before(database, tape); }

private:
    cycle::Shelf shelf_;
    demo::Year year_;
    std::filesystem::path file_;
    TapingDatabase taping_;
    server::DemonstrationStage stage_{taping_, shelf_, year_, file_.parent_path() / "evidence"};
    std::vector<server::DatedAct> acts_;
    std::vector<std::function<void()>> submissions_;
};

/// Copies of the ready year on one engine.
struct Copies {
    storage::Engine engine;
    /// Gives the address of a new one.
    std::function<std::string(std::string const& name)> make;
};

Copies sqlite_copies(ReadyYear const& year) {
    return {storage::Engine::sqlite, [from = year.file()](std::string const& name) {
                auto const copy = from.string() + "." + name;
                for (auto const* ending : {"", "-wal", "-shm"})
                    std::filesystem::remove(copy + ending);
                std::filesystem::copy_file(from, copy);
                return copy;
            }};
}

Copies postgres_copies(ReadyYear const& year) {
    using test::PostgresServer;
    if (PostgresServer::run("show fsync") != "on" ||
        PostgresServer::run("show synchronous_commit") != "on")
        throw std::runtime_error("this PostgreSQL does not sync");
    auto const ready = PostgresServer::create();
    {
        auto const from = storage::open_database({.address = year.file().string()});
        auto const into = storage::open_database(
            {.engine = storage::Engine::postgres, .address = PostgresServer::address_of(ready)});
        std::string archive;
        storage::write_archive(*from, [&](std::string_view piece) { archive += piece; });
        std::size_t given = 0;
        storage::restore_archive(*into, [&](std::span<char> buffer) {
            auto const count = archive.copy(buffer.data(), buffer.size(), given);
            given += count;
            return count;
        });
    }
    return {storage::Engine::postgres, [ready](std::string const& name) {
                PostgresServer::run("create database " + name + " template " + ready);
                return PostgresServer::address_of(name);
            }};
}

struct Rates {
    double product;
    double bare;
};

/// What each submission said to its database. Once, unhurried: both engines are told the same.
std::vector<Tape> taped(ReadyYear& year, Copies const& copies) {
    auto const database =
        storage::open_database({.address = copies.make("taped"), .is_durable = false});
    std::vector<Tape> tapes(year.submissions().size());
    for (std::size_t i = 0; i < tapes.size(); ++i) {
        year.put_before(*database, &tapes[i]);
        year.submissions()[i]();
    }
    return tapes;
}

Rates measure(ReadyYear& year, Copies const& copies, std::vector<Tape> const& tapes) {
    auto const database = storage::open_database({.engine = copies.engine,
                                                  .address = copies.make("product"),
                                                  .reader_count = 1,
                                                  .writer_count = 1});
    auto const bare = open_bare(copies.engine, copies.make("bare"));
    year.put_before(*database, nullptr);
    double product_seconds = 0;
    double bare_seconds = 0;
    for (std::size_t i = 0; i < tapes.size(); ++i) {
        product_seconds += seconds_of(year.submissions()[i]);
        bare_seconds += seconds_of([&] {
            for (auto const& transaction : tapes[i]) bare->play(transaction);
        });
    }
    auto const count = double(tapes.size());
    return {count / product_seconds, count / bare_seconds};
}

}  // namespace

json::object measure_submissions(std::filesystem::path const& folder) {
    ReadyYear year(folder);
    json::object measured{{"submission_count", year.submissions().size()}};
    auto const copies = sqlite_copies(year);
    auto const tapes = taped(year, copies);
    auto const sqlite = measure(year, copies, tapes);
    measured["sqlite_a_second"] = sqlite.product;
    measured["bare_sqlite_a_second"] = sqlite.bare;
    if (!test::PostgresServer::is_given()) return measured;
    auto const postgres = measure(year, postgres_copies(year), tapes);
    measured["postgres_a_second"] = postgres.product;
    measured["bare_postgres_a_second"] = postgres.bare;
    return measured;
}

}  // namespace binhyen::bench
