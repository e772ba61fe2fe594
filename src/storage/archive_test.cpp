#include "storage/archive.hpp"

#include <fstream>
#include <gardens.hpp>

#include "base/digest.hpp"

namespace binhyen::storage {
namespace {

using namespace test::gardens;
using test::FreshDatabase;
using test::garden_migrations;

std::string archive_of(Database& database) {
    std::string bytes;
    write_archive(database, [&](std::string_view piece) { bytes.append(piece); });
    return bytes;
}

// In small, uneven pieces, as a pipe may give it.
Archived restore(Database& empty, std::string_view bytes,
                 std::span<Migration const> known = garden_migrations) {
    return restore_archive(
        empty,
        [&](std::span<char> into) {
            auto const got = std::min({into.size(), bytes.size(), std::size_t{700}});
            std::copy_n(bytes.begin(), got, into.begin());
            bytes.remove_prefix(got);
            return got;
        },
        known);
}

std::string refusal_of(Database& database, std::string_view bytes,
                       std::span<Migration const> known = garden_migrations) {
    try {
        restore(database, bytes, known);
        return "none";
    } catch (DatabaseBroken const& broken) {
        return broken.what();
    }
}

class ArchiveTest : public test::InGardens {
protected:
    void plant() {
        write(insert_garden, "g2", 0, std::nullopt);
        write(insert_garden, "g1", 3, "Vườn \"Đắk Blà\"\n🌿");
        write(insert_garden, "", -0, "");
        write(set_seal, "g1", Blob{std::string_view("\0\xff{}", 4)});
        write(set_seal, "g2", Blob{""});
        write(insert_plant, "g1", 10, "cúc");
        write(insert_plant, "g1", 9, "lan");
    }

    std::string archive() { return archive_of(database()); }

