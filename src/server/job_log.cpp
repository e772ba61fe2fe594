#include "server/job_log.hpp"

#include <fstream>

#include "paper/csv.hpp"
#include "paper/zip_file.hpp"
#include "report/log_view.hpp"
#include "server/made_folder.hpp"

namespace binhyen::server {
namespace {

constexpr std::string_view reading_note =
    "Nhật ký thao tác của Bình Yên / The log of Bình Yên\n\n"
    "entries.csv  mỗi dòng một lần ghi / an entry a line\n"
    "changes.csv  mỗi dòng một thay đổi, trước và sau / a changed row a line, before and after\n"
    "heads.jsonl  mốc đã ký Ed25519 / heads signed with Ed25519\n"
    "audit.pub    khóa công khai để kiểm tra chữ ký / the public key of the signatures\n\n"
    "hash phủ toàn bộ lần ghi và hash trước đó (previous_hash), nên cắt bỏ hay sửa một lần ghi là\n"
    "chuỗi không khớp. / hash covers the entry and the hash before it, so that a chain with an\n"
    "entry changed or taken out does not link.\n";

class CsvFile {
public:
    CsvFile(std::filesystem::path const& file, std::vector<std::string> const& head)
        : out_(file, std::ios::binary), writer_(paper::csv_for_spreadsheets) {
        add(head);
    }
    void add(std::vector<std::string> const& cells) {
        writer_.add_row(cells);
        out_ << writer_.take();
        if (!out_) throw std::runtime_error("cannot write the log's export");
    }

private:
    std::ofstream out_;
    paper::CsvWriter writer_;
};

std::vector<std::string> cells_of(report::LogLine const& line) {
    auto const& entry = line.entry;
    return {entry.realm,
            std::to_string(entry.seq),
            entry.at.to_text(),
            entry.act,
            line.about,
            entry.path,
            entry.object,
            entry.person_name,
            entry.post_title,
            entry.on_behalf_of.value_or(""),
            entry.on_behalf_paper.value_or(""),
            entry.objects_hash,
            entry.previous_hash,
            entry.hash};
}

std::string text_of(json::value const& image) {
    return image.is_null() ? "" : json::serialize(image);
}

void copy_keys(Installation const& installation, std::filesystem::path const& into) {
    for (auto const* name : {"audit.pub", "heads.jsonl"})
        if (auto const file = installation.key_folder() / name; std::filesystem::exists(file))
            std::filesystem::copy_file(file, into / name);
}

}  // namespace

Result<JobOutcome> export_log(JobRun const& run, JobMeans const&) {
    auto const filter = TRY(run.request<report::LogFilter>());
    auto const folder = run.scratch() / "log";
    std::filesystem::create_directories(folder);
    std::int64_t count = 0;
    {
        CsvFile entries(
            folder / "entries.csv",
            {"realm", "seq", "at", "act", "about", "path", "object", "person", "post",
             "on_behalf_of", "on_behalf_paper", "objects_hash", "previous_hash", "hash"});
        CsvFile changes(folder / "changes.csv",
                        {"realm", "seq", "position", "table", "key", "before", "after"});
        TRY(report::each_log_line(
            run.context(), filter,
            [&](report::LogLine const& line, std::vector<report::LogChange> const& changed) {
                entries.add(cells_of(line));
                std::int64_t position = 0;
                for (auto const& change : changed)
                    changes.add({line.entry.realm, std::to_string(line.entry.seq),
                                 std::to_string(position++), change.object_table, change.object_key,
                                 text_of(change.before), text_of(change.after)});
                if (++count % 100 == 0) run.tell(JobStep::reading, count, 0);
            }));
    }
    write_file(folder / "README.txt", reading_note);
    copy_keys(run.installation(), folder);
    auto const making = run.scratch() / "packed.zip";
    paper::ZipFile zip(making);
    zip.add_folder(folder);
    zip.finish([&](int thousandths) { run.tell(JobStep::packing, thousandths, 1000); });
    move_durably(making, run.result());
    return JobOutcome{.counts = {{"entries", count}},
                      .result_name = "nhat-ky-" + run.context().today.to_text() + ".zip",
                      .result_type = "application/zip"};
}

}  // namespace binhyen::server
