#pragma once

#include "base/result.hpp"
#include "fieldwork/fact.hpp"
#include "rulebook/rulebook.hpp"

namespace binhyen::fieldwork {

/// Whether the fact's value has the shape its type asks for: a share's numerator is not above its
/// denominator, a rating is a rank of its scale, a checklist fact names one of its items, a date
/// is given and not in the future. Paper numbers may stand with any fact.
Result<> check_fact(Fact const&, rulebook::Rulebook const&, Date today);

Result<> check_confirmation(Confirmation const&, rulebook::Rulebook const&, Date today);

Result<> check_figure(CategoryFigure const&, rulebook::Rulebook const&);

}  // namespace binhyen::fieldwork
