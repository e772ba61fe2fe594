#include "dossier/history_view.hpp"

#include <algorithm>
#include <set>

#include "audit/audit_door.hpp"
#include "cycle/cycle_door.hpp"
#include "dossier/dossier_door.hpp"
#include "fieldwork/fieldwork_door.hpp"
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

HistoryEntry shown(storage::Transaction& transaction, auto const& from) {
    auto const person = identity::find_person(transaction, from.person_id);
    return {.at = from.at,
            .act = from.act,
            .person_name = person ? person->name : std::string{},
            .on_behalf_of = from.on_behalf_of,
            .on_behalf_paper = from.on_behalf_paper,
            .before = json::object{},
            .after = json::object{}};
}

using EntryName = std::pair<std::string, std::int64_t>;

// Evidence names the dossier as its object; confirmations and incidents are of its subject.
std::vector<audit::Entry> acts_beside(storage::Transaction& transaction, Dossier const& dossier) {
    auto acts = audit::list_entries_of_object(transaction, dossier.id.value);
    auto const add = [&](std::string_view table, std::string const& key_start) {
        std::ranges::move(audit::list_entries_of_rows(transaction, table, key_start),
                          std::back_inserter(acts));
    };
    add(fieldwork::Confirmation::table,
        dossier.cycle_id.value + "/" + dossier.subject_id.value + "/");
    auto const cycle = cycle::find_cycle_by_id(transaction, dossier.cycle_id);
    Period const both{{int(cycle->year) - 1, 1, 1}, {int(cycle->year), 12, 31}};
    for (auto const& incident :
         fieldwork::list_incidents_of_subject(transaction, dossier.subject_id, both))
        add(fieldwork::Incident::table, incident.id.value);
    return acts;
}

}  // namespace

Result<DossierHistory> view_history(Context& context, DossierId const& id) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<DossierHistory> {
        auto const dossier = TRY(get_dossier(context, transaction, id));
        DossierHistory history;
        std::set<EntryName> told;
        for (auto const& change :
             audit::list_changes_of_row(transaction, Dossier::table, id.value)) {
            auto entry = shown(transaction, change);
            auto before = parsed(change.before);
            auto after = parsed(change.after);
            if (change.before) keep_differences(before, after);
            entry.before = std::move(before);
            entry.after = std::move(after);
            history.entries.push_back(std::move(entry));
            told.emplace(change.realm, change.seq);
        }
        for (auto const& act : acts_beside(transaction, dossier))
            if (told.emplace(act.realm, act.seq).second)
                history.entries.push_back(shown(transaction, act));
        if (as_known_to(context.actor, transaction, dossier).is_hidden)
            std::erase_if(history.entries, [](HistoryEntry const& entry) {
                return entry.act == "decision_issued" || entry.act == "conclusion_recorded";
            });
        std::ranges::stable_sort(history.entries, std::greater{}, &HistoryEntry::at);
        return history;
    });
}

}  // namespace binhyen::dossier
