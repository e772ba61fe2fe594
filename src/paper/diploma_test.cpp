#include "paper/diploma.hpp"

#include <gtest/gtest.h>

#include <thread>

#include "outside_program.hpp"
#include "paper/sample_pages.hpp"

namespace binhyen::paper {
namespace {

using testing::output_of;
using testing::ScratchFile;

PdfProperties properties() {
    return {"Giấy công nhận", "Bình Yên", {1668762000000}};
}

std::string text_of(std::string const& pdf) {
    ScratchFile const file{pdf, ".pdf"};
    return output_of("pdftotext " + file.path().string() + " -");
}

bool holds(std::string const& whole, std::string const& part) {
    return whole.find(part) != whole.npos;
}

TEST(Diploma, has_a_code_that_a_scanner_reads_back) {
    Typesetter typesetter;
    ScratchFile const file{to_pdf(typesetter, sample_diploma(), properties()), ".pdf"};
    auto const picture = file.path().string() + "-picture";

    output_of("pdftoppm -png -singlefile -r 150 " + file.path().string() + " " + picture);
    auto const read = output_of("zbarimg --quiet --raw " + picture + ".png 2>/dev/null");
    std::filesystem::remove(picture + ".png");

    EXPECT_EQ(read, "https://binhyen.example/v/7Q4K2M9X3T\n");
}

TEST(Diploma, opens_its_address_when_the_code_is_clicked) {
    Typesetter typesetter;
    auto const pdf = to_pdf(typesetter, sample_diploma(), properties());

    EXPECT_TRUE(holds(pdf, "/URI (https://binhyen.example/v/7Q4K2M9X3T)"));
}

TEST(Diploma, stays_on_one_page_whatever_the_length_of_the_name) {
    Typesetter typesetter;
    auto diploma = sample_diploma();
    diploma.recipient =
        "Công ty trách nhiệm hữu hạn một thành viên Lâm nghiệp, Dược liệu và Dịch vụ vườn ươm "
        "giống cây trồng Ngọc Linh Tu Mơ Rông chi nhánh huyện Kon Plông";

    auto const text = text_of(to_pdf(typesetter, diploma, properties()));

    EXPECT_EQ(std::count(text.begin(), text.end(), '\f'), 1);
    EXPECT_TRUE(holds(text, "Lâm nghiệp, Dược liệu và Dịch vụ\nvườn ươm"));
    EXPECT_TRUE(holds(text, "chi nhánh huyện Kon Plông"));
}

TEST(Diploma, leaves_out_what_is_empty) {
    Typesetter typesetter;

    auto const text = text_of(to_pdf(typesetter, Diploma{.title = "GIẤY KHEN"}, properties()));

    EXPECT_TRUE(holds(text, "GIẤY KHEN"));
    EXPECT_FALSE(holds(text, "ngày"));
}

TEST(Diploma, is_the_same_alone_and_after_others_and_on_another_thread) {
    auto const batch = [] {
        Typesetter typesetter;
        std::string all;
        for (int i = 0; i < 20; ++i) {
            auto diploma = sample_diploma();
            diploma.recipient += " " + std::to_string(i);
            all += to_pdf(typesetter, diploma, properties());
        }
        return all;
    };
    Typesetter fresh;
    auto first = sample_diploma();
    first.recipient += " 19";
    auto const alone = to_pdf(fresh, first, properties());

    std::string elsewhere;
    std::thread thread([&] { elsewhere = batch(); });
    auto const here = batch();
    thread.join();

    EXPECT_EQ(here, elsewhere);
    EXPECT_TRUE(here.ends_with(alone));
}

TEST(Diploma, many_share_one_file_and_its_faces) {
    Typesetter typesetter;
    PdfFile file{properties()};
    for (int i = 0; i < 50; ++i) {
        auto diploma = sample_diploma();
        diploma.recipient += " " + std::to_string(i);
        print(typesetter, file, diploma);
    }
    auto const many = file.finish();

    auto const alone = to_pdf(typesetter, sample_diploma(), properties());

    EXPECT_TRUE(holds(text_of(many), "Vườn hoa thôn Kon Jri Xút 49"));
    EXPECT_LT(many.size(), alone.size() * 20);
}

}  // namespace
}  // namespace binhyen::paper
