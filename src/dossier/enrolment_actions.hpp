#pragma once

#include "audit/acting.hpp"
#include "cycle/scheme.hpp"
#include "dossier/dossier.hpp"

/// Putting subjects on the year's list. Whether a subject is in scope is settled here by the
/// rulebook and kept; who appraises and decides is settled again for the day of each act. [law:
/// tt124-2021/1.2] [law: tt124-2021/10]
namespace binhyen::dossier {

struct EnrolSubjects {
    std::int64_t year = 0;
    /// Codes; at most 1,000 in one act.
    std::vector<std::string> subjects;
};
BOOST_DESCRIBE_STRUCT(EnrolSubjects, (), (year, subjects))

/// One act for all: if one cannot be enrolled, none is. A subject out of scope is put on the list
/// as such, with the reason.
Result<std::vector<Dossier>> enrol_subjects(Context&, cycle::Shelf const&, EnrolSubjects const&);

}  // namespace binhyen::dossier
