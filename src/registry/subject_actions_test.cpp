#include "registry/subject_actions.hpp"

#include "registry/place_actions.hpp"
#include "registry/registry_store.hpp"
#include "registry_world.hpp"

namespace binhyen::registry {
namespace {

using Texts = std::vector<std::string>;

class SubjectActs : public test::RegistryWorld {
protected:
    static constexpr Date later{2022, 6, 1};

    static Texts codes_of(std::vector<SubjectOnDay> const& subjects) {
        Texts codes;
        for (auto const& subject : subjects) codes.push_back(subject.code);
        return codes;
    }
    static NewSubject commune(std::string code, std::string ground) {
        auto subject = area(std::move(code), "Phường Duy Tân", std::move(ground));
        subject.kind = Kind::commune;
        return subject;
    }
    static ChangeSubject change(std::string code, Date on) {
        ChangeSubject wanted;
        wanted.code = std::move(code);
        wanted.on = on;
        return wanted;
    }
    void must_create(NewSubject const& wanted) {
        auto const made = create_subject(admin, wanted);
        ASSERT_TRUE(made) << render(made.error(), Language::en);
    }
};

TEST_P(SubjectActs, AResidentialAreaIsManagedByItsOwnCommune) {
    must_create(area("TDP1", "Tổ dân phố 1"));

    EXPECT_EQ(subject("TDP1")->manager_path, "VN/62/608/23284/");
    EXPECT_EQ(subject("TDP1")->path, "VN/62/608/23284/@TDP1/");
    EXPECT_FALSE(subject("TDP1", start.plus_days(-1)));
}

TEST_P(SubjectActs, ACommuneIsManagedByTheTierAboveAndStandsOnItsOwnGround) {
    must_create(commune("X1", "23284"));

    EXPECT_EQ(subject("X1")->manager_path, "VN/62/608/");
    EXPECT_EQ(subject("X1")->path, "VN/62/608/23284/@X1/");
}

TEST_P(SubjectActs, ACommuneIsASubjectOnce) {
    must_create(commune("X1", "23284"));

    EXPECT_EQ(test::refusals(create_subject(admin, commune("X2", "23284"))),
              Texts{"ground commune_subject_borne"});
}

TEST_P(SubjectActs, AnInstitutionNamesWhoManagesIt) {
    EXPECT_EQ(test::refusals(create_subject(admin, school("T1", "Trường THCS Nguyễn Huệ", ""))),
              Texts{"manager subject_manager_missing"});

    must_create(school("T1", "Trường THCS Nguyễn Huệ", "608"));
    EXPECT_EQ(subject("T1")->path, "VN/62/608/@T1/");
}

TEST_P(SubjectActs, ACodeIsNeverUsedTwice) {
    must_create(area("TDP1", "Tổ dân phố 1"));
    ASSERT_TRUE(close_subject(admin, {"TDP1", {}, later, {}, "QĐ 1"}));

    auto again = area("TDP1", "Tổ dân phố một");
    again.valid_from = {2024, 1, 1};
    EXPECT_EQ(test::refusals(create_subject(admin, again)), Texts{"code subject_code_borne"});
}

TEST_P(SubjectActs, EveryFaultOfANewSubjectIsToldAtOnce) {
    auto wanted = school("a/b", "\t", "23302");
    wanted.manager_basis = ManagerBasis::delegation;
    wanted.profile = "[]";

    EXPECT_EQ(
        test::refusals(create_subject(admin, wanted)),
        (Texts{"code subject_code_malformed", "name name_missing", "profile profile_malformed",
               "manager_document delegation_unfounded", "manager subject_manager_wrong"}));
}

TEST_P(SubjectActs, OneRefusedSubjectRefusesAll) {
    auto const made =
        create_subjects(admin, {"VN/62/",
                                {area("TDP1", "Tổ dân phố 1"), area("TDP1", "Tổ dân phố 1"),
                                 area("TDP2", "Tổ dân phố 2", "99999")}});

    EXPECT_EQ(test::refusals(made),
              (Texts{"subjects[1].code subject_code_borne", "subjects[2].ground place_unknown"}));
    EXPECT_FALSE(subject("TDP1"));
}

TEST_P(SubjectActs, OutsideOnesPartASubjectDoesNotExist) {
    must_create(area("TDP1", "Tổ dân phố 1"));
    auto vy = as("VN/62/608/23302/", {Verb::read, Verb::manage_subjects});
    auto reader = as("VN/62/608/23284/", {Verb::read});
    auto wanted = change("TDP1", later);
    wanted.head_name = "Vy";

    EXPECT_EQ(test::refusals(change_subject(vy, wanted)), Texts{"absent"});
    EXPECT_EQ(test::refusals(close_subject(vy, {"TDP1", {}, later, {}, "QĐ"})), Texts{"absent"});
    EXPECT_EQ(test::refusals(create_subject(vy, area("TDP9", "Tổ 9"))), Texts{"absent"});
    EXPECT_EQ(test::refusals(change_subject(reader, wanted)), Texts{"not_permitted"});
    wanted.code = "KHONG-CO";
    EXPECT_EQ(test::refusals(change_subject(vy, wanted)), Texts{"absent"});
}

TEST_P(SubjectActs, ACommuneOfficerEntersTheAreasOfTheCommune) {
    auto a_thin = as("VN/62/608/23284/", {Verb::read, Verb::manage_subjects});

    EXPECT_TRUE(create_subject(a_thin, area("TDP1", "Tổ dân phố 1")));
}

TEST_P(SubjectActs, AChangeLeavesThePastAsItWas) {
    must_create(school("T1", "Trường THCS Nguyễn Huệ", "608"));
    auto wanted = change("T1", later);
    wanted.expected_version = 1;
    wanted.name = "Trường THCS Nguyễn Huê\u0323";
    wanted.head_name = "Lan";
    wanted.manager = "23284";
    wanted.manager_basis = ManagerBasis::delegation;
    wanted.manager_document = "QĐ 12/QĐ-UBND ngày 20/05/2022";

    auto const changed = change_subject(admin, wanted);

    ASSERT_TRUE(changed) << render(changed.error(), Language::en);
    EXPECT_EQ(changed->version, 2);
    EXPECT_EQ(subject("T1", today)->manager_path, "VN/62/608/");
    EXPECT_EQ(subject("T1", today)->head_name, "");
    EXPECT_EQ(subject("T1", later)->path, "VN/62/608/23284/@T1/");
    EXPECT_EQ(subject("T1", later)->name, "Trường THCS Nguyễn Huệ");
    auto const spans = ask([&](storage::Transaction& tx) { return list_spans(tx, changed->id); });
    ASSERT_EQ(spans.size(), 2U);
    EXPECT_EQ(spans[0].valid_to, spans[1].valid_from);
}

TEST_P(SubjectActs, AChangeOnTheFirstDayCorrectsIt) {
    must_create(area("TDP1", "Tổ dân phó 1"));
    auto wanted = change("TDP1", start);
    wanted.name = "Tổ dân phố 1";

    auto const changed = change_subject(admin, wanted);

    ASSERT_TRUE(changed);
    EXPECT_EQ(subject("TDP1", today)->name, "Tổ dân phố 1");
    EXPECT_EQ(ask([&](auto& tx) { return list_spans(tx, changed->id).size(); }), 1U);
}

TEST_P(SubjectActs, AnAreaThatMovesIsManagedByItsNewCommune) {
    must_create(area("TDP1", "Tổ dân phố 1"));
    auto wanted = change("TDP1", later);
    wanted.ground = "23302";

    ASSERT_TRUE(change_subject(admin, wanted));
    EXPECT_EQ(subject("TDP1", later)->path, "VN/62/608/23302/@TDP1/");
    EXPECT_EQ(subject("TDP1", today)->path, "VN/62/608/23284/@TDP1/");
}

TEST_P(SubjectActs, AMoveNamesItsManagerWhenTheOldOneIsNoMore) {
    must_create(school("T1", "Trường A", "23284"));
    ASSERT_TRUE(close_place(admin, {"23284", {}, later, {}, "NQ 1"}));
    auto wanted = change("T1", later);
    wanted.ground = "23302";

    EXPECT_EQ(test::refusals(change_subject(admin, wanted)), Texts{"ground subject_place_ended"});
    wanted.manager = "608";
    EXPECT_TRUE(change_subject(admin, wanted));
}

TEST_P(SubjectActs, NobodyMovesASubjectIntoAPartTheyDoNotHold) {
    must_create(area("TDP1", "Tổ dân phố 1"));
    auto a_thin = as("VN/62/608/23284/", {Verb::read, Verb::manage_subjects});
    auto wanted = change("TDP1", later);
    wanted.ground = "23302";

    EXPECT_EQ(test::refusals(change_subject(a_thin, wanted)), Texts{"absent"});
}

TEST_P(SubjectActs, TheSecondOfTwoOfficersIsTold) {
    must_create(area("TDP1", "Tổ dân phố 1"));
    auto wanted = change("TDP1", later);
    wanted.expected_version = 1;
    wanted.head_name = "Y Hân";
    ASSERT_TRUE(change_subject(admin, wanted));

    EXPECT_EQ(test::refusals(change_subject(admin, wanted)), Texts{"version_conflict"});
}

TEST_P(SubjectActs, AClosedSubjectNamesItsSuccessorsAndItsBasis) {
    must_create(area("TDP1", "Tổ dân phố 1"));
    must_create(area("TDP2", "Tổ dân phố 2"));

    EXPECT_EQ(test::refusals(
                  close_subject(admin, {"TDP1", {}, later, {{"TDP2", LineageChange::merge}}, " "})),
              Texts{"redraw_unfounded"});
    EXPECT_EQ(test::refusals(close_subject(
                  admin, {"TDP1", {}, later, {{"TDP3", LineageChange::merge}}, "NQ 5"})),
              Texts{"subject_unknown"});
    auto const closed =
        close_subject(admin, {"TDP1", 1, later, {{"TDP2", LineageChange::merge}}, "NQ 5"});
    ASSERT_TRUE(closed);
    EXPECT_FALSE(subject("TDP1", later));
    EXPECT_TRUE(subject("TDP1", later.plus_days(-1)));
    auto const lineages =
        ask([&](storage::Transaction& tx) { return list_lineages(tx, closed->id); });
    ASSERT_EQ(lineages.size(), 1U);
    EXPECT_EQ(lineages[0].successor_id, subject("TDP2")->id);
    EXPECT_EQ(lineages[0].legal_basis, "NQ 5");
}

TEST_P(SubjectActs, AClosedSubjectChangesNoMore) {
    must_create(area("TDP1", "Tổ dân phố 1"));
    ASSERT_TRUE(close_subject(admin, {"TDP1", {}, later, {}, "QĐ"}));

    EXPECT_EQ(test::refusals(change_subject(admin, change("TDP1", later))), Texts{"already_ended"});
    EXPECT_EQ(test::refusals(close_subject(admin, {"TDP1", {}, start, {}, "QĐ"})),
              Texts{"change_too_early"});
}

TEST_P(SubjectActs, AuthoritiesFindWhatTheyManageAndWhatStandsOnTheirGround) {
    must_create(commune("X1", "23284"));
    must_create(area("TDP2", "Tổ dân phố 2"));
    must_create(area("TDP10", "Tổ dân phố 10"));
    must_create(school("T1", "Trường A", "62"));
    auto delegated = school("T2", "Trường B", "23284");
    delegated.manager_basis = ManagerBasis::delegation;
    delegated.manager_document = "QĐ 3";
    must_create(delegated);
    auto const duy_tan = *place("23284");

    auto const managed =
        ask([&](auto& tx) { return list_subjects_managed_by(tx, duy_tan, today); });
    auto const on_ground =
        ask([&](auto& tx) { return list_subjects_on_ground(tx, duy_tan.path, today); });
    auto const within =
        ask([&](auto& tx) { return list_subjects_within(tx, duy_tan.path, today); });

    EXPECT_EQ(codes_of(managed), (Texts{"TDP2", "TDP10", "T2"}));
    EXPECT_EQ(codes_of(on_ground), (Texts{"X1", "TDP2", "TDP10", "T1", "T2"}));
    EXPECT_EQ(codes_of(within), (Texts{"X1", "TDP2", "TDP10", "T2"}));
    EXPECT_EQ(ask([&](auto& tx) { return find_commune_subject(tx, duy_tan.path, today); })->code,
              "X1");
}

TEST_P(SubjectActs, ASearchNarrowsByKindNameAndCodeWithinThePart) {
    must_create(area("TDP2", "Tổ dân phố 2"));
    must_create(area("TDP3", "Tổ dân phố 3", "23302"));
    must_create(school("T1", "Trường Hòa Bình", "608"));
    auto const found = [&](std::string path, std::string kind, std::string text) {
        return codes_of(ask([&](storage::Transaction& tx) {
            return list_subjects(tx, {.path = std::move(path),
                                      .day = today,
                                      .kind = std::move(kind),
                                      .text = std::move(text),
                                      .after_name = {},
                                      .after_id = {}});
        }));
    };

    EXPECT_EQ(found("VN/62/608/23284/", "", ""), Texts{"TDP2"});
    EXPECT_EQ(found("VN/62/", "school", ""), Texts{"T1"});
    EXPECT_EQ(found("VN/62/", "", "HOÀ"), Texts{"T1"});
    EXPECT_EQ(found("VN/62/", "", "TDP"), (Texts{"TDP2", "TDP3"}));
    EXPECT_EQ(found("VN/62/", "", "' or '1'='1"), Texts{});
}

TEST_P(SubjectActs, AnActIsRecordedOnceWithTheImagesOfItsRows) {
    must_create(area("TDP1", "Tổ dân phố 1"));

    std::vector<std::string> tables;
    ask([&](storage::Transaction& tx) {
        auto const each = [&](storage::Row const& row) {
            tables.emplace_back(std::string(row.text(0)) + " " + std::string(row.text(1)));
        };
        tx.connection().run_text(
            "select e.act, o.object_table from audit_entries e join audit_objects o "
            "on o.realm = e.realm and o.seq = e.seq where e.realm = 'VN/62/' "
            "order by e.seq, o.position",
            {}, each);
        return true;
    });
    EXPECT_EQ(tables, (Texts{"subject_created subjects", "subject_created subject_spans"}));
}

ON_BOTH_ENGINES(SubjectActs);

}  // namespace
}  // namespace binhyen::registry
