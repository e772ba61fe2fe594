#include "dossier/evidence_steps.hpp"

#include <algorithm>

#include "dossier/evaluation_steps.hpp"
#include "dossier/problems.hpp"

namespace binhyen::dossier {

Result<Opened> open_for_evidence(Context& context, storage::Transaction& transaction,
                                 cycle::Shelf const& shelf, DossierId const& id) {
    auto opened = TRY(open(context, transaction, shelf, {.id = id, .verb = Verb::record_facts}));
    TRY(opened.dossier.must_permit(Step::attach_evidence));
    return opened;
}

Result<> check_what_it_shows(Opened const& opened, Shown const& shown) {
    auto const& rules = *opened.scheme.rules;
    auto const kind = kind_index(opened.scheme, opened.dossier.kind);
    auto const criteria = rules.criteria_of(kind);
    if (!shown.criterion.empty() &&
        std::ranges::find(criteria, rules.find_criterion(shown.criterion)) == criteria.end())
        return refuse(problems::criterion_unknown(shown.criterion));
    auto const is_paper = [&](auto const& paper) { return paper.code == shown.paper; };
    if (!shown.paper.empty() && std::ranges::none_of(rules[kind].papers, is_paper))
        return refuse(problems::paper_unknown(shown.paper));
    return {};
}

AttachedEvidence attach(Context& context, audit::Transaction& transaction,
                        EvidencePlace const& place, Shown const& shown,
                        EvidenceContent const& content) {
    AttachedEvidence attached{{.id = context.new_id<EvidenceId>(),
                               .version = 1,
                               .dossier_id = place.dossier,
                               .path = place.path,
                               .criterion = shown.criterion,
                               .paper = shown.paper,
                               .name = shown.name,
                               .media_type = content.media_type,
                               .size = content.size,
                               .sha256 = content.sha256,
                               .effective_on = shown.effective_on,
                               .uploaded_at = context.now,
                               .removed_reason = {}},
                              {}};
    for (auto const& part : context.actor.readable_paths())
        for (auto& other : list_evidence_with_hash(transaction, content.sha256, part))
            attached.used_elsewhere.push_back(std::move(other));
    insert(transaction, attached.evidence);
    transaction.record({"evidence_attached", place.path, place.dossier.value});
    return attached;
}

}  // namespace binhyen::dossier
