#include "command_world.hpp"
#include "server/progress.hpp"
#include "server/reason_text.hpp"

namespace binhyen::server {
namespace {

/// What does not depend on the engine.
class Commands : public test::CommandWorld {};
INSTANTIATE_TEST_SUITE_P(sqlite, Commands, ::testing::Values(storage::Engine::sqlite),
                         test::engine_name);

TEST_P(Commands, wrong_usage_is_2_and_help_is_0) {
    EXPECT_EQ(run({}).exit_code, ExitCode::wrong_usage);
    EXPECT_EQ(run({"fly"}).exit_code, ExitCode::wrong_usage);
    EXPECT_EQ(run({"serve"}).exit_code, ExitCode::wrong_usage);
    EXPECT_EQ(run({"serve", "--data", "x", "--tls-cert", "LICENSE"}).exit_code,
              ExitCode::wrong_usage);
    EXPECT_EQ(run({"migrate", "--data", "x", "--database", "mysql://x"}).exit_code,
              ExitCode::wrong_usage);
    EXPECT_EQ(run({"serve", "--data", "x", "--today", "2022-02-31"}).exit_code,
              ExitCode::wrong_usage);
    for (auto const* command : {"serve", "init", "migrate", "backup", "restore", "explain",
                                "openapi", "audit", "rulebook", "import"})
        EXPECT_EQ(run({command, "--help"}).exit_code, ExitCode::done) << command;
}

TEST_P(Commands, wrong_usage_says_what_is_wrong_and_what_to_do) {
    auto const said = run({"rslt", "--data", "x"});
    EXPECT_NE(said.err.find("Không có lệnh “rslt”."), std::string::npos) << said.err;
    EXPECT_NE(run({"report", "rslt", "--format=json"}).err.find("\"command_unknown\""),
              std::string::npos);

    auto const lacking = run({"serve", "--language", "en"});
    EXPECT_NE(lacking.err.find("Wrong usage: --data is required."), std::string::npos)
        << lacking.err;
    EXPECT_NE(lacking.err.find("--help"), std::string::npos);

    auto const as_json = run({"explain", "--data", "x", "--cycle", "abc", "--format", "json"});
    EXPECT_EQ(as_json.exit_code, ExitCode::wrong_usage);
    EXPECT_EQ(json::parse(as_json.err).as_object().at("code"), "wrong_usage");
    EXPECT_EQ(as_json.out, "");
}

TEST_P(Commands, every_command_stands_in_the_manual) {
    std::ifstream file("docs/operating/commands.md");
    std::string const manual{std::istreambuf_iterator<char>(file), {}};
    std::istringstream help(run({"--help"}).out);
    std::string line;
    while (std::getline(help, line) && line != "Subcommands:") {
    }

    int count = 0;
    for (std::string name; std::getline(help, line) && line.starts_with("  ");) {
        std::istringstream(line) >> name;
        EXPECT_NE(manual.find("\n## " + name + "\n"), manual.npos) << name;
        ++count;
    }
    EXPECT_GT(count, 10);
}

TEST_P(Commands, a_database_that_does_not_answer_is_a_breakdown) {
    auto const said =
        run({"init", "--data", path("data"), "--database", "postgresql://nobody@127.0.0.1:1/none"});

    EXPECT_EQ(said.exit_code, ExitCode::breakdown);
    EXPECT_TRUE(said.err.starts_with("binhyen: ")) << said.err;
}

TEST_P(Commands, no_folder_is_data_folder_absent) {
    auto const said = run_at(where("nowhere"), {"audit", "verify", "--format", "json"});

    EXPECT_EQ(said.exit_code, ExitCode::refused);
    EXPECT_EQ(json::parse(said.err).as_object().at("code"), "data_folder_absent");
}

TEST_P(Commands, somebody_elses_folder_is_data_folder_foreign) {
    write("home/letter.txt", "dear all");

    EXPECT_TRUE(run_at(where("home"), {"backup", "--out", path("b"), "--language", "en"})
                    .has("holds something else"));
    EXPECT_EQ(open_installation(where("home")).error().code(), "data_folder_foreign");
}

TEST_P(Commands, a_broken_installation_json_is_installation_file_unreadable) {
    write("data/installation.json", "{\"name\":");

    EXPECT_EQ(open_installation(where("data")).error().code(), "installation_file_unreadable");
}

TEST_P(Commands, a_rulebook_of_ours_may_not_be_replaced_rulebook_doubled) {
    run_at(where("data"), {"init"});
    write("data/rulebooks/tt124-2021/rulebook.yaml", "id: tt124-2021\n");

    EXPECT_EQ(open_installation(where("data")).error().code(), "rulebook_doubled");
}

TEST_P(Commands, a_demonstration_is_local) {
    run_at(where("data"), {"init", "--demonstration"});

    auto const said = run_at(where("data"), {"serve", "--listen", "0.0.0.0:0", "--format", "json"});

    EXPECT_EQ(said.exit_code, ExitCode::refused);
    EXPECT_TRUE(said.has("demonstration_is_local")) << said.err;
}

TEST_P(Commands, a_day_outside_the_year_is_demonstration_day_outside) {
    auto const said =
        run({"demo", "--data", path("data"), "--until", "2023-01-01", "--format", "json"});

    EXPECT_EQ(said.exit_code, ExitCode::refused);
    EXPECT_TRUE(said.has("demonstration_day_outside")) << said.err;
    EXPECT_FALSE(std::filesystem::exists(path("data")));
}

TEST_P(Commands, a_real_installation_has_no_other_today_is_not_chosen) {
    run_at(where("data"), {"init"});

    auto const said = run_at(where("data"), {"serve", "--listen", "127.0.0.1:0", "--today",
                                             "2022-12-05", "--format", "json"});

    EXPECT_EQ(said.exit_code, ExitCode::refused);
    EXPECT_TRUE(said.has("today_is_not_chosen")) << said.err;
}

TEST_P(Commands, rulebook_check_names_file_and_line_of_every_fault) {
    write("rulebook.yaml", "id: x\nversion: [\n");

    auto const good = run({"rulebook", "check", "rulebooks/tt124-2021"});
    auto const bad = run({"rulebook", "check", path("rulebook.yaml")});

    EXPECT_EQ(good.exit_code, ExitCode::done) << good.err;
    EXPECT_EQ(bad.exit_code, ExitCode::refused);
    EXPECT_TRUE(bad.has("rulebook.yaml:")) << bad.err;
}

TEST_P(Commands, explain_of_nobody_is_refused) {
    run_at(where("data"), {"init"});

    auto const said = run_at(
        where("data"), {"explain", "--cycle", "2022", "--subject", "KDC-1", "--format", "json"});

    EXPECT_EQ(said.exit_code, ExitCode::refused);
    EXPECT_TRUE(said.has("subject_not_found")) << said.err;
}

TEST(Progress, a_bar_shows_part_and_whole) {
    EXPECT_EQ(progress_bar(0, 3).substr(0, 3), "[·");
    EXPECT_TRUE(progress_bar(3, 3).ends_with("█] 100 %  3/3"));
    EXPECT_TRUE(progress_bar(1, 3).ends_with("]  33 %  1/3"));
    EXPECT_EQ(progress_bar(7, 0), "7");
}

TEST(ReasonText, every_node_is_a_line_with_its_clause_and_sentence) {
    auto const reasons = json::parse(R"({"rulebook":"tt","version":"1","outcome":"not_met",
        "criteria":[{"clause":"4.1","caption":{"vi":"Nghị quyết"},"outcome":"not_met",
        "text":{"vi":"Muộn."},"children":[{"outcome":"met","text":{"vi":"Có."}}]}]})");

    EXPECT_EQ(reason_text(reasons, Language::vi),
              "tt 1: Chưa đạt\n"
              "  [Chưa đạt] Nghị quyết. Muộn. (khoản 1 Điều 4)\n"
              "    [Đạt] Có.\n");
}

}  // namespace
}  // namespace binhyen::server
