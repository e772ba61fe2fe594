#include "storage/postgres_connection.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "storage/catalogue.hpp"
#include "storage/postgres_wire.hpp"

namespace binhyen::storage {
namespace {

constexpr int binary_results = 1;
constexpr std::size_t copy_piece = 64 * 1024;
constexpr std::size_t pipeline_length = 500;

std::int64_t changed_by(PGresult* result) {
    // A select reports the rows it gave; it changed none.
    if (std::string_view(PQcmdStatus(result)).starts_with("SELECT")) return 0;
    std::string_view const digits = PQcmdTuples(result);
    std::int64_t count = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), count);
    return count;
}

std::int64_t give_rows(PGresult* result, FunctionRef<void(Row const&)> each) {
    wire::PostgresRow row(result);
    for (int index = 0; index < PQntuples(result); ++index) {
        row.stand_on(index);
        each(row);
    }
    return changed_by(result);
}

bool fits(std::span<Oid const> types, std::span<Bind const> binds) {
    return std::ranges::equal(types, binds, [](Oid type, Bind const& value) {
        return std::holds_alternative<std::monostate>(value) || type == wire::type_of(value);
    });
}

}  // namespace

PostgresConnection::PostgresConnection(Location const& location) : location_(location) {
    connect();
}

std::int64_t PostgresConnection::run(Query const& query, std::span<Bind const> binds,
                                     FunctionRef<void(Row const&)> each) {
    settle();
    INVARIANT(int(binds.size()) == query.parameter_count);
    auto const& statement = prepared(query, binds);
    wire::Parameters const parameters(binds);
    Outcome const outcome(PQexecPrepared(handle_.get(), statement.name.c_str(), parameters.count(),
                                         parameters.values(), parameters.lengths(),
                                         parameters.formats(), binary_results));
    must_succeed(outcome.get(), query.name);
    return give_rows(outcome.get(), each);
}

std::int64_t PostgresConnection::run_text(std::string_view sql, std::span<Bind const> binds,
                                          FunctionRef<void(Row const&)> each) {
    settle();
    wire::Parameters const parameters(binds);
    std::string const text(sql);
    Outcome const outcome(PQexecParams(handle_.get(), text.c_str(), parameters.count(),
                                       parameters.types().data(), parameters.values(),
                                       parameters.lengths(), parameters.formats(), binary_results));
    must_succeed(outcome.get(), sql);
    return give_rows(outcome.get(), each);
}

void PostgresConnection::run_script(std::string_view sql) {
    settle();
    must_succeed(execute(std::string(sql).c_str()).get(), sql);
}

void PostgresConnection::run_one(Query const& query, std::span<Bind const> binds) {
    must_be_whole();
    INVARIANT(int(binds.size()) == query.parameter_count);
    auto const known = prepared_.find(query.postgres.data());
    auto const is_prepared =
        known != prepared_.end() && std::ranges::any_of(known->second, [&](Prepared const& one) {
            return fits(one.types, binds);
        });
    // Preparing waits for its answer, which a pipeline would not give.
    if (!is_prepared || sent_on_.size() >= pipeline_length) settle();
    auto const& statement = prepared(query, binds);
    if (sent_on_.empty()) PQenterPipelineMode(handle_.get());
    wire::Parameters const parameters(binds);
    if (PQsendQueryPrepared(handle_.get(), statement.name.c_str(), parameters.count(),
                            parameters.values(), parameters.lengths(), parameters.formats(),
                            binary_results) != 1)
        fail(nullptr, query.name);
    sent_on_.push_back(query.name);
}

void PostgresConnection::settle() {
    must_be_whole();
    if (sent_on_.empty()) return;
    auto const doing = std::exchange(sent_on_, {});
    auto* const handle = handle_.get();
    PQpipelineSync(handle);
    std::size_t answered = 0;
    Outcome first_failure;
    std::string_view failed_at = doing.front();
    bool is_bug = false;
    for (bool is_at_end = false; !is_at_end && PQstatus(handle) == CONNECTION_OK;) {
        Outcome outcome(PQgetResult(handle));
        if (!outcome) continue;
        auto const status = PQresultStatus(outcome.get());
        is_at_end = status == PGRES_PIPELINE_SYNC;
        if (is_at_end) continue;
        auto const& name = doing[std::min(answered++, doing.size() - 1)];
        auto const is_done = status == PGRES_COMMAND_OK;
        is_bug = is_bug || (is_done && changed_by(outcome.get()) != 1);
        if (is_done || first_failure) continue;
        first_failure = std::move(outcome);
        failed_at = name;
    }
    PQexitPipelineMode(handle);
    if (first_failure || PQstatus(handle) != CONNECTION_OK) fail(first_failure.get(), failed_at);
    has_failed_ = is_bug;
    INVARIANT(!is_bug);
}

