#pragma once

#include "audit/acting.hpp"
#include "dossier/dossier.hpp"

/// Who did what to a dossier, from its enrolment on, out of the log: the acts on the dossier
/// itself, its files, what was confirmed and what happened.
namespace binhyen::dossier {

struct HistoryEntry {
    Instant at;
    /// "dossier_submitted".
    std::string act;
    /// Empty for the installation's own acts.
    std::string person_name;
    std::optional<std::string> on_behalf_of;
    std::optional<std::string> on_behalf_paper;
    /// What of the dossier changed: member names with their values before and after.
    json::value before;
    json::value after;
};
BOOST_DESCRIBE_STRUCT(HistoryEntry, (),
                      (at, act, person_name, on_behalf_of, on_behalf_paper, before, after))

struct DossierHistory {
    /// The latest first.
    std::vector<HistoryEntry> entries;
};
BOOST_DESCRIBE_STRUCT(DossierHistory, (), (entries))

Result<DossierHistory> view_history(Context&, DossierId const&);

}  // namespace binhyen::dossier
