#include "dossier/history_view.hpp"

#include "audit/audit_door.hpp"
#include "dossier/dossier_door.hpp"
#include "identity/identity_door.hpp"

namespace binhyen::dossier {
namespace {

json::object parsed(std::optional<std::string> const& image) {
    return image ? json::parse(*image).as_object() : json::object{};
}

// Of two images only the members that differ; the version says nothing to a reader.
void keep_differences(json::object& before, json::object& after) {
    json::object was;
    json::object is;
    for (auto const& [name, value] : after) {
        if (name == "version") continue;
        auto const* old = before.if_contains(name);
        if (old != nullptr && *old == value) continue;
        was[name] = old == nullptr ? json::value(nullptr) : *old;
        is[name] = value;
    }
    before = std::move(was);
    after = std::move(is);
}

}  // namespace

Result<DossierHistory> view_history(Context& context, DossierId const& id) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<DossierHistory> {
        TRY(get_dossier(context, transaction, id));
        DossierHistory history;
        for (auto const& change :
             audit::list_changes_of_row(transaction, Dossier::table, id.value)) {
            auto const person = identity::find_person(transaction, change.person_id);
            auto before = parsed(change.before);
            auto after = parsed(change.after);
            if (change.before) keep_differences(before, after);
            history.entries.push_back({.at = change.at,
                                       .act = change.act,
                                       .person_name = person ? person->name : std::string{},
                                       .on_behalf_of = change.on_behalf_of,
                                       .on_behalf_paper = change.on_behalf_paper,
                                       .before = std::move(before),
                                       .after = std::move(after)});
        }
        return history;
    });
}

}  // namespace binhyen::dossier
