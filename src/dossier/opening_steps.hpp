#pragma once

#include "cycle/cycle_door.hpp"
#include "dossier/dossier_store.hpp"
#include "dossier/jurisdiction_steps.hpp"

/// What every act on one dossier does first: find it, ask whether this person may, whether nobody
/// changed it meanwhile, and whether its year is open.
namespace binhyen::dossier {

struct Opened {
    Dossier dossier;
    cycle::Scheme scheme;
    /// Who appraises and decides today, for acts of the appraiser; else as it was last settled.
    Jurisdiction who;
};

/// Who may: the verb anywhere above, or at exactly the authority that appraises on the day.
enum class Reach { within, appraiser };

struct Opening {
    DossierId id;
    /// 0: none given (the demonstration and the command line alone).
    std::int64_t expected_version = 0;
    Verb verb = Verb::read;
    Reach reach = Reach::within;
};

Result<Opened> open(Context&, storage::Transaction&, cycle::Shelf const&, Opening const&);

/// Where the dossier stands, to know its realm before the transaction; `dossier_absent` when it
/// may not be read.
Result<std::string> path_of(Context&, DossierId const&);

}  // namespace binhyen::dossier
