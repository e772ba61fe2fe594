#include "storage/sqlite_connection.hpp"

#include <cctype>

#include "base/text.hpp"
#include "storage/catalogue.hpp"

namespace binhyen::storage {
namespace {

class SqliteRow : public Row {
public:
    explicit SqliteRow(sqlite3_stmt* statement) : statement_(statement) {}

    bool is_null(int column) const override { return type(column) == SQLITE_NULL; }
    std::int64_t integer(int column) const override {
        INVARIANT(type(column) == SQLITE_INTEGER);
        return sqlite3_column_int64(statement_, column);
    }
    std::string_view text(int column) const override {
        INVARIANT(type(column) == SQLITE_TEXT);
        auto const* const start = sqlite3_column_text(statement_, column);
        return {reinterpret_cast<char const*>(start), size(column)};
    }
    std::string_view bytes(int column) const override {
        INVARIANT(type(column) == SQLITE_BLOB);
        // An empty blob has no address.
        auto const* const start = sqlite3_column_blob(statement_, column);
        return start ? std::string_view{static_cast<char const*>(start), size(column)}
                     : std::string_view{};
    }
    int column_count() const override { return sqlite3_column_count(statement_); }
    std::string_view column_name(int column) const override {
        return sqlite3_column_name(statement_, column);
    }

private:
    int type(int column) const {
        INVARIANT(column >= 0 && column < sqlite3_column_count(statement_));
        return sqlite3_column_type(statement_, column);
    }
    std::size_t size(int column) const {
        return std::size_t(sqlite3_column_bytes(statement_, column));
    }

