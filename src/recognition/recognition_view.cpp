#include "recognition/recognition_view.hpp"

#include <map>

#include "committee/committee_door.hpp"
#include "cycle/cycle_door.hpp"
#include "dossier/dossier_door.hpp"
#include "recognition/place_names_steps.hpp"
#include "recognition/problems.hpp"
#include "recognition/recognition_store.hpp"
#include "registry/registry_door.hpp"

namespace binhyen::recognition {
namespace {

struct Part {
    std::string path;
    std::optional<cycle::Cycle> cycle;
};

Result<Part> part_of(Context const& context, storage::Transaction& transaction, std::int64_t year,
                     std::string_view label) {
    auto const place = registry::find_place_of_year(transaction, label, year);
    if (!place || !context.actor.may(Verb::read, place->path))
        return refuse(problems::decision_place_absent(label));
    return Part{place->path, cycle::find_cycle(transaction, year, place->path)};
}

using AddressesByPath = std::map<std::string, std::string>;

DecisionLine line_of(storage::Transaction& transaction, Decision const& decision,
                     DecidedSubject const& item, AddressesByPath& addresses) {
    auto const [known, is_new] = addresses.try_emplace(item.ground_path);
    if (is_new) known->second = place_names(transaction, item.ground_path, decision.issued_on);
    return {item.subject_name, item.kind, known->second, std::nullopt};
}

DecisionLine line_of(Certificate const& certificate) {
    return {certificate.subject_name, certificate.kind, certificate.place_name,
            certificate.register_number};
}

}  // namespace

Result<IssuedDecision> get_decision(Context& context, DecisionId const& id) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<IssuedDecision> {
        auto const decision = find_decision(transaction, id);
        if (!decision || !context.actor.may(Verb::read, decision->place_path))
            return refuse(problems::decision_absent());
        return IssuedDecision{*decision, list_items(transaction, id),
                              list_certificates(transaction, id)};
    });
}

Result<DecisionPaper> read_decision(Context& context, DecisionId const& id) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<DecisionPaper> {
        auto const decision = find_decision(transaction, id);
        if (!decision || !context.actor.may(Verb::read, decision->place_path))
            return refuse(problems::decision_absent());
        auto const cycle = cycle::find_cycle_by_id(transaction, decision->cycle_id);
        INVARIANT(cycle.has_value());
        DecisionPaper paper{*decision,
                            cycle->year,
                            committee::find_conclusion(transaction, decision->conclusion_id),
                            {},
                            {}};
        for (auto const& certificate : list_certificates(transaction, id))
            paper.recognised.push_back(line_of(certificate));
        AddressesByPath addresses;
        for (auto const& item : list_items(transaction, id))
            if (item.outcome != dossier::Recognition::recognised)
                paper.not_recognised.push_back(line_of(transaction, *decision, item, addresses));
        return paper;
    });
}

Result<std::vector<Decision>> list_decisions(Context& context, std::int64_t year,
                                             std::string_view place) {
    return context.database.read(
        [&](storage::Transaction& transaction) -> Result<std::vector<Decision>> {
            auto const part = TRY(part_of(context, transaction, year, place));
            if (!part.cycle) return std::vector<Decision>{};
            return list_decisions(transaction, part.cycle->id, part.path);
        });
}

Result<Certificate> verify_certificate(storage::Database& database, std::string_view token) {
    return database.read([&](storage::Transaction& transaction) -> Result<Certificate> {
        auto certificate = find_certificate_by_token(transaction, token);
        if (!certificate) return refuse(problems::certificate_absent());
        return *certificate;
    });
}

Result<std::vector<Certificate>> list_certificates(Context& context, std::int64_t year,
                                                   std::string_view place) {
    return context.database.read(
        [&](storage::Transaction& transaction) -> Result<std::vector<Certificate>> {
            auto const part = TRY(part_of(context, transaction, year, place));
            if (!part.cycle) return std::vector<Certificate>{};
            return list_certificates(transaction, part.cycle->id, part.path);
        });
}

Result<Certificate> get_certificate(Context& context, CertificateId const& id) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<Certificate> {
        auto const certificate = find_certificate(transaction, id);
        if (!certificate || !context.actor.may(Verb::read, certificate->path))
            return refuse(problems::certificate_absent());
        return *certificate;
    });
}

Result<Certificate> get_certificate_of(Context& context, dossier::DossierId const& dossier) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<Certificate> {
        auto const certificate = find_certificate_of(transaction, dossier);
        if (!certificate || !context.actor.may(Verb::read, certificate->path))
            return refuse(problems::certificate_absent());
        return *certificate;
    });
}

Result<CertificatePaper> read_certificate(Context& context, CertificateId const& id) {
    auto certificate = TRY(get_certificate(context, id));
    return context.database.read(
        [&](storage::Transaction& transaction) -> Result<CertificatePaper> {
            auto const decision = find_decision(transaction, certificate.decision_id);
            INVARIANT(decision.has_value());
            return CertificatePaper{certificate, decision->place_name};
        });
}

Result<std::vector<CertificatePaper>> read_certificates(Context& context, std::int64_t year,
                                                        std::string_view place) {
    auto certificates = TRY(list_certificates(context, year, place));
    return context.database.read(
        [&](storage::Transaction& transaction) -> Result<std::vector<CertificatePaper>> {
            std::map<DecisionId, std::string> offices;
            std::vector<CertificatePaper> papers;
            for (auto& certificate : certificates) {
                auto const [office, is_new] = offices.try_emplace(certificate.decision_id);
                if (is_new) {
                    auto const decision = find_decision(transaction, certificate.decision_id);
                    INVARIANT(decision.has_value());
                    office->second = decision->place_name;
                }
                papers.push_back({std::move(certificate), office->second});
            }
            return papers;
        });
}

}  // namespace binhyen::recognition
