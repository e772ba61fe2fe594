#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/date.hpp"
#include "paper/flow.hpp"
#include "paper/pdf.hpp"

/// A paper in the form of Nghị định 30/2020/NĐ-CP, as the parts it is made of. Callers fill in
/// values; sizes, faces, places and page breaks follow from the decree's Phụ lục I. All texts are
/// printed as given: nothing is capitalised, numbered or abbreviated here, unless said so.
namespace binhyen::paper {

/// "ngày 05 tháng 02 năm 2026": days below 10 and the months 1 and 2 bear a leading zero, other
/// months none. Without a date, blanks to be filled in by hand.
std::string long_date(std::optional<Date>, int year_without_date = 0);

/// The upper two columns: who issues on the left, the national name and motto on the right.
struct PageHeading {
    /// "ỦY BAN NHÂN DÂN TỈNH KON TUM"; empty when there is none above.
    std::string superior_body{};
    /// Wrapped into two to four lines if it is long; a line feed breaks where the caller wants.
    std::string issuing_body{};
    /// "Số: 05/QĐ-UBND"; empty for papers without one.
    std::string number{};
    /// Under the number, upright 12, for a letter without a title: "V/v …".
    std::string about_under_number{};
    /// "Kon Tum"; empty leaves the whole line out, as minutes do.
    std::string place{};
    std::optional<Date> date{};
    /// Printed while there is no date yet; 0 leaves the year blank too.
    int year_without_date = 0;
};

struct PageTitle {
    /// "QUYẾT ĐỊNH".
    std::string type{};
    /// "Về việc …", bold, with a line of a third of its width under it.
    std::string about{};
    /// "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ …"; may be empty.
    std::string acting_body{};
};

struct Paragraph {
    /// Bold, before the text: "Điều 1." May be empty.
    std::string lead{};
    std::string text{};
    Face face = Face::regular;
    Align align = Align::justified;
    /// Of the first line; NĐ 30 has 1 or 1.27 cm.
    double indent = mm(12.7);
    /// 0 = the size of the body.
    double size = 0;
};

struct ListColumn {
    std::string heading{};
    /// Share of the width, in any unit: {1, 5, 4} are tenths.
    double share = 1;
    Align align = Align::left;
};

/// A group row is one bold cell across the table: "I. Phường Quyết Thắng".
struct ListRow {
    enum class Kind { plain, group, total };

    std::vector<std::string> cells{};
    Kind kind = Kind::plain;
};

/// A ruled table whose head returns on every page.
struct ListTable {
    std::vector<ListColumn> columns{};
    std::vector<ListRow> rows{};
    double size = 12;
};

using Block = std::variant<Paragraph, ListTable>;

/// Centred in its half: title lines bold capitals, room to sign, name bold.
struct SignatureBlock {
    /// {"TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"}.
    std::vector<std::string> titles{};
    /// In italics under the titles: "(Ký, ghi rõ họ tên)"; may be empty.
    std::string remark{};
    std::string name{};
    double room = mm(26);

    [[nodiscard]] bool is_empty() const { return titles.empty() && name.empty(); }
};

/// Begins a page of its own, with its own page numbers and, if it likes, orientation.
struct Annex {
    Orientation orientation = Orientation::portrait;
    /// "Phụ lục I"; may be empty.
    std::string label{};
    std::string title{};
    /// "(Kèm theo Quyết định số …)".
    std::string reference{};
    std::vector<Block> body{};
};

struct OfficialPage {
    Orientation orientation = Orientation::portrait;
    PageHeading heading{};
    PageTitle title{};
    /// "Kính gửi: …", centred; may be empty.
    std::string addressed_to{};
    /// "Căn cứ …", each with its own closing mark; italic.
    std::vector<std::string> grounds{};
    /// "QUYẾT ĐỊNH:", centred and bold before the body; may be empty.
    std::string operative_word{};
    std::vector<Block> body{};
    double body_size = 14;
    SignatureBlock signature{};
    /// A second signature stands on the left, in the place of the recipients.
    SignatureBlock left_signature{};
    /// Without dash and closing mark: these are added.
    std::vector<std::string> recipients{};
    std::vector<Annex> annexes{};
    /// Over and under every page; empty for none.
    std::string notice{};
};

/// Appends the pages to the file.
void print(Typesetter&, PdfFile&, OfficialPage const&);

/// A file of its own.
std::string to_pdf(Typesetter&, OfficialPage const&, PdfProperties const&);

}  // namespace binhyen::paper
