#include "dossier/opening_steps.hpp"

#include "audit/problems.hpp"

namespace binhyen::dossier {

Result<Opened> open(Context& context, storage::Transaction& transaction, cycle::Shelf const& shelf,
                    Opening const& opening) {
    auto dossier = TRY(get_dossier(context, transaction, opening.id));
    auto scheme = TRY(cycle::get_scheme(transaction, shelf, dossier.cycle_id));
    Jurisdiction who{dossier.appraiser_path, dossier.decider_path};
    if (opening.reach == Reach::appraiser) {
        if (dossier.state != State::decided)
            who = TRY(jurisdiction_of(transaction, scheme, dossier, context.today));
        TRY(context.actor.must_at(opening.verb, who.appraiser_path, dossier.path));
    } else {
        TRY(context.actor.must(opening.verb, dossier.path));
    }
    if (opening.expected_version != 0 && opening.expected_version != dossier.version)
        return refuse(audit::problems::version_conflict(opening.expected_version, dossier.version));
    TRY(cycle::must_be_open(scheme.cycle, context.today));
    return Opened{std::move(dossier), std::move(scheme), std::move(who)};
}

Result<std::string> path_of(Context& context, DossierId const& id) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<std::string> {
        auto const dossier = TRY(get_dossier(context, transaction, id));
        return dossier.path;
    });
}

}  // namespace binhyen::dossier
