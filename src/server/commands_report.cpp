#include <iostream>

#include "http/json_text.hpp"
#include "report/results_papers.hpp"
#include "report/results_view.hpp"
#include "server/command.hpp"
#include "server/installation.hpp"
#include "server/made_folder.hpp"
#include "server/year_export.hpp"

namespace binhyen::server {
namespace {

enum class TableFormat { text, json, csv, xlsx };

struct ReportOptions {
    Where where;
    std::int64_t year = 0;
    std::string place;
    std::string by;
    TableFormat format = TableFormat::text;
    std::string out;
};

/// What programs read; the page has more.
struct ResultsTold {
    std::int64_t cycle = 0;
    report::ResultPlace place;
    std::vector<report::ResultRow> rows;
};
BOOST_DESCRIBE_STRUCT(ResultsTold, (), (cycle, place, rows))

std::string percent(std::optional<std::int64_t> rate_bp) {
    if (!rate_bp) return "–";
    auto const hundredths = std::to_string(100 + *rate_bp % 100).substr(1);
    return std::to_string(*rate_bp / 100) + "," + hundredths + " %";
}

std::string as_text(report::ResultTable const& table) {
    auto text = report::title_of(table) + "\n";
    for (auto const& row : table.rows) {
        auto const part = row.part == report::Part::whole ? "" : row.place_name + ": ";
        text += "  " + part + std::string(report::caption_of(row.kind)) + ": " +
                std::to_string(row.recognised) + "/" + std::to_string(row.registered) + " (" +
                percent(row.rate_bp) + "), chưa được công nhận " +
                std::to_string(row.not_recognised) + ", chưa có quyết định " +
                std::to_string(row.undecided) + "\n";
    }
    return text;
}

std::string rendered(report::ResultTable const& table, ReportOptions const& options,
                     std::string const& notice, Instant now) {
    switch (options.format) {
        case TableFormat::json:
            return http::json_text(ResultsTold{table.cycle, table.place, table.rows}) + "\n";
        case TableFormat::csv:
            return report::results_as_csv(table, notice);
        case TableFormat::xlsx:
            return report::results_as_xlsx(table, notice, now);
        case TableFormat::text:
            break;
    }
    return (notice.empty() ? "" : notice + "\n") + as_text(table);
}

Result<> tell_results(ReportOptions const& options) {
    auto const installation = TRY(open_installation(options.where));
    auto const entered = installation.enter_as_operator();
    auto const table = TRY(report::tell_results(
        entered->context, options.year, options.place,
        options.by.empty() ? report::Breadth::whole : report::Breadth::by_place));
    auto const bytes =
        rendered(table, options, std::string(notice_of(installation.about)), entered->context.now);
    if (options.out.empty())
        std::cout << bytes << std::flush;
    else
        write_file(options.out, bytes);
    return {};
}

struct ExportOptions {
    Where where;
    std::int64_t year = 0;
    std::string place;
    std::string out;
};

Result<> export_files(ExportOptions const& options) {
    auto const installation = TRY(open_installation(options.where));
    auto const entered = installation.enter_as_operator();
    auto folder = TRY(MadeFolder::begin(options.out));
    TRY(write_export(installation, entered->context, {options.year, options.place}, folder.making(),
                     {}));
    folder.finish();
    return {};
}

}  // namespace

void add_report_commands(CLI::App& app, Command& chosen) {
    auto const options = std::make_shared<ReportOptions>();
    auto& reporting = *app.add_subcommand("report", "Figures of a year / Số liệu của một năm");
    reporting.require_subcommand(1);
    auto& results = *reporting.add_subcommand(
        "results", "How many registered and were recognised / Kết quả công nhận");
    add_where(results, options->where);
    results.add_option("--cycle", options->year, "The year / Năm xét công nhận")->required();
    results.add_option("--place", options->place, "Code of the place / Mã địa bàn")->required();
    results
        .add_option("--by", options->by,
                    "place: a row for each place below / từng địa bàn bên dưới")
        ->check(CLI::IsMember({"place"}));
    results.add_option("--format", options->format, "How to tell it / Cách trình bày")
        ->transform(CLI::CheckedTransformer(
            std::map<std::string, TableFormat>{{"text", TableFormat::text},
                                               {"json", TableFormat::json},
                                               {"csv", TableFormat::csv},
                                               {"xlsx", TableFormat::xlsx}}))
        ->type_name("text|json|csv|xlsx");
    results.add_option("--out", options->out, "File to write instead of printing / Ghi ra tệp")
        ->type_name("FILE");
    results.callback([options, &chosen] {
        if (options->format == TableFormat::xlsx && options->out.empty())
            throw CLI::RequiresError("--format xlsx", "--out");
        if (options->format == TableFormat::json) chosen.format = Format::json;
        chosen.perform = [options] { return tell_results(*options); };
    });
}

void add_export_commands(CLI::App& app, Command& chosen) {
    auto const options = std::make_shared<ExportOptions>();
    auto& exporting = *app.add_subcommand(
        "export",
        "Everything to recompute a year's outcomes, as CSV / Trích xuất toàn bộ dữ liệu của năm");
    add_where(exporting, options->where);
    exporting.add_option("--cycle", options->year, "The year / Năm xét công nhận")->required();
    exporting.add_option("--place", options->place, "Code of the place / Mã địa bàn")->required();
    exporting.add_option("--out", options->out, "New folder to write / Thư mục mới để ghi")
        ->required()
        ->type_name("DIR");
    add_format(exporting, chosen);
    exporting.callback(
        [options, &chosen] { chosen.perform = [options] { return export_files(*options); }; });
}

}  // namespace binhyen::server
