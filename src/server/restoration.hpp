#pragma once

#include "server/installation.hpp"

/// Putting a restored backup in the place of what is in force, in a folder that holds its own
/// database file. What was in force is kept whole, beside. A marker is written first, so that a
/// power cut in between leaves nothing half done: whoever opens the folder next goes on.
///
///   DATA/restored/         the backup, unpacked and brought up to date
///   DATA/restored.json     the marker, with who put it in force and from which file
///   DATA/replaced-<time>/  what was in force before
namespace binhyen::server {

struct RestorationMark {
    std::string file_name;
    std::string person_name;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(RestorationMark, (), (file_name, person_name, at))

/// Where a backup is unpacked before it is put in force.
std::filesystem::path restored_folder(std::filesystem::path const& data);

/// From now on the next opening of the folder puts the restored backup in force.
void mark_restored(std::filesystem::path const& data, RestorationMark const&);

/// Puts a marked restoration in force; nothing where there is no marker. Nobody may have the
/// folder open. Gives the marker, for the log of what is in force now.
std::optional<RestorationMark> finish_restoration(std::filesystem::path const& data);

/// That somebody put a backup in force, as the first act after it.
void record_restoration(Installation&, RestorationMark const&);

}  // namespace binhyen::server
