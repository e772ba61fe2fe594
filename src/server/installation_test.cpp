#include "server/installation.hpp"

#include "command_world.hpp"
#include "identity/password_actions.hpp"

namespace binhyen::server {
namespace {

using test::Said;

class Installations : public test::CommandWorld {
protected:
    static std::string token_in(Said const& said) {
        auto const link = std::string(json::parse(said.out).as_object().at("link").as_string());
        return link.substr(link.find('=') + 1);
    }
};
ON_BOTH_ENGINES(Installations);

TEST_P(Installations, init_makes_one_with_an_administrator_and_its_log_is_sound) {
    auto const here = where("data");

    auto const made = run_at(here, {"init", "--name", "Tỉnh Kon Tum"});

    EXPECT_EQ(made.exit_code, ExitCode::done) << made.err;
    EXPECT_TRUE(made.has("/dang-nhap#lien-ket=")) << made.out;
    EXPECT_EQ(open_installation(here)->about.name, "Tỉnh Kon Tum");
    EXPECT_EQ(run_at(here, {"audit", "verify"}).exit_code, ExitCode::done);
}

TEST_P(Installations, data_and_keys_are_for_their_owner_alone) {
    auto const here = where("data");
    run_at(here, {"init"});

    auto const mode_of = [&](std::string const& folder) {
        return std::filesystem::status(path(folder)).permissions();
    };

    EXPECT_EQ(mode_of("data"), std::filesystem::perms::owner_all);
    EXPECT_EQ(mode_of("data/keys"), std::filesystem::perms::owner_all);
}

TEST_P(Installations, init_gives_no_second_administrator) {
    auto const here = where("data");
    run_at(here, {"init"});

    auto const again = run_at(here, {"init", "--format", "json"});

    EXPECT_EQ(again.exit_code, ExitCode::refused);
    EXPECT_TRUE(again.has("already_initialised")) << again.err;
}

TEST_P(Installations, link_lets_an_administrator_in_again_and_nobody_is_account_absent) {
    auto const here = where("data");
    auto const first = token_in(run_at(here, {"init", "--format", "json"}));

    auto const again = token_in(run_at(here, {"link", "--account", "Quantri", "--format", "json"}));
    auto const nobody = run_at(here, {"link", "--account", "ma", "--format", "json"});

    EXPECT_NE(again, first);
    EXPECT_EQ(again.size(), first.size());
    EXPECT_TRUE(nobody.has("account_absent")) << nobody.err;
}

TEST_P(Installations, a_database_that_holds_something_is_data_not_empty) {
    auto first = where("first");
    run_at(first, {"init"});
    auto second = where("second");
    second.database = first.database;
    if (GetParam() == storage::Engine::sqlite) second = first;

    auto const refused = make_installation(second, {});

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code(), "data_not_empty");
}

TEST_P(Installations, a_schema_of_another_version_is_not_up_to_date) {
    auto const here = where("data");
    run_at(here, {"init"});
    tamper(here, "delete from schema_migrations where name like '0001%'");

    auto const said = run_at(here, {"serve", "--listen", "127.0.0.1:0"});

    EXPECT_EQ(said.exit_code, ExitCode::refused);
    EXPECT_TRUE(said.has("binhyen migrate")) << said.err;
    EXPECT_EQ(open_installation(here).error().code(), "not_up_to_date");
}

TEST_P(Installations, a_changed_row_is_log_unsound) {
    auto const here = where("data");
    run_at(here, {"init"});
    tamper(here, "update people set name = 'Kẻ khác'");

    auto const said = run_at(here, {"audit", "verify", "--format", "json"});

    EXPECT_EQ(said.exit_code, ExitCode::refused);
    EXPECT_TRUE(said.has("row_changed")) << said.out;
    EXPECT_TRUE(said.has("log_unsound")) << said.err;
}

TEST_P(Installations, a_password_put_into_the_database_is_secret_swapped) {
    auto const here = where("data");
    auto const token = token_in(run_at(here, {"init", "--format", "json"}));
    {
        auto const installation = *open_installation(here);
        auto const entered = installation.enter_as_operator();
        identity::PasswordHasher hasher;
        identity::SignInMeans means{hasher, system_random, {}};
        auto const used =
            identity::use_sign_in_link(entered->context, means, {token, "mưa rừng đỏ lá"});
        ASSERT_TRUE(used) << render(used.error(), Language::en);
    }
    ASSERT_EQ(run_at(here, {"audit", "verify"}).exit_code, ExitCode::done);
    tamper(here, "update credential_secrets set secret = '$argon2id$other'");

    auto const said = run_at(here, {"audit", "verify"});

    EXPECT_EQ(said.exit_code, ExitCode::refused);
    EXPECT_TRUE(said.has("secret_swapped")) << said.out;
}

TEST_P(Installations, a_head_that_was_signed_shows_a_tail_that_was_cut_off) {
    auto const here = where("data");
    run_at(here, {"init"});

    auto const first = run_at(here, {"audit", "sign"});
    auto const second = run_at(here, {"audit", "sign"});

    EXPECT_TRUE(first.out.starts_with("VN/ ")) << first.out;
    EXPECT_EQ(second.out, "");
    auto const verified = run_at(here, {"audit", "verify", "--format", "json"});
    EXPECT_EQ(json::parse(verified.out).as_object().at("heads").as_int64(), 1);
}

TEST_P(Installations, import_enters_a_table_once_and_tells_the_bad_rows) {
    auto const here = where("data");
    run_at(here, {"init"});
    write("places.csv",
          "code,name,type,parent,valid_from\n"
          "62,Kon Tum,Tỉnh,,2022-01-01\n"
          "1,Hà Nội,Thành phố,,2022-01-01\n");
    auto const import = [&](std::vector<std::string> more) {
        std::vector<std::string> words{"import", "places", path("places.csv")};
        words.insert(words.end(), more.begin(), more.end());
        return run_at(here, words);
    };

    auto const refused = import({"--format", "json"});
    auto const good = import({"--only-good"});
    auto const again = import({"--only-good", "--format", "json"});

    EXPECT_EQ(refused.exit_code, ExitCode::refused);
    EXPECT_TRUE(refused.has("place_code_lost_zeros")) << refused.out;
    EXPECT_EQ(good.exit_code, ExitCode::done) << good.err;
    EXPECT_EQ(json::parse(again.out).as_object().at("unchanged").as_int64(), 1) << again.out;
}

TEST_P(Installations, a_table_of_places_is_import_of_other_kind_for_subjects) {
    auto const here = where("data");
    run_at(here, {"init"});
    write("places.csv", "code,name,type,parent\n62,Kon Tum,Tỉnh,\n");

    auto const said = run_at(here, {"import", "subjects", path("places.csv"), "--format", "json"});

    EXPECT_EQ(said.exit_code, ExitCode::refused);
    EXPECT_TRUE(said.has("import_of_other_kind")) << said.err;
}

}  // namespace
}  // namespace binhyen::server
