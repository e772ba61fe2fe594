#include "recognition/decision_actions.hpp"

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

constexpr std::size_t decided_at_once_max = 1000;

struct Office {
    registry::PlaceOnDay place;
    cycle::Scheme scheme;
};

Result<registry::PlaceOnDay> find_office(Context& context, IssueDecision const& request) {
    return context.database.read(
        [&](storage::Transaction& transaction) -> Result<registry::PlaceOnDay> {
            auto place = registry::find_place(transaction, request.place, request.issued_on);
            if (!place) return refuse(problems::decision_place_absent(request.place));
            return *place;
        });
}

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

Result<> check_request(Context const& context, storage::Transaction& transaction,
                       Office const& office, IssueDecision const& request) {
    TRY(check_number(request.number));
    if (request.issued_on > context.today)
        return refuse(problems::decision_in_future(request.issued_on));
    if (is_number_used(transaction, office.place.path, request.number, request.issued_on.year()))
        return refuse(problems::decision_number_used(request.number, request.issued_on));
    auto const conclusion = committee::find_conclusion(transaction, request.conclusion);
    if (!conclusion || conclusion->place_path != office.place.path ||
        conclusion->cycle_id != office.scheme.cycle.id)
        return refuse(problems::conclusion_not_found());
    return {};
}

// Điều 9 names the Chairman, Điều 10 the People's Committee: as the signed paper has it, unless the
// cycle settled on one wording. [law: tt124-2021/10]
Issuer issuer_of(cycle::Scheme const& scheme, Issuer recorded) {
    if (scheme.has_chosen("issuer_wording", "chairman")) return Issuer::chairman;
    if (scheme.has_chosen("issuer_wording", "committee")) return Issuer::peoples_committee;
    return recorded;
}

Decision decision_of(Context& context, Office const& office, IssueDecision const& request) {
    return {.id = context.new_id<DecisionId>(),
            .version = 1,
            .cycle_id = office.scheme.cycle.id,
            .place_path = office.place.path,
            .place_name = office.place.full_name(),
            .number = request.number,
            .issued_on = request.issued_on,
            .issuer = issuer_of(office.scheme, request.issuer),
            .signer_title = request.signer_title,
            .signer_name = request.signer_name,
            .conclusion_id = request.conclusion};
}

Result<dossier::Dossier> decide_one(Context const& context, audit::Transaction& transaction,
                                    Office const& office, Decision const& decision,
                                    dossier::DossierId const& id) {
    auto const dossier = TRY(dossier::get_dossier(context, transaction, id));
    if (dossier.cycle_id != decision.cycle_id)
        return refuse(problems::decided_elsewhere(dossier.subject_name));
    auto const who =
        TRY(dossier::jurisdiction_on(transaction, office.scheme, dossier, decision.issued_on));
    if (who.decider_path != decision.place_path)
        return refuse(problems::decided_elsewhere(dossier.subject_name));
    return dossier::decide(transaction, dossier, office.scheme, who, decision.issued_on);
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

Result<IssuedDecision> issue_decision(Context& context, cycle::Shelf const& shelf,
                                      RandomBytes const& random, IssueDecision const& request) {
    if (request.dossiers.empty()) return refuse(problems::nothing_to_decide());
    if (request.dossiers.size() > decided_at_once_max)
        return refuse(dossier::problems::too_many_at_once(decided_at_once_max));
    auto const place = TRY(find_office(context, request));
    return audit::in_transaction(
        context, place.path, [&](audit::Transaction& transaction) -> Result<IssuedDecision> {
            TRY(context.actor.must_at(Verb::issue_decision, place.path, place.path));
            auto scheme = TRY(cycle::get_scheme(transaction, shelf, request.year, place.path));
            TRY(cycle::must_be_open(scheme.cycle, context.today));
            Office const office{place, std::move(scheme)};
            TRY(check_request(context, transaction, office, request));
            auto const concluded = committee::list_items(transaction, request.conclusion);

            IssuedDecision issued{decision_of(context, office, request), {}, {}};
            insert(transaction, issued.decision);
            auto number = last_register_number(transaction, place.path, office.scheme.cycle.year);
            for (auto const& id : request.dossiers) {
                auto const dossier =
                    TRY(decide_one(context, transaction, office, issued.decision, id));
                if (std::ranges::none_of(concluded,
                                         [&](auto const& item) { return item.dossier_id == id; }))
                    return refuse(problems::not_in_conclusion(dossier.subject_name));
                issued.items.push_back({.decision_id = issued.decision.id,
                                        .position = std::int64_t(issued.items.size()) + 1,
                                        .dossier_id = id,
                                        .outcome = *dossier.outcome});
                insert(transaction, issued.items.back());
                if (*dossier.outcome != dossier::Recognition::recognised) continue;
                auto certificate =
                    certificate_of(context, transaction, office, issued.decision, dossier);
                certificate.register_number = ++number;
                certificate.token = new_token(random);
                insert(transaction, certificate);
                issued.certificates.push_back(std::move(certificate));
            }
            transaction.record({"decision_issued", place.path, issued.decision.id.value});
            return issued;
        });
}

}  // namespace binhyen::recognition
