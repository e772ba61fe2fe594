#include <algorithm>
#include <unordered_map>

#include "audit/acting.hpp"
#include "audit/findings.hpp"
#include "audit/problems.hpp"
#include "audit/queries.hpp"
#include "base/digest.hpp"
#include "storage/catalogue.hpp"

namespace binhyen::audit {
namespace {

/// 128 bits of SHA-256: enough that two keys or two images are never taken for one.
struct Digest {
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    bool operator==(Digest const&) const = default;
};

Digest digest_of(std::string_view text) {
    auto const hex = sha256_hex(text);
    return {std::stoull(hex.substr(0, 16), nullptr, 16),
            std::stoull(hex.substr(16, 16), nullptr, 16)};
}

struct FirstBits {
    std::size_t operator()(Digest const& digest) const { return digest.low; }
};

struct LoggedImage {
    std::string object_key;
    std::string realm;
    std::int64_t seq = 0;
    std::int64_t position = 0;
    std::int64_t at = 0;
    std::optional<std::string> after;
};
BOOST_DESCRIBE_STRUCT(LoggedImage, (), (object_key, realm, seq, position, at, after))

/// The last thing the log says of a row.
struct LastImage {
    std::size_t realm = 0;
    std::int64_t seq = 0;
    std::int64_t position = 0;
    std::int64_t at = 0;
    /// Which columns the image has; none: the row was removed.
    std::optional<std::size_t> shape;
    Digest digest;
    bool is_met = false;

    [[nodiscard]] bool is_before(LastImage const& other) const {
        if (realm == other.realm)
            return std::pair(seq, position) < std::pair(other.seq, other.position);
        return at < other.at;
    }
};

/// Texts by number, so that a million images do not each carry their realm.
template <class T>
class Numbered {
public:
    std::size_t number_of(T const& value) {
        auto const found = std::ranges::find(values_, value);
        if (found != values_.end()) return std::size_t(found - values_.begin());
        values_.push_back(value);
        return values_.size() - 1;
    }
    [[nodiscard]] T const& operator[](std::size_t number) const { return values_[number]; }

private:
    std::vector<T> values_;
};

using Shape = std::vector<bool>;

std::string column_text(storage::Row const& row, int column, storage::ColumnType type) {
    if (row.is_null(column)) return "null";
    std::string text;
    if (type == storage::ColumnType::bigint)
        append_json(text, row.integer(column));
    else
        append_json(text, row.text(column));
    return text;
}

/// One table, its log and its rows.
class RowsCheck {
public:
    RowsCheck(storage::Transaction& tx, storage::Table const& table, std::string_view key,
              Findings& findings)
        : tx_(tx), table_(table), findings_(findings) {
        while (!key.empty()) {
            auto const comma = key.find(',');
            key_.push_back(column_number(key.substr(0, comma)));
            key = comma == key.npos ? std::string_view{} : key.substr(comma + 1);
        }
    }

    void run() {
        read_log();
        read_rows();
        for (auto const& [key, image] : last_)
            if (image.shape && !image.is_met) name_removed(image);
        for (auto const& changed : changed_) name_changed(changed);
    }

private:
    struct Changed {
        LastImage image;
        std::vector<std::string> columns;
    };

    [[nodiscard]] int column_number(std::string_view name) const {
        auto const found = std::ranges::find(table_.columns, name, &storage::Column::name);
        INVARIANT(found != table_.columns.end());
        return int(found - table_.columns.begin());
    }

    void read_log() {
        tx_.each(
            queries::list_images,
            [&](storage::Row const& row) { take(storage::from_row<LoggedImage>(row)); },
            table_.name);
    }

    void take(LoggedImage const& logged) {
        LastImage image{.realm = realms_.number_of(logged.realm),
                        .seq = logged.seq,
                        .position = logged.position,
                        .at = logged.at,
                        .shape = {},
                        .digest = {}};
        if (logged.after) {
            auto const columns = columns_of(*logged.after);
            Shape shape(columns.size());
            for (std::size_t i = 0; i < columns.size(); ++i) shape[i] = !columns[i].empty();
            image.digest = digest_of_columns(columns, shape);
            image.shape = shapes_.number_of(shape);
        }
        auto const [at, is_new] = last_.try_emplace(digest_of(logged.object_key), image);
        if (!is_new && at->second.is_before(image)) at->second = image;
    }

