#include "dossier/evidence_actions.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <filesystem>

#include "audit/problems.hpp"
#include "dossier/evidence_content.hpp"
#include "dossier/evidence_steps.hpp"
#include "dossier/problems.hpp"

namespace binhyen::dossier {
namespace {

// Asked before anything is written to disk, and again inside the act.
Result<std::string> path_to_attach(Context& context, cycle::Shelf const& shelf, DossierId const& id,
                                   Shown const& shown) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<std::string> {
        auto const opened = TRY(open_for_evidence(context, transaction, shelf, id));
        TRY(check_what_it_shows(opened, shown));
        return opened.dossier.path;
    });
}

namespace fs = std::filesystem;

constexpr std::int64_t kept_anyway = 24 * 3'600'000;
constexpr std::size_t hash_length = 64;

bool is_old(fs::path const& file, Instant now) {
    struct stat state{};
    if (::stat(file.c_str(), &state) != 0) return false;
    return now.milliseconds - std::int64_t(state.st_mtim.tv_sec) * 1000 > kept_anyway;
}

bool is_needed(storage::Database& database, std::string const& sha256) {
    return database.read([&](storage::Transaction& transaction) {
        return count_evidence_with_hash(transaction, sha256) > 0;
    });
}

constexpr std::string_view swept_ending = ".swept";

// Where a server was killed between moving aside and removing.
void put_back(fs::path const& aside) {
    std::error_code failed;
    auto const name = aside.string();
    fs::path const content = name.substr(0, name.size() - swept_ending.size());
    if (fs::exists(content, failed))
        fs::remove(aside, failed);
    else
        fs::rename(aside, content, failed);
}

// Somebody may attach the very same content meanwhile: it then comes to lie here anew, is young,
// and is put back.
bool sweep(storage::Database& database, fs::path const& content, Instant now) {
    auto const sha256 = content.filename().string();
    if (!is_old(content, now) || is_needed(database, sha256)) return false;
    auto const aside = fs::path(content.string() + std::string(swept_ending));
    std::error_code failed;
    fs::rename(content, aside, failed);
    if (failed) return false;
    if (is_old(aside, now) && !is_needed(database, sha256)) return fs::remove(aside, failed);
    fs::rename(aside, content, failed);
    return false;
}

}  // namespace

Result<AttachedEvidence> attach_evidence(Context& context, cycle::Shelf const& shelf,
                                         std::string const& evidence_folder, DossierId const& id,
                                         NewEvidence const& request) {
    auto const path = TRY(path_to_attach(context, shelf, id, request.shown));
    auto const name = TRY(evidence_name(request.shown.name));
    auto const content = TRY(read_content(request.file));
    keep_content(evidence_folder, request.file, content);
    auto shown = request.shown;
    shown.name = name;
    return audit::in_transaction(
        context, path, [&](audit::Transaction& transaction) -> Result<AttachedEvidence> {
            TRY(open_for_evidence(context, transaction, shelf, id));
            return attach(context, transaction, {id, path}, shown, content);
        });
}

Result<Evidence> remove_evidence(Context& context, cycle::Shelf const& shelf,
                                 RemoveEvidence const& request) {
    auto const found = TRY(open_evidence(context, {}, request.evidence));
    auto const path = found.evidence.path;
    return audit::in_transaction(
        context, path, [&](audit::Transaction& transaction) -> Result<Evidence> {
            TRY(open_for_evidence(context, transaction, shelf, found.evidence.dossier_id));
            auto const before = find_evidence(transaction, request.evidence);
            if (!before || before->removed_reason) return refuse(problems::evidence_absent());
            if (before->version != request.expected_version)
                return refuse(
                    audit::problems::version_conflict(request.expected_version, before->version));
            if (request.reason.empty()) return refuse(problems::evidence_reason_missing());
            auto after = *before;
            ++after.version;
            after.removed_reason = request.reason;
            update(transaction, *before, after);
            transaction.record({"evidence_removed", path, after.dossier_id.value});
            return after;
        });
}

Result<OpenedEvidence> open_evidence(Context& context, std::string const& evidence_folder,
                                     EvidenceId const& id) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<OpenedEvidence> {
        auto const evidence = find_evidence(transaction, id);
        if (!evidence || !context.actor.may(Verb::read, evidence->path))
            return refuse(problems::evidence_absent());
        return OpenedEvidence{*evidence, content_path(evidence_folder, evidence->sha256)};
    });
}

std::int64_t sweep_evidence(storage::Database& database, std::string const& evidence_folder,
                            Instant now) {
    std::error_code failed;
    std::vector<fs::path> contents;
    std::vector<fs::path> aside;
    for (auto const& entry : fs::recursive_directory_iterator(evidence_folder, failed)) {
        if (!entry.is_regular_file(failed)) continue;
        auto const name = entry.path().filename().string();
        if (name.size() == hash_length) contents.push_back(entry.path());
        if (name.ends_with(swept_ending)) aside.push_back(entry.path());
    }
    std::ranges::for_each(aside, put_back);
    return std::ranges::count_if(
        contents, [&](fs::path const& content) { return sweep(database, content, now); });
}

}  // namespace binhyen::dossier
