#pragma once

#include <optional>
#include <string>
#include <type_traits>

#include "audit/actor.hpp"
#include "base/json.hpp"
#include "http/json_text.hpp"
#include "storage/database.hpp"

/// The only way to open a transaction that writes: one transaction, one act, one entry.
namespace binhyen {

/// Someone else's word entered by an officer: heads write by hand. Both are kept with the act.
struct OnBehalf {
    std::string who;
    /// The paper it was taken from ("Biên bản ngày 03/11/2022, lưu tại Công an xã").
    std::string paper;
};

struct Context {
    storage::Database& database;
    Actor actor;
    Date today;
    Instant now;
    IdSource& ids;
    /// Empty when the caller has none (demonstration, command line).
    std::string idempotency_key;
    /// SHA-256 of method, path and body; the same key with another hash is a conflict.
    std::string request_hash;
    std::optional<OnBehalf> on_behalf;
    /// Set by in_transaction when the same request was carried out before: its stored reply.
    std::optional<std::string> replayed_reply;

    template <class T>
    T new_id() {
        return {ids.next_text(now)};
    }
};

namespace audit {

/// A row's columns as one JSON object, exactly as stored; `audit verify` compares it with the row.
template <class Row>
std::string image_of(Row const& row);

/// `{"id":"…"}` members named in Row::key, joined by '/'.
template <class Row>
std::string key_of(Row const& row);

struct Change {
    std::string_view table;
    std::string key;
    /// Empty: the row did not exist before, or does not afterwards.
    std::optional<std::string> before;
    std::optional<std::string> after;
};

/// What was done. `act` is a stable word of the scheme ("dossier_submitted"), `path` the part of
/// the tree it was done in, `object` the id of the noun it was done to.
struct Act {
    std::string_view act;
    std::string path;
    std::string object;
};

/// A write transaction that takes the images of what it changes. Every row struct has
/// `static constexpr std::string_view table, key` (key columns separated by commas) and its
/// described members are the table's columns.
class Transaction : public storage::Transaction {
public:
    using storage::Transaction::Transaction;

    template <class Row>
    void insert(storage::Query const& query, Row const& row) {
        run_one(query, row);
        changes_.push_back({Row::table, key_of(row), std::nullopt, image_of(row)});
    }

    template <class Row>
    void update(storage::Query const& query, Row const& before, Row const& after) {
        run_one(query, after);
        changes_.push_back({Row::table, key_of(after), image_of(before), image_of(after)});
    }

    /// The query's parameters are the key's columns alone, in their order.
    template <class Row, class... Key>
    void remove(storage::Query const& query, Row const& row, Key const&... key) {
        run_one(query, key...);
        changes_.push_back({Row::table, key_of(row), image_of(row), std::nullopt});
    }

    /// Exactly once in a transaction that changes anything.
    void record(Act act) {
        INVARIANT(!act_.has_value());
        act_ = std::move(act);
    }

private:
    friend Result<> write_entry(Context&, Transaction&, std::string const& realm,
                                std::string const& reply);
    template <class F>
    friend auto in_transaction(Context&, std::string_view, F&&)
        -> std::invoke_result_t<F, Transaction&>;

    std::optional<Act> act_;
    std::vector<Change> changes_;
};

/// Looks up an earlier entry of the same person and key; a different request is a `conflict`.
Result<> find_replay(Context&, Transaction&);
Result<> write_entry(Context&, Transaction&, std::string const& realm, std::string const& reply);

/// Runs `body` alone in the realm of `path`, commits if and only if it gives a value, and writes
/// its entry in the same transaction. A bug if rows changed without an act recorded.
template <class F>
auto in_transaction(Context& context, std::string_view path, F&& body)
    -> std::invoke_result_t<F, Transaction&> {
    using Outcome = std::invoke_result_t<F, Transaction&>;
    std::optional<Outcome> outcome;
    std::string const realm(realm_of(path));
    context.database.write_in(realm, [&](storage::Transaction& plain) {
        Transaction transaction(plain.connection());
        if (auto replay = find_replay(context, transaction); !replay) {
            outcome.emplace(std::unexpected(std::move(replay).error()));
            return false;
        }
        outcome.emplace(body(transaction));
        if (!*outcome) return false;
        std::string reply;
        if constexpr (!std::is_void_v<typename Outcome::value_type>)
            if (!context.idempotency_key.empty()) reply = http::json_text(**outcome);
        if (auto written = write_entry(context, transaction, realm, reply); !written) {
            outcome.emplace(std::unexpected(std::move(written).error()));
            return false;
        }
        return true;
    });
    return std::move(*outcome);
}

void append_json(std::string& into, storage::Bind const& value);

template <class Row>
std::string image_of(Row const& row) {
    std::string image = "{";
    for_each_member(row, [&](std::string_view name, auto const& member) {
        if (image.size() > 1) image += ',';
        image.append("\"").append(name).append("\":");
        storage::Binds binds;
        binds.add(member);
        append_json(image, binds.all()[0]);
    });
    return image += '}';
}

template <class Row>
std::string key_of(Row const& row) {
    std::string key;
    std::string_view rest = Row::key;
    while (!rest.empty()) {
        auto const comma = rest.find(',');
        auto const column = rest.substr(0, comma);
        rest = comma == rest.npos ? std::string_view{} : rest.substr(comma + 1);
        for_each_member(row, [&](std::string_view name, auto const& member) {
            if (name != column) return;
            storage::Binds binds;
            binds.add(member);
            auto const& bind = binds.all()[0];
            if (!key.empty()) key += '/';
            if (auto const* text = std::get_if<std::string_view>(&bind))
                key.append(*text);
            else if (auto const* number = std::get_if<std::int64_t>(&bind))
                key.append(std::to_string(*number));
        });
    }
    return key;
}

}  // namespace audit
}  // namespace binhyen
