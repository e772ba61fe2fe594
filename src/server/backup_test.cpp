#include "server/backup.hpp"

#include "base/digest.hpp"
#include "command_world.hpp"

namespace binhyen::server {
namespace {

class Backups : public test::CommandWorld {
protected:
    void SetUp() override {
        run_at(where("data"), {"init", "--name", "Tỉnh Kon Tum"});
        auto const digest = sha256_hex("minutes");
        write("data/evidence/" + digest.substr(0, 2) + "/" + digest, "minutes");
    }
    Where elsewhere(storage::Engine engine) { return where("other", engine); }

    test::Said back_up(Where const& from, std::string const& to) {
        return run_at(from, {"backup", "--out", path(to)});
    }
    test::Said restore(std::string const& from, Where const& to) {
        return run_at(to, {"restore", path(from), "--format", "json"});
    }
    std::string bytes_of(std::string const& name) {
        std::ifstream in(path(name), std::ios::binary);
        std::ostringstream out;
        out << in.rdbuf();
        return out.str();
    }
};
ON_BOTH_ENGINES(Backups);

TEST_P(Backups, a_restored_installation_is_the_same_on_either_engine) {
    ASSERT_EQ(back_up(where("data"), "one.tar").exit_code, ExitCode::done);

    for (auto const engine : test::engines_to_test()) {
        auto const to = where("on-" + std::to_string(int(engine)), engine);
        auto const restored = restore("one.tar", to);
        ASSERT_EQ(restored.exit_code, ExitCode::done) << restored.err;
        ASSERT_EQ(back_up(to, "two.tar").exit_code, ExitCode::done);
        EXPECT_TRUE(bytes_of("one.tar") == bytes_of("two.tar"));
        EXPECT_EQ(open_installation(to)->about.name, "Tỉnh Kon Tum");
        EXPECT_EQ(run_at(to, {"audit", "verify"}).exit_code, ExitCode::done);
    }
}

TEST_P(Backups, restoring_over_something_is_data_not_empty) {
    back_up(where("data"), "one.tar");

    auto const said = restore("one.tar", where("data"));

    EXPECT_EQ(said.exit_code, ExitCode::refused);
    EXPECT_TRUE(said.has("data_not_empty")) << said.err;
}

TEST_P(Backups, a_file_cut_short_leaves_nothing_behind) {
    back_up(where("data"), "one.tar");
    auto const bytes = bytes_of("one.tar");
    write("cut.tar", bytes.substr(0, bytes.size() / 2));

    auto const said = restore("cut.tar", elsewhere(storage::Engine::sqlite));

    EXPECT_EQ(said.exit_code, ExitCode::refused);
    EXPECT_TRUE(said.has("backup_unreadable")) << said.err;
    EXPECT_FALSE(std::filesystem::exists(path("other")));
}

TEST_P(Backups, a_file_cut_in_its_evidence_leaves_the_place_free_for_the_whole_one) {
    back_up(where("data"), "one.tar");
    auto const bytes = bytes_of("one.tar");
    // The end, and half of the last block of the one content before it.
    write("cut.tar", bytes.substr(0, bytes.size() - 1024 - 256));

    for (auto const engine : test::engines_to_test()) {
        auto const to = where("cut-" + std::to_string(int(engine)), engine);
        auto const said = restore("cut.tar", to);
        EXPECT_EQ(said.exit_code, ExitCode::refused);
        EXPECT_TRUE(said.has("backup_unreadable")) << said.err;
        EXPECT_FALSE(std::filesystem::exists(to.data));
        EXPECT_FALSE(std::filesystem::exists(to.data + ".making"));
        EXPECT_EQ(restore("one.tar", to).exit_code, ExitCode::done);
    }
}

TEST_P(Backups, a_content_that_is_not_what_its_name_says_is_evidence_damaged) {
    write("data/evidence/aa/" + std::string(64, 'a'), "forged");
    back_up(where("data"), "one.tar");

    auto const said = restore("one.tar", elsewhere(storage::Engine::sqlite));

    EXPECT_EQ(said.exit_code, ExitCode::refused);
    EXPECT_TRUE(said.has("evidence_damaged")) << said.err;
    EXPECT_FALSE(std::filesystem::exists(path("other")));
    EXPECT_FALSE(std::filesystem::exists(path("other.making")));
}

}  // namespace
}  // namespace binhyen::server
