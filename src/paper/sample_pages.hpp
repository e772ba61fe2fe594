#pragma once

#include "paper/diploma.hpp"
#include "paper/page.hpp"

/// Pages for the tests, of an invented garden club.
namespace binhyen::paper {

/// As words, since single letters far apart are taken for columns.
inline constexpr auto all_letters =
    "aàáảãạăằắẳẵặâầấẩẫậbcdđ eèéẻẽẹêềếểễệ ghiìíỉĩịklmn oòóỏõọôồốổỗộơờớởỡợ pqrst "
    "uùúủũụưừứửữự vxyỳýỷỹỵ AÀÁẢÃẠĂẰẮẲẴẶ ÂẦẤẨẪẬBCDĐ EÈÉẺẼẸÊỀẾỂỄỆ GHIÌÍỈĨỊKLMN OÒÓỎÕỌÔỒỐỔỖỘ "
    "ƠỜỚỞỠỢPQRST UÙÚỦŨỤƯỪỨỬỮỰ VXYỲÝỶỸỴ ŏĕĭŭƀ “ngoặc kép” – …";

inline Annex sample_annex() {
    Annex annex{.orientation = Orientation::portrait,
                .label = "Phụ lục",
                .title = "DANH SÁCH CÁC KHU VƯỜN ĐẠT TIÊU CHUẨN “VƯỜN ĐẸP BỐN MÙA” NĂM 2022",
                .reference =
                    "(Kèm theo Quyết định số 05/QĐ-BCĐ ngày 18 tháng 11 năm 2022 của Ban "
                    "Chỉ đạo)",
                .body = {}};
    ListTable table{.columns = {{"STT", 1, Align::centre},
                                {"Tên vườn", 4},
                                {"Địa chỉ", 5},
                                {"Số giấy khen", 2, Align::centre},
                                {"Ghi chú", 2}},
                    .rows = {}};
    for (int i = 1; i <= 96; ++i) {
        if (i % 32 == 1)
            table.rows.push_back({{(i < 32   ? "I. Thôn Đắk Pék"
                                    : i < 64 ? "II. Thôn Kon Drei"
                                             : "III. Thôn Ya Ly")},
                                  ListRow::Kind::group});
        table.rows.push_back({{std::to_string(i), "Vườn nhà bà Y Ŭt số " + std::to_string(i),
                               i % 7 ? "Thôn Kon Jri Xút"
                                     : "Khu tập thể Công ty Lâm nghiệp Đắk "
                                       "Glei, tổ dân phố số 3, đường Lê Lợi",
                               std::to_string(100 + i) + "/GK", ""}});
    }
    annex.body.push_back(table);
    return annex;
}

inline OfficialPage sample_page() {
    OfficialPage page;
    page.heading = {.superior_body = "ỦY BAN NHÂN DÂN\nXÃ ÂN PHÚ",
                    .issuing_body =
                        "BAN CHỈ ĐẠO PHONG TRÀO XÂY DỰNG VƯỜN ĐẸP, SÂN SẠCH VÀ ĐƯỜNG HOA "
                        "TRONG TOÀN XÃ",
                    .number = "Số: 05/QĐ-BCĐ",
                    .about_under_number = "",
                    .place = "Ân Phú",
                    .date = Date{2022, 11, 18}};
    page.title = {.type = "QUYẾT ĐỊNH",
                  .about =
                      "Về việc công nhận các khu vườn đạt tiêu chuẩn “Vườn đẹp bốn mùa” năm "
                      "2022 trên địa bàn xã Ân Phú",
                  .acting_body = "TRƯỞNG BAN CHỈ ĐẠO PHONG TRÀO XÂY DỰNG VƯỜN ĐẸP XÃ ÂN PHÚ"};
    page.grounds = {
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ "
        "sung "
        "một số điều của Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019;",
        "Căn cứ Quy chế thi đua Vườn đẹp của Hội Làm vườn xã Ân Phú;",
        "Theo đề nghị của Thường trực Ban Chỉ đạo."};
    page.operative_word = "QUYẾT ĐỊNH:";
    page.body = {
        Paragraph{.lead = "Điều 1.",
                  .text = "Công nhận 96 khu vườn đạt tiêu chuẩn “Vườn đẹp bốn mùa” năm 2022 (có "
                          "danh sách kèm theo)."},
        Paragraph{.lead = "Điều 2.",
                  .text = "Giao Thường trực Ban Chỉ đạo trao giấy khen cho các khu vườn nêu tại "
                          "Điều 1. Quyết định này có hiệu lực kể từ ngày ký."},
        Paragraph{.lead = "Điều 3.",
                  .text =
                      "Văn phòng Hội Làm vườn, các chi hội và các hộ gia đình có tên trong danh "
                      "sách chịu trách nhiệm thi hành Quyết định này./."}};
    page.signature = {.titles = {"TM. BAN CHỈ ĐẠO", "KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"},
                      .remark = "",
                      .name = "Nguyễn Thị Ngọc Huyền"};
    page.recipients = {"Như Điều 3", "Hội Làm vườn tỉnh (báo cáo)", "Thường trực Ban Chỉ đạo xã",
                       "Lưu: VT, CA"};
    page.notice = "DỮ LIỆU GIẢ ĐỊNH – KHÔNG CÓ GIÁ TRỊ";
    page.annexes.push_back(sample_annex());
    return page;
}

inline Diploma sample_diploma() {
    return {.issuer = "CHỦ TỊCH HỘI LÀM VƯỜN XÃ ÂN PHÚ",
            .title = "GIẤY CÔNG NHẬN",
            .lead = "Công nhận",
            .recipient = "Vườn hoa thôn Kon Jri Xút",
            .recipient_detail = "Xã Đắk Blà, thành phố Kon Tum, tỉnh Kon Tum",
            .body = {"Đạt tiêu chuẩn"},
            .distinction = "“Vườn đẹp bốn mùa” năm 2022",
            .place = "Ân Phú",
            .date = Date{2022, 11, 18},
            .signature = {.titles = {"CHỦ TỊCH"}, .remark = "", .name = "Nguyễn Thị Ngọc Huyền"},
            .references = {"Quyết định số 05/QĐ-HLV ngày 18 tháng 11 năm 2022", "Số vào sổ: 0105"},
            .code = {.content = "https://binhyen.example/v/7Q4K2M9X3T",
                     .caption = "Quét mã để kiểm tra",
                     .address = "https://binhyen.example/v/7Q4K2M9X3T"},
            .notice = "DỮ LIỆU GIẢ ĐỊNH – KHÔNG CÓ GIÁ TRỊ"};
}

}  // namespace binhyen::paper
