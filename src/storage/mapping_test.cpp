#include "storage/mapping.hpp"

#include <gardens.hpp>
#include <limits>

namespace binhyen::storage {
namespace {

using namespace test::gardens;
using namespace std::literals;
using test::Garden;

constexpr Query as_number{"test.as_number", "select cast(?1 as integer)",
                          "select cast($1 as bigint)", 1};
constexpr Query as_text{"test.as_text", "select cast(?1 as text)", "select cast($1 as text)", 1};

class MappingTest : public test::InGardens {
protected:
    /// What a column gives back of what was bound.
    template <class T, class U = T>
    U kept(T const& value) {
        constexpr bool is_number = std::is_arithmetic_v<T> || std::is_same_v<T, Instant>;
        auto const& query = is_number ? as_number : as_text;
        return database().read([&](Transaction& tx) { return *tx.find<U>(query, value); });
    }
};
ON_BOTH_ENGINES(MappingTest);

enum class Shade { light, deep };
BOOST_DESCRIBE_ENUM(Shade, light, deep)

struct Tag;

TEST_P(MappingTest, numbers_keep_their_whole_width) {
    using Limits = std::numeric_limits<std::int64_t>;
    write(insert_garden, "most", Limits::max(), "");

    EXPECT_EQ(find("most")->plot_count, Limits::max());
    for (auto const number : {Limits::min(), Limits::max(), -1L, 0L, 255L, 256L, 1L << 40})
        EXPECT_EQ((kept<std::int64_t>(number)), number);
}

TEST_P(MappingTest, texts_come_back_as_they_went_in) {
    for (std::string const text : {"", "Đắk Tô – thị trấn", "Rơ Ŏng Kơ\xc6\x80\xc4\x83", "🌿",
                                   "it's \"so\" \\ $1 ?1 %", "a\nb\tc",
                                   "Ho\xcc\x80"
                                   "a"})
        EXPECT_EQ(kept(text), text);
    EXPECT_EQ(kept(std::string(100'000, 'x')).size(), 100'000U);
}

TEST_P(MappingTest, the_empty_text_is_not_null) {
    write(insert_garden, "g1", 1, "");
    write(insert_garden, "g2", 1, std::nullopt);
    write(insert_garden, "g3", 1, std::string_view());

    EXPECT_EQ(find("g1")->motto, "");
    EXPECT_EQ(find("g2")->motto, std::nullopt);
    EXPECT_EQ(find("g3")->motto, "");
}

TEST_P(MappingTest, a_text_with_a_zero_or_malformed_bytes_is_refused) {
    EXPECT_THROW(write(insert_garden, "g1", 1, "a\0b"s), DatabaseBroken);
    EXPECT_THROW(write(insert_garden, "g1", 1, "\xff"), DatabaseBroken);
    EXPECT_THROW(write(insert_garden, "g1", 1, "\xed\xa0\x80"), DatabaseBroken);
    EXPECT_EQ(find("g1"), std::nullopt);
}

TEST_P(MappingTest, bytes_of_any_value_come_back) {
    std::string all(256, '\0');
    for (int i = 0; i < 256; ++i) all[std::size_t(i)] = char(i);
    write(insert_garden, "g1", 1, "");

    for (auto const& bytes : {all, ""s, "\0"s}) {
        write(set_seal, "g1", Blob{bytes});
        std::string found = "nothing";
        database().read([&](Transaction& tx) {
            tx.each(find_seal, [&](Row const& row) { found = row.bytes(0); }, "g1");
            return true;
        });
        EXPECT_EQ(found, bytes);
    }
}

TEST_P(MappingTest, days_instants_truths_enumerators_and_ids_have_their_columns) {
    EXPECT_EQ(kept(Date(2022, 11, 20)), Date(2022, 11, 20));
    EXPECT_EQ((kept<Date, std::string>(end_of_time)), "9999-12-31");
    EXPECT_EQ(kept(Instant{1'668'933'000'123}), Instant{1'668'933'000'123});
    EXPECT_TRUE(kept(true));
    EXPECT_EQ(kept(Shade::deep), Shade::deep);
    EXPECT_EQ(kept(Id<Tag>{"c1v"}), Id<Tag>{"c1v"});
}

TEST_P(MappingTest, a_null_a_number_and_a_text_may_follow_each_other_in_one_place) {
    write(insert_garden, "g1", 1, std::nullopt);
    write(insert_garden, "g2", 1, "hai");
    write(insert_garden, "g3", 1, std::nullopt);
    EXPECT_THROW(write(insert_garden, "g4", std::nullopt, ""), ConstraintViolated);
    write(insert_garden, "g4", 4, "");

    EXPECT_EQ(find("g2")->motto, "hai");
    EXPECT_EQ(find("g3")->motto, std::nullopt);
    EXPECT_EQ(find("g4")->plot_count, 4);
}

TEST_P(MappingTest, a_truth_of_the_engine_is_read_as_a_number) {
    constexpr Query exists{"test.exists", "select exists (select 1 from gardens)",
                           "select exists (select 1 from gardens)", 0};
    auto const has_gardens = [&] {
        return *database().read([&](Transaction& tx) { return tx.find<bool>(exists); });
    };

    EXPECT_FALSE(has_gardens());
    write(insert_garden, "g1", 1, "");
    EXPECT_TRUE(has_gardens());
}

TEST_P(MappingTest, a_column_of_another_kind_than_asked_is_our_mistake) {
    write(insert_garden, "g1", 5'000'000'000, std::nullopt);
    auto const ask = [&](auto const& question) {
        database().read([&](Transaction& tx) {
            tx.each(find_garden, [&](Row const& row) { question(row); }, "g1");
            return true;
        });
    };
    int narrow = 0;
    bool truth = false;
    std::string text;

    EXPECT_THROW(ask([](Row const& row) { (void)row.integer(0); }), InvariantBroken);
    EXPECT_THROW(ask([](Row const& row) { (void)row.text(1); }), InvariantBroken);
    EXPECT_THROW(ask([](Row const& row) { (void)row.bytes(0); }), InvariantBroken);
    EXPECT_THROW(ask([](Row const& row) { (void)row.is_null(3); }), InvariantBroken);
    EXPECT_THROW(ask([&](Row const& row) { from_column(row, 2, text); }), InvariantBroken);
    EXPECT_THROW(ask([&](Row const& row) { from_column(row, 1, narrow); }), InvariantBroken);
    EXPECT_THROW(ask([&](Row const& row) { from_column(row, 1, truth); }), InvariantBroken);
    EXPECT_THROW(ask([](Row const& row) { from_row<test::Plant>(row); }), InvariantBroken);
}

TEST_P(MappingTest, columns_have_their_names) {
    write(insert_garden, "g1", 1, "");
    std::string names;

    database().read([&](Transaction& tx) {
        tx.each(list_gardens, [&](Row const& row) {
            for (int column = 0; column < row.column_count(); ++column)
                names.append(row.column_name(column)).append(" ");
        });
        return true;
    });

    EXPECT_EQ(names, "id plot_count motto ");
}

}  // namespace
}  // namespace binhyen::storage
