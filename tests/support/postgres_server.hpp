#pragma once

#include <libpq-fe.h>
#include <unistd.h>

#include <cstdlib>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "storage/database.hpp"

/// The PostgreSQL server of the tests: BINHYEN_TEST_POSTGRES is its address.
namespace binhyen::test {

class PostgresServer {
public:
    static bool is_given() { return std::getenv("BINHYEN_TEST_POSTGRES") != nullptr; }
    static bool is_required() {
        auto const* const wish = std::getenv("BINHYEN_REQUIRE_POSTGRES");
        return wish != nullptr && std::string_view(wish) == "1";
    }

    /// The server's address with the name of another of its databases.
    static std::string address_of(std::string const& name) {
        auto address = own_address();
        auto const parameters = address.find('?');
        auto const tail = parameters == std::string::npos ? "" : address.substr(parameters);
        address.resize(std::min(parameters, address.size()));
        auto const authority = address.find("//") + 2;
        auto const slash = address.find('/', authority);
        if (slash != std::string::npos) address.resize(slash);
        return address + "/" + name + tail;
    }

    /// The name of a new database.
    static std::string create(
        std::string const& order = "encoding 'UTF8' lc_collate 'C' lc_ctype 'C'") {
        static int count = 0;
        auto name = "binhyen_test_" + std::to_string(getpid()) + "_" + std::to_string(++count);
        run("create database " + name + " " + order + " template template0");
        return name;
    }
    static void drop(std::string const& name) {
        run("drop database if exists " + name + " with (force)");
    }

    /// The first value of the answer, or nothing.
    static std::string run(std::string const& sql) { return run_at(own_address(), sql); }
    static std::string run_in(std::string const& name, std::string const& sql) {
        return run_at(address_of(name), sql);
    }

private:
    static std::string own_address() {
        if (!is_given()) throw std::runtime_error("set BINHYEN_TEST_POSTGRES=postgresql://…");
        return std::getenv("BINHYEN_TEST_POSTGRES");
    }

    static std::string run_at(std::string const& address, std::string const& sql) {
        std::unique_ptr<PGconn, decltype(&PQfinish)> const connection(PQconnectdb(address.c_str()),
                                                                      PQfinish);
        PQsetNoticeProcessor(connection.get(), [](void*, char const*) {}, nullptr);
        std::unique_ptr<PGresult, decltype(&PQclear)> const result(
            PQexec(connection.get(), sql.c_str()), PQclear);
        auto const status = PQresultStatus(result.get());
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
            throw std::runtime_error(sql + ": " + PQerrorMessage(connection.get()));
        return PQntuples(result.get()) > 0 ? PQgetvalue(result.get(), 0, 0) : "";
    }
};

/// Gives an empty database its tables.
using Prepare = void (*)(storage::Database&);

/// Databases with the same tables, lent to one test at a time and emptied after it: making one
/// takes longer than most tests.
class PreparedDatabases {
public:
    static PreparedDatabases& by(Prepare prepare) {
        // A connection first: what libpq loads must outlive the databases dropped at the end.
        static auto const first_answer = PostgresServer::run("select 1");
        static std::map<Prepare, PreparedDatabases> all;
        return all.try_emplace(prepare, prepare).first->second;
    }

    explicit PreparedDatabases(Prepare prepare) : prepare_(prepare) {}
    PreparedDatabases(PreparedDatabases const&) = delete;
    PreparedDatabases& operator=(PreparedDatabases const&) = delete;
    ~PreparedDatabases() {
        for (auto const& name : idle_) PostgresServer::drop(name);
    }

    std::string lend() {
        if (idle_.empty()) return make();
        auto name = std::move(idle_.back());
        idle_.pop_back();
        return name;
    }

    /// One in which a test changed the tables themselves is not used again.
    void take_back(std::string const& name) {
        PostgresServer::run_in(name, truncate_what_has_rows);
        if (PostgresServer::run_in(name, schema_text) == schema_)
            idle_.push_back(name);
        else
            PostgresServer::drop(name);
    }

private:
    std::string make() {
        auto name = PostgresServer::create();
        prepare_(
            *storage::open_database({storage::Engine::postgres, PostgresServer::address_of(name)}));
        schema_ = PostgresServer::run_in(name, schema_text);
        return name;
    }

    // As a replica, so that the log's own triggers do not refuse it.
    static constexpr auto truncate_what_has_rows =
        "set session_replication_role = replica; "
        "do $$ declare name text; is_filled bool; begin for name in select relname from pg_class "
        "where relkind = 'r' and relnamespace = 'public'::regnamespace "
        "and relname <> 'schema_migrations' loop "
        "execute format('select exists (select 1 from %I)', name) into is_filled; "
        "if is_filled then execute format('truncate %I cascade', name); end if; end loop; end $$";
    static constexpr auto schema_text =
        "select string_agg(relname || ' ' || relnatts, ',' order by relname) || "
        "(select count(*) from pg_trigger) "
        "from pg_class where relnamespace = 'public'::regnamespace";

    Prepare prepare_;
    std::vector<std::string> idle_;
    std::string schema_;
};

}  // namespace binhyen::test
