#include "base/digest.hpp"
#include "storage/archive_format.hpp"

namespace binhyen::storage {
namespace {

/// The rows of one table after another, out of a stream of parts.
class Parts {
public:
    explicit Parts(TarReader& tar) : tar_(tar) { turn(); }

    ArchivedTable fill(Transaction& tx, Table const& table) {
        ArchivedTable filled{.name = table.name, .row_count = 0, .sha256 = {}};
        table_ = &table;
        part_count_ = 0;
        hash_.emplace();
        std::vector<std::string> columns;
        for (auto const& column : table.columns) columns.push_back(column.name);
        filled.row_count = tx.connection().load(table.name, columns, [this] { return next_row(); });
        filled.sha256 = hash_->hex();
        return filled;
    }

    /// What stands after the last part.
    TarEntry const& rest() const {
        if (!entry_) throw ArchiveUnreadable("the archive is cut short");
        return *entry_;
    }

private:
    std::span<Bind const> next_row() {
        if (left_.empty()) {
            if (is_in_part_) turn();
            if (!entry_ || entry_->name != format::part_name(table_->name, part_count_ + 1))
                return {};
            ++part_count_;
            is_in_part_ = true;
            left_ = entry_->bytes;
            hash_->add(left_);
        }
        auto const end = std::min(left_.find('\n'), left_.size());
        auto const line = left_.substr(0, end);
        left_.remove_prefix(std::min(end + 1, left_.size()));
        return line_.parse(line, *table_);
    }

    void turn() {
        entry_ = tar_.next();
        is_in_part_ = false;
    }

    TarReader& tar_;
    std::optional<TarEntry> entry_;
    bool is_in_part_ = false;
    Table const* table_ = nullptr;
    int part_count_ = 0;
    std::string_view left_;
    format::Line line_;
    std::optional<Sha256> hash_;
};

// An older archive is filled into the schema of its time.
std::span<Migration const> steps_of(format::Heading const& heading,
                                    std::span<Migration const> known) {
    auto const is_same = [](format::Step const& step, Migration const& migration) {
        return step.name == migration.name && step.checksum == migration.checksum;
    };
    if (heading.steps.size() > known.size() ||
        !std::equal(heading.steps.begin(), heading.steps.end(), known.begin(), is_same))
        throw DatabaseBroken(
            "the archive's schema is not one this program has had; use the program of its time");
    return known.first(heading.steps.size());
}

void must_have_no_later_step(Database& database, std::size_t step_count,
                             std::span<Migration const> known) {
    for (auto count = step_count + 1; count <= known.size(); ++count)
        if (is_up_to_date(database, known.first(count)))
            throw DatabaseBroken(
                "the database has later migrations than the archive; restore into a new one");
}

void must_be_empty(Transaction& tx, std::vector<Table> const& tables) {
    for (auto const& table : tables)
        tx.connection().run_text(
            "select 1 from " + quoted(table.name) + " limit 1", {}, [&](Row const&) {
                throw DatabaseBroken("the database is not empty: " + table.name + " has rows");
            });
}

}  // namespace

Archived restore_archive(Database& empty, Source source, std::span<Migration const> known) {
    Sha256 hash;
    auto const hashing_source = [&](std::span<char> into) {
        auto const got = source(into);
        hash.add({into.data(), got});
        return got;
    };
    TarReader tar(hashing_source);
    auto const first = tar.next();
    if (!first || first->name != format::heading_name)
        throw ArchiveUnreadable("this is no archive of ours");
    auto const heading = format::parse_heading(first->bytes);
    auto const steps = steps_of(heading, known);
    must_have_no_later_step(empty, steps.size(), known);
    migrate(empty, steps);

    Archived archived;
    for (auto const& step : heading.steps) archived.migrations.push_back(step.name);
    empty.write_in("schema_migrations", [&](Transaction& tx) {
        auto const tables = list_tables(tx, empty.engine());
        if (tables != heading.tables)
            throw ArchiveUnreadable("the archive's tables are not those its migrations make");
        must_be_empty(tx, tables);
        Parts parts(tar);
        for (auto const& table : tables) archived.tables.push_back(parts.fill(tx, table));
        if (parts.rest().name != format::manifest_name ||
            format::parse_manifest(parts.rest().bytes) != archived.tables)
            throw ArchiveUnreadable(
                "the archive is damaged: its rows are not those of its manifest");
        return true;
    });
    while (tar.next()) continue;
    archived.sha256 = hash.hex();
    return archived;
}

}  // namespace binhyen::storage
