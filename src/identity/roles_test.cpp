#include "identity/roles.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace binhyen::identity {
namespace {

template <class E>
std::vector<E> all() {
    std::vector<E> values;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
        [&](auto described) { values.push_back(described.value); });
    return values;
}

bool carries(Role role, Verb verb) {
    return std::ranges::find(verbs_of(role), verb) != verbs_of(role).end();
}

std::string table_of_roles() {
    std::string table = "| |";
    for (auto const role : all<Role>()) table.append(" ").append(enum_text(role)).append(" |");
    table += "\n|---|";
    for (std::size_t i = 0; i < all<Role>().size(); ++i) table += "---|";
    for (auto const verb : all<Verb>()) {
        table.append("\n| ").append(enum_text(verb)).append(" |");
        for (auto const role : all<Role>()) table += carries(role, verb) ? " ● |" : " |";
    }
    return table;
}

TEST(Roles, TheReadmeShowsTheTableThatIsInForce) {
    std::ostringstream readme;
    readme << std::ifstream("src/identity/README.md").rdbuf();

    EXPECT_TRUE(readme.str().contains(table_of_roles())) << table_of_roles();
}

TEST(Roles, EveryRoleReadsAndEveryVerbIsSomebodys) {
    for (auto const role : all<Role>()) EXPECT_TRUE(carries(role, Verb::read)) << enum_text(role);
    for (auto const verb : all<Verb>())
        EXPECT_TRUE(std::ranges::any_of(all<Role>(), [&](Role r) { return carries(r, verb); }))
            << enum_text(verb);
}

TEST(Roles, NoRoleHoldsAVerbTwice) {
    for (auto const role : all<Role>()) {
        std::vector verbs(verbs_of(role).begin(), verbs_of(role).end());
        std::ranges::sort(verbs);
        EXPECT_EQ(std::ranges::adjacent_find(verbs), verbs.end()) << enum_text(role);
    }
}

struct Apart {
    Verb one;
    Verb other;
};

TEST(Roles, WhatTheLawKeepsApartIsInNoOneRole) {
    for (auto const [one, other] :
         {Apart{Verb::appraise, Verb::issue_decision},
          Apart{Verb::appraise, Verb::record_conclusion}, Apart{Verb::assess, Verb::issue_decision},
          Apart{Verb::manage_people, Verb::appraise},
          Apart{Verb::manage_people, Verb::record_conclusion},
          Apart{Verb::manage_people, Verb::issue_decision},
          Apart{Verb::manage_people, Verb::assess}, Apart{Verb::manage_people, Verb::record_facts},
          Apart{Verb::manage_people, Verb::record_incidents}})
        for (auto const role : all<Role>())
            EXPECT_FALSE(carries(role, one) && carries(role, other))
                << enum_text(role) << ": " << enum_text(one) << " and " << enum_text(other);
}

TEST(Roles, OnlyTheChairmanDecidesAndOnlyTheSecretaryRecordsTheConclusion) {
    for (auto const role : all<Role>()) {
        EXPECT_EQ(carries(role, Verb::issue_decision), role == Role::chairman) << enum_text(role);
        EXPECT_EQ(carries(role, Verb::record_conclusion), role == Role::secretary)
            << enum_text(role);
    }
}

struct SeatRow {
    Role role;
    bool subject, commune, district, province, nation;
};

class Seats : public ::testing::TestWithParam<SeatRow> {};

TEST_P(Seats, AreWhereTheRoleIsHeld) {
    using registry::Tier;
    auto const& row = GetParam();

    EXPECT_EQ(is_held_at_subject(row.role), row.subject);
    EXPECT_EQ(may_be_held_at(row.role, Tier::commune), row.commune);
    EXPECT_EQ(may_be_held_at(row.role, Tier::district), row.district);
    EXPECT_EQ(may_be_held_at(row.role, Tier::province), row.province);
    EXPECT_EQ(may_be_held_at(row.role, Tier::nation), row.nation);
}

INSTANTIATE_TEST_SUITE_P(
    table, Seats,
    ::testing::Values(
        //       role                   subject commune district province nation
        SeatRow{Role::head, true, false, false, false, false},
        SeatRow{Role::clerk, true, false, false, false, false},
        SeatRow{Role::commune_officer, false, true, false, false, false},
        SeatRow{Role::reviewer, false, false, true, true, true},
        SeatRow{Role::secretary, false, true, true, true, true},
        SeatRow{Role::member, false, true, true, true, true},
        SeatRow{Role::chairman, false, true, true, true, true},
        SeatRow{Role::administrator, false, true, true, true, true},
        SeatRow{Role::ministry_reader, false, false, false, false, true}),
    [](auto const& row) { return std::string(enum_text(row.param.role)); });

TEST(Roles, TheDistrictReadsTheCommuneButDoesNotDecideInItsStead) {
    Actor chairman{.person = {"p"}, .post = {"q"}, .name = "Sơn", .grants = {}};
    add_grants(chairman.grants, Role::chairman, "VN/62/608/");

    EXPECT_TRUE(chairman.may(Verb::read, "VN/62/608/23284/"));
    EXPECT_TRUE(chairman.may_at(Verb::issue_decision, "VN/62/608/"));
    EXPECT_FALSE(chairman.may_at(Verb::issue_decision, "VN/62/608/23284/"));
}

TEST(Roles, TwoPostsOfOneRoleAtOnePlaceGiveEachVerbOnce) {
    std::vector<Grant> grants;
    add_grants(grants, Role::member, "VN/62/");
    add_grants(grants, Role::member, "VN/62/");
    add_grants(grants, Role::member, "VN/62/608/");

    EXPECT_EQ(grants, (std::vector<Grant>{{Verb::read, "VN/62/"}, {Verb::read, "VN/62/608/"}}));
}

}  // namespace
}  // namespace binhyen::identity
