#include "recognition/publication_actions.hpp"

#include "audit/problems.hpp"
#include "recognition/problems.hpp"
#include "recognition/register_store.hpp"
#include "registry/registry_door.hpp"

namespace binhyen::recognition {
namespace {

Result<std::string> path_of_province(Context& context, std::string_view label) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<std::string> {
        auto const place = registry::find_place(transaction, label, context.today);
        if (!place || !context.actor.may(Verb::read, place->path))
            return refuse(problems::decision_place_absent(label));
        if (place->tier != registry::Tier::province)
            return refuse(problems::publication_not_of_province(place->full_name()));
        return place->path;
    });
}

}  // namespace

Result<RegisterPublication> publish_register(Context& context, PublishRegister const& request) {
    auto const path = TRY(path_of_province(context, request.place));
    return audit::in_transaction(
        context, path, [&](audit::Transaction& transaction) -> Result<RegisterPublication> {
            TRY(context.actor.must(Verb::manage_cycle, path));
            auto const before = find_publication(transaction, path);
            auto const current = before ? before->version : 0;
            if (request.expected_version != current)
                return refuse(audit::problems::version_conflict(request.expected_version, current));
            RegisterPublication const after{.path = path,
                                            .version = current + 1,
                                            .is_published = request.is_published,
                                            .paper = request.paper,
                                            .set_on = context.today,
                                            .set_by = context.actor.person};
            TRY(check_publication(after));
            if (before)
                update(transaction, *before, after);
            else
                insert(transaction, after);
            transaction.record({"register_publication_set", path, path});
            return after;
        });
}

Result<PublicationView> view_publication(Context& context, std::string_view place) {
    auto const path = TRY(path_of_province(context, place));
    return context.database.read([&](storage::Transaction& transaction) -> Result<PublicationView> {
        return PublicationView{find_publication(transaction, path),
                               context.actor.may(Verb::manage_cycle, path)};
    });
}

}  // namespace binhyen::recognition
