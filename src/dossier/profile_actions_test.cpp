#include "dossier/profile_actions.hpp"

#include "dossier/scope_view.hpp"
#include "journey.hpp"

// What a subject says of itself, what follows for its scope, and who settles that. On both engines.
namespace binhyen::dossier {
namespace {

using namespace binhyen::test;
using registry::Kind;
using Codes = std::vector<std::string>;

class Declaring : public OnBothEngines {
protected:
    World world{database()};
    Journey school{world, of(Kind::school, "S1", R"({"levels":["lower_secondary"]})")};
    Journey firm{world, of(Kind::enterprise, "E1",
                           R"({"sector":"production","insured_workers":150,"revenue":90000,)"
                           R"("capital":50000,"has_guard_force":true})")};

    static registry::NewSubject of(Kind kind, std::string code, std::string profile) {
        auto subject = World::new_subject(kind, std::move(code));
        subject.profile = std::move(profile);
        return subject;
    }
    Result<Dossier> declares(Actor actor, Journey const& of, Declaration const& declaration) {
        auto context = world.as(std::move(actor));
        return declare_profile(context, world.shelf(), of.ref(), declaration);
    }
    Result<Dossier> settles(Actor actor, Journey const& of) {
        auto context = world.as(std::move(actor));
        return settle_scope(context, world.shelf(), of.ref());
    }
    ScopeShown scope(Journey const& of, Declaration const& rehearsal = {}) {
        auto context = world.as(world.head(of.now().subject_code));
        return must(view_scope(context, world.shelf(), of.id(), rehearsal));
    }
    static Declaration levels(std::vector<std::string> codes) {
        Declaration declaration;
        declaration.levels = std::move(codes);
        return declaration;
    }
    static Declaration flag(std::string code, bool answer) {
        Declaration declaration;
        declaration.flags[std::move(code)] = answer;
        return declaration;
    }
};

TEST_P(Declaring, ARehearsalTellsTheScopeAndChangesNothing) {
    EXPECT_EQ(scope(school).outcome, ScopeOutcome::in_scope);
    auto const supposed = scope(school, levels({"primary"}));
    EXPECT_EQ(supposed.outcome, ScopeOutcome::out_of_scope);
    EXPECT_EQ(supposed.reason, "level_excluded");
    EXPECT_EQ(supposed.clause, "1.2b");
    EXPECT_EQ(supposed.by.vi, "Tiểu học");
    EXPECT_FALSE(supposed.is_listed_so);

    EXPECT_EQ(scope(school, levels({"primary", "lower_secondary"})).outcome,
              ScopeOutcome::not_enough_known);
    EXPECT_EQ(school.now().version, 1);
}

TEST_P(Declaring, AnEnterpriseIsMeasuredByItsFigures) {
    EXPECT_EQ(scope(firm).sizes.size(), 4U);
    Declaration smaller;
    smaller.insured_workers = 90;
    smaller.revenue = 40'000;
    EXPECT_EQ(scope(firm, smaller).reason, "too_small");

    must(declares(world.head("E1"), firm, smaller));
    EXPECT_EQ(scope(firm).outcome, ScopeOutcome::out_of_scope);
    EXPECT_EQ(scope(firm).insured_workers, 90);
}

TEST_P(Declaring, TheListIsTheManagingOfficesToSettle) {
    auto const officer = world.officer("23284");
    must(declares(world.head("S1"), school, levels({"primary"})));
    EXPECT_EQ(school.state(), State::enrolled);
    EXPECT_EQ(refusals(settles(world.head("S1"), school)), Codes{"not_permitted"});

    EXPECT_EQ(must(settles(officer, school)).scope_reason, "level_excluded: primary");
    EXPECT_EQ(school.state(), State::out_of_scope);
    EXPECT_EQ(refusals(settles(officer, school)), Codes{"scope_settled_already"});

    must(declares(world.head("S1"), school, levels({"upper_secondary"})));
    EXPECT_EQ(must(settles(officer, school)).state, State::enrolled);
}

TEST_P(Declaring, WhoComesBackToTheListIsStillRegistered) {
    auto const officer = world.officer("23284");
    school.registered();
    must(declares(officer, school, levels({"primary"})));
    must(settles(officer, school));
    must(declares(officer, school, levels({"lower_secondary"})));

    EXPECT_EQ(must(settles(officer, school)).state, State::registered);
}

TEST_P(Declaring, ASubjectTakesBackNothingTheOfficeSaid) {
    auto const head = world.head("E1");
    EXPECT_EQ(refusals(declares(head, firm, flag("has_guard_force", false))),
              Codes{"flag_settled"});
    must(declares(head, firm, flag("has_subunits", false)));
    must(declares(head, firm, flag("has_subunits", true)));
    EXPECT_EQ(refusals(declares(head, firm, flag("has_subunits", false))), Codes{"flag_settled"});

    must(declares(world.officer("23284"), firm, flag("has_guard_force", false)));
    EXPECT_NE(firm.now().profile.find(R"("has_guard_force":false)"), std::string::npos);
}

TEST_P(Declaring, WhatTheRulebookDoesNotNameIsRefused) {
    auto const head = world.head("E1");
    EXPECT_EQ(refusals(declares(head, firm, levels({"kindergarten"}))), Codes{"level_unknown"});
    EXPECT_EQ(refusals(declares(head, firm, flag("is_nice", true))), Codes{"flag_unknown"});
    Declaration odd;
    odd.sector = "magic";
    EXPECT_EQ(refusals(declares(head, firm, odd)), Codes{"sector_unknown"});
    EXPECT_EQ(refusals(declares(world.officer("23302"), firm, {})), Codes{"dossier_absent"});
}

ON_BOTH_ENGINES(Declaring);

}  // namespace
}  // namespace binhyen::dossier
