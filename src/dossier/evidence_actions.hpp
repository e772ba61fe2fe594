#pragma once

#include "audit/acting.hpp"
#include "cycle/scheme.hpp"
#include "dossier/evidence.hpp"

/// Files that show something. The content is kept once under its hash and made durable before its
/// row commits; a content without a row is swept later, a row without content cannot come to be.
namespace binhyen::dossier {

struct NewEvidence {
    Shown shown;
    /// A file with the content; it is moved away.
    std::string file;
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

Result<AttachedEvidence> attach_evidence(Context&, cycle::Shelf const&,
                                         std::string const& evidence_folder, DossierId const&,
                                         NewEvidence const&);
Result<Evidence> remove_evidence(Context&, cycle::Shelf const&, RemoveEvidence const&);
Result<OpenedEvidence> open_evidence(Context&, std::string const& evidence_folder,
                                     EvidenceId const&);

/// Removes contents older than a day on which no row rests: left behind when a server was killed
/// between content and row. How many it was. No act: nothing on record changes.
std::int64_t sweep_evidence(storage::Database&, std::string const& evidence_folder, Instant now);

}  // namespace binhyen::dossier
