#include "registry/import_table.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/text.hpp"
#include "registry/faults.hpp"
#include "registry/problems.hpp"

namespace binhyen::registry {
namespace {

struct Column {
    std::string_view field;
    bool is_required;
    /// Folded, between bars.
    std::string_view headings;
};

constexpr std::array place_columns{
    Column{"code", true, "|code|ma|ma don vi hanh chinh|ma dvhc|"},
    Column{"name", true, "|name|ten|ten don vi hanh chinh|"},
    Column{"type", true, "|type|loai|loai don vi hanh chinh|"},
    Column{"parent", true, "|parent|parent code|ma cap tren|truc thuoc|ma don vi cap tren|"},
    Column{"valid_from", false, "|valid from|tu ngay|"},
    Column{"valid_to", false, "|valid to|khong con tu ngay|"},
};

constexpr std::array subject_columns{
    Column{"code", true, "|code|ma|ma don vi|"},
    Column{"kind", true, "|kind|loai|loai don vi|"},
    Column{"name", true, "|name|ten|ten don vi|"},
    Column{"local_type", false, "|local type|loai hinh|ten goi|"},
    Column{"ground", true, "|ground|ma dia ban|dia ban|ma xa|"},
    Column{"manager", false, "|manager|ma cap quan ly|cap quan ly|"},
    Column{"manager_basis", false, "|manager basis|can cu quan ly|"},
    Column{"manager_document", false,
           "|manager document|van ban phan cap|van ban phan cap quan ly|"},
    Column{"head_name", false, "|head name|nguoi dung dau|truong khu dan cu|"},
    Column{"profile", false, "|profile|"},
    Column{"valid_from", false, "|valid from|tu ngay|"},
};

// What people number and remark their rows with.
constexpr std::string_view passed_over = "|stt|so tt|tt|no|ghi chu|note|notes|";

bool is_among(std::string_view bars, std::string_view folded) {
    return !folded.empty() && bars.find("|" + std::string(folded) + "|") != bars.npos;
}

template <class Columns>
std::string_view field_of(Columns const& columns, std::string_view folded) {
    for (auto const& column : columns)
        if (is_among(column.headings, folded)) return column.field;
    return {};
}

bool begins_like_a_formula(std::string_view cell) {
    auto const start = cell.find_first_not_of(" ");
    if (start == cell.npos) return false;
    return std::string_view("=+-@\t\r\n").find(cell[start]) != std::string_view::npos;
}

std::optional<int> parse_number(std::string_view text, std::size_t digits_min,
                                std::size_t digits_max) {
    if (text.size() < digits_min || digits_max < text.size()) return std::nullopt;
    int number = 0;
    auto const [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failed != std::errc{} || end != text.data() + text.size() || number < 0)
        return std::nullopt;
    return number;
}

std::optional<Kind> find_kind(std::string_view word) {
    struct Known {
        Kind kind;
        std::string_view words;
    };
    static constexpr std::array known{
        Known{Kind::residential_area, "|residential area|khu dan cu|kdc|"},
        Known{Kind::commune, "|commune|xa|phuong|thi tran|dac khu|xa phuong thi tran|"},
        Known{Kind::agency, "|agency|co quan|"},
        Known{Kind::enterprise, "|enterprise|doanh nghiep|"},
        Known{Kind::school, "|school|co so giao duc|truong|truong hoc|nha truong|"}};
    auto const folded = text::folded(word);
    for (auto const& [kind, words] : known)
        if (is_among(words, folded)) return kind;
    return std::nullopt;
}

// A document alone says that the management is delegated.
Result<ManagerBasis> read_basis(std::string_view word, std::string_view document) {
    auto const folded = text::folded(word);
    if (folded.empty())
        return document.empty() ? ManagerBasis::authority : ManagerBasis::delegation;
    if (is_among("|authority|tham quyen|", folded)) return ManagerBasis::authority;
    if (is_among("|delegation|phan cap|uy quyen|", folded)) return ManagerBasis::delegation;
    return refuse(problems::import_basis_unknown(word));
}

Result<Date> read_day(std::string_view cell, std::optional<Date> otherwise) {
    if (cell.empty()) {
        if (otherwise) return *otherwise;
        return refuse(problems::import_date_missing());
    }
    auto const day = parse_written_day(cell);
    if (!day) return refuse(problems::import_date_unreadable(cell));
    return *day;
}

// Reads cells of one row; what is wrong is kept until the end.
class RowReader {
public:
    RowReader(ImportHeading const& heading, Cells cells) : heading_(heading), cells_(cells) {}

