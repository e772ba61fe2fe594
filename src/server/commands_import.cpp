#include <iostream>

#include "http/json_text.hpp"
#include "registry/import_actions.hpp"
#include "server/command.hpp"
#include "server/installation.hpp"
#include "server/problems.hpp"
#include "server/progress.hpp"

namespace binhyen::server {
namespace {

struct ImportOptions {
    Where where;
    /// Perhaps "places" or "subjects", then the file.
    std::vector<std::string> words;
    std::optional<registry::ImportKind> kind;
    std::string file;
    std::string part = "VN/";
    bool only_good = false;
    bool only_check = false;
    std::optional<Date> valid_from;
};

Result<> must_be_of_kind(ImportOptions const& options) {
    if (!options.kind) return {};
    auto const table = TRY(paper::open_table_file(options.file));
    paper::TableRow row;
    bool const has_row = TRY(table->next(row));
    if (!has_row) return {};
    auto const heading = TRY(registry::ImportHeading::read(row.cells));
    if (heading.kind() == *options.kind) return {};
    return refuse(
        problems::import_of_other_kind(enum_text(*options.kind), enum_text(heading.kind())));
}

// "Hàng 2, cột C"; a column the table does not have is named by its meaning.
std::string where(registry::ImportFault const& fault, Language language) {
    bool const is_vi = language == Language::vi;
    auto text = (is_vi ? "Hàng " : "Row ") + std::to_string(fault.row);
    if (!fault.column.empty()) text += (is_vi ? ", cột " : ", column ") + fault.column;
    return text;
}

void say(registry::ImportReport const& report, Command const& command) {
    if (command.format == Format::json) {
        std::cout << json::serialize(registry::to_json(report, command.language)) << "\n";
        return;
    }
    std::cout << report.row_count << " dòng: " << report.created_count << " mới, "
              << report.unchanged_count << " đã có, " << report.refused_row_count
              << " bị từ chối\n";
    for (auto const& fault : report.faults)
        std::cout << "  " << where(fault, command.language) << ": "
                  << render(fault.problem, command.language) << "\n";
}

registry::ImportMode mode_of(ImportOptions const& options) {
    if (options.only_check) return registry::ImportMode::check;
    return options.only_good ? registry::ImportMode::only_good : registry::ImportMode::all;
}

Result<> import(ImportOptions const& options, Command const& command) {
    auto const installation = TRY(open_installation(options.where));
    TRY(must_be_of_kind(options));
    auto const table = TRY(paper::open_table_file(options.file));
    auto const entered = installation.enter_as_operator();
    Progress progress(options.file);
    auto const report = TRY(registry::import_registry(
        entered->context, *table,
        {.part = options.part,
         .mode = mode_of(options),
         .valid_from = options.valid_from,
         .progress = [&](registry::ImportStep, std::int64_t done, std::int64_t all) {
             progress.show(done, all);
         }}));
    say(report, command);
    return options.only_check ? Result<>() : registry::must_be_entered(report);
}

// Wrong usage, which CLI11 tells.
void take_words(ImportOptions& options) {
    if (options.words.size() == 2) {
        options.kind = parse_enum<registry::ImportKind>(options.words.front());
        if (!options.kind)
            throw CLI::ValidationError(options.words.front(), "is neither places nor subjects");
    }
    options.file = options.words.back();
    auto const fault = CLI::ExistingFile(options.file);
    if (!fault.empty()) throw CLI::ValidationError(options.file, fault);
}

}  // namespace

void add_import_commands(CLI::App& app, Command& chosen) {
    auto const options = std::make_shared<ImportOptions>();
    auto& importing = *app.add_subcommand(
        "import", "Places or subjects from a table / Nhập địa bàn, đơn vị từ bảng");
    importing
        .add_option("table", options->words,
                    "CSV or XLSX; before it, what it must list / Bảng CSV hoặc XLSX")
        ->required()
        ->expected(1, 2)
        ->type_name("[places|subjects] FILE");
    add_where(importing, options->where);
    auto* const only_good = importing.add_flag("--only-good", options->only_good,
                                               "Enter the good rows / Chỉ nhập các dòng đúng");
    importing.add_flag("--check", options->only_check, "Enter nothing / Chỉ kiểm tra")
        ->excludes(only_good);
    importing
        .add_option("--part", options->part,
                    "Path of the part of the tree / Nhánh địa bàn, ví dụ VN/62/")
        ->capture_default_str();
    add_day(importing, "--valid-from", options->valid_from,
            "For rows without a first day / Ngày bắt đầu nếu bảng không ghi");
    add_format(importing, chosen);
    importing.callback([options, &chosen] {
        take_words(*options);
        chosen.perform = [options, &chosen] { return import(*options, chosen); };
    });
}

}  // namespace binhyen::server
