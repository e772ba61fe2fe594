#include "kon-tum-2022/year.hpp"

#include "kon-tum-2022/draft.hpp"

namespace binhyen::demo {

Year make_year(PlaceTexts const& texts, std::uint64_t seed) {
    Draft draft;
    draft.year.seed = seed;
    draft.year.places = read_places(texts);
    draft.year.changes = read_changes(texts);
    draft.ground = Ground(draft.year.places);
    choose_slots(draft);
    make_areas(draft);
    make_communes(draft);
    make_institutions(draft);
    make_refused(draft);
    assign_faults(draft);
    make_people(draft);
    make_profiles(draft);
    make_incidents(draft);
    make_area_facts(draft);
    make_commune_facts(draft);
    make_institution_facts(draft);
    make_confirmations(draft);
    make_timelines(draft);
    make_batches(draft);
    return std::move(draft.year);
}

}  // namespace binhyen::demo
