#pragma once

#include <gtest/gtest.h>
#include <libpq-fe.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "storage/database.hpp"

/// Fresh, migrated, empty databases for tests, on both engines. PostgreSQL is tested when
/// BINHYEN_TEST_POSTGRES holds the address of a server where databases may be created, such as
/// `postgresql:///postgres`; with BINHYEN_REQUIRE_POSTGRES=1 its absence fails the tests.
namespace binhyen::test {

/// Gone with everything in it when it goes out of scope.
class FreshDirectory {
public:
    FreshDirectory() {
        auto text = (std::filesystem::temp_directory_path() / "binhyen-test-XXXXXX").string();
        if (mkdtemp(text.data()) == nullptr) throw std::runtime_error("no temporary directory");
        path_ = text;
    }
    FreshDirectory(FreshDirectory const&) = delete;
    FreshDirectory& operator=(FreshDirectory const&) = delete;
    ~FreshDirectory() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    [[nodiscard]] std::filesystem::path const& path() const { return path_; }

private:
    std::filesystem::path path_;
};

/// The PostgreSQL server of the tests: creates databases and drops them.
class PostgresServer {
public:
    static bool is_given() { return std::getenv("BINHYEN_TEST_POSTGRES") != nullptr; }
    static bool is_required() {
        auto const* const wish = std::getenv("BINHYEN_REQUIRE_POSTGRES");
        return wish != nullptr && std::string_view(wish) == "1";
    }

    static std::string fresh_name() {
        static int count = 0;
        return "binhyen_test_" + std::to_string(getpid()) + "_" + std::to_string(++count);
    }

    /// The server's address with the name of another of its databases.
    static std::string address_of(std::string const& name) {
        if (!is_given()) throw std::runtime_error("set BINHYEN_TEST_POSTGRES=postgresql://…");
        std::string address = std::getenv("BINHYEN_TEST_POSTGRES");
        auto const parameters = address.find('?');
        auto const tail = parameters == std::string::npos ? "" : address.substr(parameters);
        address.resize(std::min(parameters, address.size()));
        auto const authority = address.find("//") + 2;
        auto const slash = address.find('/', authority);
        if (slash != std::string::npos) address.resize(slash);
        return address + "/" + name + tail;
    }

    static void create(std::string const& name, std::string const& like) {
        execute("create database " + name +
                (like == "template0" ? " encoding 'UTF8' lc_collate 'C' lc_ctype 'C'" : "") +
                " template " + like);
    }
    static void drop(std::string const& name) {
        execute("drop database if exists " + name + " with (force)");
    }

    static void execute(std::string const& sql) { run(sql, PGRES_COMMAND_OK); }
    static void select(std::string const& sql) { run(sql, PGRES_TUPLES_OK); }

private:
    static void run(std::string const& sql, ExecStatusType wanted) {
        if (!is_given()) throw std::runtime_error("set BINHYEN_TEST_POSTGRES=postgresql://…");
        std::unique_ptr<PGconn, decltype(&PQfinish)> const connection(
            PQconnectdb(std::getenv("BINHYEN_TEST_POSTGRES")), PQfinish);
        PQsetNoticeProcessor(connection.get(), [](void*, char const*) {}, nullptr);
        std::unique_ptr<PGresult, decltype(&PQclear)> const result(
            PQexec(connection.get(), sql.c_str()), PQclear);
        if (PQresultStatus(result.get()) != wanted)
            throw std::runtime_error(sql + ": " + PQerrorMessage(connection.get()));
    }
};

/// One database of its own: made for a test, dropped with it.
class FreshDatabase {
public:
    enum class Schema { migrated, empty };

    explicit FreshDatabase(storage::Engine engine, Schema schema = Schema::migrated) {
        location_.engine = engine;
        location_.is_durable = false;
        if (engine == storage::Engine::sqlite) {
            location_.address = (directory_.path() / "test.db").string();
            if (schema == Schema::migrated) copy_migrated_file();
        } else {
            postgres_name_ = PostgresServer::fresh_name();
            PostgresServer::create(postgres_name_,
                                   schema == Schema::migrated ? migrated_name() : "template0");
            location_.address = PostgresServer::address_of(postgres_name_);
        }
        database_ = storage::open_database(location_);
    }
    FreshDatabase(FreshDatabase const&) = delete;
    FreshDatabase& operator=(FreshDatabase const&) = delete;
    ~FreshDatabase() {
        database_.reset();
        if (!postgres_name_.empty()) PostgresServer::drop(postgres_name_);
    }

    storage::Database& operator*() const { return *database_; }
    storage::Database* operator->() const { return database_.get(); }
    [[nodiscard]] storage::Location const& location() const { return location_; }
    [[nodiscard]] std::string const& postgres_name() const { return postgres_name_; }

private:
    // The steps are run once per program; every test gets a copy.
    void copy_migrated_file() const {
        static FreshDirectory const kept;
        auto const original = kept.path() / "migrated.db";
        if (!exists(original)) {
            auto const database = storage::open_database({.address = original.string()});
            storage::migrate(*database);
        }
        std::filesystem::copy_file(original, location_.address);
    }

    static std::string const& migrated_name() {
        struct Template {
            std::string name = PostgresServer::fresh_name();
            Template() {
                PostgresServer::create(name, "template0");
                auto const database = storage::open_database(
                    {storage::Engine::postgres, PostgresServer::address_of(name)});
                storage::migrate(*database);
            }
            ~Template() { PostgresServer::drop(name); }
        };
        static Template const made;
        return made.name;
    }

    FreshDirectory directory_;
    std::string postgres_name_;
    storage::Location location_;
    std::unique_ptr<storage::Database> database_;
};

/// Base of a suite that says the same of both engines; end it with ON_BOTH_ENGINES(Suite).
class OnBothEngines : public ::testing::TestWithParam<storage::Engine> {
protected:
    storage::Database& database() { return *fresh_; }
    FreshDatabase& fresh() { return fresh_; }
    [[nodiscard]] storage::Engine engine() const { return GetParam(); }

private:
    FreshDatabase fresh_{GetParam()};
};

/// PostgreSQL, if there is one or must be one.
inline std::vector<storage::Engine> postgres_to_test() {
    if (!PostgresServer::is_given() && !PostgresServer::is_required()) return {};
    return {storage::Engine::postgres};
}

inline std::vector<storage::Engine> engines_to_test() {
    auto engines = postgres_to_test();
    engines.insert(engines.begin(), storage::Engine::sqlite);
    return engines;
}

inline std::string engine_name(::testing::TestParamInfo<storage::Engine> const& tested) {
    return tested.param == storage::Engine::sqlite ? "sqlite" : "postgres";
}

}  // namespace binhyen::test

#define ON_BOTH_ENGINES(suite)                                                        \
    INSTANTIATE_TEST_SUITE_P(engines, suite,                                          \
                             ::testing::ValuesIn(::binhyen::test::engines_to_test()), \
                             ::binhyen::test::engine_name)
