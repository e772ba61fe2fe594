#pragma once

#include <sqlite3.h>

#include "storage/database.hpp"

namespace binhyen::storage {

/// One SQLite connection, used by one thread at a time.
class SqliteConnection : public Connection {
public:
    enum class Use { reading, writing };

    SqliteConnection(Location const&, Use);
    ~SqliteConnection() override;
    SqliteConnection(SqliteConnection const&) = delete;
    SqliteConnection& operator=(SqliteConnection const&) = delete;

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
    void transact(char const* begin, FunctionRef<bool(Transaction&)> body);

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    struct Close {
        void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;
    class Borrowed;

    Statement prepare(std::string_view sql, unsigned flags, char const** rest);
    std::int64_t step_through(sqlite3_stmt*, std::span<Bind const>, FunctionRef<void(Row const&)>);
    void bind(sqlite3_stmt*, int index, Bind const&);
    void execute(char const* sql);
    void roll_back();
    void must_be_whole() const;
    [[noreturn]] void fail(std::string_view doing);

    std::unique_ptr<sqlite3, Close> handle_;
    /// By the address of the text, which is a constant of the program. A statement that is being
    /// stepped through is out of its list, so the same query may run inside its own rows.
    std::unordered_map<char const*, std::vector<Statement>> idle_;
    /// After a failed statement the transaction can only be rolled back, as PostgreSQL has it.
    bool has_failed_ = false;
};

}  // namespace binhyen::storage
