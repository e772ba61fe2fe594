#include "recognition/recognition_papers.hpp"

#include <gtest/gtest.h>

#include "outside_program.hpp"

namespace binhyen::recognition {
namespace {

using binhyen::testing::output_of;
using binhyen::testing::ScratchFile;
using enum dossier::Kind;

PaperMeans means() {
    PaperMeans made;
    made.public_url = "https://binhyen.example";
    return made;
}

Certificate certificate() {
    Certificate made;
    made.register_number = 7;
    made.register_path = "VN/62/608/23284/";
    made.token = "9f86d081884c7d659a2feaa0c55ad015";
    made.issued_on = {2022, 11, 10};
    made.year = 2022;
    made.kind = residential_area;
    made.subject_name = "Tổ dân phố 3";
    made.place_name = "Phường Duy Tân, Thành phố Kon Tum, Tỉnh Kon Tum";
    made.issuer_name = "Chủ tịch Ủy ban nhân dân phường Duy Tân";
    made.signer_title = "CHỦ TỊCH";
    made.signer_name = "Nguyễn Thị Ngọc Huyền";
    made.decision_number = "12/QĐ-UBND";
    return made;
}

DecisionPaper decision() {
    DecisionPaper paper;
    paper.year = 2022;
    paper.decision.place_path = "VN/62/608/23284/";
    paper.decision.place_name = "Phường Duy Tân";
    paper.decision.number = "12/QĐ-UBND";
    paper.decision.issued_on = {2022, 11, 10};
    paper.decision.signer_title = "CHỦ TỊCH";
    paper.decision.signer_name = "Nguyễn Thị Ngọc Huyền";
    paper.conclusion.emplace();
    paper.conclusion->held_on = {2022, 11, 8};
    paper.conclusion->minutes_number = "03/BB-BCĐ";
    auto const address = "Phường Duy Tân, Thành phố Kon Tum, Tỉnh Kon Tum";
    paper.recognised = {{"Tổ dân phố 3", residential_area, address, 7},
                        {"Tổ dân phố 4", residential_area, address, 8},
                        {"Trường THCS Duy Tân", school, address, 9}};
    return paper;
}

std::string text_of(std::string const& pdf) {
    ScratchFile const file{pdf, ".pdf"};
    return output_of("pdftotext -layout " + file.path().string() + " -");
}
std::string text_of(PaperMeans const& how, Certificate const& what) {
    paper::Typesetter typesetter;
    return text_of(paper::to_pdf(typesetter, certificate_page(how, {what, "Phường Duy Tân"}),
                                 properties_of(what)));
}
std::string text_of(DecisionPaper const& what) {
    paper::Typesetter typesetter;
    return text_of(
        paper::to_pdf(typesetter, decision_page(means(), what), properties_of(what.decision)));
}

// Blanks and line ends, which setting a page moves about, made one blank each.
std::string flowing(std::string const& text) {
    std::string made;
    for (auto const letter : text)
        if (letter != ' ' && letter != '\n')
            made += letter;
        else if (!made.empty() && made.back() != ' ')
            made += ' ';
    return made;
}
bool holds(std::string const& whole, std::string const& part) {
    return flowing(whole).find(part) != std::string::npos;
}

TEST(CertificatePage, SaysWhoRecognisedWhomForWhatAndByWhichDecision) {
    auto const text = text_of(means(), certificate());

    for (auto const* part :
         {"CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG DUY TÂN", "GIẤY CÔNG NHẬN", "Tổ dân phố 3",
          "Phường Duy Tân, thành phố Kon Tum, tỉnh Kon Tum", "Đạt tiêu chuẩn",
          "“An toàn về an ninh, trật tự” năm 2022", "Duy Tân, ngày 10 tháng 11 năm 2022",
          "Nguyễn Thị Ngọc Huyền", "Quyết định số 12/QĐ-UBND ngày 10 tháng 11 năm 2022",
          "Số vào sổ: 0007"})
        EXPECT_TRUE(holds(text, part)) << part << "\n" << text;
}

TEST(CertificatePage, BearsACodeThatLeadsToItsVerification) {
    paper::Typesetter typesetter;
    ScratchFile const file{
        paper::to_pdf(typesetter, certificate_page(means(), {certificate(), "Phường Duy Tân"}),
                      properties_of(certificate())),
        ".pdf"};
    auto const picture = file.path().string() + "-picture";

    output_of("pdftoppm -png -singlefile -r 150 " + file.path().string() + " " + picture);
    auto const read = output_of("zbarimg --quiet --raw " + picture + ".png 2>/dev/null");
    std::filesystem::remove(picture + ".png");

    EXPECT_EQ(read, "https://binhyen.example/xac-minh/9f86d081884c7d659a2feaa0c55ad015\n");
}

TEST(CertificatePage, EmbedsItsFaces) {
    paper::Typesetter typesetter;
    ScratchFile const file{
        paper::to_pdf(typesetter, certificate_page(means(), {certificate(), "Phường Duy Tân"}),
                      properties_of(certificate())),
        ".pdf"};

    auto const fonts = output_of("pdffonts " + file.path().string() + " | tail -n +3");

    EXPECT_FALSE(fonts.empty());
    std::istringstream lines(fonts);
    for (std::string line; std::getline(lines, line);)
        EXPECT_NE(line.find("yes yes yes"), line.npos) << line;
}

TEST(CertificatePage, OfADemonstrationSaysThatItIsWorthNothing) {
    auto how = means();
    how.notice = demonstration_notice;

    EXPECT_TRUE(holds(text_of(how, certificate()), "DỮ LIỆU GIẢ ĐỊNH – KHÔNG CÓ GIÁ TRỊ"));
    EXPECT_FALSE(holds(text_of(means(), certificate()), "GIẢ ĐỊNH"));
}

TEST(CertificatePage, OfACommuneDoesNotNameItTwice) {
    auto made = certificate();
    made.kind = commune;
    made.subject_name = "Phường Duy Tân";

    auto const page = certificate_page(means(), {made, "Thành phố Kon Tum"});

    EXPECT_EQ(page.recipient_detail, "Thành phố Kon Tum, tỉnh Kon Tum");
    EXPECT_EQ(page.place, "Kon Tum");
}

TEST(CertificatePage, NeverCallsItselfTheOfficialForm) {
    auto const text = text_of(means(), certificate());

    EXPECT_FALSE(holds(text, "Mẫu")) << text;
}

TEST(CertificatePage, RevokedSaysSo) {
    auto made = certificate();
    made.state = CertificateState::revoked;

    EXPECT_TRUE(holds(text_of(means(), made), "ĐÃ THU HỒI"));
}

TEST(DecisionPage, HasTheGroundsTheArticlesAndTheList) {
    auto const text = text_of(decision());

    for (auto const* part :
         {"Số: 12/QĐ-UBND", "Duy Tân, ngày 10 tháng 11 năm 2022", "QUYẾT ĐỊNH",
          "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG DUY TÂN", "Căn cứ Thông tư số 124/2021/TT-BCA",
          "Căn cứ Biên bản họp số 03/BB-BCĐ ngày 08 tháng 11 năm 2022 của Ban Chỉ đạo;",
          "Theo đề nghị của Thường trực Ban Chỉ đạo.",
          "Điều 1. Công nhận 3 đơn vị (2 khu dân cư, 1 cơ sở giáo dục) đạt tiêu chuẩn",
          "Điều 2. Cấp Giấy công nhận cho các đơn vị nêu tại Điều 1.", "Công an phường Duy Tân",
          "- Như Điều 3;", "I. Khu dân cư (2)", "II. Cơ sở giáo dục (1)", "Trường THCS Duy Tân",
          "0009"})
        EXPECT_TRUE(holds(text, part)) << part << "\n" << text;
}

TEST(DecisionPage, ListsThoseNotRecognisedApart) {
    auto paper = decision();
    paper.not_recognised = {
        {"Tổ dân phố 5", residential_area, "Phường Duy Tân, Thành phố Kon Tum", std::nullopt}};

    auto const text = text_of(paper);

    EXPECT_TRUE(holds(text, "Điều 2. Chưa công nhận 1 đơn vị (1 khu dân cư)")) << text;
    EXPECT_TRUE(holds(text, "Phụ lục II")) << text;
    EXPECT_TRUE(holds(text, "Tổ dân phố 5")) << text;
}

TEST(DecisionPage, OfNobodyRecognisedGrantsNoCertificate) {
    auto paper = decision();
    paper.not_recognised = paper.recognised;
    paper.recognised.clear();

    auto const text = text_of(paper);

    EXPECT_TRUE(holds(text, "Điều 1. Chưa công nhận 3 đơn vị")) << text;
    EXPECT_FALSE(holds(text, "Cấp Giấy công nhận")) << text;
}

TEST(DecisionPage, IsSignedAsItsIssuerSigns) {
    struct Case {
        Issuer issuer;
        std::string title;
        std::vector<std::string> titles;
    };
    for (auto const& [issuer, title, titles] : {
             Case{Issuer::chairman, "Chủ tịch", {"CHỦ TỊCH"}},
             Case{Issuer::chairman, "Phó Chủ tịch", {"KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"}},
             Case{Issuer::peoples_committee, "Chủ tịch", {"TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"}},
             Case{Issuer::steering_committee, "Trưởng ban", {"TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN"}},
         }) {
        auto paper = decision();
        paper.decision.issuer = issuer;
        paper.decision.signer_title = title;
        EXPECT_EQ(decision_page(means(), paper).signature.titles, titles);
    }
}

TEST(DecisionPage, CitesTheLawOfItsDay) {
    auto paper = decision();
    EXPECT_TRUE(
        decision_page(means(), paper)
            .grounds[0]
            .starts_with("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;"));

    paper.decision.issued_on = {2025, 11, 10};
    EXPECT_EQ(decision_page(means(), paper).grounds[0],
              "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;");
}

TEST(ShortPlaceName, LeavesOutTheTypeUnlessTheNameIsANumber) {
    EXPECT_EQ(short_place_name("Xã Đắk Cấm"), "Đắk Cấm");
    EXPECT_EQ(short_place_name("Thành phố Kon Tum"), "Kon Tum");
    EXPECT_EQ(short_place_name("Phường 1"), "Phường 1");
}

TEST(FileNames, AreSafeInEveryFileSystem) {
    EXPECT_EQ(certificate_file_name(certificate()), "Giay-cong-nhan-2022-23284-0007");
    EXPECT_EQ(decision_file_name(decision().decision), "Quyet-dinh-12-QĐ-UBND");
}

}  // namespace
}  // namespace binhyen::recognition
