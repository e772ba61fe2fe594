#include <stdexcept>

#include "measuring.hpp"
#include "postgres_server.hpp"
#include "server/demonstration_acts.hpp"
#include "storage/archive.hpp"
#include "tape.hpp"

// All dossiers of the year submitted one after another, each safely on disk before the next; and
// the same statements of the same transactions without the product. PostgreSQL joins in where
// BINHYEN_TEST_POSTGRES names a server that syncs.
namespace binhyen::bench {
namespace {

constexpr int round_count = 3;
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
        for (auto const& act : acts_)
            if (act.rank != submission_rank) act.perform();
    }

    [[nodiscard]] std::filesystem::path const& file() const { return file_; }

    std::int64_t submission_count() const {
        return std::ranges::count(acts_, submission_rank, &server::DatedAct::rank);
    }

    double submit_all(storage::Database& database, Tape* tape) {
        taping_.put_before(database, tape);
        return seconds_of([&] {
            for (auto const& act : acts_)
                if (act.rank == submission_rank) act.perform();
        });
    }

private:
    cycle::Shelf shelf_;
    demo::Year year_;
    std::filesystem::path file_;
    TapingDatabase taping_;
    server::DemonstrationStage stage_{taping_, shelf_, year_};
    std::vector<server::DatedAct> acts_;
};

/// Copies of the ready year on one engine, made and thrown away.
struct Copies {
    storage::Engine engine;
    std::function<std::string()> make;
    std::function<void(std::string const& address)> drop;
    double (*replay)(std::string const& address, Tape const&);
};

Copies sqlite_copies(ReadyYear const& year) {
    auto const remove = [](std::string const& file) {
        for (auto const* ending : {"", "-wal", "-shm"}) std::filesystem::remove(file + ending);
    };
    auto const make = [from = year.file()] {
        auto const copy = from.string() + ".copy";
        std::filesystem::copy_file(from, copy);
        return copy;
    };
    return {storage::Engine::sqlite, make, remove, replay_on_sqlite};
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
    auto const make = [ready] {
        PostgresServer::run("create database " + ready + "_copy template " + ready);
        return PostgresServer::address_of(ready + "_copy");
    };
    auto const drop = [ready](std::string const&) { PostgresServer::drop(ready + "_copy"); };
    return {storage::Engine::postgres, make, drop, replay_on_postgres};
}

struct Rates {
    double product;
    double bare;
};

/// Once, unhurried: both engines are given the same statements.
Tape taped(ReadyYear& year, Copies const& copies) {
    Tape tape;
    auto const address = copies.make();
    year.submit_all(*storage::open_database({.address = address, .is_durable = false}), &tape);
    copies.drop(address);
    return tape;
}

Rates measure(ReadyYear& year, Copies const& copies, Tape const& tape) {
    auto const on_a_copy = [&](auto&& work) {
        auto const address = copies.make();
        auto const taken = work(address);
        copies.drop(address);
        return taken;
    };
    auto const submit = [&](std::string const& address) {
        auto const database = storage::open_database(
            {.engine = copies.engine, .address = address, .reader_count = 1, .writer_count = 1});
        return year.submit_all(*database, nullptr);
    };
    std::vector<double> product;
    std::vector<double> bare;
    for (int round = 0; round < round_count; ++round) {
        product.push_back(on_a_copy(submit));
        bare.push_back(
            on_a_copy([&](std::string const& address) { return copies.replay(address, tape); }));
    }
    auto const count = double(year.submission_count());
    return {count / median(product), count / median(bare)};
}

}  // namespace

json::object measure_submissions(std::filesystem::path const& folder) {
    ReadyYear year(folder);
    json::object measured{{"submission_count", year.submission_count()}};
    auto const copies = sqlite_copies(year);
    auto const tape = taped(year, copies);
    auto const sqlite = measure(year, copies, tape);
    measured["sqlite_a_second"] = sqlite.product;
    measured["bare_sqlite_a_second"] = sqlite.bare;
    if (!test::PostgresServer::is_given()) return measured;
    auto const postgres = measure(year, postgres_copies(year), tape);
    measured["postgres_a_second"] = postgres.product;
    measured["bare_postgres_a_second"] = postgres.bare;
    return measured;
}

}  // namespace binhyen::bench
