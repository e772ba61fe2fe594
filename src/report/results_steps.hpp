#pragma once

#include "audit/acting.hpp"
#include "report/results_store.hpp"

/// What every report on a place asks first: whether there is such a place for this reader, and
/// whether its year was opened.
namespace binhyen::report {

/// `label` is a label or a code.
Result<Scope> open_scope(Context const&, storage::Transaction&, std::int64_t year,
                         std::string_view label);

}  // namespace binhyen::report