    /// The archive of what the archive was restored to.
    static std::string through(Engine engine, std::string const& bytes) {
        FreshDatabase const fresh(engine, FreshDatabase::Schema::empty);
        restore(*fresh, bytes);
        return archive_of(*fresh);
    }
};
ON_BOTH_ENGINES(ArchiveTest);

TEST_P(ArchiveTest, restored_into_its_own_engine_gives_the_same_archive) {
    plant();
    EXPECT_EQ(through(GetParam(), archive()), archive());
}

TEST_P(ArchiveTest, restored_into_the_embedded_engine_gives_the_same_archive) {
    plant();
    EXPECT_EQ(through(Engine::sqlite, archive()), archive());
}

TEST_P(ArchiveTest, of_the_embedded_engine_is_the_same_as_of_this_one) {
    plant();
    auto const moved = through(Engine::sqlite, archive());

    EXPECT_EQ(through(GetParam(), moved), archive());
}

TEST_P(ArchiveTest, says_what_it_holds) {
    plant();
    auto const bytes = archive();
    auto const written = write_archive(database(), [](std::string_view) {});
    FreshDatabase const fresh(GetParam(), FreshDatabase::Schema::empty);

    auto const read = restore(*fresh, bytes);

    ASSERT_EQ(written.tables.size(), 2U);
    EXPECT_EQ(written.tables[0].name, "gardens");
    EXPECT_EQ(written.tables[0].row_count, 3);
    EXPECT_EQ(written.tables[1].row_count, 2);
    EXPECT_EQ(written.migrations.size(), 2U);
    EXPECT_EQ(written.sha256, sha256_hex(bytes));
    EXPECT_EQ(read.tables, written.tables);
    EXPECT_EQ(read.migrations, written.migrations);
    EXPECT_EQ(read.sha256, written.sha256);
    EXPECT_EQ(content_hash(database()), written.sha256);
}

TEST_P(ArchiveTest, lists_rows_by_key_with_numbers_as_numbers_and_bytes_in_hex) {
    plant();

    auto const bytes = archive();

    EXPECT_NE(bytes.find("[\"\",0,\"\",null]\n"
                         "[\"g1\",3,\"Vườn \\\"Đắk Blà\\\"\\n🌿\",\"00ff7b7d\"]\n"
                         "[\"g2\",0,null,\"\"]\n"),
              std::string::npos);
    EXPECT_NE(bytes.find("[\"g1\",9,\"lan\"]\n[\"g1\",10,\"cúc\"]\n"), std::string::npos);
}

TEST_P(ArchiveTest, changes_when_one_value_changes) {
    plant();
    auto const before = content_hash(database());

    write(update_plot_count, "g2", 1);
    EXPECT_NE(content_hash(database()), before);

    write(update_plot_count, "g2", 0);
    EXPECT_EQ(content_hash(database()), before);
}

TEST_P(ArchiveTest, many_pages_and_parts_lose_no_row) {
    std::vector<test::Garden> gardens;
    for (int i = 0; i < 5'500; ++i)
        gardens.push_back({"g" + std::to_string(i), i, std::string(1000, 'x')});
    database().write_in(
        "garden", [&](Transaction& tx) { return tx.run_many(insert_garden, gardens) == 5'500; });
    auto const bytes = archive();
    FreshDatabase const fresh(GetParam(), FreshDatabase::Schema::empty);

    EXPECT_EQ(restore(*fresh, bytes).tables[0].row_count, 5'500);
    EXPECT_NE(bytes.find("tables/gardens/000002.jsonl"), std::string::npos);
    EXPECT_EQ(content_hash(*fresh), sha256_hex(bytes));
}

TEST_P(ArchiveTest, is_not_restored_over_rows) {
    plant();

    EXPECT_EQ(refusal_of(database(), archive()), "the database is not empty: gardens has rows");
}

TEST_P(ArchiveTest, damaged_in_any_way_leaves_the_database_empty) {
    plant();
    auto const whole = archive();
    FreshDatabase const fresh(GetParam(), FreshDatabase::Schema::empty);
    auto changed = whole;
    changed[changed.find("[\"g1\",9") + 6] = '8';
    auto mistyped = whole;
    mistyped[mistyped.find("[\"g1\",9") + 6] = '[';
    auto unheaded = whole;
    unheaded[unheaded.find("tables/plants")] = 'T';

    EXPECT_EQ(refusal_of(*fresh, changed),
              "the archive is damaged: its rows are not those of its manifest");
    EXPECT_TRUE(refusal_of(*fresh, mistyped).starts_with("the archive is damaged: "));
    EXPECT_TRUE(refusal_of(*fresh, unheaded).starts_with("the archive is damaged: "));
    EXPECT_EQ(refusal_of(*fresh, whole.substr(0, whole.size() / 2)), "the archive is cut short");
    EXPECT_EQ(refusal_of(*fresh, ""), "the archive is cut short");
    EXPECT_TRUE(refusal_of(*fresh, std::string(4096, 'x')).starts_with("the archive is damaged"));

    restore(*fresh, whole);
    EXPECT_EQ(archive_of(*fresh), whole);
}

TEST_P(ArchiveTest, of_an_older_schema_is_restored_as_it_was_and_then_migrated) {
    FreshDatabase const old(GetParam(), FreshDatabase::Schema::empty);
    migrate(*old, std::span(garden_migrations).first(1));
    auto const bytes = archive_of(*old);
    FreshDatabase const fresh(GetParam(), FreshDatabase::Schema::empty);

    restore(*fresh, bytes);

    EXPECT_EQ(archive_of(*fresh), bytes);
    EXPECT_EQ(migrate(*fresh, garden_migrations).size(), 1U);
    EXPECT_EQ(refusal_of(*fresh, bytes),
              "the database has later migrations than the archive; restore into a new one");
}

TEST_P(ArchiveTest, of_a_newer_program_is_refused) {
    FreshDatabase const fresh(GetParam(), FreshDatabase::Schema::empty);

    EXPECT_TRUE(refusal_of(*fresh, archive(), std::span(garden_migrations).first(1))
                    .starts_with("the archive's schema is not one this program has had"));
}

TEST_P(ArchiveTest, opens_with_the_tar_of_every_machine) {
    plant();
    test::FreshDirectory const directory;
    auto const file = (directory.path() / "a.tar").string();
    std::ofstream(file, std::ios::binary) << archive();

    auto const command = "cd " + directory.path().string() +
                         " && tar xf a.tar && grep -q lan tables/plants/000001.jsonl "
                         "&& test $(tar tf a.tar | wc -l) = 4";

    EXPECT_EQ(std::system(command.c_str()), 0);
}

}  // namespace
}  // namespace binhyen::storage
