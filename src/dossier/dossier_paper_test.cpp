#include "dossier/dossier_paper.hpp"

#include <gtest/gtest.h>

#include "world.hpp"

// Which papers of Điều 9 khoản 2 hold a dossier back. [law: tt124-2021/9.2]
namespace binhyen::dossier {
namespace {

using Codes = std::vector<std::string>;

struct Record {
    rulebook::Rulebook const& rules = test::circular_shelf().begin()->second;
    Dossier dossier;
    std::vector<DossierPaper> papers;
    std::vector<std::string> files;
    rulebook::SubjectFacts facts = rulebook::SubjectFacts::blank(rules);

    explicit Record(Kind kind) { dossier.kind = kind; }

    Record& flag(char const* code, bool is) {
        facts.set_flag(rules.find_flag(code), is);
        return *this;
    }
    Record& fact(char const* code) {
        facts.set_date(rules.find_fact(code), Date(2022, 2, 1));
        return *this;
    }
    Record& registered() {
        dossier.registered_on = Date(2022, 2, 20);
        return *this;
    }
    Record& reviewed() {
        dossier.reviewed_on = Date(2022, 11, 2);
        return *this;
    }
    Record& paper(std::string code, std::string why_none = {}) {
        DossierPaper paper;
        paper.paper = std::move(code);
        if (why_none.empty()) paper.dated_on = Date(2022, 11, 3);
        paper.absent_reason = std::move(why_none);
        papers.push_back(std::move(paper));
        return *this;
    }
    Record& file(std::string code) {
        files.push_back(std::move(code));
        return *this;
    }
    [[nodiscard]] Codes missing() const {
        auto const states = papers_of(rules, dossier, {papers, files, facts});
        auto const checked = check_papers(rules, dossier.kind, states);
        Codes codes;
        if (!checked)
            for (auto const& field : checked.error().fields) codes.push_back(field.path);
        return codes;
    }
};

TEST(DossierPapers,
     OfAnAreaAreTheResolutionWhereThereIsACellTheFormTheLetterTheReportAndTheMinutes) {
    EXPECT_EQ(Record(Kind::residential_area).flag("has_party_organisation", true).missing(),
              (Codes{"resolution", "registration_form", "request_letter", "result_report",
                     "review_minutes"}));
    EXPECT_EQ(Record(Kind::residential_area).flag("has_party_organisation", false).missing(),
              (Codes{"registration_form", "request_letter", "result_report", "review_minutes"}));
}

TEST(DossierPapers, OfACommuneAreAlwaysTheResolutionAndThePlan) {
    EXPECT_EQ(Record(Kind::commune).missing(),
              (Codes{"resolution", "plan", "registration_form", "request_letter", "result_report",
                     "review_minutes"}));
}

TEST(DossierPapers, AreThereByTheirActTheirFactTheirNumberOrAFile) {
    auto school = Record(Kind::school);
    school.flag("has_party_organisation", true).registered().reviewed();
    EXPECT_EQ(school.missing(), (Codes{"resolution", "plan", "request_letter", "result_report"}));

    school.fact("resolution_on").fact("plan_on");
    EXPECT_EQ(school.missing(), (Codes{"request_letter", "result_report"}));

    school.paper("request_letter").file("result_report");
    EXPECT_EQ(school.missing(), Codes{});
}

TEST(DossierPapers, AResolutionThatWasNeverAdoptedIsAccountedForAndStillNotThere) {
    auto area = Record(Kind::residential_area);
    area.flag("has_party_organisation", true).registered().reviewed();
    area.paper("resolution", "Chi bộ không ban hành")
        .paper("request_letter")
        .paper("result_report");

    EXPECT_EQ(area.missing(), Codes{});
    auto const states = papers_of(area.rules, area.dossier, {area.papers, area.files, area.facts});
    EXPECT_FALSE(states[0].is_there);
    EXPECT_TRUE(states[0].is_required);
}

}  // namespace
}  // namespace binhyen::dossier
