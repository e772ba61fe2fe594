#pragma once

#include <libpq-fe.h>

#include "storage/database.hpp"

namespace binhyen::storage {

/// One PostgreSQL connection, used by one thread at a time. It connects again by itself when it is
/// found lost at the beginning of a transaction; inside one, a loss is a breakdown.
class PostgresConnection : public Connection {
public:
    explicit PostgresConnection(Location const&);

    std::int64_t run(Query const&, std::span<Bind const>, FunctionRef<void(Row const&)>) override;
    std::int64_t run_text(std::string_view sql, std::span<Bind const>,
                          FunctionRef<void(Row const&)>) override;
    void run_script(std::string_view sql) override;
    void run_one(Query const&, std::span<Bind const>) override;
    std::int64_t run_many(Query const&, std::span<Binds const>) override;
    std::int64_t load(std::string_view table, std::span<std::string const> columns,
                      FunctionRef<std::span<Bind const>()> next) override;
    void check(Query const&) override;

    /// Runs `body` between `begin` and the end: commits if it gives true.
    void transact(std::string const& begin, FunctionRef<bool(Transaction&)> body);

private:
    struct Clear {
        void operator()(PGresult* result) const { PQclear(result); }
    };
    struct Finish {
        void operator()(PGconn* handle) const { PQfinish(handle); }
    };
    using Outcome = std::unique_ptr<PGresult, Clear>;

    /// A statement kept by the server under `name`, with the types it gave its parameters.
    struct Prepared {
        std::string name;
        std::vector<Oid> types;
    };

    void connect();
    void begin(std::string const& sql);
    Outcome execute(char const* sql);
    void roll_back();
    Prepared const& prepared(Query const&, std::span<Bind const>);
    Prepared prepare(Query const&, std::span<Oid const> given);
    std::int64_t run_pipeline(Query const&, std::span<Binds const>);
    void send_copy(std::string const& bytes);
    /// Waits for the answers of all that run_one() sent on. Every other statement does so first.
    void settle();
    void must_be_whole() const;
    void must_succeed(PGresult const*, std::string_view doing);
    [[noreturn]] void fail(PGresult const*, std::string_view doing);

    Location location_;
    std::unique_ptr<PGconn, Finish> handle_;
    /// By the address of the text, which is a constant of the program.
    std::unordered_map<char const*, std::vector<Prepared>> prepared_;
    int prepared_count_ = 0;
    bool has_failed_ = false;
    /// Statements sent on, in order, whose answers have not been looked at.
    std::vector<std::string_view> sent_on_;
};

}  // namespace binhyen::storage
