#pragma once

#include <string_view>

#include "kon-tum-2022/draft.hpp"

namespace binhyen::demo {

/// The criterion that a subject of this kind admits not to meet when it speaks of this fault.
std::string_view criterion_of(SubjectKind, Fault);

/// Who must attend the review meeting, the chair first. [law: tt124-2021/9.1]
std::vector<std::string_view> review_roles(Subject const&);

}  // namespace binhyen::demo
