#include "rulebook/rulebook_file.hpp"

#include <fstream>
#include <set>

#include "rulebook/garden_test.hpp"

namespace binhyen::rulebook {
namespace {

std::string garden_yaml() {
    std::ifstream file{"rulebooks/garden-club/rulebook.yaml"};
    return {std::istreambuf_iterator<char>{file}, {}};
}

/// The garden club with one thing replaced.
std::string with(std::string const& what, std::string const& by) {
    auto yaml = garden_yaml();
    auto const at = yaml.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return yaml.replace(at, what.size(), by);
}

int line_of(std::string const& yaml, std::string const& what) {
    auto const at = yaml.find(what);
    return 1 + int(std::count(yaml.begin(), yaml.begin() + std::ptrdiff_t(at), '\n'));
}

std::vector<FieldProblem> faults_in(std::string const& yaml,
                                    std::vector<RulebookText> const& supplements = {}) {
    auto const read = read_rulebook({"club.yaml", yaml}, supplements);
    if (read) return {};
    EXPECT_EQ(read.error().code(), "rulebook_invalid");
    return read.error().fields;
}

/// Whether replacing `what` gives exactly one fault, with this code, on the line of `by`.
testing::AssertionResult refuses(std::string const& what, std::string const& by,
                                 std::string const& code) {
    auto const yaml = with(what, by);
    auto const faults = faults_in(yaml);
    if (faults.size() != 1) {
        auto result = testing::AssertionFailure() << by << ": " << faults.size() << " faults";
        for (auto const& f : faults) result << "\n" << f.path << " " << f.problem.code();
        return result;
    }
    auto const path = "club.yaml:" + std::to_string(line_of(yaml, by));
    if (faults[0].problem.code() == code && faults[0].path == path) {
        return testing::AssertionSuccess();
    }
    return testing::AssertionFailure()
           << by << ": " << faults[0].path << " " << faults[0].problem.code() << ", not " << path;
}

TEST(RulebookFile, TheGardenClubIsReadWhole) {
    auto const& book = garden_club();

    EXPECT_EQ(book.id, "garden-club");
    EXPECT_EQ(book.digest.size(), 64u);
    EXPECT_EQ(book.sets.size(), 2u);
    EXPECT_EQ(book.kinds.size(), 3u);
    EXPECT_TRUE(book.find_criterion("1.3c").exists());
    EXPECT_EQ(book[book.find_criterion("2.1")].subtree_size, 7);
}

TEST(RulebookFile, AMistypedKeyIsNamedWithItsLine) {
    EXPECT_TRUE(refuses("at_least: 2,", "at_leest: 2, at_least: 2,", "rulebook_key_unknown"));
}

TEST(RulebookFile, AMissingKeyIsNamed) {
    EXPECT_TRUE(refuses("1.2\": {vi: Vườn vui mắt, en: The garden is a joy,",
                        "1.2\": {vi: Vườn vui mắt,", "rulebook_key_missing"));
}

TEST(RulebookFile, ACodeUsedTwiceIsRefused) {
    EXPECT_TRUE(refuses("  has_helpers: {", "  has_pond: {vi: Ao, en: Pond}\n  has_helpers: {",
                        "rulebook_key_twice"));
}

TEST(RulebookFile, ACriterionCodeIsUniqueOverAllSets) {
    EXPECT_TRUE(refuses("\"2.2\": {vi: Mọi", "\"1.2\": {vi: Mọi", "rulebook_key_twice"));
}

TEST(RulebookFile, AThresholdAboveTheWholeIsRefused) {
    EXPECT_TRUE(refuses("at_least: 7/10", "at_least: 11/10", "rulebook_threshold_above_whole"));
}

TEST(RulebookFile, AThresholdMustBeAFraction) {
    for (auto const* bad :
         {"at_least: 70", "at_least: 7/0", "at_least: -7/10", "at_least: 7,5/10"}) {
        EXPECT_FALSE(faults_in(with("at_least: 7/10", bad)).empty()) << bad;
    }
}

TEST(RulebookFile, AnUnknownReferenceIsNamed) {
    EXPECT_TRUE(refuses("events: [quarrel]", "events: [quarel]", "rulebook_reference_unknown"));
    EXPECT_TRUE(refuses("borrow: [\"1.3\", \"1.5\"]", "borrow: [\"1.3\", \"1.9\"]",
                        "rulebook_reference_unknown"));
    EXPECT_TRUE(
        refuses("applies_if: has_helpers", "applies_if: has_helper", "rulebook_reference_unknown"));
    EXPECT_TRUE(refuses("set: street\n", "set: road\n", "rulebook_reference_unknown"));
}

TEST(RulebookFile, ATestRefusesAFactOfAnotherType) {
    EXPECT_TRUE(refuses("fact: compost_heaps, at_least: 2", "fact: beds_planted, at_least: 2",
                        "rulebook_type_mismatch"));
}

TEST(RulebookFile, ATestThatDoesNotExistIsRefused) {
    EXPECT_TRUE(refuses("en: The garden is a joy, test: finding",
                        "en: The garden is a joy, test: feeling", "rulebook_value_invalid"));
}

TEST(RulebookFile, ASettingMustOfferOnlyWhatTheTestKnows) {
    auto const faults = faults_in(with("reading: weeds", "reading: pooling"));

    ASSERT_FALSE(faults.empty());
    EXPECT_EQ(faults[0].problem.code(), "rulebook_value_invalid");
}

TEST(RulebookFile, AWindowThatEndsBeforeItBeginsIsRefused) {
    EXPECT_TRUE(refuses("window: {from: Y-1/11/16, to: Y/11/15}",
                        "window: {from: Y/11/16, to: Y/11/15}", "rulebook_period_reversed"));
}

TEST(RulebookFile, ADayThatDoesNotComeEveryYearIsRefused) {
    for (auto const* bad : {"Y/02/29", "Y/02/31", "Y/13/01", "11/15", "Y/2/1"}) {
        EXPECT_TRUE(refuses("decided_before: {day: Y/11/20}",
                            "decided_before: {day: " + std::string(bad) + "}",
                            "rulebook_value_invalid"));
    }
}

TEST(RulebookFile, TextThatIsNoYamlIsRefusedWithItsLine) {
    auto const faults = faults_in("id: a\nversion: [1\n");

    ASSERT_EQ(faults.size(), 1u);
    EXPECT_EQ(faults[0].problem.code(), "rulebook_syntax");
    EXPECT_TRUE(faults[0].path.starts_with("club.yaml:")) << faults[0].path;
}

TEST(RulebookFile, NothingAtAllIsRefused) {
    for (auto const* bad : {"", "~", "- 1", "word", "\t", "{}", "id: [1]"}) {
        EXPECT_FALSE(faults_in(bad).empty()) << bad;
    }
}

TEST(RulebookFile, EveryFaultIsToldAtOnce) {
    auto yaml = with("at_least: 7/10", "at_least: 11/10");
    yaml.replace(yaml.find("events: [quarrel]"), 17, "events: [quarel]");

    EXPECT_EQ(faults_in(yaml).size(), 2u);
}

TEST(RulebookFile, AFileThatIsNotThereIsAbsent) {
    auto const read = load_rulebook("rulebooks/no-such-club");

    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().code(), "rulebook_unreadable");
    EXPECT_EQ(read.error().kind(), ProblemKind::absent);
}

TEST(RulebookFile, AHugeFileIsRefusedUnread) {
    auto const read = read_rulebook({"club.yaml", std::string((1 << 20) + 1, '#')});

    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().code(), "rulebook_too_large");
}

