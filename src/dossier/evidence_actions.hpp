#pragma once

#include "audit/acting.hpp"
#include "cycle/scheme.hpp"
#include "dossier/evidence.hpp"

/// Files that show something. The content is kept once under its hash and made durable before its
/// row commits; a content without a row is swept later, a row without content cannot come to be.
namespace binhyen::dossier {

struct NewEvidence {
    /// As the person's file was called.
    std::string name;
    /// A file with the content; it is moved away.
    std::string file;
    std::string criterion;
    std::string paper;
    std::optional<Date> effective_on;
};

struct RemoveEvidence {
    EvidenceId evidence;
    std::int64_t expected_version = 0;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(RemoveEvidence, (), (evidence, expected_version, reason))

struct OpenedEvidence {
    Evidence evidence;
    /// Where the content lies.
    std::string file;
};

/// What was attached, and where else in one's part the very same file serves as proof.
struct AttachedEvidence {
    Evidence evidence;
    std::vector<Evidence> used_elsewhere;
};
BOOST_DESCRIBE_STRUCT(AttachedEvidence, (), (evidence, used_elsewhere))

Result<AttachedEvidence> attach_evidence(Context&, cycle::Shelf const&,
                                         std::string const& evidence_folder, DossierId const&,
                                         NewEvidence const&);
Result<Evidence> remove_evidence(Context&, cycle::Shelf const&, RemoveEvidence const&);
Result<OpenedEvidence> open_evidence(Context&, std::string const& evidence_folder,
                                     EvidenceId const&);

/// "ab/abcdef…" below the evidence folder.
std::string content_path(std::string const& evidence_folder, std::string_view sha256);

}  // namespace binhyen::dossier
