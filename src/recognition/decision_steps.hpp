#pragma once

#include "audit/acting.hpp"
#include "cycle/scheme.hpp"
#include "recognition/draft.hpp"
#include "registry/place.hpp"

/// What the two ways to a decision share inside their transaction: the chairman's own act, and the
/// signature under a draft.
namespace binhyen::recognition {

inline constexpr std::size_t decided_at_once_max = 1000;

/// The office that decides, with the rules of its year.
struct Office {
    registry::PlaceOnDay place;
    cycle::Scheme scheme;
};

/// `decision_place_absent` when there is no such place on that day.
Result<registry::PlaceOnDay> find_office(Context&, std::string_view label, Date day);
/// Refuses unless the year is open.
Result<Office> open_office(Context const&, storage::Transaction&, cycle::Shelf const&,
                           registry::PlaceOnDay const&, std::int64_t year);

/// Điều 9 names the Chairman, Điều 10 the People's Committee: as the signed paper has it, unless
/// the cycle settled on one wording. [law: tt124-2021/10]
Issuer issuer_of(cycle::Scheme const&, Issuer recorded);

/// Neither empty nor more than one act may hold.
Result<> check_length(std::vector<dossier::DossierId> const&);
/// As offices write numbers, and not yet used in the year of `day`.
Result<> check_number_is_free(storage::Transaction&, Office const&, std::string_view number,
                              Date day);
/// `conclusion_not_found` unless it is one of this very office and year.
Result<> check_conclusion(storage::Transaction&, Office const&, committee::ConclusionId const&);
/// A dossier of the conclusion, and who decides it on the day in question.
struct ConcludedOne {
    dossier::Dossier dossier;
    dossier::Jurisdiction who;
};
/// If this office decides it on that day and the conclusion names it.
Result<ConcludedOne> get_concluded(Context const&, storage::Transaction&, Office const&,
                                   std::vector<committee::ConclusionItem> const& concluded,
                                   dossier::DossierId const&, Date day);

/// The decision with its outcomes, its list and its certificates.
Result<IssuedDecision> issue(Context&, audit::Transaction&, RandomBytes const&, Office const&,
                             Decision const&, std::vector<dossier::DossierId> const&);

}  // namespace binhyen::recognition
