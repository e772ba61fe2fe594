#pragma once

#include "audit/acting.hpp"
#include "cycle/scheme.hpp"
#include "dossier/dossier.hpp"
#include "dossier/profile.hpp"

namespace binhyen::dossier {

/// What the subject is, in its own words or the office's. Whether it is in scope then is shown at
/// once and changes nothing: that is the managing office's to settle.
Result<Dossier> declare_profile(Context&, cycle::Shelf const&, DossierRef const&,
                                Declaration const&);

/// The managing office takes the subject off the year's list or puts it back, as the rulebook finds
/// from what was declared. [law: tt124-2021/1.2b]
Result<Dossier> settle_scope(Context&, cycle::Shelf const&, DossierRef const&);

}  // namespace binhyen::dossier
