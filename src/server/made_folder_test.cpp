#include "server/made_folder.hpp"

#include <gtest/gtest.h>

#include "both_engines.hpp"

namespace binhyen::server {
namespace {

namespace fs = std::filesystem;

TEST(MadeFolder, IsThereOnlyOnceItIsFinished) {
    test::FreshDirectory const around;
    auto const wanted = around.path() / "xuat-ra";

    auto made = MadeFolder::begin(wanted);
    ASSERT_TRUE(made);
    write_file(made->making() / "a.csv", "a\r\n");
    EXPECT_FALSE(fs::exists(wanted));
    made->finish();

    EXPECT_TRUE(fs::exists(wanted / "a.csv"));
    EXPECT_FALSE(fs::exists(made->making()));
}

TEST(MadeFolder, TakesTheNameOfAnEmptyFolderThatIsWrittenWithASlash) {
    test::FreshDirectory const around;
    fs::create_directory(around.path() / "trong");

    auto made = MadeFolder::begin(around.path() / "trong" / "");
    ASSERT_TRUE(made);
    made->finish();

    EXPECT_TRUE(fs::is_directory(around.path() / "trong"));
}

TEST(MadeFolder, NeverWritesIntoAFolderThatHoldsSomething) {
    test::FreshDirectory const around;
    write_file(around.path() / "cu.txt", "cũ");

    auto const made = MadeFolder::begin(around.path());

    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code(), "data_not_empty");
    EXPECT_TRUE(fs::exists(around.path() / "cu.txt"));
}

TEST(MadeFolder, LeavesNothingOfAnInterruptedRun) {
    test::FreshDirectory const around;
    auto const wanted = around.path() / "xuat-ra";
    fs::create_directory(around.path() / "xuat-ra.making");
    write_file(around.path() / "xuat-ra.making" / "dang-do.csv", "dở");

    auto made = MadeFolder::begin(wanted);
    ASSERT_TRUE(made);
    made->finish();

    EXPECT_TRUE(fs::is_empty(wanted));
}

}  // namespace
}  // namespace binhyen::server
