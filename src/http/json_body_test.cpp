#include "http/json_body.hpp"

#include <gtest/gtest.h>

#include "base/text.hpp"
#include "garden_site.hpp"
#include "http/json_schema.hpp"

namespace binhyen::http {
namespace {

using garden::NewBed;

constexpr std::string_view good_bed =
    R"({"name":"Luống 1","notes":null,"soil":"clay","dug_on":"2031-02-28","is_sunny":true,)"
    R"("beside":"b7","rows":[{"plant":"Cải","seedling_count":12}],"measured_at":1668000000000})";

// The good bed with one member replaced, or added when it has none of that name.
std::string bed_with(std::string const& key, std::string const& value) {
    auto bed = json::parse(good_bed).as_object();
    bed[key] = "\x01";
    auto text = json::serialize(bed);
    auto const mark = text.find("\"\\u0001\"");
    return text.replace(mark, 8, value);
}

std::string bed_without(std::string const& key) {
    auto bed = json::parse(good_bed).as_object();
    bed.erase(key);
    return json::serialize(bed);
}

// "path: code, path: code"
std::string faults_of(std::string_view text) {
    auto const bed = parse_json<NewBed>(text);
    if (bed) return "";
    std::string out;
    for (auto const& field : bed.error().fields)
        out += (out.empty() ? "" : ", ") + field.path + ": " + std::string(field.problem.code());
    return out.empty() ? std::string(bed.error().code()) : out;
}

TEST(JsonBody, ReadsEveryKindOfField) {
    auto const bed = parse_json<NewBed>(good_bed);

    ASSERT_TRUE(bed.has_value());
    EXPECT_EQ(*bed, (NewBed{"Luống 1",
                            std::nullopt,
                            garden::Soil::clay,
                            Date(2031, 2, 28),
                            true,
                            garden::BedId{"b7"},
                            {{"Cải", 12}},
                            Instant{1668000000000}}));
}

TEST(JsonBody, ReadsBackWhatJsonTextWrote) {
    auto const bed = parse_json<NewBed>(good_bed);

    EXPECT_EQ(json_text(*bed), good_bed);
}

struct Fault {
    std::string body;
    std::string faults;
};

class FaultyBody : public testing::TestWithParam<Fault> {};

TEST_P(FaultyBody, IsRefusedByFieldAndCode) {
    EXPECT_EQ(faults_of(GetParam().body), GetParam().faults) << GetParam().body;
}

INSTANTIATE_TEST_SUITE_P(
    Table, FaultyBody,
    testing::Values(
        Fault{bed_without("name"), "name: field_missing"}, Fault{bed_without("notes"), ""},
        Fault{bed_without("rows"), "rows: field_missing"},
        Fault{bed_with("colour", "1"), "colour: field_unknown"},
        Fault{bed_with("name", "1"), "name: field_wrong_type"},
        Fault{bed_with("name", "null"), "name: field_wrong_type"},
        Fault{bed_with("name", R"("   ")"), "name: field_too_short"},
        Fault{bed_with("name", "\"" + std::string(41, 'a') + "\""), "name: field_too_long"},
        Fault{bed_with("name", R"("a\u0000b")"), "name: field_bad_text"},
        Fault{bed_with("name", R"("a\u001bb")"), "name: field_bad_text"},
        Fault{bed_with("name", R"("\ud800")"), "body_not_json"},
        Fault{bed_with("name", "\"\xff\""), "body_not_json"},
        Fault{bed_with("name", "\"\xc0\xaf\""), "body_not_json"},
        Fault{bed_with("soil", R"("moon")"), "soil: field_bad_choice"},
        Fault{bed_with("soil", "0"), "soil: field_wrong_type"},
        Fault{bed_with("dug_on", R"("2031-02-31")"), "dug_on: field_bad_date"},
        Fault{bed_with("dug_on", R"("31/02/2031")"), "dug_on: field_bad_date"},
        Fault{bed_with("dug_on", R"("2031-2-3")"), "dug_on: field_bad_date"},
        Fault{bed_with("dug_on", "20310228"), "dug_on: field_wrong_type"},
        Fault{bed_with("is_sunny", R"("true")"), "is_sunny: field_wrong_type"},
        Fault{bed_with("is_sunny", "1"), "is_sunny: field_wrong_type"},
        Fault{bed_with("beside", R"("../b7")"), "beside: field_bad_id"},
        Fault{bed_with("beside", R"("")"), "beside: field_bad_id"},
        Fault{bed_with("rows", "{}"), "rows: field_wrong_type"},
        Fault{bed_with("rows", R"([{"plant":"a","seedling_count":0},{"plant":2}])"),
              "rows[0].seedling_count: field_out_of_range, rows[1].plant: field_wrong_type, "
              "rows[1].seedling_count: field_missing"},
        Fault{bed_with("rows", R"([1])"), "rows[0]: field_wrong_type"},
        Fault{bed_with("rows", "[{},{},{},{}]"), "rows: field_too_many_items"},
        Fault{bed_with("rows", R"([{"plant":"a","seedling_count":1.5}])"),
              "rows[0].seedling_count: field_wrong_type"},
        Fault{bed_with("rows", R"([{"plant":"a","seedling_count":"5"}])"),
              "rows[0].seedling_count: field_wrong_type"},
        Fault{bed_with("rows", R"([{"plant":"a","seedling_count":99999999999999999999}])"),
              "rows[0].seedling_count: field_out_of_range"},
        Fault{bed_with("measured_at", "-1"), "measured_at: field_out_of_range"},
        Fault{R"({"name":"a","name":"b"})", "key_repeated"}, Fault{"", "body_not_json"},
        Fault{"{", "body_not_json"}, Fault{std::string(good_bed) + "x", "body_not_json"},
        Fault{"[]", ": field_wrong_type"}, Fault{"null", ": field_wrong_type"},
        Fault{std::string(33, '[') + std::string(33, ']'), "body_too_deep"},
        Fault{std::string(100'000, '['), "body_too_deep"}));

TEST(JsonBody, TellsAllFaultsOfABodyAtOnce) {
    EXPECT_EQ(faults_of(R"({"name":5,"soil":"moon","extra":1})"),
              "name: field_wrong_type, soil: field_bad_choice, dug_on: field_missing, "
              "is_sunny: field_missing, rows: field_missing, measured_at: field_missing, "
              "extra: field_unknown");
}

TEST(JsonBody, TellsAtMostAHundredFaultsAndCountsTheRest) {
    std::string body = "{";
    for (int i = 0; i < 500; ++i) body += "\"x" + std::to_string(i) + "\":1,";
    body.back() = '}';

    auto const problem = parse_json<NewBed>(body).error();

    EXPECT_EQ(problem.fields.size(), 101U);
    EXPECT_EQ(problem.fields.back().problem.code(), "field_faults_left_out");
    EXPECT_EQ(render(problem.fields.back().problem, Language::en),
              "406 more fields are not right and are not listed.");
}

TEST(JsonBody, NamesTheChoicesThatAreAllowed) {
    auto const bed = parse_json<NewBed>(bed_with("soil", R"("moon")"));

    EXPECT_EQ(render(bed.error().fields[0].problem, Language::en),
              "“moon” is none of these: sand, clay, peat.");
}

TEST(JsonBody, KeepsTextInOneNormalForm) {
    // Decomposed, with blanks around and a run of them inside.
    auto const bed = parse_json<NewBed>(bed_with("name", "\"  Luo\xCC\x82\xCC\x81ng \\t 2 \""));

    ASSERT_TRUE(bed.has_value());
    EXPECT_EQ(bed->name, "Luống 2");
}

TEST(JsonBody, CountsCharactersAndNotBytes) {
    std::string forty;
    for (int i = 0; i < 40; ++i) forty += "ế";

    EXPECT_EQ(faults_of(bed_with("name", "\"" + forty + "\"")), "");
    EXPECT_EQ(faults_of(bed_with("name", "\"" + forty + "ế\"")), "name: field_too_long");
}

TEST(JsonBody, KeepsTheLinesOfALongText) {
    auto const bed = parse_json<NewBed>(bed_with("notes", R"("\n first  line\r\n\n second \n")"));

    ASSERT_TRUE(bed.has_value());
    EXPECT_EQ(bed->notes, "first line\n\nsecond");
}

struct Lease {
    Date valid_from;
    Date valid_to = end_of_time;
};
BOOST_DESCRIBE_STRUCT(Lease, (), (valid_from, valid_to))

TEST(JsonBody, ADayThatMayNeverComeIsDescribedAsOneThatMayBeNull) {
    auto const schema = reply_schema_of<Lease>();

    auto const& days = schema.components.by_name.at("Lease").shape.at("properties").as_object();
    EXPECT_EQ(json::serialize(days.at("valid_from").at("type")), R"("string")");
    EXPECT_EQ(json::serialize(days.at("valid_to").at("type")), R"(["string","null"])");
    EXPECT_EQ(json_text(Lease{.valid_from = {2022, 1, 1}}),
              R"({"valid_from":"2022-01-01","valid_to":null})");
}

TEST(JsonBody, WritesTextThatAnyReaderUnderstands) {
    EXPECT_EQ(json_text(std::string("a\"b\\c\n\x01</script>ế")),
              "\"a\\\"b\\\\c\\n\\u0001</script>ế\"");
    EXPECT_EQ(json_text(end_of_time), "null");
    EXPECT_EQ(json_text(std::vector<int>{}), "[]");
    EXPECT_EQ(json_text(std::numeric_limits<std::int64_t>::min()), "-9223372036854775808");
}

TEST(JsonBody, RefusesABodyOfAnotherType) {
    Request request;
    request.body = good_bed;
    request.headers = {{"content-type", "text/plain"}};

    EXPECT_EQ(parse_json_body<NewBed>(request).error().code(), "wrong_media_type");

    request.headers = {{"content-type", "Application/JSON; charset=utf-8"}};
    EXPECT_TRUE(parse_json_body<NewBed>(request).has_value());
}

Result<garden::BedFilter> filter_of(std::string_view query) {
    Request request;
    request.query = parse_query_text(query).value();
    return parse_query<garden::BedFilter>(request);
}

TEST(Query, ReadsNumbersDatesChoicesAndLists) {
    auto const filter =
        filter_of("soil=peat&dug_from=2031-01-02&limit=20&plants=C%E1%BA%A3i&plants=H+2");

    ASSERT_TRUE(filter.has_value());
    EXPECT_EQ(filter->soil, garden::Soil::peat);
    EXPECT_EQ(filter->dug_from, Date(2031, 1, 2));
    EXPECT_EQ(filter->limit, 20);
    EXPECT_EQ(filter->plants, (std::vector<std::string>{"Cải", "H 2"}));
}

TEST(Query, KeepsTheDefaultsOfWhatIsNotSaid) {
    auto const filter = filter_of("soil=");

    ASSERT_TRUE(filter.has_value());
    EXPECT_EQ(filter->soil, std::nullopt);
    EXPECT_EQ(filter->limit, 50);
}

TEST(Query, TellsTheSameFaultsAsABody) {
    auto const problem = filter_of("soil=moon&dug_from=2031-02-31&limit=1000&who=me").error();

    std::string codes;
    for (auto const& field : problem.fields) codes += std::string(field.problem.code()) + " ";
    EXPECT_EQ(codes, "field_bad_choice field_bad_date field_out_of_range field_unknown ");
    EXPECT_EQ(filter_of("limit=1&limit=2").error().fields[0].problem.code(), "field_wrong_type");
    EXPECT_EQ(filter_of("limit=7x").error().fields[0].problem.code(), "field_wrong_type");
}

}  // namespace
}  // namespace binhyen::http