    std::string text(std::string_view field) {
        auto cell = faults_.keep(std::string(field), heading_.cell(cells_, field));
        return cell ? std::move(*cell) : std::string{};
    }
    template <class T>
    T value(std::string_view field, Result<T> read, T otherwise = {}) {
        auto kept = faults_.keep(std::string(field), std::move(read));
        return kept ? std::move(*kept) : otherwise;
    }
    [[nodiscard]] Result<> outcome() { return faults_.outcome(); }

private:
    ImportHeading const& heading_;
    Cells cells_;
    Faults faults_;
};

}  // namespace

Result<ImportHeading> ImportHeading::read(Cells cells) {
    Faults faults;
    ImportHeading heading;
    std::vector<std::string> folded;
    for (auto const& cell : cells) {
        folded.push_back(text::folded(cell));
        if (field_of(subject_columns, folded.back()) == "ground")
            heading.kind_ = ImportKind::subjects;
    }
    auto const is_place = heading.kind_ == ImportKind::places;
    for (std::size_t i = 0; i < folded.size(); ++i) {
        if (folded[i].empty() || is_among(passed_over, folded[i])) continue;
        auto const field =
            is_place ? field_of(place_columns, folded[i]) : field_of(subject_columns, folded[i]);
        auto const written = text::tidied(cells[i]);
        if (field.empty())
            faults.add(written, problems::import_heading_unknown(written));
        else if (!heading.columns_.emplace(field, i).second)
            faults.add(written, problems::import_heading_twice(field));
    }
    auto const ask = [&](Column const& column) {
        if (column.is_required && !heading.columns_.contains(column.field))
            faults.add("", problems::import_heading_missing(column.field));
    };
    if (is_place)
        std::ranges::for_each(place_columns, ask);
    else
        std::ranges::for_each(subject_columns, ask);
    TRY(faults.outcome());
    return heading;
}

Result<std::string> ImportHeading::cell(Cells cells, std::string_view field) const {
    auto const column = column_of(field);
    if (!column || *column >= cells.size()) return std::string{};
    if (begins_like_a_formula(cells[*column])) return refuse(problems::import_cell_formula());
    return text::tidied(cells[*column]);
}

std::optional<std::size_t> ImportHeading::column_of(std::string_view field) const {
    auto const at = columns_.find(field);
    if (at == columns_.end()) return std::nullopt;
    return at->second;
}

std::optional<Date> parse_written_day(std::string_view text) {
    if (text.ends_with(" 00:00:00")) text.remove_suffix(9);
    if (auto const iso = Date::parse(text)) return iso;
    auto const first = text.find_first_of("/.-");
    if (first == text.npos) return std::nullopt;
    auto const second = text.find(text[first], first + 1);
    if (second == text.npos) return std::nullopt;
    auto const day = parse_number(text.substr(0, first), 1, 2);
    auto const month = parse_number(text.substr(first + 1, second - first - 1), 1, 2);
    auto const year = parse_number(text.substr(second + 1), 4, 4);
    if (!day || !month || !year) return std::nullopt;
    std::chrono::year_month_day const calendar{std::chrono::year{*year},
                                               std::chrono::month{unsigned(*month)},
                                               std::chrono::day{unsigned(*day)}};
    if (!calendar.ok()) return std::nullopt;
    return Date{std::chrono::sys_days{calendar}};
}

Result<NewPlace> read_place(ImportHeading const& heading, Cells cells,
                            std::optional<Date> valid_from) {
    RowReader reader(heading, cells);
    NewPlace place{.code = reader.text("code"),
                   .type = reader.text("type"),
                   .name = reader.text("name"),
                   .parent = reader.text("parent"),
                   .valid_from = {}};
    if (place.parent.empty() && place.code != "VN") place.parent = "VN";
    place.valid_from = reader.value("valid_from", read_day(reader.text("valid_from"), valid_from));
    place.valid_to =
        reader.value("valid_to", read_day(reader.text("valid_to"), end_of_time), end_of_time);
    TRY(reader.outcome());
    return place;
}

Result<NewSubject> read_subject(ImportHeading const& heading, Cells cells,
                                std::optional<Date> valid_from) {
    RowReader reader(heading, cells);
    NewSubject subject;
    subject.code = reader.text("code");
    auto const kind = reader.text("kind");
    auto const found = find_kind(kind);
    subject.kind = reader.value(
        "kind", found ? Result<Kind>(*found) : refuse(problems::import_kind_unknown(kind)));
    subject.name = reader.text("name");
    subject.local_type = reader.text("local_type");
    subject.ground = reader.text("ground");
    subject.manager = reader.text("manager");
    subject.manager_document = reader.text("manager_document");
    subject.manager_basis = reader.value(
        "manager_basis", read_basis(reader.text("manager_basis"), subject.manager_document));
    subject.head_name = reader.text("head_name");
    auto profile = reader.text("profile");
    if (!profile.empty()) subject.profile = std::move(profile);
    subject.valid_from =
        reader.value("valid_from", read_day(reader.text("valid_from"), valid_from));
    TRY(reader.outcome());
    return subject;
}

}  // namespace binhyen::registry
