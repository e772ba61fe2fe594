#include <iostream>

#include "http/json_text.hpp"
#include "server/backup.hpp"
#include "server/command.hpp"

namespace binhyen::server {
namespace {

struct BackupOptions {
    Where where;
    std::string file;
};

void say(BackupTold const& told, Command const& command) {
    if (command.format == Format::json) {
        std::cout << http::json_text(told) << "\n";
        return;
    }
    std::cout << told.table_count << " bảng, " << told.row_count << " dòng, " << told.evidence_count
              << " tài liệu, " << told.byte_count / 1024 << " KiB\n";
}

Result<> back_up(BackupOptions const& options, Command const& command) {
    auto installation = TRY(open_installation(options.where));
    say(write_backup(installation, options.file), command);
    return {};
}

Result<> restore(BackupOptions const& options, Command const& command) {
    auto const told = TRY(restore_backup(options.where, options.file));
    say(told, command);
    return {};
}

}  // namespace

void add_backup_commands(CLI::App& app, Command& chosen) {
    auto const out = std::make_shared<BackupOptions>();
    auto& backing_up = *app.add_subcommand(
        "backup", "Everything but the keys into one file / Sao lưu toàn bộ vào một tệp");
    add_where(backing_up, out->where);
    add_format(backing_up, chosen);
    backing_up.add_option("--out", out->file, "The file to write / Tệp sao lưu")->required();
    backing_up.callback(
        [out, &chosen] { chosen.perform = [out, &chosen] { return back_up(*out, chosen); }; });

    auto const in = std::make_shared<BackupOptions>();
    auto& restoring = *app.add_subcommand(
        "restore", "A backup into an empty folder, on either engine / Khôi phục từ bản sao lưu");
    restoring.add_option("file", in->file, "What backup wrote / Tệp sao lưu")
        ->required()
        ->check(CLI::ExistingFile);
    add_where(restoring, in->where);
    add_format(restoring, chosen);
    restoring.callback(
        [in, &chosen] { chosen.perform = [in, &chosen] { return restore(*in, chosen); }; });
}

}  // namespace binhyen::server