    // The image's values in the table's order; empty for a column it does not have.
    [[nodiscard]] std::vector<std::string> columns_of(std::string const& image) const {
        std::vector<std::string> columns(table_.columns.size());
        json::error_code failed;
        auto const value = json::parse(image, failed);
        if (failed || !value.is_object()) return columns;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (table_.columns[i].type == storage::ColumnType::bytea) continue;
            if (auto const* member = value.as_object().if_contains(table_.columns[i].name))
                columns[i] = json::serialize(*member);
        }
        return columns;
    }

    static Digest digest_of_columns(std::vector<std::string> const& columns, Shape const& shape) {
        std::string text;
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (shape[i]) text.append(std::to_string(columns[i].size())).append(":" + columns[i]);
        return digest_of(text);
    }

    void read_rows() {
        std::string sql = "select ";
        for (auto const& column : table_.columns)
            sql.append(sql.size() > 7 ? ", " : "").append(storage::quoted(column.name));
        sql.append(" from ").append(storage::quoted(table_.name));
        std::int64_t count = 0;
        tx_.connection().run_text(sql, {}, [&](storage::Row const& row) {
            check(row);
            if (++count % 1000 == 0) findings_.progress(table_.name, count);
        });
        findings_.counts().row_count += count;
        findings_.progress(table_.name, count);
    }

    void check(storage::Row const& row) {
        auto const key = key_of(row);
        auto const found = last_.find(digest_of(key));
        if (found == last_.end() || !found->second.shape) {
            findings_.add(problems::row_added(table_.name, key));
            return;
        }
        found->second.is_met = true;
        std::vector<std::string> columns;
        for (std::size_t i = 0; i < table_.columns.size(); ++i)
            columns.push_back(table_.columns[i].type == storage::ColumnType::bytea
                                  ? std::string()
                                  : column_text(row, int(i), table_.columns[i].type));
        auto const& shape = shapes_[*found->second.shape];
        if (digest_of_columns(columns, shape) == found->second.digest) return;
        if (findings_.is_full())
            findings_.add(problems::row_changed(table_.name, key, "", "", 0));
        else
            changed_.push_back({found->second, std::move(columns)});
    }

    [[nodiscard]] std::string key_of(storage::Row const& row) const {
        std::string key;
        for (int const column : key_) {
            if (!key.empty()) key += '/';
            if (row.is_null(column)) continue;
            if (table_.columns[std::size_t(column)].type == storage::ColumnType::bigint)
                key.append(std::to_string(row.integer(column)));
            else
                key.append(row.text(column));
        }
        return key;
    }

    [[nodiscard]] LoggedImage image_in_log(LastImage const& image) {
        auto const found = tx_.find<LoggedImage>(queries::find_image, realms_[image.realm],
                                                 image.seq, image.position);
        INVARIANT(found.has_value());
        return *found;
    }

    void name_removed(LastImage const& image) {
        auto const logged = image_in_log(image);
        findings_.add(
            problems::row_removed(table_.name, logged.object_key, logged.realm, logged.seq));
    }

    void name_changed(Changed const& changed) {
        auto const logged = image_in_log(changed.image);
        auto const before = columns_of(logged.after.value_or("{}"));
        std::string names;
        for (std::size_t i = 0; i < before.size(); ++i)
            if (!before[i].empty() && before[i] != changed.columns[i])
                names.append(names.empty() ? "" : ", ").append(table_.columns[i].name);
        findings_.add(
            problems::row_changed(table_.name, logged.object_key, names, logged.realm, logged.seq));
    }

    storage::Transaction& tx_;
    storage::Table const& table_;
    Findings& findings_;
    std::vector<int> key_;
    Numbered<std::string> realms_;
    Numbered<Shape> shapes_;
    std::unordered_map<Digest, LastImage, FirstBits> last_;
    std::vector<Changed> changed_;
};

}  // namespace

void check_rows(storage::Transaction& tx, storage::Engine engine, AuditedTable const& audited,
                Findings& findings) {
    auto const tables = storage::list_tables(tx, engine);
    auto const found = std::ranges::find(tables, audited.name, &storage::Table::name);
    INVARIANT(found != tables.end());
    RowsCheck(tx, *found, audited.key, findings).run();
}

}  // namespace binhyen::audit
