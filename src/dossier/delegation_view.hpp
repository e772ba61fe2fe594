#pragma once

#include "audit/acting.hpp"
#include "dossier/delegation.hpp"

namespace binhyen::dossier {

struct DelegationRow {
    RecognitionDelegation delegation;
    std::string from_name;
    std::string to_name;
    std::vector<registry::Kind> kinds;
    /// Of one institution alone.
    std::optional<std::string> subject_code;
    std::optional<std::string> subject_name;
    bool is_valid_today = false;
    /// Whether the reader may end it.
    bool may_end = false;
};
BOOST_DESCRIBE_STRUCT(DelegationRow, (),
                      (delegation, from_name, to_name, kinds, subject_code, subject_name,
                       is_valid_today, may_end))

struct DelegationsShown {
    std::vector<DelegationRow> delegations;
};
BOOST_DESCRIBE_STRUCT(DelegationsShown, (), (delegations))

/// Handed down from or to a part of the tree one may read.
Result<DelegationsShown> show_delegations(Context&, std::string const& path);

}  // namespace binhyen::dossier
