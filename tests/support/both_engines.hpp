#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "postgres_server.hpp"
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

/// One database of its own: made for a test, dropped with it.
class FreshDatabase {
public:
    enum class Schema { migrated, empty };

    explicit FreshDatabase(storage::Engine engine, Schema schema = Schema::migrated)
        : FreshDatabase(engine, schema == Schema::migrated ? migrate_to_latest : nullptr) {}

    /// `prepare` may be null: no tables.
    FreshDatabase(storage::Engine engine, Prepare prepare) : prepare_(prepare) {
        location_.engine = engine;
        location_.is_durable = false;
        if (engine == storage::Engine::sqlite) {
            location_.address = (directory_.path() / "test.db").string();
            if (prepare_ != nullptr) copy_prepared_file();
        } else {
            postgres_name_ =
                prepare_ ? PreparedDatabases::by(prepare_).lend() : PostgresServer::create();
            location_.address = PostgresServer::address_of(postgres_name_);
        }
        database_ = storage::open_database(location_);
    }
    FreshDatabase(FreshDatabase const&) = delete;
    FreshDatabase& operator=(FreshDatabase const&) = delete;
    ~FreshDatabase() {
        database_.reset();
        if (postgres_name_.empty()) return;
        if (prepare_ != nullptr)
            PreparedDatabases::by(prepare_).take_back(postgres_name_);
        else
            PostgresServer::drop(postgres_name_);
    }

    storage::Database& operator*() const { return *database_; }
    storage::Database* operator->() const { return database_.get(); }
    [[nodiscard]] storage::Location const& location() const { return location_; }
    [[nodiscard]] std::string const& postgres_name() const { return postgres_name_; }

private:
    static void migrate_to_latest(storage::Database& database) { storage::migrate(database); }

    // The tables are made once per program; every test gets a copy.
    void copy_prepared_file() const {
        static FreshDirectory const kept;
        static std::map<Prepare, std::filesystem::path> files;
        auto const [file, is_new] =
            files.try_emplace(prepare_, kept.path() / (std::to_string(files.size()) + ".db"));
        if (is_new)
            prepare_(
                *storage::open_database({.address = file->second.string(), .is_durable = false}));
        std::filesystem::copy_file(file->second, location_.address);
    }

    FreshDirectory directory_;
    std::string postgres_name_;
    Prepare prepare_;
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
