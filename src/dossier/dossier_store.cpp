#include "dossier/dossier_store.hpp"

#include "dossier/queries.hpp"

namespace binhyen::dossier {

using storage::Transaction;

std::optional<Dossier> find_dossier(Transaction& transaction, DossierId const& id) {
    return transaction.find<Dossier>(queries::find_dossier, id);
}

std::optional<Dossier> find_dossier_of_subject(Transaction& transaction,
                                               cycle::CycleId const& cycle,
                                               registry::SubjectId const& subject) {
    return transaction.find<Dossier>(queries::find_dossier_of_subject, cycle, subject);
}

std::optional<Dossier> find_dossier_by_code(Transaction& transaction, cycle::CycleId const& cycle,
                                            std::string_view subject_code) {
    return transaction.find<Dossier>(queries::find_dossier_by_code, cycle, subject_code);
}

void insert(audit::Transaction& transaction, Dossier const& dossier) {
    transaction.insert(queries::insert_dossier, dossier);
}

void update(audit::Transaction& transaction, Dossier const& before, Dossier const& after) {
    transaction.update(queries::update_dossier, before, after);
}

std::vector<Dossier> list_dossiers(Transaction& transaction, DossierFilter const& filter) {
    auto const pattern = filter.name_key.empty() ? std::string{} : "%" + filter.name_key + "%";
    if (filter.breadth == Breadth::wide)
        return transaction.list<Dossier>(queries::list_dossiers_wide, filter.cycle_id, filter.path,
                                         path_end(filter.path), filter.kind, filter.state,
                                         filter.outcome, pattern, filter.after_sort_key,
                                         filter.after_id, filter.limit);
    return transaction.list<Dossier>(queries::list_dossiers, filter.cycle_id, filter.path,
                                     path_end(filter.path), filter.kind, filter.state,
                                     filter.outcome, pattern, filter.task, filter.seat, filter.path,
                                     filter.reader, filter.registration_due, filter.decision_due,
                                     filter.after_sort_key, filter.after_id, filter.limit);
}

std::vector<ManagedCountRow> list_managed_counts(Transaction& transaction,
                                                 cycle::CycleId const& cycle,
                                                 std::string_view manager_path,
                                                 Date registration_ends_on, Date on) {
    return transaction.list<ManagedCountRow>(queries::list_managed_counts, cycle, manager_path,
                                             registration_ends_on, on);
}

std::vector<ManagedCountRow> list_delegated_counts(Transaction& transaction,
                                                   cycle::CycleId const& cycle,
                                                   std::string_view decider_path,
                                                   Date registration_ends_on) {
    return transaction.list<ManagedCountRow>(queries::list_delegated_counts, cycle, decider_path,
                                             registration_ends_on);
}

std::vector<Verdict> list_verdicts(Transaction& transaction, DossierId const& id) {
    return transaction.list<Verdict>(queries::list_verdicts, id);
}

bool put_verdict(audit::Transaction& transaction, std::vector<Verdict> const& on_record,
                 Verdict verdict) {
    for (auto const& known : on_record) {
        if (known.criterion != verdict.criterion || known.stage != verdict.stage) continue;
        verdict.version = known.version;
        if (audit::image_of(verdict) == audit::image_of(known)) return false;
        ++verdict.version;
        transaction.update(queries::update_verdict, known, verdict);
        return true;
    }
    transaction.insert(queries::insert_verdict, verdict);
    return true;
}

void remove_verdict(audit::Transaction& transaction, Verdict const& verdict) {
    transaction.remove(queries::delete_verdict, verdict, verdict.dossier_id, verdict.criterion,
                       verdict.stage);
}

std::optional<Review> find_review(Transaction& transaction, DossierId const& id) {
    return transaction.find<Review>(queries::find_review, id);
}

void put_review(audit::Transaction& transaction, Review review) {
    auto const known = find_review(transaction, review.dossier_id);
    if (!known) return transaction.insert(queries::insert_review, review);
    review.version = known->version + 1;
    transaction.update(queries::update_review, *known, review);
}

std::vector<Return> list_returns(Transaction& transaction, DossierId const& id) {
    return transaction.list<Return>(queries::list_returns, id);
}

void insert(audit::Transaction& transaction, Return const& returned) {
    transaction.insert(queries::insert_return, returned);
}

void update(audit::Transaction& transaction, Return const& before, Return const& after) {
    transaction.update(queries::update_return, before, after);
}

std::vector<DossierPaper> list_papers(Transaction& transaction, DossierId const& id) {
    return transaction.list<DossierPaper>(queries::list_dossier_papers, id);
}

bool put_paper(audit::Transaction& transaction, std::vector<DossierPaper> const& on_record,
               DossierPaper paper) {
    for (auto const& known : on_record) {
        if (known.paper != paper.paper) continue;
        paper.version = known.version;
        if (audit::image_of(paper) == audit::image_of(known)) return false;
        ++paper.version;
        transaction.update(queries::update_dossier_paper, known, paper);
        return true;
    }
    transaction.insert(queries::insert_dossier_paper, paper);
    return true;
}

std::vector<Evidence> list_evidence(Transaction& transaction, DossierId const& id) {
    return transaction.list<Evidence>(queries::list_evidence, id);
}

std::optional<Evidence> find_evidence(Transaction& transaction, EvidenceId const& id) {
    return transaction.find<Evidence>(queries::find_evidence, id);
}

std::vector<Evidence> list_evidence_with_hash(Transaction& transaction, std::string_view sha256,
                                              std::string_view path) {
    return transaction.list<Evidence>(queries::list_evidence_with_hash, sha256, path,
                                      path_end(path));
}

std::int64_t count_evidence_with_hash(Transaction& transaction, std::string_view sha256) {
    return transaction.find<std::int64_t>(queries::count_evidence_with_hash, sha256).value();
}

void insert(audit::Transaction& transaction, Evidence const& evidence) {
    transaction.insert(queries::insert_evidence, evidence);
}

void update(audit::Transaction& transaction, Evidence const& before, Evidence const& after) {
    transaction.update(queries::update_evidence, before, after);
}

}  // namespace binhyen::dossier
