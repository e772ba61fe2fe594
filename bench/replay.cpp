#include <libpq-fe.h>
#include <sqlite3.h>

#include <array>
#include <map>
#include <memory>
#include <stdexcept>

#include "tape.hpp"

namespace binhyen::bench {
namespace {

class BareSqlite {
public:
    explicit BareSqlite(std::string const& file) {
        sqlite3* handle = nullptr;
        auto const outcome = sqlite3_open_v2(file.c_str(), &handle,
                                             SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
        handle_.reset(handle);
        if (outcome != SQLITE_OK) fail();
        for (auto const* pragma :
             {"pragma journal_mode = wal", "pragma foreign_keys = on", "pragma temp_store = memory",
              "pragma cache_size = -8000", "pragma synchronous = full"})
            execute(pragma);
    }

    void play(TapedTransaction const& taped) {
        bool const writes = taped.kind == TapedTransaction::Kind::write;
        execute(writes ? "begin immediate" : "begin");
        for (auto const& statement : taped.statements) run(statement);
        execute(writes ? "commit" : "rollback");
    }

private:
    struct Close {
        void operator()(sqlite3* handle) const { sqlite3_close(handle); }
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Close>;

    [[noreturn]] void fail() { throw std::runtime_error(sqlite3_errmsg(handle_.get())); }

    Statement prepare(std::string_view sql) {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v3(handle_.get(), sql.data(), int(sql.size()),
                               SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
            fail();
        return Statement(statement);
    }

    void execute(char const* sql) {
        auto& statement = words_[sql];
        if (!statement) statement = prepare(sql);
        step(statement.get());
    }

    void step(sqlite3_stmt* statement) {
        auto outcome = sqlite3_step(statement);
        while (outcome == SQLITE_ROW) outcome = sqlite3_step(statement);
        if (outcome != SQLITE_DONE) fail();
        sqlite3_reset(statement);
    }

    void run(TapedStatement const& taped) {
        auto& statement = statements_[taped.query];
        if (!statement) statement = prepare(taped.query->sqlite);
        int position = 0;
        for (auto const& value : taped.values) {
            ++position;
            if (auto const* number = std::get_if<std::int64_t>(&value))
                sqlite3_bind_int64(statement.get(), position, *number);
            else if (auto const* text = std::get_if<std::string>(&value))
                sqlite3_bind_text(statement.get(), position, text->data(), int(text->size()),
                                  SQLITE_STATIC);
            else
                sqlite3_bind_null(statement.get(), position);
        }
        step(statement.get());
    }

    std::unique_ptr<sqlite3, Close> handle_;
    std::map<std::string_view, Statement> words_;
    std::map<storage::Query const*, Statement> statements_;
};

class BarePostgres {
public:
    explicit BarePostgres(std::string const& address) : handle_(PQconnectdb(address.c_str())) {
        if (PQstatus(handle_.get()) != CONNECTION_OK) fail();
    }

    void play(TapedTransaction const& taped) {
        bool const writes = taped.kind == TapedTransaction::Kind::write;
        execute(writes ? "begin isolation level read committed; select pg_advisory_xact_lock(62)"
                       : "begin isolation level repeatable read read only");
        for (auto const& statement : taped.statements) run(statement);
        execute(writes ? "commit" : "rollback");
    }

private:
    static constexpr Oid int8_type = 20;
    static constexpr Oid text_type = 25;
    struct Close {
        void operator()(PGconn* handle) const { PQfinish(handle); }
        void operator()(PGresult* result) const { PQclear(result); }
    };
    using Outcome = std::unique_ptr<PGresult, Close>;
    using Signature = std::pair<storage::Query const*, std::vector<Oid>>;

    [[noreturn]] void fail() { throw std::runtime_error(PQerrorMessage(handle_.get())); }

    void must_succeed(Outcome const& outcome) {
        auto const status = PQresultStatus(outcome.get());
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) fail();
    }

    void execute(char const* sql) { must_succeed(Outcome(PQexec(handle_.get(), sql))); }

    std::string const& prepared(Signature const& signature) {
        auto const [found, is_new] =
            names_.try_emplace(signature, "s" + std::to_string(names_.size()));
        if (is_new)
            must_succeed(Outcome(PQprepare(handle_.get(), found->second.c_str(),
                                           std::string(signature.first->postgres).c_str(),
                                           int(signature.second.size()), signature.second.data())));
        return found->second;
    }

    void run(TapedStatement const& taped) {
        Signature signature{taped.query, {}};
        std::vector<std::string> numbers;
        numbers.reserve(taped.values.size());
        std::vector<char const*> values;
        for (auto const& value : taped.values) {
            if (auto const* number = std::get_if<std::int64_t>(&value)) {
                signature.second.push_back(int8_type);
                values.push_back(numbers.emplace_back(std::to_string(*number)).c_str());
            } else if (auto const* text = std::get_if<std::string>(&value)) {
                signature.second.push_back(text_type);
                values.push_back(text->c_str());
            } else {
                signature.second.push_back(0);
                values.push_back(nullptr);
            }
        }
        must_succeed(
            Outcome(PQexecPrepared(handle_.get(), prepared(signature).c_str(), int(values.size()),
                                   values.data(), nullptr, nullptr, 1)));
    }

    std::unique_ptr<PGconn, Close> handle_;
    std::map<Signature, std::string> names_;
};

template <class Bare>
class Played : public BareDatabase {
public:
    explicit Played(std::string const& address) : writer_(address), reader_(address) {}
    void play(TapedTransaction const& taped) override {
        (taped.kind == TapedTransaction::Kind::write ? writer_ : reader_).play(taped);
    }

private:
    Bare writer_;
    Bare reader_;
};

}  // namespace

std::unique_ptr<BareDatabase> open_bare(storage::Engine engine, std::string const& address) {
    if (engine == storage::Engine::sqlite) return std::make_unique<Played<BareSqlite>>(address);
    return std::make_unique<Played<BarePostgres>>(address);
}

}  // namespace binhyen::bench
