#include "paper/zip_file.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>
#include <sstream>

#include "paper/archive.hpp"

namespace binhyen::paper {
namespace {

class ZipFiles : public ::testing::Test {
protected:
    std::filesystem::path const scratch =
        std::filesystem::path(::testing::TempDir()) / ("zip-" + std::to_string(::getpid()));

    void SetUp() override { std::filesystem::remove_all(scratch); }
    void TearDown() override { std::filesystem::remove_all(scratch); }

    void write(std::string const& name, std::string_view bytes) const {
        auto const file = scratch / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << bytes;
    }
    [[nodiscard]] std::string read(std::string const& name) const {
        std::ostringstream out;
        out << std::ifstream(scratch / name, std::ios::binary).rdbuf();
        return out.str();
    }
};

TEST_F(ZipFiles, HoldEveryFileOfAFolderUnderItsName) {
    write("in/b.txt", "hai");
    write("in/thư mục/Giấy.txt", "một");
    ZipFile zip(scratch / "out.zip");
    zip.add_folder(scratch / "in");

    zip.finish();

    auto const bytes = read("out.zip");
    auto archive = Archive::open(bytes, {});
    ASSERT_TRUE(archive.has_value());
    EXPECT_EQ(*archive->part("thư mục/Giấy.txt")->next(), "một");
    EXPECT_EQ(*archive->part("b.txt")->next(), "hai");
}

TEST_F(ZipFiles, OfEqualContentAreEqual) {
    write("in/a.txt", "một");
    for (auto const* name : {"1.zip", "2.zip"}) {
        ZipFile zip(scratch / name);
        zip.add_folder(scratch / "in");
        zip.finish();
    }

    EXPECT_EQ(read("1.zip"), read("2.zip"));
}

TEST_F(ZipFiles, LeaveNothingBehindWhenTheyAreStopped) {
    write("in/a.txt", std::string(1 << 20, 'a'));
    {
        ZipFile zip(scratch / "out.zip");
        zip.add_folder(scratch / "in");
        EXPECT_THROW(zip.finish([](int) { throw std::runtime_error("stop"); }), std::runtime_error);
    }

    EXPECT_FALSE(std::filesystem::exists(scratch / "out.zip"));
}

}  // namespace
}  // namespace binhyen::paper
