#include "report/export_store.hpp"

#include <algorithm>
#include <array>
#include <sstream>

#include "audit/actor.hpp"
#include "report/queries.hpp"

namespace binhyen::report {
namespace {

// What a query is asked with: a part of the tree; a year's cycles; those cycles' dossiers in it.
enum class Asks { part, cycles, dossiers };

struct Source {
    std::string_view file;
    Asks asks;
    storage::Query const& query;
    /// As the query names them; written here so that a file without rows has its head too.
    std::string_view columns;
};

auto const sources = std::to_array<Source>({
    {"places", Asks::part, queries::export_places, "label code tier valid_from valid_to"},
    {"place_names", Asks::part, queries::export_place_names,
     "label valid_from valid_to type name parent path"},
    {"place_lineages", Asks::part, queries::export_place_lineages,
     "predecessor successor changed_on change legal_basis"},
    {"subjects", Asks::dossiers, queries::export_subjects, "code kind valid_from valid_to"},
    {"subject_names", Asks::dossiers, queries::export_subject_names,
     "code valid_from valid_to name local_type ground ground_path path profile"},
    {"managers", Asks::dossiers, queries::export_managers,
     "code valid_from valid_to manager manager_path manager_basis manager_document"},
    {"cycles", Asks::cycles, queries::export_cycles,
     "year realm_path rulebook supplements settings opened_on closes_on"},
    {"registrations", Asks::dossiers, queries::export_registrations,
     "subject_code kind subject_name profile path ground_path manager_path enrolled_on is_in_scope "
     "scope_reason registered_on has_plan"},
    {"facts", Asks::dossiers, queries::export_facts,
     "subject_code fact item state number denominator dated_on choice paper reason recorded_on"},
    {"incidents", Asks::part, queries::export_incidents,
     "id subject_code ground_path path event category occurred_on count force_majeure "
     "detected_in_time harm_reduced reported_at_once discipline paper recorded_on "
     "withdrawn_reason"},
    {"confirmations", Asks::dossiers, queries::export_confirmations,
     "subject_code event confirmer confirmed_on confirmed_at_path paper"},
    {"figures", Asks::dossiers, queries::export_figures,
     "subject_code category span declared stated_on source"},
    {"verdicts", Asks::dossiers, queries::export_verdicts,
     "subject_code stage criterion finding reason person_id given_on is_against_facts "
     "second_person_id second_reason"},
    {"reviews", Asks::dossiers, queries::export_reviews,
     "subject_code held_on minutes_number attended present_count"},
    {"papers", Asks::dossiers, queries::export_papers,
     "subject_code dossier_paper paper_number paper_dated_on absent_reason"},
    {"evidence", Asks::dossiers, queries::export_evidence,
     "subject_code criterion paper name media_type size sha256 effective_on removed_reason id"},
    {"returns", Asks::dossiers, queries::export_returns,
     "subject_code position returned_on reason answered_on"},
    {"appraisals", Asks::dossiers, queries::export_appraisals,
     "subject_code appraiser_path appraised_on appraised_outcome engine_outcome awaiting_second "
     "return_count"},
    {"dossiers", Asks::dossiers, queries::export_dossiers,
     "subject_code state reviewed_on self_outcome first_submitted_on submitted_on return_count "
     "appraiser_path appraised_on appraised_outcome engine_outcome awaiting_second concluded_on "
     "concluded_outcome decider_path decided_on outcome"},
    {"conclusions", Asks::dossiers, queries::export_conclusions,
     "id place_path form held_on minutes_number appointed_count present_count"},
    {"conclusion_items", Asks::dossiers, queries::export_conclusion_items,
     "subject_code conclusion_id outcome reason"},
    {"decisions", Asks::dossiers, queries::export_decisions,
     "id place_path place_name number issued_on issuer signer_title signer_name conclusion_id"},
    {"decision_items", Asks::dossiers, queries::export_decision_items,
     "subject_code decision_id position outcome"},
    {"certificates", Asks::dossiers, queries::export_certificates,
     "subject_code id decision_id register_number register_path issued_on year kind subject_name "
     "place_name issuer_name signer_title signer_name decision_number state"},
});

storage::Binds binds_of(Asks asks, Scope const& scope, std::string const& realm,
                        std::string const& realm_end, std::string const& path_end) {
    storage::Binds binds;
    if (asks != Asks::part) {
        binds.add(scope.year);
        binds.add(realm);
        binds.add(realm_end);
    }
    if (asks != Asks::cycles) {
        binds.add(scope.place.path);
        binds.add(path_end);
    }
    return binds;
}

}  // namespace

std::vector<std::string> stored_columns(std::string_view file) {
    auto const source = std::ranges::find(sources, file, &Source::file);
    std::vector<std::string> names;
    if (source == sources.end()) return names;
    std::istringstream words{std::string(source->columns)};
    for (std::string word; words >> word;) names.push_back(word);
    return names;
}

void each_export_row(storage::Transaction& transaction, std::string_view file, Scope const& scope,
                     TakeRow const& take) {
    auto const source = std::ranges::find(sources, file, &Source::file);
    INVARIANT(source != sources.end());
    auto const realm = std::string(realm_of(scope.place.path));
    auto const realm_end = path_end(realm);
    auto const end = path_end(scope.place.path);
    auto const binds = binds_of(source->asks, scope, realm, realm_end, end);
    auto cells = stored_columns(file);
    take(cells);
    auto const names = cells;
    transaction.connection().run(source->query, binds.all(), [&](storage::Row const& row) {
        INVARIANT(std::size_t(row.column_count()) == names.size());
        for (int i = 0; i < row.column_count(); ++i) {
            INVARIANT(row.column_name(i) == names[std::size_t(i)]);
            cells[std::size_t(i)] = row.is_null(i) ? std::string() : std::string(row.text(i));
        }
        take(cells);
    });
}

}  // namespace binhyen::report
