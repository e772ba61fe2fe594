#include "report/results_papers.hpp"

#include "paper/csv.hpp"
#include "paper/workbook.hpp"

namespace binhyen::report {
namespace {

std::vector<std::string> csv_cells(ResultRow const& row) {
    std::vector<std::string> cells{std::string(enum_text(row.kind))};
    for (auto const number :
         {row.in_scope, row.registered, row.recognised, row.not_recognised, row.undecided})
        cells.push_back(std::to_string(number));
    for (auto const& number : {row.rate_bp, row.with_plan})
        cells.push_back(number ? std::to_string(*number) : "");
    for (auto const number : {row.proposed, row.out_of_scope})
        cells.push_back(std::to_string(number));
    cells.insert(cells.end(), {std::string(enum_text(row.part)), row.place_code, row.place_label,
                               row.place_name});
    return cells;
}

std::string part_name(ResultRow const& row) {
    switch (row.part) {
        case Part::whole:
            return "Toàn " + row.place_name;
        case Part::child:
            return row.place_name;
        case Part::managed_directly:
            return row.place_name + " trực tiếp quản lý";
    }
    return "";
}

void add_row(paper::Workbook& book, ResultRow const& row, bool is_first) {
    std::vector<paper::Cell> cells;
    if (is_first)
        cells.emplace_back(part_name(row));
    else
        cells.emplace_back();
    auto const is_one_of_three = row.kind == ResultKind::agency ||
                                 row.kind == ResultKind::enterprise ||
                                 row.kind == ResultKind::school;
    cells.emplace_back((is_one_of_three ? "   – " : "") + std::string(caption_of(row.kind)));
    for (auto const number : {row.in_scope, row.registered}) cells.emplace_back(number);
    if (row.with_plan)
        cells.emplace_back(*row.with_plan);
    else
        cells.emplace_back();
    for (auto const number : {row.proposed, row.recognised, row.not_recognised, row.undecided})
        cells.emplace_back(number);
    if (row.rate_bp)
        cells.emplace_back(paper::BasisPoints{*row.rate_bp});
    else
        cells.emplace_back();
    book.add_row(cells, row.part == Part::whole && !is_one_of_three ? paper::RowStyle::total
                                                                    : paper::RowStyle::plain);
}

}  // namespace

std::string title_of(ResultTable const& table) {
    return "Kết quả công nhận đạt tiêu chuẩn “An toàn về an ninh, trật tự” năm " +
           std::to_string(table.cycle) + " – " + table.place.type + " " + table.place.name;
}

std::string file_name_of(ResultTable const& table) {
    return "ket-qua-" + std::to_string(table.cycle) + "-" + table.place.label;
}

std::string results_as_csv(ResultTable const& table, std::string const& notice) {
    paper::CsvWriter writer({.delimiter = ',',
                             .mark = paper::ByteOrderMark::none,
                             .formulas = paper::Formulas::disarmed});
    std::vector<std::string> head{"kind",           "in_scope",     "registered", "recognised",
                                  "not_recognised", "undecided",    "rate_bp",    "with_plan",
                                  "proposed",       "out_of_scope", "part",       "place_code",
                                  "place_label",    "place_name"};
    if (!notice.empty()) head.emplace_back("notice");
    writer.add_row(head);
    for (auto const* rows : {&table.rows, &table.breakdown})
        for (auto const& row : *rows) {
            auto cells = csv_cells(row);
            if (!notice.empty()) cells.push_back(notice);
            writer.add_row(cells);
        }
    return writer.take();
}

std::string results_as_xlsx(ResultTable const& table, std::string const& notice, Instant now) {
    paper::Workbook book({.title = title_of(table), .author = "Bình Yên", .created_at = now});
    book.begin_sheet({.name = "Kết quả " + std::to_string(table.cycle),
                      .title = title_of(table),
                      .notice = notice,
                      .columns = {{"Địa bàn", 32},
                                  {"Loại đơn vị", 36},
                                  {"Thuộc diện xét", 12},
                                  {"Đăng ký", 12},
                                  {"Có kế hoạch", 12},
                                  {"Đề nghị", 12},
                                  {"Được công nhận", 12},
                                  {"Chưa được công nhận", 12},
                                  {"Chưa có quyết định", 12},
                                  {"Tỷ lệ", 10}}});
    INVARIANT(table.rows.size() == table.breakdown.size());
    for (std::size_t i = 0; i < table.rows.size(); i += 3) {
        for (std::size_t j = i; j < i + 3; ++j) add_row(book, table.rows[j], j == i);
        for (std::size_t j = i; j < i + 3; ++j) add_row(book, table.breakdown[j], false);
    }
    return book.finish();
}

}  // namespace binhyen::report
