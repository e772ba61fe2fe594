#include "paper/page.hpp"

#include <gtest/gtest.h>

#include "outside_program.hpp"
#include "paper/sample_pages.hpp"

namespace binhyen::paper {
namespace {

using testing::output_of;
using testing::ScratchFile;

PdfProperties properties() {
    return {"Quyết định", "Bình Yên", {1668762000000}};
}

std::string text_of(std::string const& pdf, std::string const& options = "") {
    ScratchFile const file{pdf, ".pdf"};
    return output_of("pdftotext " + options + " " + file.path().string() + " -");
}

bool holds(std::string const& whole, std::string const& part) {
    return whole.find(part) != whole.npos;
}

TEST(LongDate, bears_a_zero_on_days_below_ten_and_on_the_first_two_months) {
    struct Case {
        Date date;
        char const* words;
    };
    for (auto const& [date, words] : {
             Case{{2026, 3, 5}, "ngày 05 tháng 3 năm 2026"},
             Case{{2026, 2, 5}, "ngày 05 tháng 02 năm 2026"},
             Case{{2022, 1, 31}, "ngày 31 tháng 01 năm 2022"},
             Case{{2022, 10, 10}, "ngày 10 tháng 10 năm 2022"},
             Case{{2022, 12, 9}, "ngày 09 tháng 12 năm 2022"},
         })
        EXPECT_EQ(long_date(date), words);
}

TEST(OfficialPage, embeds_our_faces_and_no_other) {
    Typesetter typesetter;
    ScratchFile const file{to_pdf(typesetter, sample_page(), properties()), ".pdf"};

    auto const fonts = output_of("pdffonts " + file.path().string() + " | tail -n +3");

    auto const first = typesetter.family() == "Tinos" ? "Tinos" : "LiberationSerif";
    std::istringstream lines(fonts);
    int count = 0;
    for (std::string line; std::getline(lines, line); ++count) {
        EXPECT_TRUE(holds(line, first)) << line;
        EXPECT_TRUE(holds(line, "yes yes yes")) << line;
    }
    // Cairo splits each of the four faces into plain and other letters.
    EXPECT_EQ(count, 8);
}

TEST(OfficialPage, gives_its_vietnamese_words_back_letter_by_letter) {
    Typesetter typesetter;
    for (auto const face : {Face::regular, Face::bold, Face::italic, Face::bold_italic}) {
        OfficialPage page;
        page.body.push_back(Paragraph{.text = all_letters, .face = face, .align = Align::left});

        auto const text = text_of(to_pdf(typesetter, page, properties()));

        std::istringstream words(all_letters);
        for (std::string word; words >> word;) EXPECT_TRUE(holds(text, word)) << word << text;
    }
}

TEST(OfficialPage, keeps_a_justified_paragraph_readable_as_text) {
    Typesetter typesetter;
    auto const text = text_of(to_pdf(typesetter, sample_page(), properties()));

    EXPECT_TRUE(holds(text, "Căn cứ Luật Tổ chức chính quyền địa phương"));
    EXPECT_TRUE(holds(text, "ngày 18 tháng 11 năm 2022"));
    EXPECT_TRUE(holds(text, "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN"));
    EXPECT_TRUE(holds(text, "- Lưu: VT, CA."));
}

TEST(OfficialPage, repeats_the_head_of_a_table_on_each_page_and_numbers_pages_from_the_second) {
    Typesetter typesetter;
    ScratchFile const file{to_pdf(typesetter, sample_page(), properties()), ".pdf"};

    auto const page_text = [&](int number) {
        auto const n = std::to_string(number);
        return output_of("pdftotext -layout -f " + n + " -l " + n + " " + file.path().string() +
                         " -");
    };

    // Page 1 is the paper, pages 2 to 5 are its annex with its own numbers.
    EXPECT_TRUE(holds(page_text(2), "Tên vườn"));
    EXPECT_TRUE(holds(page_text(3), "Tên vườn"));
    EXPECT_TRUE(holds(page_text(4), "Tên vườn"));
    EXPECT_FALSE(holds(page_text(2).substr(0, 40), " 1\n"));
    EXPECT_TRUE(holds(page_text(3).substr(0, 90), " 2\n")) << page_text(3);
}

TEST(OfficialPage, never_leaves_a_signature_alone_on_a_page) {
    Typesetter typesetter;
    for (int line_count = 20; line_count < 45; ++line_count) {
        auto page = sample_page();
        page.annexes.clear();
        page.body.clear();
        for (int i = 0; i < line_count; ++i)
            page.body.push_back(Paragraph{.text = "Dòng thứ " + std::to_string(i)});
        ScratchFile const file{to_pdf(typesetter, page, properties()), ".pdf"};
        auto const pages = output_of("pdftotext -layout " + file.path().string() + " -");
        auto const second = pages.find('\f') + 1;
        if (second >= pages.size()) continue;
        EXPECT_TRUE(holds(pages.substr(second), "Dòng thứ")) << line_count;
    }
}

TEST(OfficialPage, bears_its_notice_on_every_page) {
    Typesetter typesetter;
    auto const text = text_of(to_pdf(typesetter, sample_page(), properties()));

    std::size_t count = 0;
    for (auto at = text.find("KHÔNG CÓ GIÁ TRỊ"); at != text.npos;
         at = text.find("KHÔNG CÓ GIÁ TRỊ", at + 1))
        ++count;
    EXPECT_EQ(count, std::size_t(std::count(text.begin(), text.end(), '\f')));
}

TEST(OfficialPage, comes_out_the_same_to_the_byte_from_a_fresh_and_from_a_used_typesetter) {
    Typesetter fresh;
    Typesetter used;
    auto other = sample_page();
    other.title.type = "THÔNG BÁO";
    to_pdf(used, other, properties());

    EXPECT_EQ(to_pdf(fresh, sample_page(), properties()),
              to_pdf(used, sample_page(), properties()));
}

TEST(OfficialPage, tells_when_it_was_made_by_the_time_it_was_given) {
    Typesetter typesetter;
    ScratchFile const file{to_pdf(typesetter, sample_page(), properties()), ".pdf"};

    auto const properties = output_of("TZ=UTC pdfinfo -isodates " + file.path().string());

    EXPECT_TRUE(holds(properties, "CreationDate:    2022-11-18T09:00:00Z")) << properties;
    EXPECT_TRUE(holds(properties, "Page size:       595.276 x 841.89 pts (A4)"));
}

}  // namespace
}  // namespace binhyen::paper
