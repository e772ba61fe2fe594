#pragma once

#include "audit/acting.hpp"
#include "cycle/scheme.hpp"
#include "dossier/reading.hpp"

/// The head says that the reasons were read.
namespace binhyen::dossier {

/// By whoever answers for the subject, or by an officer on their behalf with the paper they signed.
/// Refuses `nothing_to_read`, `reasons_read_already`, `reading_on_behalf`.
Result<ReasonsReading> read_reasons(Context&, DossierId const&);

struct UnreadQuery {
    std::int64_t year = 0;
    /// Label or code.
    std::string place;
};
BOOST_DESCRIBE_STRUCT(UnreadQuery, (), (year, place))

struct Unread {
    DossierId dossier_id;
    std::string subject_code;
    std::string subject_name;
    Kind kind = Kind::residential_area;
    std::string ground_path;
    Date decided_on;
};
BOOST_DESCRIBE_STRUCT(Unread, (),
                      (dossier_id, subject_code, subject_name, kind, ground_path, decided_on))

struct UnreadList {
    std::vector<Unread> dossiers;
};
BOOST_DESCRIBE_STRUCT(UnreadList, (), (dossiers))

/// Whose heads have not read yet; of those whose outcome this person may know.
Result<UnreadList> list_unread_reasons(Context&, UnreadQuery const&);

}  // namespace binhyen::dossier
