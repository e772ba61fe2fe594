#pragma once

#include <chrono>
#include <memory>
#include <stdexcept>
#include <string>
#include <type_traits>

#include "storage/mapping.hpp"

/// Two engines and no others, one meaning: a write transaction is alone in its realm, a read sees
/// one moment, and the statements are the named queries.
namespace binhyen::storage {

/// The machine says no: disk, connection, lock time-out. Never a refusal of the scheme.
struct DatabaseBroken : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A unique, foreign, check or not-null constraint, or a trigger, said no. Callers check such
/// things first under their lock, so this reaching the edge is a bug, except where the caller says
/// otherwise.
struct ConstraintViolated : DatabaseBroken {
    using DatabaseBroken::DatabaseBroken;
};

template <class Signature>
class FunctionRef;

/// A view of a callable that lives at least as long as the call.
template <class R, class... Args>
class FunctionRef<R(Args...)> {
public:
    template <class F>
        requires(!std::is_same_v<std::remove_cvref_t<F>, FunctionRef>)
    FunctionRef(F&& function)
        : object_(const_cast<void*>(static_cast<void const*>(std::addressof(function)))),
          call_([](void* object, Args... args) -> R {
              return (*static_cast<std::remove_reference_t<F>*>(object))(
                  std::forward<Args>(args)...);
          }) {}
    R operator()(Args... args) const { return call_(object_, std::forward<Args>(args)...); }

private:
    void* object_;
    R (*call_)(void*, Args...);
};

/// What a driver gives: one connection inside one transaction.
class Connection {
public:
    virtual ~Connection() = default;
    /// Runs a statement, calls `each` for every row, gives the number of rows changed.
    virtual std::int64_t run(Query const&, std::span<Bind const>,
                             FunctionRef<void(Row const&)> each) = 0;
    /// The same for a statement that is not a file: only migrations, dumps and `audit verify` have
    /// such, and never with text from outside in it. Parameters are $1…$n on both engines.
    virtual std::int64_t run_text(std::string_view sql, std::span<Bind const>,
                                  FunctionRef<void(Row const&)> each) = 0;
    /// Several statements in the engine's own words, without rows or parameters: migrations.
    virtual void run_script(std::string_view sql) = 0;
    /// A statement that changes exactly one row; anything else is a bug. It may be sent on without
    /// waiting for its answer, which then comes with the next statement's or with the commit.
    virtual void run_one(Query const&, std::span<Bind const>) = 0;
    /// The same statement for every element, sent in one go where the engine can. Gives the number
    /// of rows changed; what the statements return is not looked at.
    virtual std::int64_t run_many(Query const&, std::span<Binds const>) = 0;
    /// Fills the named columns of a table with the rows `next` gives until it gives an empty one.
    /// The quickest way in, for restoring a backup. Gives the number of rows.
    virtual std::int64_t load(std::string_view table, std::span<std::string const> columns,
                              FunctionRef<std::span<Bind const>()> next) = 0;
    /// Throws DatabaseBroken, saying why, if the engine does not take the statement as it is
    /// written, with no parameter given yet and so with no type known from outside.
    virtual void check(Query const&) = 0;
};

class Transaction {
public:
    explicit Transaction(Connection& connection) : connection_(connection) {}

    /// The number of rows changed.
    template <class... Args>
    std::int64_t run(Query const& query, Args const&... args) {
        Binds binds;
        (binds.add(args), ...);
        return connection_.run(query, binds.all(), [](Row const&) {});
    }

    /// Changes exactly one row; whether it did may be found out as late as at the commit.
    template <class... Args>
    void run_one(Query const& query, Args const&... args) {
        Binds binds;
        (binds.add(args), ...);
        connection_.run_one(query, binds.all());
    }

    /// The same for every row of a range of described structs, much quicker than one by one.
    template <class Rows>
    std::int64_t run_many(Query const& query, Rows const& rows) {
        std::vector<Binds> binds;
        for (auto const& row : rows) binds.emplace_back().add(row);
        return connection_.run_many(query, binds);
    }

    template <class Each, class... Args>
    void each(Query const& query, Each&& each, Args const&... args) {
        Binds binds;
        (binds.add(args), ...);
        connection_.run(query, binds.all(), each);
    }

    /// The first row, or empty.
    template <class T, class... Args>
    std::optional<T> find(Query const& query, Args const&... args) {
        std::optional<T> found;
        each(
            query,
            [&](Row const& row) {
                if (!found) found = from_row<T>(row);
            },
            args...);
        return found;
    }

    template <class T, class... Args>
    std::vector<T> list(Query const& query, Args const&... args) {
        std::vector<T> found;
        each(query, [&](Row const& row) { found.push_back(from_row<T>(row)); }, args...);
        return found;
    }

    [[nodiscard]] Connection& connection() { return connection_; }

private:
    Connection& connection_;
};

enum class Engine { sqlite, postgres };

struct Location {
    Engine engine = Engine::sqlite;
    /// A file path, or a `postgresql://…` address.
    std::string address;
    int reader_count = 4;
    /// SQLite only: `synchronous=full` unless a rehearsal says otherwise.
    bool is_durable = true;
    /// PostgreSQL only: SQLite has one writer.
    int writer_count = 4;
    /// How long a writer waits for its turn or for a lock before that is a breakdown.
    std::chrono::milliseconds writer_patience{5'000};
};

class Database {
public:
    virtual ~Database() = default;

    [[nodiscard]] virtual Engine engine() const = 0;

    /// Runs `body` in a read-only transaction that sees one moment. Waits for a free reader.
    template <class Body>
    auto read(Body&& body) {
        using Outcome = std::invoke_result_t<Body, Transaction&>;
        std::optional<Outcome> outcome;
        read_in([&](Transaction& transaction) { outcome.emplace(body(transaction)); });
        return std::move(*outcome);
    }

    /// For audit::in_transaction and storage::bookkeeping alone. Opens a write transaction that is
    /// alone in `realm`; commits if `body` gives true, rolls back if false or on an exception.
    virtual void write_in(std::string_view realm, FunctionRef<bool(Transaction&)> body) = 0;

protected:
    virtual void read_in(FunctionRef<void(Transaction&)> body) = 0;
};

/// Opens (SQLite: creates if absent) without migrating.
std::unique_ptr<Database> open_database(Location const&);

/// Brings the schema up to date; gives the names of the migrations it ran. Refuses a PostgreSQL
/// database that is not UTF8 with collation C, and a released migration whose text has changed.
std::vector<std::string> migrate(Database&);

/// Whether every migration of this binary has been run, and no other.
bool is_up_to_date(Database&);

/// A sentence for every query that the engine, with the schema as it is, does not take.
std::vector<std::string> prepare_all(Database&, std::span<Query const* const>);

/// A write without an act, only to the tables LEVELS names as bookkeeping. What reads and then
/// writes by what it read must be alone in a realm of its own, named like "sign_in"; an empty one
/// takes no turn on PostgreSQL.
template <class Body>
void bookkeeping(Database& database, Body&& body, std::string_view realm = "") {
    database.write_in(realm, [&](Transaction& transaction) {
        body(transaction);
        return true;
    });
}

}  // namespace binhyen::storage