std::int64_t PostgresConnection::run_many(Query const& query, std::span<Binds const> rows) {
    settle();
    std::int64_t changed = 0;
    for (; !rows.empty(); rows = rows.subspan(std::min(pipeline_length, rows.size()))) {
        auto const batch = rows.first(std::min(pipeline_length, rows.size()));
        // Preparing waits for its answer, which a pipeline would not give.
        for (auto const& row : batch) prepared(query, row.all());
        changed += run_pipeline(query, batch);
    }
    return changed;
}

std::int64_t PostgresConnection::run_pipeline(Query const& query, std::span<Binds const> batch) {
    auto* const handle = handle_.get();
    PQenterPipelineMode(handle);
    for (auto const& row : batch) {
        wire::Parameters const parameters(row.all());
        PQsendQueryPrepared(handle, prepared(query, row.all()).name.c_str(), parameters.count(),
                            parameters.values(), parameters.lengths(), parameters.formats(),
                            binary_results);
    }
    PQpipelineSync(handle);
    std::int64_t changed = 0;
    Outcome first_failure;
    for (bool is_at_end = false; !is_at_end && PQstatus(handle) == CONNECTION_OK;) {
        Outcome outcome(PQgetResult(handle));
        if (!outcome) continue;
        auto const status = PQresultStatus(outcome.get());
        is_at_end = status == PGRES_PIPELINE_SYNC;
        if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
            changed += changed_by(outcome.get());
        else if (!is_at_end && !first_failure)
            first_failure = std::move(outcome);
    }
    PQexitPipelineMode(handle);
    if (first_failure || PQstatus(handle) != CONNECTION_OK) fail(first_failure.get(), query.name);
    return changed;
}

std::int64_t PostgresConnection::load(std::string_view table, std::span<std::string const> columns,
                                      FunctionRef<std::span<Bind const>()> next) {
    settle();
    std::string sql = "copy " + quoted(table) + " (";
    for (auto const& column : columns)
        sql.append(&column == &columns[0] ? "" : ", ").append(quoted(column));
    sql.append(") from stdin (format binary)");
    must_succeed(execute(sql.c_str()).get(), sql);
    std::int64_t count = 0;
    try {
        wire::CopyText text;
        for (auto row = next(); !row.empty(); row = next(), ++count) {
            text.add(row);
            if (text.bytes().size() < copy_piece) continue;
            send_copy(text.bytes());
            text.bytes().clear();
        }
        text.end();
        send_copy(text.bytes());
    } catch (...) {
        has_failed_ = true;
        PQputCopyEnd(handle_.get(), "given up");
        while (Outcome(PQgetResult(handle_.get()))) continue;
        throw;
    }
    PQputCopyEnd(handle_.get(), nullptr);
    Outcome const outcome(PQgetResult(handle_.get()));
    while (Outcome(PQgetResult(handle_.get()))) continue;
    must_succeed(outcome.get(), sql);
    return count;
}

void PostgresConnection::check(Query const& query) {
    if (int(prepare(query, {}).types.size()) != query.parameter_count)
        throw DatabaseBroken("it has another number of parameters than its declaration");
}

void PostgresConnection::send_copy(std::string const& bytes) {
    if (PQputCopyData(handle_.get(), bytes.data(), int(bytes.size())) != 1) fail(nullptr, "copy");
}

void PostgresConnection::transact(std::string const& begin_sql,
                                  FunctionRef<bool(Transaction&)> body) {
    has_failed_ = false;
    try {
        begin(begin_sql);
        Transaction transaction(*this);
        if (!body(transaction)) return roll_back();
        settle();
        must_succeed(execute("commit").get(), "commit");
    } catch (...) {
        roll_back();
        throw;
    }
}

