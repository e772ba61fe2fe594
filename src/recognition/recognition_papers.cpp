#include "recognition/recognition_papers.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace binhyen::recognition {
namespace {

struct SplitName {
    std::string_view type;
    std::string_view name;
};

// The types that lists of places have had in the years of the circular.
SplitName split(std::string_view full_name) {
    static constexpr std::array<std::string_view, 9> types = {
        "Tỉnh", "Thành phố", "Thị xã", "Huyện", "Quận", "Xã", "Phường", "Thị trấn", "Đặc khu"};
    for (auto const type : types)
        if (full_name.starts_with(std::string(type) + " "))
            return {type, full_name.substr(type.size() + 1)};
    return {{}, full_name};
}

std::string within_a_sentence(std::string_view full_name) {
    auto const [type, name] = split(full_name);
    return type.empty() ? std::string(name) : text::lower(type) + " " + std::string(name);
}

constexpr std::string_view standard = "“An toàn về an ninh, trật tự”";

// A paper's own day at noon in Vietnam: the same paper has the same bytes whenever it is printed.
Instant noon_of(Date day) {
    return {std::int64_t(day.day_number()) * 86'400'000 + 5 * 3'600'000};
}

std::string dated(Date day) {
    return paper::long_date(day);
}

// "CHỦ TỊCH", "PHÓ CHỦ TỊCH" below "KT. CHỦ TỊCH", each on behalf of the body that decides.
std::vector<std::string> signer_titles(Issuer issuer, std::string_view signer_title) {
    std::vector<std::string> titles;
    if (issuer == Issuer::peoples_committee) titles.emplace_back("TM. ỦY BAN NHÂN DÂN");
    if (issuer == Issuer::steering_committee) titles.emplace_back("TM. BAN CHỈ ĐẠO");
    auto const title = text::upper(signer_title);
    static constexpr std::string_view deputy = "PHÓ ";
    if (title.starts_with(deputy)) titles.push_back("KT. " + title.substr(deputy.size()));
    titles.push_back(title);
    return titles;
}

std::string four_digits(std::int64_t number) {
    auto digits = std::to_string(number);
    return digits.size() < 4 ? std::string(4 - digits.size(), '0') + digits : digits;
}

std::string reference_of(std::string_view number, Date issued_on) {
    return "Quyết định số " + std::string(number) + " " + dated(issued_on);
}

std::string issuing_body_of(Decision const& decision) {
    auto const [type, name] = split(decision.place_name);
    return issuer_name(decision.issuer, type, name);
}

// A certificate keeps who issued it in words alone.
Issuer issuer_of(Certificate const& certificate) {
    if (certificate.issuer_name.starts_with("Ủy ban")) return Issuer::peoples_committee;
    if (certificate.issuer_name.starts_with("Ban Chỉ đạo")) return Issuer::steering_committee;
    return Issuer::chairman;
}

// "23284" of "VN/62/608/23284/".
std::string last_label(std::string_view path) {
    path.remove_suffix(1);
    return std::string(path.substr(path.rfind('/') + 1));
}

// "Phường Duy Tân, thành phố Kon Tum": without the name itself, which a commune's own address would
// begin with.
std::string address_of(std::string_view name, std::string_view place_name) {
    auto const own = std::string(name) + ", ";
    if (place_name.starts_with(own)) place_name.remove_prefix(own.size());
    std::string address;
    for (auto rest = place_name; !rest.empty();) {
        auto const comma = rest.find(", ");
        auto const part = rest.substr(0, comma);
        address += address.empty() ? std::string(part) : ", " + within_a_sentence(part);
        rest = comma == rest.npos ? std::string_view{} : rest.substr(comma + 2);
    }
    return address;
}

std::string_view caption_of_group(dossier::Kind kind) {
    switch (kind) {
        case dossier::Kind::residential_area:
            return "Khu dân cư";
        case dossier::Kind::commune:
            return "Xã, phường, thị trấn";
        case dossier::Kind::agency:
            return "Cơ quan";
        case dossier::Kind::enterprise:
            return "Doanh nghiệp";
        case dossier::Kind::school:
            return "Cơ sở giáo dục";
    }
    return "";
}

constexpr std::array<std::string_view, 6> romans = {"", "I. ", "II. ", "III. ", "IV. ", "V. "};

std::int64_t count_of(std::vector<DecisionLine> const& lines, dossier::Kind kind) {
    return std::ranges::count_if(lines, [&](auto const& line) { return line.kind == kind; });
}

// "25 đơn vị (20 khu dân cư, 5 cơ sở giáo dục)".
std::string count_in_words(std::vector<DecisionLine> const& lines) {
    std::string kinds;
    for (auto const kind :
         {dossier::Kind::residential_area, dossier::Kind::commune, dossier::Kind::agency,
          dossier::Kind::enterprise, dossier::Kind::school}) {
        auto const count = count_of(lines, kind);
        if (count == 0) continue;
        kinds += (kinds.empty() ? "" : ", ") + std::to_string(count) + " " +
                 text::lower(caption_of_group(kind));
    }
    return std::to_string(lines.size()) + " đơn vị (" + kinds + ")";
}

paper::ListTable table_of(std::vector<DecisionLine> const& lines, bool with_register) {
    paper::ListTable table{.columns = {{"STT", 1.4, paper::Align::centre},
                                       {"Tên đơn vị", 5},
                                       {"Loại đơn vị", 3},
                                       {"Địa chỉ", 6}},
                           .rows = {}};
    if (with_register) table.columns.push_back({"Số vào sổ", 2, paper::Align::centre});
    std::size_t group = 0;
    std::int64_t position = 0;
    for (auto const kind :
         {dossier::Kind::residential_area, dossier::Kind::commune, dossier::Kind::agency,
          dossier::Kind::enterprise, dossier::Kind::school}) {
        if (count_of(lines, kind) == 0) continue;
        table.rows.push_back({{std::string(romans[++group]) + std::string(caption_of_group(kind)) +
                               " (" + std::to_string(count_of(lines, kind)) + ")"},
                              paper::ListRow::Kind::group});
        for (auto const& line : lines) {
            if (line.kind != kind) continue;
            std::vector<std::string> cells{std::to_string(++position), line.name,
                                           std::string(caption_of_group(kind)),
                                           address_of(line.name, line.address)};
            if (with_register)
                cells.push_back(line.register_number ? four_digits(*line.register_number) : "");
            table.rows.push_back({std::move(cells), paper::ListRow::Kind::plain});
        }
    }
    return table;
}

paper::Annex annex_of(DecisionPaper const& paper, std::string label, bool is_recognised) {
    auto const& decision = paper.decision;
    return {
        .orientation = paper::Orientation::portrait,
        .label = std::move(label),
        .title = std::string("DANH SÁCH ĐƠN VỊ\n") +
                 (is_recognised ? "ĐƯỢC CÔNG NHẬN" : "CHƯA ĐƯỢC CÔNG NHẬN") + " ĐẠT TIÊU CHUẨN\n" +
                 text::upper(standard) + " NĂM " + std::to_string(paper.year),
        .reference = "(Kèm theo " + reference_of(decision.number, decision.issued_on) + "\ncủa " +
                     issuing_body_of(decision) + ")",
        .body = {table_of(is_recognised ? paper.recognised : paper.not_recognised, is_recognised)}};
}

// The law in force on the day of the paper; laws are cited without a number.
std::string government_law(Date day) {
    if (day >= Date{2025, 6, 16}) return "ngày 16 tháng 6 năm 2025";
    if (day >= Date{2025, 3, 1}) return "ngày 19 tháng 02 năm 2025";
    return "ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ "
           "và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019";
}

std::vector<std::string> grounds_of(PaperMeans const& means, DecisionPaper const& paper) {
    std::vector<std::string> grounds{
        "Căn cứ Luật Tổ chức chính quyền địa phương " + government_law(paper.decision.issued_on) +
            ";",
        "Căn cứ Thông tư số 124/2021/TT-BCA ngày 28 tháng 12 năm 2021 của Bộ trưởng Bộ Công an quy "
        "định khu dân cư, xã, phường, thị trấn, cơ quan, doanh nghiệp, cơ sở giáo dục đạt tiêu "
        "chuẩn " +
            std::string(standard) + ";"};
    grounds.insert(grounds.end(), means.local_grounds.begin(), means.local_grounds.end());
    if (paper.conclusion) {
        auto const& held = *paper.conclusion;
        auto const is_sitting = held.form == committee::DeliberationForm::sitting;
        grounds.push_back(std::string("Căn cứ ") +
                          (is_sitting ? "Biên bản họp" : "kết quả lấy ý kiến bằng văn bản") +
                          (held.minutes_number.empty() ? "" : " số " + held.minutes_number) + " " +
                          dated(held.held_on) + " của Ban Chỉ đạo;");
    }
    grounds.emplace_back("Theo đề nghị của Thường trực Ban Chỉ đạo.");
    return grounds;
}

std::vector<paper::Block> articles_of(DecisionPaper const& paper) {
    std::vector<paper::Block> blocks;
    auto const add = [&](std::string text) {
        blocks.push_back(paper::Paragraph{.lead = "Điều " + std::to_string(blocks.size() + 1) + ".",
                                          .text = std::move(text)});
    };
    auto const suffix =
        " đạt tiêu chuẩn " + std::string(standard) + " năm " + std::to_string(paper.year);
    auto const has_both = !paper.recognised.empty() && !paper.not_recognised.empty();
    if (!paper.recognised.empty())
        add("Công nhận " + count_in_words(paper.recognised) + suffix +
            (has_both ? " (có danh sách tại Phụ lục I kèm theo)." : " (có danh sách kèm theo)."));
    if (!paper.not_recognised.empty())
        add("Chưa công nhận " + count_in_words(paper.not_recognised) + suffix +
            (has_both ? " (có danh sách tại Phụ lục II kèm theo)." : " (có danh sách kèm theo)."));
    if (!paper.recognised.empty())
        add("Cấp Giấy công nhận cho các đơn vị nêu tại Điều 1. Quyết định này có hiệu lực kể từ "
            "ngày ký.");
    else
        add("Quyết định này có hiệu lực kể từ ngày ký.");
    add("Thường trực Ban Chỉ đạo, Công an " + within_a_sentence(paper.decision.place_name) +
        " và các đơn vị có tên trong danh sách chịu trách nhiệm thi hành Quyết định này./.");
    return blocks;
}

paper::PageHeading heading_of(Decision const& decision) {
    auto const committee = "ỦY BAN NHÂN DÂN\n" + text::upper(decision.place_name);
    auto const is_steering = decision.issuer == Issuer::steering_committee;
    return {.superior_body = is_steering ? committee : "",
            .issuing_body = is_steering ? "BAN CHỈ ĐẠO" : committee,
            .number = "Số: " + decision.number,
            .about_under_number = {},
            .place = short_place_name(decision.place_name),
            .date = decision.issued_on};
}

}  // namespace

