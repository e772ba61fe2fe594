#include "dossier/appraisal_view.hpp"

#include "dossier/appraisal_actions.hpp"
#include "dossier/assessment_actions.hpp"
#include "journey.hpp"

// What waits at an office, and what of it a person must look at by itself. On both engines.
namespace binhyen::dossier {
namespace {

using namespace binhyen::test;
using Codes = std::vector<std::string>;

class Pending : public OnBothEngines {
protected:
    World world{database()};
    Journey area{world, "A1"};

    PendingPage pending(Actor actor, std::optional<std::int64_t> limit = {}) {
        auto context = world.as(std::move(actor));
        AppraisalQuery query;
        query.year = 2022;
        query.place = "23284";
        query.limit = limit;
        return must(list_pending_appraisals(context, world.shelf(), query));
    }
    /// "4.4b excepted" of the one that waits.
    Codes held_back() {
        auto const page = pending(world.officer("23284"));
        Codes codes;
        for (auto const& held : page.appraisals.at(0).held_back)
            codes.push_back(held.criterion + " " + std::string(enum_text(held.cause)));
        return codes;
    }
    void says_of_itself(std::string criterion, Finding finding) {
        area.recorded().assessed();
        auto context = area.head();
        must(assess_dossier(context, world.shelf(), area.ref(),
                            {{{std::move(criterion), finding, "Có lý do"}}}));
        area.submitted();
    }
    void a_serious_crime(fieldwork::Answer limbs) {
        auto context = world.as(world.officer("23284"));
        must(fieldwork::record_incident(context, world.shelf(),
                                        {.subject = "A1",
                                         .place = {},
                                         .event = "crime_serious",
                                         .category = {},
                                         .occurred_on = {2022, 6, 1},
                                         .detected_in_time = limbs,
                                         .harm_reduced = limbs,
                                         .reported_at_once = limbs,
                                         .discipline = {},
                                         .paper = "HS-1"}));
    }
};

TEST_P(Pending, WhatIsMetInEveryWordHoldsNothingBack) {
    area.recorded().submitted();

    auto const page = pending(world.officer("23284"));

    ASSERT_EQ(page.appraisals.size(), 1U);
    EXPECT_EQ(page.appraisals[0].judged, Outcome::met);
    EXPECT_EQ(page.appraisals[0].findings, (Codes{"4.2", "4.4c-management"}));
    EXPECT_EQ(held_back(), Codes{});
}

TEST_P(Pending, WhatNobodyConfirmedIsHeldBack) {
    area.registered().submitted();

    auto const held = held_back();

    EXPECT_NE(std::ranges::find(held, "4.4b not_enough_known"), held.end());
}

TEST_P(Pending, ASubjectsOwnDoubtIsHeldBackThoughTheFactsAreGood) {
    says_of_itself("4.1-households", Finding::not_met);

    EXPECT_EQ(held_back(), Codes{"4.1-households self_not_met"});
}

TEST_P(Pending, WhatASubjectThinksDoesNotApplyIsHeldBack) {
    says_of_itself("4.4c-management", Finding::not_applicable);

    EXPECT_EQ(held_back(), Codes{"4.4c-management not_enough_known"});
}

TEST_P(Pending, AnIncidentIsHeldBackExceptedOrNot) {
    area.recorded().submitted();

    a_serious_crime(fieldwork::Answer::yes);
    EXPECT_EQ(held_back(), Codes{"4.4b excepted"});

    a_serious_crime(fieldwork::Answer::no);
    EXPECT_EQ(held_back(), Codes{"4.4b not_met"});
}

TEST_P(Pending, OnlyWhoeverAppraisesHereIsShownWhatWaits) {
    area.recorded().submitted();
    auto context = world.as(world.secretary("23284"));
    AppraisalQuery query;
    query.year = 2022;
    query.place = "23284";

    EXPECT_EQ(refusals(list_pending_appraisals(context, world.shelf(), query)),
              Codes{"not_permitted"});
    context.actor = world.officer("23302");
    EXPECT_EQ(refusals(list_pending_appraisals(context, world.shelf(), query)), Codes{"absent"});
}

TEST_P(Pending, ComesPageByPage) {
    Journey other(world, "A2");
    area.recorded().submitted();
    other.recorded().submitted();

    auto const page = pending(world.officer("23284"), 1);

    EXPECT_EQ(page.appraisals.size(), 1U);
    EXPECT_TRUE(page.has_more);
}

ON_BOTH_ENGINES(Pending);

}  // namespace
}  // namespace binhyen::dossier