void PostgresConnection::connect() {
    prepared_.clear();
    sent_on_.clear();
    // What stands before the address are defaults it may change.
    std::array const keys{
        "connect_timeout",  "keepalives_idle",  "keepalives_interval",
        "keepalives_count", "tcp_user_timeout", "fallback_application_name",
        "dbname",           "client_encoding",  static_cast<char const*>(nullptr)};
    std::array const values{"5",
                            "10",
                            "5",
                            "3",
                            "15000",
                            "binhyen",
                            location_.address.c_str(),
                            "UTF8",
                            static_cast<char const*>(nullptr)};
    handle_.reset(PQconnectdbParams(keys.data(), values.data(), 1));
    if (PQstatus(handle_.get()) != CONNECTION_OK) fail(nullptr, "connecting");
    PQsetNoticeProcessor(handle_.get(), [](void*, char const*) {}, nullptr);
    // Terse: the detail of a violated key holds the values of the row, which no log should.
    PQsetErrorVerbosity(handle_.get(), PQERRORS_TERSE);
    auto const session = "set lock_timeout = " + std::to_string(location_.writer_patience.count()) +
                         "; set timezone = 'UTC'; set jit = off";
    must_succeed(execute(session.c_str()).get(), "connecting");
}

void PostgresConnection::begin(std::string const& sql) {
    if (PQstatus(handle_.get()) != CONNECTION_OK) connect();
    auto outcome = execute(sql.c_str());
    // Lost while it lay idle: nothing has been done yet, so once more on a new one is safe.
    if (PQstatus(handle_.get()) != CONNECTION_OK) {
        connect();
        outcome = execute(sql.c_str());
    }
    must_succeed(outcome.get(), sql);
}

PostgresConnection::Outcome PostgresConnection::execute(char const* sql) {
    return Outcome(PQexec(handle_.get(), sql));
}

void PostgresConnection::roll_back() {
    if (!sent_on_.empty()) {
        sent_on_.clear();
        PQpipelineSync(handle_.get());
        while (PQstatus(handle_.get()) == CONNECTION_OK)
            if (Outcome const outcome(PQgetResult(handle_.get()));
                outcome && PQresultStatus(outcome.get()) == PGRES_PIPELINE_SYNC)
                break;
        PQexitPipelineMode(handle_.get());
    }
    auto const status = PQtransactionStatus(handle_.get());
    if (status != PQTRANS_IDLE && status != PQTRANS_UNKNOWN) execute("rollback");
}

PostgresConnection::Prepared const& PostgresConnection::prepared(Query const& query,
                                                                 std::span<Bind const> binds) {
    auto& known = prepared_[query.postgres.data()];
    for (auto const& statement : known)
        if (fits(statement.types, binds)) return statement;
    auto const made = prepare(query, wire::Parameters(binds).types());
    return known.emplace_back(made);
}

PostgresConnection::Prepared PostgresConnection::prepare(Query const& query,
                                                         std::span<Oid const> given) {
    Prepared made;
    // The number first: the server cuts names at 63 bytes.
    made.name = std::to_string(++prepared_count_).append(" ").append(query.name);
    std::string const text(query.postgres);
    Outcome const parsed(
        PQprepare(handle_.get(), made.name.c_str(), text.c_str(), int(given.size()), given.data()));
    must_succeed(parsed.get(), query.name);
    Outcome const description(PQdescribePrepared(handle_.get(), made.name.c_str()));
    must_succeed(description.get(), query.name);
    for (int index = 0; index < PQnparams(description.get()); ++index)
        made.types.push_back(PQparamtype(description.get(), index));
    for (int column = 0; column < PQnfields(description.get()); ++column)
        if (!wire::is_readable(PQftype(description.get(), column)))
            throw DatabaseBroken("column " + std::string(PQfname(description.get(), column)) +
                                 " is no text, bigint or bytea: cast it");
    return made;
}

void PostgresConnection::must_be_whole() const {
    if (has_failed_)
        throw DatabaseBroken("an earlier statement failed: the transaction is rolled back");
}

void PostgresConnection::must_succeed(PGresult const* result, std::string_view doing) {
    auto const status = PQresultStatus(result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_COPY_IN)
        fail(result, doing);
}

void PostgresConnection::fail(PGresult const* result, std::string_view doing) {
    has_failed_ = true;
    std::string sentence = result ? PQresultErrorMessage(result) : PQerrorMessage(handle_.get());
    while (sentence.ends_with('\n')) sentence.pop_back();
    sentence.append(": ").append(doing);
    auto const* const field = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    std::string_view const state = field ? field : "";
    // Class 23 are the constraints; P0001 is a trigger that says no, which SQLite counts as one.
    if (state.starts_with("23") || state == "P0001") throw ConstraintViolated(sentence);
    throw DatabaseBroken(sentence);
}

}  // namespace binhyen::storage
