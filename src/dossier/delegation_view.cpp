#include "dossier/delegation_view.hpp"

#include "dossier/delegation_store.hpp"
#include "registry/registry_door.hpp"

namespace binhyen::dossier {
namespace {

std::string name_of(storage::Transaction& tx, std::string const& path, Date day) {
    auto place = registry::find_place_by_path(tx, path, day);
    if (!place) place = registry::find_latest_place_by_path(tx, path);
    return place ? place->full_name() : path;
}

DelegationRow row_of(storage::Transaction& tx, Context const& context,
                     RecognitionDelegation const& delegation) {
    auto const day = delegation.valid_from;
    DelegationRow row{.delegation = delegation,
                      .from_name = name_of(tx, delegation.from_path, day),
                      .to_name = name_of(tx, delegation.to_path, day),
                      .kinds = kinds_of(delegation),
                      .subject_code = {},
                      .subject_name = {},
                      .is_valid_today = delegation.is_valid_on(context.today),
                      .may_end = context.today < delegation.valid_to &&
                                 context.actor.may(Verb::manage_subjects, delegation.from_path)};
    if (!delegation.subject_id) return row;
    if (auto const subject = registry::find_subject_by_id(tx, *delegation.subject_id, day)) {
        row.subject_code = subject->code;
        row.subject_name = subject->name;
    }
    return row;
}

}  // namespace

Result<DelegationsShown> show_delegations(Context& context, std::string const& path) {
    TRY(context.actor.must(Verb::read, path));
    return context.database.read([&](storage::Transaction& tx) {
        DelegationsShown shown;
        for (auto const& delegation : list_delegations_within(tx, path))
            shown.delegations.push_back(row_of(tx, context, delegation));
        return shown;
    });
}

}  // namespace binhyen::dossier
