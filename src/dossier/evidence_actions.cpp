#include "dossier/evidence_actions.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <system_error>

#include "audit/problems.hpp"
#include "base/digest.hpp"
#include "dossier/opening_steps.hpp"
#include "dossier/problems.hpp"

namespace binhyen::dossier {
namespace {

namespace fs = std::filesystem;

struct Content {
    std::string sha256;
    std::string media_type;
    std::int64_t size = 0;
};

Result<Content> read_content(std::string const& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) throw std::runtime_error("evidence: the uploaded file cannot be read");
    Sha256 hash;
    Content content;
    std::string piece(1 << 16, '\0');
    while (stream.read(piece.data(), std::streamsize(piece.size())), stream.gcount() > 0) {
        std::string_view const bytes(piece.data(), std::size_t(stream.gcount()));
        if (content.size == 0) content.media_type = TRY(evidence_media_type(bytes));
        hash.add(bytes);
        content.size += std::int64_t(bytes.size());
    }
    if (content.size == 0) return refuse(problems::evidence_empty());
    content.sha256 = hash.hex();
    return content;
}

void sync(std::string const& path, int flags) {
    auto const descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
    auto const is_synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    auto const error = errno;
    if (descriptor >= 0) ::close(descriptor);
    if (!is_synced) throw std::system_error(error, std::generic_category(), "evidence: fsync");
}

void keep_content(std::string const& folder, std::string const& file, Content const& content) {
    fs::path const kept = content_path(folder, content.sha256);
    fs::create_directories(kept.parent_path());
    sync(file, O_RDONLY);
    std::error_code moved;
    fs::rename(file, kept, moved);
    if (moved) {
        fs::copy_file(file, kept, fs::copy_options::overwrite_existing);
        sync(kept.string(), O_RDONLY);
    }
    sync(kept.parent_path().string(), O_RDONLY | O_DIRECTORY);
}

}  // namespace

std::string content_path(std::string const& folder, std::string_view sha256) {
    return folder + "/" + std::string(sha256.substr(0, 2)) + "/" + std::string(sha256);
}

Result<AttachedEvidence> attach_evidence(Context& context, cycle::Shelf const& shelf,
                                         std::string const& evidence_folder, DossierId const& id,
                                         NewEvidence const& request) {
    auto const path = TRY(path_of(context, id));
    auto const name = TRY(evidence_name(request.name));
    auto const content = TRY(read_content(request.file));
    keep_content(evidence_folder, request.file, content);
    return audit::in_transaction(
        context, path, [&](audit::Transaction& transaction) -> Result<AttachedEvidence> {
            auto const opened =
                TRY(open(context, transaction, shelf, {.id = id, .verb = Verb::record_facts}));
            TRY(opened.dossier.must_permit(Step::attach_evidence));
            AttachedEvidence attached{{.id = context.new_id<EvidenceId>(),
                                       .version = 1,
                                       .dossier_id = id,
                                       .path = path,
                                       .criterion = request.criterion,
                                       .paper = request.paper,
                                       .name = name,
                                       .media_type = content.media_type,
                                       .size = content.size,
                                       .sha256 = content.sha256,
                                       .effective_on = request.effective_on,
                                       .uploaded_at = context.now,
                                       .removed_reason = {}},
                                      {}};
            for (auto const& part : context.actor.readable_paths())
                for (auto& other : list_evidence_with_hash(transaction, content.sha256, part))
                    attached.used_elsewhere.push_back(std::move(other));
            insert(transaction, attached.evidence);
            transaction.record({"evidence_attached", path, id.value});
            return attached;
        });
}

Result<Evidence> remove_evidence(Context& context, cycle::Shelf const& shelf,
                                 RemoveEvidence const& request) {
    auto const found = TRY(open_evidence(context, {}, request.evidence));
    auto const path = found.evidence.path;
    return audit::in_transaction(
        context, path, [&](audit::Transaction& transaction) -> Result<Evidence> {
            auto const opened =
                TRY(open(context, transaction, shelf,
                         {.id = found.evidence.dossier_id, .verb = Verb::record_facts}));
            TRY(opened.dossier.must_permit(Step::attach_evidence));
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

}  // namespace binhyen::dossier
