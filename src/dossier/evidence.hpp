#pragma once

#include "dossier/dossier.hpp"

/// A file that shows something: minutes, a decision, a photograph. The content lies outside the
/// database under its hash; the row says what it shows and from when it holds.
namespace binhyen::dossier {

using EvidenceId = Id<struct EvidenceTag>;

struct Evidence {
    static constexpr std::string_view table = "evidence";
    static constexpr std::string_view key = "id";

    EvidenceId id;
    std::int64_t version = 1;
    DossierId dossier_id;
    std::string path;
    /// Empty: of the dossier as a whole.
    std::string criterion;
    /// The rulebook's paper it is a copy of; empty when none.
    std::string paper;
    std::string name;
    std::string media_type;
    std::int64_t size = 0;
    std::string sha256;
    /// The day the paper itself bears; the day of upload is kept apart.
    std::optional<Date> effective_on;
    Instant uploaded_at;
    std::optional<std::string> removed_reason;
};
BOOST_DESCRIBE_STRUCT(Evidence, (),
                      (id, version, dossier_id, path, criterion, paper, name, media_type, size,
                       sha256, effective_on, uploaded_at, removed_reason))

/// What a file is said to show.
struct Shown {
    /// As the person's file was called.
    std::string name;
    std::string criterion;
    std::string paper;
    std::optional<Date> effective_on;
};

/// What was attached, and where else in one's part the very same file serves as proof.
struct AttachedEvidence {
    Evidence evidence;
    std::vector<Evidence> used_elsewhere;
};
BOOST_DESCRIBE_STRUCT(AttachedEvidence, (), (evidence, used_elsewhere))

/// The file's own name, without folders, control characters or a leading dot; a refusal when
/// nothing is left or the kind of file is not taken.
Result<std::string> evidence_name(std::string_view given);

/// The media type by content (PDF, JPEG, PNG, HEIC, Word, Excel), never by the name; a refusal
/// for anything else.
Result<std::string> evidence_media_type(std::string_view first_bytes);

/// The codes of the rulebook's papers of which a file is attached.
std::vector<std::string> papers_with_files(std::vector<Evidence> const&);

}  // namespace binhyen::dossier