constexpr auto addition = R"(supplement: roses
to: garden-club
title: {vi: Hoa hồng, en: Roses}
valid_from: 2021-01-01
facts:
  roses: {type: count, vi: Hoa hồng, en: Roses}
add:
  garden:
    9.1-roses: {vi: Có hoa hồng, en: Has roses, test: count_at_least, fact: roses, at_least: 1}
)";

TEST(RulebookFile, ASupplementAddsItsCriteriaAtTheEndOfTheSet) {
    auto const book = read_rulebook({"club.yaml", garden_yaml()}, {{"roses.yaml", addition}});

    ASSERT_TRUE(book.has_value());
    auto const all = book->criteria_of(book->find_kind("garden"));
    EXPECT_EQ((*book)[all.back()].code, "9.1-roses");
    EXPECT_EQ((*book)[all.back()].supplement, "roses");
    EXPECT_EQ(book->version, "1+roses");
}

TEST(RulebookFile, ASupplementOfAnotherRulebookIsRefused) {
    std::string other = addition;
    other.replace(other.find("to: garden-club"), 15, "to: fishing-club");

    auto const faults = faults_in(garden_yaml(), {{"roses.yaml", other}});

    ASSERT_EQ(faults.size(), 1u);
    EXPECT_EQ(faults[0].problem.code(), "rulebook_supplement_of_another");
    EXPECT_TRUE(faults[0].path.starts_with("roses.yaml:"));
}

TEST(RulebookFile, ASupplementMayNotDeclareAgainWhatTheRulebookHas) {
    std::string again = addition;
    again.replace(again.find("  roses: {"), 10, "  plan_on: {");
    again.replace(again.find("fact: roses"), 11, "fact: plan_on");

    std::set<std::string_view> codes;
    auto const faults = faults_in(garden_yaml(), {{"roses.yaml", again}});
    for (auto const& fault : faults) codes.insert(fault.problem.code());

    EXPECT_TRUE(codes.contains("rulebook_key_twice"));
}

}  // namespace
}  // namespace binhyen::rulebook
