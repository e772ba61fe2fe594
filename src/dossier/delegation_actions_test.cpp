#include "dossier/delegation_actions.hpp"

#include "cycle/cycle_door.hpp"
#include "dossier/delegation_view.hpp"
#include "dossier/dossier_store.hpp"
#include "dossier/jurisdiction_steps.hpp"
#include "journey.hpp"

// Recognition handed one tier down: what may be handed down to whom, and who then decides. On both
// engines.
namespace binhyen::dossier {
namespace {

using namespace binhyen::test;
using Codes = std::vector<std::string>;

// The circular is in force since 10/02/2022; acts before are done by whom it names on that day.
constexpr Date before{2022, 2, 28};
constexpr Date first{2022, 3, 1};
constexpr Date november{2022, 11, 1};

class Delegations : public OnBothEngines {
protected:
    void SetUp() override {
        world.today = first;
        enter(Kind::agency, "A1", "608");
        enter(Kind::school, "T1", "608");
        enter(Kind::school, "T2", "62");
    }

    void enter(Kind kind, std::string code, std::string manager) {
        auto subject = World::new_subject(kind, code);
        subject.manager = std::move(manager);
        world.enter(subject);
        dossiers[code] = world.enrol(code, 2022).id;
    }

    static DelegateRecognition of_schools() {
        return {.from = "608",
                .to = "23284",
                .kinds = {Kind::school},
                .subject = {},
                .document = "12/QĐ-UBND ngày 05/01/2022",
                .valid_from = first,
                .valid_to = {}};
    }
    Result<RecognitionDelegation> delegated(DelegateRecognition const& request) {
        auto context = world.as(World::administrator("VN/62/"));
        return delegate_recognition(context, world.shelf(), request);
    }
    Result<RecognitionDelegation> ended(RecognitionDelegation const& one, Date on) {
        auto context = world.as(World::administrator("VN/62/"));
        return end_delegation(context, {.delegation = one.id,
                                        .expected_version = one.version,
                                        .ends_on = on,
                                        .ended_by = "13/QĐ-UBND"});
    }
    std::string decider(std::string const& code, Date day) {
        return world.database().read([&](storage::Transaction& tx) {
            auto const dossier = find_dossier(tx, dossiers.at(code)).value();
            auto const scheme = must(cycle::get_scheme(tx, world.shelf(), dossier.cycle_id));
            return must(jurisdiction_of(tx, scheme, dossier, day)).decider_path;
        });
    }

    World world{database()};
    std::map<std::string, DossierId> dossiers;
};
ON_BOTH_ENGINES(Delegations);

TEST_P(Delegations, PutTheDecisionOneTierDownFromTheirFirstDayOn) {
    must(delegated(of_schools()));

    EXPECT_EQ(decider("T1", first), "VN/62/608/23284/");
    EXPECT_EQ(decider("T1", before), "VN/62/608/");
}

TEST_P(Delegations, ConcernTheKindsNamedAndWhatThatPlaceManages) {
    must(delegated(of_schools()));

    EXPECT_EQ(decider("A1", first), "VN/62/608/");
    EXPECT_EQ(decider("T2", first), "VN/62/");
}

TEST_P(Delegations, OfOneInstitutionLeaveTheOthersWhereTheyWere) {
    enter(Kind::school, "T3", "608");
    auto request = of_schools();
    request.subject = "T1";
    must(delegated(request));

    EXPECT_EQ(decider("T1", first), "VN/62/608/23284/");
    EXPECT_EQ(decider("T3", first), "VN/62/608/");
}

TEST_P(Delegations, EndByADocumentAndGiveTheDecisionBack) {
    auto const made = must(delegated(of_schools()));
    must(ended(made, november));

    EXPECT_EQ(decider("T1", november.plus_days(-1)), "VN/62/608/23284/");
    EXPECT_EQ(decider("T1", november), "VN/62/608/");
    EXPECT_EQ(refusals(ended(made, november)), Codes{"version_conflict"});
}

TEST_P(Delegations, GoOneTierDownOntoTheLowerPlacesGround) {
    auto request = of_schools();
    request.from = "62";
    EXPECT_EQ(refusals(delegated(request)), Codes{"delegation_tiers_wrong"});
    request.to = "608";
    EXPECT_TRUE(delegated(request).has_value());
    request.from = "608";
    request.to = "62";
    EXPECT_EQ(refusals(delegated(request)), Codes{"delegation_tiers_wrong"});
    request.to = "99999";
    EXPECT_EQ(refusals(delegated(request)), Codes{"delegation_place_absent"});
}

TEST_P(Delegations, AreOfInstitutionsByADocument) {
    auto request = of_schools();
    request.kinds = {Kind::residential_area};
    EXPECT_EQ(refusals(delegated(request)), Codes{"delegation_kinds_wrong"});
    request.kinds = {};
    EXPECT_EQ(refusals(delegated(request)), Codes{"delegation_kinds_wrong"});
    request = of_schools();
    request.document = " ";
    EXPECT_EQ(refusals(delegated(request)), Codes{"delegation_document_missing"});
    request = of_schools();
    request.valid_to = request.valid_from;
    EXPECT_EQ(refusals(delegated(request)), Codes{"delegation_dates_wrong"});
}

TEST_P(Delegations, OfOneInstitutionNameOneThatTheUpperPlaceManagesThere) {
    auto request = of_schools();
    request.subject = "T2";
    EXPECT_EQ(refusals(delegated(request)), Codes{"delegation_not_possible"});
    request.subject = "A1";
    EXPECT_EQ(refusals(delegated(request)), Codes{"delegation_not_possible"});
    request.subject = "no-such";
    EXPECT_EQ(refusals(delegated(request)), Codes{"subject_not_found"});
}

TEST_P(Delegations, OfTheSameInstitutionsDoNotOverlap) {
    auto const made = must(delegated(of_schools()));
    EXPECT_EQ(refusals(delegated(of_schools())), Codes{"delegation_overlaps"});
    auto request = of_schools();
    request.kinds = {Kind::agency};
    EXPECT_TRUE(delegated(request).has_value());

    must(ended(made, november));
    request = of_schools();
    request.valid_from = november;
    EXPECT_TRUE(delegated(request).has_value());
}

TEST_P(Delegations, AreRecordedByWhoeverManagesSubjectsWhereTheyComeFrom) {
    auto commune = world.as(world.officer("23284"));
    EXPECT_EQ(refusals(delegate_recognition(commune, world.shelf(), of_schools())),
              Codes{"absent"});
    must(delegated(of_schools()));

    auto const seen = must(show_delegations(commune, "VN/62/608/23284/")).delegations;

    ASSERT_EQ(seen.size(), 1u);
    EXPECT_EQ(seen.front().from_name, "Thành phố Kon Tum");
    EXPECT_TRUE(seen.front().is_valid_today);
    EXPECT_FALSE(seen.front().may_end);
    EXPECT_EQ(refusals(show_delegations(commune, "VN/62/608/23302/")), Codes{"absent"});
}

}  // namespace
}  // namespace binhyen::dossier
