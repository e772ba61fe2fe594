#include "report/search_view.hpp"

#include "report_world.hpp"

namespace binhyen::report {
namespace {

using dossier::Kind;

constexpr auto duy_tan = "VN/62/608/23284/";
constexpr auto dak_ha = "VN/62/615/23500/";

class Search : public test::ReportWorld {
protected:
    Context reader = admin;

    void SetUp() override {
        ReportWorld::SetUp();
        add(named("23284-K01", "thon hoa binh", duy_tan));
        add(named("23284-K02", "thon hoa binh 2", duy_tan));
        add(named("23500-K01", "to dan pho hoa", dak_ha));
        add(named("23500-K02", "thon dak hoa", dak_ha));
    }

    // `name` is folded already; its letters are the order as well.
    dossier::Dossier named(std::string const& code, std::string const& name,
                           std::string const& path) {
        auto made = dossier(code, Kind::residential_area, path);
        made.subject_name = name;
        made.name_key = name;
        made.sort_key = name;
        return made;
    }
    std::vector<std::string> subjects(std::string const& text, std::int64_t year = 2022) {
        auto found = search(reader, {.year = year, .text = text, .limit = {}});
        if (!found) throw std::runtime_error(render(found.error(), Language::en));
        std::vector<std::string> codes;
        for (auto const& subject : found->subjects) codes.push_back(subject.subject_code);
        return codes;
    }
    std::vector<std::string> places(std::string const& text) {
        auto found = search(reader, {.year = 2022, .text = text, .limit = {}});
        std::vector<std::string> labels;
        for (auto const& place : found->places) labels.push_back(place.label);
        return labels;
    }
};

using Codes = std::vector<std::string>;

TEST_P(Search, marks_capitals_and_spellings_make_no_difference) {
    for (auto const* typed : {"Thôn Hòa Bình", "thôn hoà bình", "THON HOA BINH", " thon  hoa binh"})
        EXPECT_EQ(subjects(typed), (Codes{"23284-K01", "23284-K02"})) << typed;
}

TEST_P(Search, what_is_nearer_to_what_was_typed_stands_first) {
    EXPECT_EQ(subjects("hoa"), (Codes{"23500-K02", "23284-K01", "23284-K02", "23500-K01"}));
    EXPECT_EQ(subjects("thon hoa").front(), "23284-K01");
}

TEST_P(Search, words_may_be_left_out_between_others) {
    EXPECT_EQ(subjects("to pho"), (Codes{"23500-K01"}));
    EXPECT_EQ(subjects("pho to"), (Codes{}));
}

TEST_P(Search, a_code_or_its_beginning_finds_its_subject) {
    EXPECT_EQ(subjects("23500-k02"), (Codes{"23500-K02"}));
    EXPECT_EQ(subjects("23284-"), (Codes{"23284-K01", "23284-K02"}));
}

TEST_P(Search, nothing_typed_finds_nothing_and_signs_are_no_patterns) {
    EXPECT_EQ(subjects(""), (Codes{}));
    EXPECT_EQ(subjects("%"), (Codes{}));
    EXPECT_EQ(subjects("_____"), (Codes{}));
    EXPECT_EQ(subjects("' or 1=1 --"), (Codes{}));
}

TEST_P(Search, another_year_or_anothers_part_is_not_found) {
    EXPECT_EQ(subjects("hoa", 2021), (Codes{}));
    reader.actor = test::actor_with(dak_ha, {Verb::read});
    EXPECT_EQ(subjects("hoa"), (Codes{"23500-K02", "23500-K01"}));
    EXPECT_EQ(places("Duy Tân"), (Codes{}));
}

TEST_P(Search, a_place_is_found_by_name_and_by_code) {
    EXPECT_EQ(places("duy tan"), (Codes{"23284"}));
    EXPECT_EQ(places("phường Duy Tân"), (Codes{"23284"}));
    EXPECT_EQ(places("phường"), (Codes{}));
    EXPECT_EQ(places("23284"), (Codes{"23284"}));
}

ON_BOTH_ENGINES(Search);

}  // namespace
}  // namespace binhyen::report
