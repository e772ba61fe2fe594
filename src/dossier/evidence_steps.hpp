#pragma once

#include "dossier/evidence_content.hpp"
#include "dossier/opening_steps.hpp"

/// What attaching a file at once and attaching one that arrived in pieces have in common.
namespace binhyen::dossier {

/// The dossier, if this person may attach to it now.
Result<Opened> open_for_evidence(Context&, storage::Transaction&, cycle::Shelf const&,
                                 DossierId const&);

/// `criterion_unknown`, `paper_unknown`: what the rulebook does not name for this kind.
Result<> check_what_it_shows(Opened const&, Shown const&);

struct EvidencePlace {
    DossierId dossier;
    std::string path;
};

/// Writes the row and records the act; the content is kept already.
AttachedEvidence attach(Context&, audit::Transaction&, EvidencePlace const&, Shown const&,
                        EvidenceContent const&);

}  // namespace binhyen::dossier
