#pragma once

#include "audit/acting.hpp"
#include "cycle/scheme.hpp"
#include "report/desk.hpp"

namespace binhyen::report {

/// What lies on the desk of whoever asks, at a place they may read; `place` is a label or a code.
Result<Desk> tell_desk(Context&, cycle::Shelf const&, std::int64_t year, std::string_view place);

}  // namespace binhyen::report
