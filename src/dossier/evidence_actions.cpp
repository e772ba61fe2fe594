#include "dossier/evidence_actions.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <system_error>

#include "audit/problems.hpp"
#include "base/digest.hpp"
#include "dossier/evaluation_steps.hpp"
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

// Never written in place: what other rows already rest on stays whole whatever happens here.
void keep_content(std::string const& folder, std::string const& file, Content const& content) {
    fs::path const kept = content_path(folder, content.sha256);
    if (fs::create_directories(kept.parent_path())) sync(folder, O_RDONLY | O_DIRECTORY);
    sync(file, O_RDONLY);
    std::error_code moved;
    fs::rename(file, kept, moved);
    if (moved) {
        auto const beside = kept.string() + ".part";
        fs::copy_file(file, beside, fs::copy_options::overwrite_existing);
        sync(beside, O_RDONLY);
        fs::rename(beside, kept);
    }
    sync(kept.parent_path().string(), O_RDONLY | O_DIRECTORY);
}

Result<Opened> open_for_evidence(Context& context, storage::Transaction& transaction,
                                 cycle::Shelf const& shelf, DossierId const& id) {
    auto opened = TRY(open(context, transaction, shelf, {.id = id, .verb = Verb::record_facts}));
    TRY(opened.dossier.must_permit(Step::attach_evidence));
    return opened;
}

Result<> check_what_it_shows(Opened const& opened, NewEvidence const& request) {
    auto const& rules = *opened.scheme.rules;
    auto const kind = kind_index(opened.scheme, opened.dossier.kind);
    auto const criteria = rules.criteria_of(kind);
    if (!request.criterion.empty() &&
        std::ranges::find(criteria, rules.find_criterion(request.criterion)) == criteria.end())
        return refuse(problems::criterion_unknown(request.criterion));
    auto const is_paper = [&](auto const& paper) { return paper.code == request.paper; };
    if (!request.paper.empty() && std::ranges::none_of(rules[kind].papers, is_paper))
        return refuse(problems::paper_unknown(request.paper));
    return {};
}

// Asked before anything is written to disk, and again inside the act.
Result<std::string> path_to_attach(Context& context, cycle::Shelf const& shelf, DossierId const& id,
                                   NewEvidence const& request) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<std::string> {
        auto const opened = TRY(open_for_evidence(context, transaction, shelf, id));
        TRY(check_what_it_shows(opened, request));
        return opened.dossier.path;
    });
}

}  // namespace

std::string content_path(std::string const& folder, std::string_view sha256) {
    return folder + "/" + std::string(sha256.substr(0, 2)) + "/" + std::string(sha256);
}

Result<AttachedEvidence> attach_evidence(Context& context, cycle::Shelf const& shelf,
                                         std::string const& evidence_folder, DossierId const& id,
                                         NewEvidence const& request) {
    auto const path = TRY(path_to_attach(context, shelf, id, request));
    auto const name = TRY(evidence_name(request.name));
    auto const content = TRY(read_content(request.file));
    keep_content(evidence_folder, request.file, content);
    return audit::in_transaction(
        context, path, [&](audit::Transaction& transaction) -> Result<AttachedEvidence> {
            TRY(open_for_evidence(context, transaction, shelf, id));
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

}  // namespace binhyen::dossier
