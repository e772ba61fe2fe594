#include "storage/database.hpp"

#include <both_engines.hpp>

namespace binhyen::storage {
namespace {

class DatabaseTest : public test::OnBothEngines {};
ON_BOTH_ENGINES(DatabaseTest);

constexpr Query insert_note{"test.insert_note", "insert into notes values (?1, ?2, ?3)",
                            "insert into notes values ($1, $2, $3)", 3};
constexpr Query list_notes{"test.list_notes", "select id, body, size from notes order by id",
                           "select id, body, size from notes order by id", 0};

struct Note {
    std::string id;
    std::optional<std::string> body;
    std::int64_t size;
};
BOOST_DESCRIBE_STRUCT(Note, (), (id, body, size))

TEST_P(DatabaseTest, what_a_committed_write_stored_is_read_back) {
    database().write_in("a", [](Transaction& tx) {
        tx.connection().run_script("create table notes (id text, body text, size bigint)");
        tx.run(insert_note, "1", "Đắk Blà", 7);
        tx.run(insert_note, Note{"2", std::nullopt, -1});
        return true;
    });

    auto const notes = database().read([](Transaction& tx) { return tx.list<Note>(list_notes); });

    ASSERT_EQ(notes.size(), 2U);
    EXPECT_EQ(notes[0].body, "Đắk Blà");
    EXPECT_EQ(notes[1].body, std::nullopt);
    EXPECT_EQ(notes[1].size, -1);
}

}  // namespace
}  // namespace binhyen::storage
