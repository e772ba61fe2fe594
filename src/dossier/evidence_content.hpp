#pragma once

#include "base/result.hpp"

/// The bytes of evidence on disk. A content lies once under its hash, is durable before any row
/// names it, and is never written in place: what other rows already rest on stays whole whatever
/// happens here.
namespace binhyen::dossier {

struct EvidenceContent {
    std::string sha256;
    std::string media_type;
    std::int64_t size = 0;
};

/// "ab/abcdef…" below the evidence folder.
std::string content_path(std::string const& evidence_folder, std::string_view sha256);

/// Reads the whole file; a refusal when it is empty or of a kind that is not taken.
Result<EvidenceContent> read_content(std::string const& file);

/// Moves the file under its hash.
void keep_content(std::string const& evidence_folder, std::string const& file,
                  EvidenceContent const&);

/// The size of what has arrived; 0 before the first piece.
std::int64_t arrived_bytes(std::string const& file);

/// Adds a piece at exactly that offset and makes it durable; false, and nothing changed, when the
/// file does not end there or would grow beyond `size`.
bool add_piece(std::string const& file, std::int64_t offset, std::string const& piece_file,
               std::int64_t size);

}  // namespace binhyen::dossier
