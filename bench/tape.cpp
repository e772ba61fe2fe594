#include "tape.hpp"

#include <stdexcept>

namespace binhyen::bench {
namespace {

Value kept(storage::Bind const& bind) {
    if (auto const* number = std::get_if<std::int64_t>(&bind)) return *number;
    if (auto const* text = std::get_if<std::string_view>(&bind)) return std::string(*text);
    if (std::holds_alternative<std::monostate>(bind)) return std::monostate{};
    throw std::runtime_error("a tape holds no bytes");
}

class TapingConnection : public storage::Connection {
public:
    TapingConnection(storage::Connection& behind, TapedTransaction& taped)
        : behind_(behind), taped_(taped) {}

    std::int64_t run(storage::Query const& query, std::span<storage::Bind const> binds,
                     storage::FunctionRef<void(storage::Row const&)> each) override {
        keep(query, binds);
        return behind_.run(query, binds, each);
    }
    void run_one(storage::Query const& query, std::span<storage::Bind const> binds) override {
        keep(query, binds);
        behind_.run_one(query, binds);
    }
    std::int64_t run_text(std::string_view sql, std::span<storage::Bind const> binds,
                          storage::FunctionRef<void(storage::Row const&)> each) override {
        return behind_.run_text(sql, binds, each);
    }
    void run_script(std::string_view sql) override { behind_.run_script(sql); }
    std::int64_t run_many(storage::Query const& query,
                          std::span<storage::Binds const> rows) override {
        for (auto const& row : rows) keep(query, row.all());
        return behind_.run_many(query, rows);
    }
    std::int64_t load(std::string_view table, std::span<std::string const> columns,
                      storage::FunctionRef<std::span<storage::Bind const>()> next) override {
        return behind_.load(table, columns, next);
    }
    void check(storage::Query const& query) override { behind_.check(query); }

private:
    void keep(storage::Query const& query, std::span<storage::Bind const> binds) {
        auto& statement = taped_.statements.emplace_back(TapedStatement{&query, {}});
        for (auto const& bind : binds) statement.values.push_back(kept(bind));
    }

    storage::Connection& behind_;
    TapedTransaction& taped_;
};

}  // namespace

void TapingDatabase::write_in(std::string_view realm,
                              storage::FunctionRef<bool(storage::Transaction&)> body) {
    behind_->write_in(realm, [&](storage::Transaction& plain) {
        if (tape_ == nullptr) return body(plain);
        tape_->push_back({TapedTransaction::Kind::write, {}});
        TapingConnection connection(plain.connection(), tape_->back());
        storage::Transaction transaction(connection);
        return body(transaction);
    });
}

void TapingDatabase::read_in(storage::FunctionRef<void(storage::Transaction&)> body) {
    behind_->read([&](storage::Transaction& plain) {
        if (tape_ == nullptr) {
            body(plain);
            return true;
        }
        tape_->push_back({TapedTransaction::Kind::read, {}});
        TapingConnection connection(plain.connection(), tape_->back());
        storage::Transaction transaction(connection);
        body(transaction);
        return true;
    });
}

}  // namespace binhyen::bench
