#pragma once

#include <optional>
#include <vector>

#include "dossier/dossier_door.hpp"
#include "dossier/dossier_paper.hpp"
#include "dossier/evidence.hpp"
#include "dossier/review.hpp"
#include "dossier/verdict.hpp"

namespace binhyen::dossier {

std::optional<Dossier> find_dossier_of_subject(storage::Transaction&, cycle::CycleId const&,
                                               registry::SubjectId const&);
void insert(audit::Transaction&, Dossier const&);
void update(audit::Transaction&, Dossier const& before, Dossier const& after);

/// Whether most of a year lies in the part asked for: a province or the country, or less. A wide
/// list is not narrowed by task, seat or what is due.
enum class Breadth { narrow, wide };

struct DossierFilter {
    cycle::CycleId cycle_id;
    std::string path;
    /// Empty in each: any.
    std::string kind;
    std::string state;
    std::string outcome;
    /// Part of the name, folded by the caller; empty: any.
    std::string name_key;
    std::string task;
    /// Whether the office that acts next sits at `path`; empty: wherever.
    std::string seat;
    /// Who cannot second their own verdict.
    PersonId reader;
    /// Kinds ",school,agency," whose registration or whose decision falls due; "-": not asked.
    std::string registration_due = "-";
    std::string decision_due = "-";
    /// The last row of the page before; both empty for the first page.
    std::string after_sort_key;
    std::string after_id;
    int limit = 100;
    Breadth breadth = Breadth::narrow;
};
std::vector<Dossier> list_dossiers(storage::Transaction&, DossierFilter const&);

/// Subjects of one kind that one place manages, by the registry: those that nobody enrolled count
/// in `total` alone, those out of scope not at all. [law: tt124-2021/5.4]
struct ManagedCountRow {
    Kind kind = Kind::residential_area;
    std::int64_t total = 0;
    std::int64_t registered = 0;
    std::int64_t registered_late = 0;
    std::int64_t recognised = 0;
    std::int64_t undecided = 0;
};
BOOST_DESCRIBE_STRUCT(ManagedCountRow, (),
                      (kind, total, registered, registered_late, recognised, undecided))
std::vector<ManagedCountRow> list_managed_counts(storage::Transaction&, cycle::CycleId const&,
                                                 std::string_view manager_path,
                                                 Date registration_ends_on, Date on);

/// What it decides without managing it.
std::vector<ManagedCountRow> list_delegated_counts(storage::Transaction&, cycle::CycleId const&,
                                                   std::string_view decider_path,
                                                   Date registration_ends_on);

std::vector<Verdict> list_verdicts(storage::Transaction&, DossierId const&);
/// Inserts or replaces; false when nothing would change.
bool put_verdict(audit::Transaction&, std::vector<Verdict> const& on_record, Verdict);

void remove_verdict(audit::Transaction&, Verdict const&);

std::optional<Review> find_review(storage::Transaction&, DossierId const&);
void put_review(audit::Transaction&, Review);

std::vector<Return> list_returns(storage::Transaction&, DossierId const&);
void insert(audit::Transaction&, Return const&);
void update(audit::Transaction&, Return const& before, Return const& after);

std::vector<DossierPaper> list_papers(storage::Transaction&, DossierId const&);
/// Inserts or replaces; false when nothing would change.
bool put_paper(audit::Transaction&, std::vector<DossierPaper> const& on_record, DossierPaper);

std::vector<Evidence> list_evidence(storage::Transaction&, DossierId const&);
std::optional<Evidence> find_evidence(storage::Transaction&, EvidenceId const&);
/// Within one part of the tree, at most fifty.
std::vector<Evidence> list_evidence_with_hash(storage::Transaction&, std::string_view sha256,
                                              std::string_view path);
/// Anywhere, removed ones too.
std::int64_t count_evidence_with_hash(storage::Transaction&, std::string_view sha256);
void insert(audit::Transaction&, Evidence const&);
void update(audit::Transaction&, Evidence const& before, Evidence const& after);

}  // namespace binhyen::dossier
