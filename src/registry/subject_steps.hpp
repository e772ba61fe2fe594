#pragma once

#include <map>

#include "registry/registry_store.hpp"

/// How a subject is entered, shared by the acts and the import.
namespace binhyen::registry {

SubjectOnDay on_day(Subject const&, SubjectSpan const&);

/// Places by what they are called on a day, remembered: a bulk of subjects stands on few.
class PlaceFinder {
public:
    explicit PlaceFinder(storage::Transaction& tx) : tx_(tx) {}

    Result<PlaceOnDay> get(std::string const& label_or_code, Date day);
    Result<PlaceOnDay> get_by_id(PlaceId const&, Date day);
    /// The one wanted, or the one that follows from the kind.
    Result<PlaceOnDay> get_manager(NewSubject const&, PlaceOnDay const& ground);

private:
    std::optional<PlaceOnDay> find(std::string const& label_or_code, Date day);

    storage::Transaction& tx_;
    std::map<std::pair<std::string, Date>, std::optional<PlaceOnDay>> found_;
};

/// A name, or nothing.
Result<std::string> tidy_optional_name(std::string_view);

/// The rows the subject will have, without ids, if the actor may enter it there. A refusal carries
/// every fault, by the names of NewSubject's members.
Result<SubjectState> draft_subject(Actor const&, PlaceFinder&, NewSubject const&);

/// Refuses a code borne before, and a commune that is a subject already.
Result<> must_be_free(storage::Transaction&, SubjectState const&);

/// Gives the draft its id and writes it.
SubjectOnDay write_subject(Context&, audit::Transaction&, SubjectState draft);

/// All three; nothing is written when refused.
Result<SubjectOnDay> enter_subject(Context&, audit::Transaction&, PlaceFinder&,
                                   std::string_view part, NewSubject const&);

}  // namespace binhyen::registry
