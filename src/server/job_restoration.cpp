#include "server/job_restoration.hpp"

#include <fstream>
#include <sstream>

#include "audit/heads.hpp"
#include "http/json_text.hpp"
#include "server/log_proof.hpp"
#include "server/queries.hpp"
#include "storage/migrator.hpp"

namespace binhyen::server {
namespace {

namespace fs = std::filesystem;

struct Counts {
    std::int64_t person_count = 0;
    std::int64_t subject_count = 0;
    std::int64_t dossier_count = 0;
    std::int64_t entry_count = 0;
    std::optional<Instant> last_act_at;
};
BOOST_DESCRIBE_STRUCT(Counts, (),
                      (person_count, subject_count, dossier_count, entry_count, last_act_at))

BackupContent content_of(Installation const& installation) {
    auto const counts = installation.database->read(
        [](storage::Transaction& tx) { return *tx.find<Counts>(queries::count_content); });
    BackupContent content{.installation_name = installation.about.name,
                          .is_demonstration = installation.about.is_demonstration,
                          .newest_migration = {},
                          .person_count = counts.person_count,
                          .subject_count = counts.subject_count,
                          .dossier_count = counts.dossier_count,
                          .entry_count = counts.entry_count,
                          .last_act_at = counts.last_act_at};
    return content;
}

// Of the heads signed here, those that the backup can be held against: later ones speak of acts it
// was made before.
void copy_heads(storage::Database& backup, fs::path const& from, fs::path const& to) {
    fs::create_directories(to);
    if (fs::exists(from / "audit.pub")) fs::copy_file(from / "audit.pub", to / "audit.pub");
    auto const heads = backup.read([](storage::Transaction& tx) { return audit::list_heads(tx); });
    std::ofstream out(to / "heads.jsonl", std::ios::binary);
    std::ifstream in(from / "heads.jsonl");
    auto const signed_heads = audit::read_heads(from).heads;
    std::string line;
    for (std::size_t i = 0; std::getline(in, line) && i < signed_heads.size();) {
        if (line.empty()) continue;
        auto const& head = signed_heads[i++];
        for (auto const& last : heads)
            if (last.realm == head.realm && head.seq <= last.seq) out << line << "\n";
    }
}

}  // namespace

Result<JobOutcome> check_backup(JobRun const& run, JobMeans const&) {
    auto const rehearsal = run.scratch() / "rehearsal";
    run.tell(JobStep::restoring, 0, 0);
    Where const where{.data = rehearsal.string(), .database = {}};
    auto const told = TRY(restore_backup(where, run.input()));
    auto const restored = TRY(open_installation(where));
    BackupChecked checked{
        .backup = content_of(restored), .present = content_of(run.installation()), .proof = {}};
    checked.backup.newest_migration = told.newest_migration;
    checked.backup.table_count = told.table_count;
    checked.backup.row_count = told.row_count;
    checked.backup.evidence_count = told.evidence_count;
    checked.backup.byte_count = told.byte_count;
    auto const keys = run.scratch() / "keys";
    copy_heads(*restored.database, run.installation().key_folder(), keys);
    checked.proof = proof_told(
        prove_log(*restored.database, keys,
                  [&](audit::Progress const& now) { run.tell(JobStep::proving, now.count, 0); }),
        language_of(run.job()));
    write_durably(run.result(), http::json_text(checked));
    return JobOutcome{.counts = {{"rows", told.row_count},
                                 {"evidence", told.evidence_count},
                                 {"faults", std::int64_t(checked.proof.faults.size())}},
                      .result_name = "kiem-tra-sao-luu.json",
                      .result_type = "application/json"};
}

std::optional<BackupChecked> read_check(fs::path const& result) {
    std::ifstream in(result, std::ios::binary);
    if (!in) return {};
    std::ostringstream text;
    text << in.rdbuf();
    auto checked = http::parse_json<BackupChecked>(text.str());
    INVARIANT(checked.has_value());
    return std::move(*checked);
}

Result<JobOutcome> put_in_force(JobRun const& run, JobMeans const& means) {
    auto const asked = TRY(run.request<RestorationAsked>());
    auto const& data = run.installation().folder;
    auto const folder = restored_folder(data);
    fs::remove_all(folder);
    run.tell(JobStep::restoring, 0, 0);
    auto const told = TRY(restore_backup({.data = folder.string(), .database = {}}, run.input()));
    mark_restored(
        data,
        {.file_name = asked.file_name, .person_name = asked.person_name, .at = run.context().now});
    if (means.restart) means.restart();
    return JobOutcome{.counts = {{"rows", told.row_count}, {"evidence", told.evidence_count}}};
}

}  // namespace binhyen::server
