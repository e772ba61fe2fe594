#pragma once

#include "audit/acting.hpp"
#include "cycle/scheme.hpp"
#include "dossier/upload.hpp"

/// A file arrives in pieces: begun, each piece added where the last one ended, and attached once
/// whole. Only attaching is an act and stands in the log; beginning the same file again goes on
/// with what has arrived.
namespace binhyen::dossier {

struct UploadFolders {
    /// Where the contents of evidence lie, each under its hash.
    std::string evidence;
    /// Where pieces gather.
    std::string uploads;
};

struct BeginUpload {
    std::string name;
    std::string criterion;
    std::string paper;
    std::int64_t size = 0;
    std::string sha256;
    std::optional<Date> effective_on;
};
BOOST_DESCRIBE_STRUCT(BeginUpload, (), (name, criterion, paper, size, sha256, effective_on))

/// How far it has come: the next piece begins at `offset`.
struct UploadProgress {
    UploadId id;
    std::int64_t offset = 0;
    std::int64_t size = 0;
};
BOOST_DESCRIBE_STRUCT(UploadProgress, (), (id, offset, size))

Result<UploadProgress> begin_upload(Context&, cycle::Shelf const&, UploadFolders const&,
                                    DossierId const&, BeginUpload const&);
Result<UploadProgress> find_progress(Context&, UploadFolders const&, UploadId const&);

struct Piece {
    UploadId upload;
    std::int64_t offset = 0;
    /// A file with the bytes.
    std::string file;
};

Result<UploadProgress> continue_upload(Context&, UploadFolders const&, Piece const&);
/// The same once it was attached: giving up what is not there is no fault.
Result<> give_up_upload(Context&, UploadFolders const&, UploadId const&);

Result<AttachedEvidence> attach_upload(Context&, cycle::Shelf const&, UploadFolders const&,
                                       DossierId const&, UploadId const&);

/// Forgets what nobody went on with for a week, and pieces that no row names.
void sweep_uploads(storage::Database&, UploadFolders const&, Instant now);

}  // namespace binhyen::dossier
