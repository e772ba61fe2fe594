#pragma once

#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "storage/database.hpp"

/// A database in front of another one that writes down every statement, so that the same SQL can be
/// run again without the product.
namespace binhyen::bench {

using Value = std::variant<std::monostate, std::int64_t, std::string>;

struct TapedStatement {
    storage::Query const* query;
    std::vector<Value> values;
};

struct TapedTransaction {
    enum class Kind { read, write } kind;
    std::vector<TapedStatement> statements;
};

using Tape = std::vector<TapedTransaction>;

class TapingDatabase : public storage::Database {
public:
    /// Both may be exchanged at any time between transactions; a null tape writes nothing down.
    void put_before(storage::Database& behind, Tape* tape) {
        behind_ = &behind;
        tape_ = tape;
    }

    [[nodiscard]] storage::Engine engine() const override { return behind_->engine(); }
    void write_in(std::string_view realm,
                  storage::FunctionRef<bool(storage::Transaction&)> body) override;

protected:
    void read_in(storage::FunctionRef<void(storage::Transaction&)> body) override;

private:
    storage::Database* behind_ = nullptr;
    Tape* tape_ = nullptr;
};

/// The statements alone, by the engine's own C API: prepared once, one connection that writes and
/// one that reads, every row stepped over.
class BareDatabase {
public:
    virtual ~BareDatabase() = default;
    virtual void play(TapedTransaction const&) = 0;
};

std::unique_ptr<BareDatabase> open_bare(storage::Engine, std::string const& address);

}  // namespace binhyen::bench