std::string short_place_name(std::string_view full_name) {
    auto const [type, name] = split(full_name);
    auto const is_numbered = !name.empty() && name.front() >= '0' && name.front() <= '9';
    return std::string(is_numbered ? full_name : name);
}

std::string verification_address(PaperMeans const& means, Certificate const& certificate) {
    return means.public_url + "/xac-minh/" + certificate.token;
}

paper::Diploma certificate_page(PaperMeans const& means, CertificatePaper const& paper) {
    auto const& certificate = paper.certificate;
    auto const address = verification_address(means, certificate);
    auto const& wording = means.wording;
    auto const is_revoked = certificate.state == CertificateState::revoked;
    return {.issuer = text::upper(certificate.issuer_name),
            .title = wording.title,
            .lead = wording.lead,
            .recipient = certificate.subject_name,
            .recipient_detail = address_of(certificate.subject_name, certificate.place_name),
            .body = {wording.body},
            .distinction = wording.distinction + " " + std::to_string(certificate.year),
            .place = short_place_name(paper.office),
            .date = certificate.issued_on,
            .signature = {.titles = signer_titles(issuer_of(certificate), certificate.signer_title),
                          .remark = {},
                          .name = certificate.signer_name},
            .references = {reference_of(certificate.decision_number, certificate.issued_on),
                           "Số vào sổ: " + four_digits(certificate.register_number)},
            .code = {.content = address, .caption = wording.code_caption, .address = address},
            .notice = means.notice.empty() && is_revoked ? "ĐÃ THU HỒI" : means.notice};
}

