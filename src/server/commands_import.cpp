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
    registry::ImportKind kind = registry::ImportKind::places;
    std::string file;
    std::string part = "VN/";
    bool only_good = false;
    bool only_check = false;
    std::optional<Date> valid_from;
};

/// Larger than what the page takes: whoever works at the machine may enter a whole country.
constexpr paper::TableLimits limits{
    .bytes = std::size_t(200) << 20, .unpacked_bytes = std::size_t(1) << 30, .rows = 2'000'000};

Result<> must_be_of_kind(ImportOptions const& options) {
    auto const table = TRY(paper::open_table_file(options.file, limits));
    paper::TableRow row;
    bool const has_row = TRY(table->next(row));
    if (!has_row) return {};
    auto const heading = TRY(registry::ImportHeading::read(row.cells));
    if (heading.kind() == options.kind) return {};
    return refuse(
        problems::import_of_other_kind(enum_text(options.kind), enum_text(heading.kind())));
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
        std::cout << fault.row << fault.column << ": " << render(fault.problem, command.language)
                  << "\n";
}

registry::ImportMode mode_of(ImportOptions const& options) {
    if (options.only_check) return registry::ImportMode::check;
    return options.only_good ? registry::ImportMode::only_good : registry::ImportMode::all;
}

Result<> import(ImportOptions const& options, Command const& command) {
    auto const installation = TRY(open_installation(options.where));
    TRY(must_be_of_kind(options));
    auto const table = TRY(paper::open_table_file(options.file, limits));
    auto const entered = installation.enter_as_operator();
    Progress progress(options.file);
    auto const report = TRY(registry::import_registry(
        entered->context, *table,
        {.part = options.part,
         .mode = mode_of(options),
         .valid_from = options.valid_from,
         .progress = [&](std::int64_t done, std::int64_t all) { progress.show(done, all); }}));
    say(report, command);
    return options.only_check ? Result<>() : registry::must_be_entered(report);
}

void add_import(CLI::App& imports, Command& chosen, registry::ImportKind kind, std::string help) {
    auto const options = std::make_shared<ImportOptions>();
    options->kind = kind;
    auto& importing = *imports.add_subcommand(std::string(enum_text(kind)), std::move(help));
    importing.add_option("file", options->file, "CSV or XLSX / Bảng CSV hoặc XLSX")
        ->required()
        ->check(CLI::ExistingFile);
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
        chosen.perform = [options, &chosen] { return import(*options, chosen); };
    });
}

}  // namespace

void add_import_commands(CLI::App& app, Command& chosen) {
    auto& imports = *app.add_subcommand(
        "import", "Places or subjects from a table / Nhập địa bàn, đơn vị từ bảng");
    imports.require_subcommand(1);
    add_import(imports, chosen, registry::ImportKind::places, "Places / Địa bàn");
    add_import(imports, chosen, registry::ImportKind::subjects, "Subjects / Đơn vị");
}

}  // namespace binhyen::server
