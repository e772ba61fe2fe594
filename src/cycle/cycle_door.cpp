#include "cycle/cycle_door.hpp"

#include "audit/actor.hpp"
#include "cycle/problems.hpp"
#include "cycle/queries.hpp"

namespace binhyen::cycle {

std::optional<Cycle> find_cycle(storage::Transaction& transaction, std::int64_t year,
                                std::string_view path) {
    return transaction.find<Cycle>(queries::find_cycle, realm_of(path), year);
}

std::optional<Cycle> find_cycle_by_id(storage::Transaction& transaction, CycleId const& id) {
    return transaction.find<Cycle>(queries::find_cycle_by_id, id);
}

std::vector<Cycle> list_cycles(storage::Transaction& transaction) {
    return transaction.list<Cycle>(queries::list_cycles);
}

Result<Scheme> get_scheme(storage::Transaction& transaction, Shelf const& shelf,
                          CycleId const& id) {
    auto const cycle = find_cycle_by_id(transaction, id);
    INVARIANT(cycle.has_value());
    return scheme_of(*cycle, shelf);
}

Result<Scheme> get_scheme(storage::Transaction& transaction, Shelf const& shelf, std::int64_t year,
                          std::string_view path) {
    auto const cycle = find_cycle(transaction, year, path);
    if (!cycle) return refuse(problems::cycle_absent(year));
    return scheme_of(*cycle, shelf);
}

Result<> must_be_open(Cycle const& cycle, Date today) {
    if (cycle.is_open(today)) return {};
    return refuse(problems::cycle_closed(cycle.year, cycle.closes_on));
}

}  // namespace binhyen::cycle