std::string certificate_file_name(Certificate const& certificate) {
    return "Giay-cong-nhan-" + std::to_string(certificate.year) + "-" +
           last_label(certificate.register_path) + "-" + four_digits(certificate.register_number);
}

paper::OfficialPage decision_page(PaperMeans const& means, DecisionPaper const& paper) {
    auto const& decision = paper.decision;
    paper::OfficialPage page;
    page.heading = heading_of(decision);
    page.title = {.type = "QUYẾT ĐỊNH",
                  .about = "Về việc công nhận đạt tiêu chuẩn\n" + std::string(standard) + " năm " +
                           std::to_string(paper.year),
                  .acting_body = text::upper(issuing_body_of(decision))};
    page.grounds = grounds_of(means, paper);
    page.operative_word = "QUYẾT ĐỊNH:";
    page.body = articles_of(paper);
    page.signature = {.titles = signer_titles(decision.issuer, decision.signer_title),
                      .remark = {},
                      .name = decision.signer_name};
    page.recipients = {"Như Điều " + std::to_string(page.body.size()), "Lưu: VT, CA"};
    auto const has_both = !paper.recognised.empty() && !paper.not_recognised.empty();
    if (!paper.recognised.empty())
        page.annexes.push_back(annex_of(paper, has_both ? "Phụ lục I" : "Phụ lục", true));
    if (!paper.not_recognised.empty())
        page.annexes.push_back(annex_of(paper, has_both ? "Phụ lục II" : "Phụ lục", false));
    page.notice = means.notice;
    return page;
}

std::string decision_file_name(Decision const& decision) {
    auto name = "Quyet-dinh-" + decision.number;
    for (auto& letter : name)
        if (letter == '/' || letter == '\\' || letter == ' ') letter = '-';
    return name;
}

paper::PdfProperties properties_of(Certificate const& certificate) {
    return {"Giấy công nhận " + std::to_string(certificate.year) + " – " + certificate.subject_name,
            certificate.issuer_name, noon_of(certificate.issued_on)};
}

paper::PdfProperties properties_of(Decision const& decision) {
    return {reference_of(decision.number, decision.issued_on), issuing_body_of(decision),
            noon_of(decision.issued_on)};
}

}  // namespace binhyen::recognition
