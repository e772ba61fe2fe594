#pragma once

#include <filesystem>
#include <memory>

#include "audit/entrance.hpp"
#include "cycle/scheme.hpp"
#include "dossier/upload_actions.hpp"
#include "server/command.hpp"

/// One installation: a folder with the database file (or the address of a PostgreSQL database),
/// the contents of evidence, the keys, its own rulebooks, and what it is called.
///
///   DATA/installation.json  what stands in About
///   DATA/binhyen.sqlite     unless the database is elsewhere
///   DATA/evidence/          contents by their hash
///   DATA/keys/              0700: the key that signs the log's heads, and the signed heads
///   DATA/rulebooks/         rulebooks and supplements of its own; may be missing
///   DATA/jobs/              what long tasks were given and what they made; swept, never backed up
namespace binhyen::server {

/// installation.json.
struct About {
    std::string name = {};
    bool is_demonstration = false;
    /// Where people reach it ("https://binhyen.kontum.gov.vn"), for the QR codes; may be empty.
    std::string public_url = {};
    /// Only a demonstration has one: the day that its year can still be acted in.
    std::optional<Date> today = {};

    /// `public_url` without a slash at its end, or this machine's own.
    [[nodiscard]] std::string address() const;
};
BOOST_DESCRIBE_STRUCT(About, (), (name, is_demonstration, public_url, today))

/// Stands on everything a demonstration shows or prints; empty for a real installation.
std::string_view notice_of(About const&);

struct Installation {
    std::filesystem::path folder;
    About about;
    std::unique_ptr<storage::Database> database;
    cycle::Shelf shelf;

    [[nodiscard]] std::filesystem::path evidence_folder() const { return folder / "evidence"; }
    [[nodiscard]] dossier::UploadFolders upload_folders() const {
        return {evidence_folder().string(), (folder / "uploads").string()};
    }
    [[nodiscard]] std::filesystem::path key_folder() const { return folder / "keys"; }
    [[nodiscard]] std::filesystem::path job_folder() const { return folder / "jobs"; }
    /// For acts at the machine itself, by the operator.
    [[nodiscard]] std::unique_ptr<audit::Entered> enter_as_operator() const;
};

enum class Schema { must_be_current, any };

/// Refuses `data_folder_absent`, `data_folder_foreign`, `not_up_to_date`, and a faulty rulebook.
Result<Installation> open_installation(Where const&, Schema = Schema::must_be_current);

/// An empty one, its tables made. Refuses `data_not_empty` where there is anything already.
Result<Installation> make_installation(Where const&, About const&);

/// Whether there is nothing at all: no folder, or an empty one.
bool is_vacant(std::filesystem::path const& folder);

storage::Location location_of(Where const&);

/// installation.json, durably.
void write_about(std::filesystem::path const& folder, About const&);

/// A new file with these bytes, on disk when it returns.
void write_durably(std::filesystem::path const& file, std::string_view bytes);

/// Renames a finished file or folder, so that after a power cut there is the whole or nothing.
void move_durably(std::filesystem::path const& made, std::filesystem::path const& to);

}  // namespace binhyen::server
