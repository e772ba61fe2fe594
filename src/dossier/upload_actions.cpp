#include "dossier/upload_actions.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

#include "dossier/evidence_steps.hpp"
#include "dossier/problems.hpp"
#include "dossier/upload_store.hpp"
#include "storage/database.hpp"

namespace binhyen::dossier {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kept_milliseconds = 7LL * 24 * 60 * 60 * 1000;

// The id was made here, so that nothing a person wrote becomes part of a path.
std::string pieces_of(UploadFolders const& folders, UploadId const& id) {
    return folders.uploads + "/" + id.value;
}

UploadProgress progress_of(UploadFolders const& folders, Upload const& upload) {
    return {upload.id, arrived_bytes(pieces_of(folders, upload.id)), upload.size};
}

Result<Upload> get_upload(Context& context, UploadId const& id) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<Upload> {
        auto upload = find_upload(transaction, id, context.actor.person);
        if (!upload) return refuse(problems::upload_absent());
        return std::move(*upload);
    });
}

bool is_same(Upload const& one, Upload const& other) {
    return one.dossier_id == other.dossier_id && one.sha256 == other.sha256 &&
           one.size == other.size && one.paper == other.paper && one.criterion == other.criterion;
}

Result<EvidenceContent> whole_content(UploadFolders const& folders, Upload const& upload) {
    auto const pieces = pieces_of(folders, upload.id);
    auto const arrived = arrived_bytes(pieces);
    if (arrived != upload.size) return refuse(problems::upload_unfinished(arrived, upload.size));
    auto const content = TRY(read_content(pieces));
    if (content.sha256 == upload.sha256) return content;
    fs::remove(pieces);
    return refuse(problems::upload_damaged(upload.name));
}

// A copy is moved under its hash: should the act be refused or the machine fail, the pieces are
// still here and attaching can be tried again.
void keep_copy(UploadFolders const& folders, Upload const& upload, EvidenceContent const& content) {
    auto const pieces = pieces_of(folders, upload.id);
    auto const copy = pieces + ".whole";
    fs::copy_file(pieces, copy, fs::copy_options::overwrite_existing);
    keep_content(folders.evidence, copy, content);
}

}  // namespace

Result<UploadProgress> begin_upload(Context& context, cycle::Shelf const& shelf,
                                    UploadFolders const& folders, DossierId const& id,
                                    BeginUpload const& request) {
    auto const& actor = context.actor;
    auto const name = TRY(evidence_name(request.name));
    Upload upload{.id = context.new_id<UploadId>(),
                  .person_id = actor.person,
                  .dossier_id = id,
                  .criterion = request.criterion,
                  .paper = request.paper,
                  .name = name,
                  .size = request.size,
                  .sha256 = request.sha256,
                  .effective_on = request.effective_on,
                  .begun_at = context.now};
    auto const begun = TRY(context.database.read(
        [&](storage::Transaction& transaction) -> Result<std::vector<Upload>> {
            auto const opened = TRY(open_for_evidence(context, transaction, shelf, id));
            TRY(check_what_it_shows(opened, {name, upload.criterion, upload.paper, {}}));
            return list_uploads_of_person(transaction, actor.person);
        }));
    auto const same =
        std::ranges::find_if(begun, [&](Upload const& other) { return is_same(other, upload); });
    if (same != begun.end()) return progress_of(folders, *same);
    TRY(check_upload(upload, begun));
    storage::bookkeeping(context.database,
                         [&](storage::Transaction& transaction) { insert(transaction, upload); });
    return progress_of(folders, upload);
}

Result<UploadProgress> find_progress(Context& context, UploadFolders const& folders,
                                     UploadId const& id) {
    auto const upload = TRY(get_upload(context, id));
    return progress_of(folders, upload);
}

Result<UploadProgress> continue_upload(Context& context, UploadFolders const& folders,
                                       Piece const& piece) {
    auto const upload = TRY(get_upload(context, piece.upload));
    auto const pieces = pieces_of(folders, upload.id);
    if (!add_piece(pieces, piece.offset, piece.file, upload.size))
        return refuse(problems::upload_elsewhere(arrived_bytes(pieces), piece.offset));
    return progress_of(folders, upload);
}

Result<> give_up_upload(Context& context, UploadFolders const& folders, UploadId const& id) {
    auto const upload = TRY(get_upload(context, id));
    storage::bookkeeping(context.database, [&](storage::Transaction& transaction) {
        delete_upload(transaction, upload.id);
    });
    fs::remove(pieces_of(folders, upload.id));
    return {};
}

Result<AttachedEvidence> attach_upload(Context& context, cycle::Shelf const& shelf,
                                       UploadFolders const& folders, DossierId const& id,
                                       UploadId const& upload_id) {
    auto const path = TRY(path_of(context, id));
    auto const found = get_upload(context, upload_id);
    EvidenceContent content;
    if (found && found->dossier_id == id) {
        content = TRY(whole_content(folders, *found));
        keep_copy(folders, *found, content);
    }
    // An upload that is gone may have become evidence already, by this very request: its stored
    // reply is looked for first.
    auto attached = audit::in_transaction(
        context, path, [&](audit::Transaction& transaction) -> Result<AttachedEvidence> {
            if (!found || found->dossier_id != id) return refuse(problems::upload_absent());
            auto const opened = TRY(open_for_evidence(context, transaction, shelf, id));
            Shown const shown{found->name, found->criterion, found->paper, found->effective_on};
            TRY(check_what_it_shows(opened, shown));
            delete_upload(transaction, upload_id);
            return attach(context, transaction, {id, path}, shown, content);
        });
    if (attached) fs::remove(pieces_of(folders, upload_id));
    return attached;
}

void sweep_uploads(storage::Database& database, UploadFolders const& folders, Instant now) {
    Instant const before{now.milliseconds - kept_milliseconds};
    storage::bookkeeping(database, [&](storage::Transaction& transaction) {
        for (auto const& upload : list_uploads_begun_before(transaction, before)) {
            delete_upload(transaction, upload.id);
            fs::remove(pieces_of(folders, upload.id));
        }
    });
    if (!fs::exists(folders.uploads)) return;
    // What is left of a machine that failed between row and file; younger ones may be at work.
    auto const oldest = fs::file_time_type::clock::now() - std::chrono::days(8);
    for (auto const& entry : fs::directory_iterator(folders.uploads))
        if (entry.is_regular_file() && entry.last_write_time() < oldest) fs::remove(entry);
}

}  // namespace binhyen::dossier
