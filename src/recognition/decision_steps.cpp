#include "recognition/decision_steps.hpp"

#include <algorithm>
#include <array>

#include "committee/committee_door.hpp"
#include "cycle/cycle_door.hpp"
#include "dossier/dossier_door.hpp"
#include "dossier/problems.hpp"
#include "recognition/place_names_steps.hpp"
#include "recognition/problems.hpp"
#include "recognition/recognition_store.hpp"
#include "registry/registry_door.hpp"

namespace binhyen::recognition {
namespace {

std::string new_token(RandomBytes const& random) {
    std::array<unsigned char, 16> bytes{};
    random(bytes.data(), bytes.size());
    static constexpr char digits[] = "0123456789abcdef";
    std::string token;
    for (auto byte : bytes) {
        token.push_back(digits[byte >> 4]);
        token.push_back(digits[byte & 15]);
    }
    return token;
}

Certificate certificate_of(Context& context, storage::Transaction& transaction,
                           Office const& office, Decision const& decision,
                           dossier::Dossier const& dossier) {
    return {.id = context.new_id<CertificateId>(),
            .version = 1,
            .cycle_id = decision.cycle_id,
            .decision_id = decision.id,
            .dossier_id = dossier.id,
            .path = dossier.path,
            .register_number = 0,
            .register_path = decision.place_path,
            .token = {},
            .issued_on = decision.issued_on,
            .year = office.scheme.cycle.year,
            .kind = dossier.kind,
            .subject_name = dossier.subject_name,
            .place_name = place_names(transaction, dossier.ground_path, decision.issued_on),
            .issuer_name = issuer_name(decision.issuer, office.place.type, office.place.name),
            .signer_title = decision.signer_title,
            .signer_name = decision.signer_name,
            .decision_number = decision.number,
            .state = CertificateState::valid};
}

}  // namespace

Result<registry::PlaceOnDay> find_office(Context& context, std::string_view label, Date day) {
    return context.database.read(
        [&](storage::Transaction& transaction) -> Result<registry::PlaceOnDay> {
            auto place = registry::find_place(transaction, label, day);
            if (!place) return refuse(problems::decision_place_absent(label));
            return *place;
        });
}

Result<Office> open_office(Context const& context, storage::Transaction& transaction,
                           cycle::Shelf const& shelf, registry::PlaceOnDay const& place,
                           std::int64_t year) {
    auto scheme = TRY(cycle::get_scheme(transaction, shelf, year, place.path));
    TRY(cycle::must_be_open(scheme.cycle, context.today));
    return Office{place, std::move(scheme)};
}

Issuer issuer_of(cycle::Scheme const& scheme, Issuer recorded) {
    if (scheme.has_chosen("issuer_wording", "chairman")) return Issuer::chairman;
    if (scheme.has_chosen("issuer_wording", "committee")) return Issuer::peoples_committee;
    return recorded;
}

Result<> check_length(std::vector<dossier::DossierId> const& dossiers) {
    if (dossiers.empty()) return refuse(problems::nothing_to_decide());
    if (dossiers.size() > decided_at_once_max)
        return refuse(dossier::problems::too_many_at_once(decided_at_once_max));
    return {};
}

Result<> check_number_is_free(storage::Transaction& transaction, Office const& office,
                              std::string_view number, Date day) {
    TRY(check_number(number));
    if (is_number_used(transaction, office.place.path, number, day.year()))
        return refuse(problems::decision_number_used(number, day));
    return {};
}

Result<> check_conclusion(storage::Transaction& transaction, Office const& office,
                          committee::ConclusionId const& id) {
    auto const conclusion = committee::find_conclusion(transaction, id);
    if (!conclusion || conclusion->place_path != office.place.path ||
        conclusion->cycle_id != office.scheme.cycle.id)
        return refuse(problems::conclusion_not_found());
    return {};
}

Result<ConcludedOne> get_concluded(Context const& context, storage::Transaction& transaction,
                                   Office const& office,
                                   std::vector<committee::ConclusionItem> const& concluded,
                                   dossier::DossierId const& id, Date day) {
    auto dossier = TRY(dossier::get_dossier(context, transaction, id));
    if (dossier.cycle_id != office.scheme.cycle.id)
        return refuse(problems::decided_elsewhere(dossier.subject_name));
    auto who = TRY(dossier::jurisdiction_on(transaction, office.scheme, dossier, day));
    if (who.decider_path != office.place.path)
        return refuse(problems::decided_elsewhere(dossier.subject_name));
    auto const is_named = std::ranges::any_of(
        concluded, [&](committee::ConclusionItem const& item) { return item.dossier_id == id; });
    if (!is_named) return refuse(problems::not_in_conclusion(dossier.subject_name));
    return ConcludedOne{std::move(dossier), std::move(who)};
}

Result<IssuedDecision> issue(Context& context, audit::Transaction& transaction,
                             RandomBytes const& random, Office const& office,
                             Decision const& decision,
                             std::vector<dossier::DossierId> const& dossiers) {
    if (decision.issued_on > context.today)
        return refuse(problems::decision_in_future(decision.issued_on));
    auto const concluded = committee::list_items(transaction, decision.conclusion_id);
    IssuedDecision issued{decision, {}, {}};
    insert(transaction, issued.decision);
    auto number = last_register_number(transaction, office.place.path, office.scheme.cycle.year);
    for (auto const& id : dossiers) {
        auto const before =
            TRY(get_concluded(context, transaction, office, concluded, id, decision.issued_on));
        auto const dossier = TRY(dossier::decide(transaction, before.dossier, office.scheme,
                                                 before.who, decision.issued_on));
        auto const position = std::int64_t(issued.items.size()) + 1;
        insert(transaction, DecisionItem{.decision_id = decision.id,
                                         .position = position,
                                         .dossier_id = id,
                                         .outcome = *dossier.outcome});
        issued.items.push_back({.position = position,
                                .dossier_id = id,
                                .outcome = *dossier.outcome,
                                .subject_code = dossier.subject_code,
                                .subject_name = dossier.subject_name,
                                .kind = dossier.kind,
                                .ground_path = dossier.ground_path});
        if (*dossier.outcome != dossier::Recognition::recognised) continue;
        auto certificate = certificate_of(context, transaction, office, decision, dossier);
        certificate.register_number = ++number;
        certificate.token = new_token(random);
        insert(transaction, certificate);
        issued.certificates.push_back(std::move(certificate));
    }
    return issued;
}

}  // namespace binhyen::recognition
