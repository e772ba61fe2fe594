#include "dossier/questions_view.hpp"

#include "journey.hpp"

// What a dossier asks follows the rulebook, the year's choices and what the subject is.
namespace binhyen::dossier {
namespace {

using namespace binhyen::test;
using registry::Kind;

class Questioning : public OnBothEngines {
protected:
    World world{database()};

    Questions of(Kind kind, std::string const& profile) {
        auto subject = World::new_subject(kind, "Q1");
        subject.profile = profile;
        Journey const journey(world, subject);
        auto context = world.as(world.head("Q1"));
        return must(view_questions(context, world.shelf(), journey.id()));
    }
    template <class Question>
    static std::vector<std::string> names(std::vector<Question> const& questions,
                                          std::string Question::* name) {
        std::vector<std::string> all;
        for (auto const& question : questions) all.push_back(question.*name);
        return all;
    }
    static EventQuestion event(Questions const& questions, std::string_view code) {
        auto const found = std::ranges::find(questions.events, code, &EventQuestion::event);
        return found == questions.events.end() ? EventQuestion{} : *found;
    }
    static FactQuestion fact(Questions const& questions, std::string_view code) {
        auto const found = std::ranges::find(questions.facts, code, &FactQuestion::fact);
        return found == questions.facts.end() ? FactQuestion{} : *found;
    }
};

using Names = std::vector<std::string>;

TEST_P(Questioning, AnAreaIsAskedForItsHouseholdsAndItsForce) {
    auto const asked = of(Kind::residential_area, R"({"has_party_organisation":true})");

    EXPECT_EQ(names(asked.facts, &FactQuestion::fact),
              (Names{"resolution_on", "registration_on", "households_registered",
                     "security_force_rating"}));
    EXPECT_EQ(fact(asked, "resolution_on").number_fact, "resolution_number");
    EXPECT_TRUE(fact(asked, "resolution_on").is_with_registration);
    EXPECT_EQ(fact(asked, "households_registered").at_least, "1/1");
    EXPECT_EQ(fact(asked, "security_force_rating").at_least, "completed");
    EXPECT_EQ(fact(asked, "security_force_rating").ranks.size(), 4U);
    EXPECT_EQ(names(asked.papers, &PaperQuestion::paper),
              (Names{"resolution", "registration_form", "request_letter", "result_report",
                     "review_minutes", "other_documents"}));
    EXPECT_TRUE(asked.seats.front().chairs);
}

TEST_P(Questioning, WithoutAPartyCellNoResolutionIsAskedFor) {
    auto const asked = of(Kind::residential_area, R"({"has_party_organisation":false})");

    EXPECT_EQ(fact(asked, "resolution_on").fact, "");
    EXPECT_EQ(asked.papers.front().paper, "registration_form");
}

TEST_P(Questioning, EachEventSaysWhatCouldExceptIt) {
    auto const asked = of(Kind::residential_area, "{}");

    EXPECT_TRUE(event(asked, "crime_serious").timely_response_excepts);
    EXPECT_TRUE(event(asked, "fire_serious").force_majeure_excepts);
    EXPECT_FALSE(event(asked, "fire_serious").timely_response_excepts);
    EXPECT_FALSE(event(asked, "hot_spot_new").force_majeure_excepts);
    EXPECT_TRUE(event(asked, "separatism").is_sensitive);
    EXPECT_TRUE(event(asked, "hot_spot_new").is_confirmed);
    EXPECT_FALSE(event(asked, "crime_other").is_confirmed);
    EXPECT_EQ(event(asked, "crime_other").criterion, "4.4a");
}

TEST_P(Questioning, EachEventSaysWhoseWordItTakesThatItDidNotHappen) {
    auto const asked = of(Kind::residential_area, "{}");

    EXPECT_EQ(event(asked, "hot_spot_new").confirmed_by, fieldwork::Confirmer::competent_police);
    EXPECT_EQ(event(asked, "separatism").confirmed_by, fieldwork::Confirmer::tier_above);
}

TEST_P(Questioning, TheCommunePoliceDoNotSayOfThemselvesThatNobodyWasDisciplined) {
    auto const asked = of(Kind::commune, "{}");

    EXPECT_FALSE(event(asked, "police_officer_disciplined").is_sensitive);
    EXPECT_EQ(event(asked, "police_officer_disciplined").confirmed_by,
              fieldwork::Confirmer::tier_above);
}

TEST_P(Questioning, ASchoolWithoutGuardsIsNotAskedForTheirRating) {
    auto const all = of(Kind::school, World::full_profile);

    EXPECT_EQ(fact(all, "school_rules").items.size(), 4U);
    EXPECT_EQ(fact(all, "institution_rules").fact, "");
    EXPECT_EQ(fact(all, "guard_force_merit").at_least, "completed_well");
    EXPECT_EQ(event(all, "guard_disciplined").criterion, "7.5-discipline");

    auto subject = World::new_subject(Kind::school, "Q2");
    subject.profile = R"({"levels":["upper_secondary"],"has_guard_force":false})";
    Journey const without(world, subject);
    auto context = world.as(world.head("Q2"));
    auto const asked = must(view_questions(context, world.shelf(), without.id()));

    EXPECT_EQ(fact(asked, "guard_force_merit").fact, "");
    EXPECT_EQ(event(asked, "guard_disciplined").event, "");
}

TEST_P(Questioning, OfAnothersDossierNothingIsTold) {
    Journey const area(world, "A1");
    auto context = world.as(world.officer("23302"));

    EXPECT_EQ(view_questions(context, world.shelf(), area.id()).error().code(), "dossier_absent");
}

ON_BOTH_ENGINES(Questioning);

}  // namespace
}  // namespace binhyen::dossier
