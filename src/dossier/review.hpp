#pragma once

#include "dossier/dossier.hpp"

/// The review meeting that the subject holds before it submits, and what the appraiser sent back.
/// [law: tt124-2021/9.1]
namespace binhyen::dossier {

struct Review {
    static constexpr std::string_view table = "reviews";
    static constexpr std::string_view key = "dossier_id";

    DossierId dossier_id;
    std::int64_t version = 1;
    Date held_on;
    std::string minutes_number;
    std::string chaired_by;
    /// Codes of the rulebook's review roles that were present, separated by commas. A missing one
    /// is shown, never refused: the circular names who takes part, not a quorum.
    std::string attended;
    std::int64_t present_count = 0;
};
BOOST_DESCRIBE_STRUCT(Review, (),
                      (dossier_id, version, held_on, minutes_number, chaired_by, attended,
                       present_count))

struct Return {
    static constexpr std::string_view table = "returns";
    static constexpr std::string_view key = "dossier_id,position";

    DossierId dossier_id;
    std::int64_t position = 1;
    std::int64_t version = 1;
    Date returned_on;
    std::string reason;
    std::optional<Date> answered_on;
};
BOOST_DESCRIBE_STRUCT(Return, (), (dossier_id, position, version, returned_on, reason, answered_on))

}  // namespace binhyen::dossier