    sqlite3_stmt* statement_;
};

// SQLite numbers `$2` by its first appearance; only `?2` means what PostgreSQL's `$2` means.
std::string with_question_marks(std::string_view sql) {
    std::string out(sql);
    char quote = 0;
    for (std::size_t at = 0; at + 1 < out.size(); ++at) {
        if (quote != 0) {
            if (out[at] == quote) quote = 0;
        } else if (out[at] == '\'' || out[at] == '"') {
            quote = out[at];
        } else if (out[at] == '$' && std::isdigit(static_cast<unsigned char>(out[at + 1]))) {
            out[at] = '?';
        }
    }
    return out;
}

}  // namespace

/// A prepared statement out of the idle list, cleared and put back at the end of its call.
class SqliteConnection::Borrowed {
public:
    Borrowed(SqliteConnection& connection, Query const& query)
        : home_(connection.idle_[query.sqlite.data()]) {
        if (home_.empty()) {
            statement_ = connection.prepare(query.sqlite, SQLITE_PREPARE_PERSISTENT, nullptr);
            return;
        }
        statement_ = std::move(home_.back());
        home_.pop_back();
    }
    Borrowed(Borrowed const&) = delete;
    Borrowed& operator=(Borrowed const&) = delete;
    ~Borrowed() {
        sqlite3_reset(statement_.get());
        sqlite3_clear_bindings(statement_.get());
        home_.push_back(std::move(statement_));
    }
    sqlite3_stmt* get() const { return statement_.get(); }

private:
    std::vector<Statement>& home_;
    Statement statement_;
};

SqliteConnection::SqliteConnection(Location const& location, Use use) {
    sqlite3* handle = nullptr;
    auto const flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX |
                       (use == Use::writing ? SQLITE_OPEN_CREATE : 0);
    auto const outcome = sqlite3_open_v2(location.address.c_str(), &handle, flags, nullptr);
    handle_.reset(handle);
    if (outcome != SQLITE_OK) fail("opening " + location.address);
    sqlite3_extended_result_codes(handle, 1);
    // First of all: turning WAL on may itself find the file locked by another process.
    sqlite3_busy_timeout(handle, int(location.writer_patience.count()));
    // A misspelt column in double quotes is an error, as on PostgreSQL, and not a text.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    execute("pragma journal_mode = wal");
    execute("pragma foreign_keys = on");
    execute("pragma temp_store = memory");
    execute("pragma cache_size = -8000");
    // A checkpoint costs two syncs beside the one of each commit, and a page changed often is
    // copied once: 16 MB of log between them instead of 4.
    execute("pragma wal_autocheckpoint = 4000");
    // The log file shrinks again after a restore or a long report made it grow.
    execute("pragma journal_size_limit = 67108864");
    execute(location.is_durable ? "pragma synchronous = full" : "pragma synchronous = off");
    if (use == Use::reading) execute("pragma query_only = on");
}

SqliteConnection::~SqliteConnection() = default;

std::int64_t SqliteConnection::run(Query const& query, std::span<Bind const> binds,
                                   FunctionRef<void(Row const&)> each) {
    must_be_whole();
    INVARIANT(int(binds.size()) == query.parameter_count);
    Borrowed const statement(*this, query);
    return step_through(statement.get(), binds, each);
}

void SqliteConnection::run_one(Query const& query, std::span<Bind const> binds) {
    INVARIANT(run(query, binds, [](Row const&) {}) == 1);
}

std::int64_t SqliteConnection::run_text(std::string_view sql, std::span<Bind const> binds,
                                        FunctionRef<void(Row const&)> each) {
    must_be_whole();
    auto const text = with_question_marks(sql);
    auto const statement = prepare(text, 0, nullptr);
    INVARIANT(statement != nullptr);
    return step_through(statement.get(), binds, each);
}

void SqliteConnection::run_script(std::string_view sql) {
    must_be_whole();
    auto const* const end = sql.data() + sql.size();
    for (auto const* at = sql.data(); at != end;) {
        auto const statement = prepare({at, std::size_t(end - at)}, 0, &at);
        if (statement) step_through(statement.get(), {}, [](Row const&) {});
    }
}

std::int64_t SqliteConnection::run_many(Query const& query, std::span<Binds const> rows) {
    std::int64_t changed = 0;
    for (auto const& row : rows) changed += run(query, row.all(), [](Row const&) {});
    return changed;
}

std::int64_t SqliteConnection::load(std::string_view table, std::span<std::string const> columns,
                                    FunctionRef<std::span<Bind const>()> next) {
    must_be_whole();
    std::string names;
    std::string marks;
    for (auto const& column : columns) {
        names.append(names.empty() ? "" : ", ").append(quoted(column));
        marks.append(marks.empty() ? "?" : ", ?");
    }
    auto const statement = prepare(
        "insert into " + quoted(table) + " (" + names + ") values (" + marks + ")", 0, nullptr);
    std::int64_t count = 0;
    for (auto row = next(); !row.empty(); row = next(), ++count) {
        sqlite3_reset(statement.get());
        step_through(statement.get(), row, [](Row const&) {});
    }
    return count;
}

void SqliteConnection::check(Query const& query) {
    auto const statement = prepare(query.sqlite, 0, nullptr);
    if (sqlite3_bind_parameter_count(statement.get()) != query.parameter_count)
        throw DatabaseBroken("it has another number of parameters than its declaration");
}

void SqliteConnection::transact(char const* begin, FunctionRef<bool(Transaction&)> body) {
    has_failed_ = false;
    execute(begin);
    try {
        Transaction transaction(*this);
        if (!body(transaction)) return roll_back();
        must_be_whole();
        execute("commit");
    } catch (...) {
        roll_back();
        throw;
    }
}

SqliteConnection::Statement SqliteConnection::prepare(std::string_view sql, unsigned flags,
                                                      char const** rest) {
    sqlite3_stmt* statement = nullptr;
    auto const outcome =
        sqlite3_prepare_v3(handle_.get(), sql.data(), int(sql.size()), flags, &statement, rest);
    if (outcome != SQLITE_OK) fail(sql);
    return Statement(statement);
}

std::int64_t SqliteConnection::step_through(sqlite3_stmt* statement, std::span<Bind const> binds,
                                            FunctionRef<void(Row const&)> each) {
    INVARIANT(int(binds.size()) == sqlite3_bind_parameter_count(statement));
    for (int index = 1; auto const& value : binds) bind(statement, index++, value);
    SqliteRow const row(statement);
    for (;;) {
        auto const outcome = sqlite3_step(statement);
        if (outcome == SQLITE_DONE) break;
        if (outcome != SQLITE_ROW) fail(sqlite3_sql(statement));
        each(row);
    }
    return sqlite3_stmt_readonly(statement) ? 0 : sqlite3_changes64(handle_.get());
}

void SqliteConnection::bind(sqlite3_stmt* statement, int index, Bind const& value) {
    int outcome = SQLITE_OK;
    if (auto const* number = std::get_if<std::int64_t>(&value)) {
        outcome = sqlite3_bind_int64(statement, index, *number);
    } else if (auto const* text = std::get_if<std::string_view>(&value)) {
        // SQLite would keep what PostgreSQL refuses, and then could not be moved there.
        if (!text::is_clean_utf8(*text)) {
            has_failed_ = true;
            throw DatabaseBroken("a text is not UTF-8, or holds U+0000");
        }
        // A null address would bind null, not the empty text.
        auto const* const start = text->empty() ? "" : text->data();
        outcome =
            sqlite3_bind_text64(statement, index, start, text->size(), SQLITE_STATIC, SQLITE_UTF8);
    } else if (auto const* blob = std::get_if<Blob>(&value)) {
        auto const* const start = blob->bytes.empty() ? "" : blob->bytes.data();
        outcome = sqlite3_bind_blob64(statement, index, start, blob->bytes.size(), SQLITE_STATIC);
    } else {
        outcome = sqlite3_bind_null(statement, index);
    }
    if (outcome != SQLITE_OK) fail(sqlite3_sql(statement));
}

void SqliteConnection::execute(char const* sql) {
    if (sqlite3_exec(handle_.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK) fail(sql);
}

void SqliteConnection::roll_back() {
    // Some failures (disk full, for one) have rolled back by themselves already.
    if (sqlite3_get_autocommit(handle_.get()) == 0)
        sqlite3_exec(handle_.get(), "rollback", nullptr, nullptr, nullptr);
}

void SqliteConnection::must_be_whole() const {
    if (has_failed_)
        throw DatabaseBroken("an earlier statement failed: the transaction is rolled back");
}

void SqliteConnection::fail(std::string_view doing) {
    has_failed_ = true;
    auto const code = handle_ ? sqlite3_extended_errcode(handle_.get()) : SQLITE_NOMEM;
    std::string sentence = handle_ ? sqlite3_errmsg(handle_.get()) : "out of memory";
    sentence.append(": ").append(doing);
    // A wrong type is no constraint to PostgreSQL.
    if ((code & 0xff) == SQLITE_CONSTRAINT && code != SQLITE_CONSTRAINT_DATATYPE)
        throw ConstraintViolated(sentence);
    throw DatabaseBroken(sentence);
}

}  // namespace binhyen::storage
