#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/json.hpp"
#include "base/result.hpp"
#include "rulebook/rulebook.hpp"

/// What a subject is: the levels a school teaches, an enterprise's size, the properties that make
/// criteria apply. It stands on the dossier as it was at enrolment and as it was declared since.
namespace binhyen::dossier {

/// What somebody says of it; what is left out stays as it was.
struct Declaration {
    std::vector<std::string> levels;
    std::optional<std::string> sector;
    std::optional<std::int64_t> insured_workers;
    /// In million đồng.
    std::optional<std::int64_t> revenue;
    std::optional<std::int64_t> capital;
    std::map<std::string, bool> flags;
};
BOOST_DESCRIBE_STRUCT(Declaration, (), (levels, sector, insured_workers, revenue, capital, flags))

/// Of itself a subject says its levels and figures, and of a property what is not known yet or
/// makes more criteria apply: what the office that manages it has said, it cannot take back.
enum class Speaker { subject, office };

/// The profile with the declaration laid over it, as JSON.
Result<std::string> declared(rulebook::Rulebook const&, std::string_view profile,
                             Declaration const&, Speaker);

}  // namespace binhyen::dossier
