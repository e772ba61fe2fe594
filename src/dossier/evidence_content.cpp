#include "dossier/evidence_content.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <system_error>

#include "base/digest.hpp"
#include "dossier/evidence.hpp"
#include "dossier/problems.hpp"

namespace binhyen::dossier {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(char const* what) {
    throw std::system_error(errno, std::generic_category(), what);
}

void sync(std::string const& path, int flags) {
    auto const descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
    auto const is_synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    auto const error = errno;
    if (descriptor >= 0) ::close(descriptor);
    if (!is_synced) throw std::system_error(error, std::generic_category(), "evidence: fsync");
}

// Closed at the end of its scope, and with it the lock on the file.
class OpenedFile {
public:
    explicit OpenedFile(std::string const& path)
        : descriptor_(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)) {
        if (descriptor_ < 0) fail("upload: open");
    }
    OpenedFile(OpenedFile const&) = delete;
    OpenedFile& operator=(OpenedFile const&) = delete;
    ~OpenedFile() { ::close(descriptor_); }

    /// Until it is closed; waits for a piece that another request is adding.
    void lock() const {
        if (::flock(descriptor_, LOCK_EX) != 0) fail("upload: flock");
    }
    [[nodiscard]] std::int64_t size() const {
        auto const end = ::lseek(descriptor_, 0, SEEK_END);
        if (end < 0) fail("upload: lseek");
        return end;
    }
    void append(std::string_view bytes) const {
        while (!bytes.empty()) {
            auto const written = ::write(descriptor_, bytes.data(), bytes.size());
            if (written < 0) fail("upload: write");
            bytes.remove_prefix(std::size_t(written));
        }
        if (::fdatasync(descriptor_) != 0) fail("upload: fdatasync");
    }

private:
    int descriptor_;
};

std::string bytes_of(std::string const& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace

std::string content_path(std::string const& folder, std::string_view sha256) {
    return folder + "/" + std::string(sha256.substr(0, 2)) + "/" + std::string(sha256);
}

Result<EvidenceContent> read_content(std::string const& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) throw std::runtime_error("evidence: the uploaded file cannot be read");
    Sha256 hash;
    EvidenceContent content;
    std::string piece(1 << 16, '\0');
    while (stream.read(piece.data(), std::streamsize(piece.size())), stream.gcount() > 0) {
        std::string_view const bytes(piece.data(), std::size_t(stream.gcount()));
        if (content.size == 0) content.media_type = TRY(evidence_media_type(bytes));
        hash.add(bytes);
        content.size += std::int64_t(bytes.size());
    }
    if (content.size == 0) return refuse(problems::evidence_empty());
    content.sha256 = hash.hex();
    return content;
}

void keep_content(std::string const& folder, std::string const& file,
                  EvidenceContent const& content) {
    fs::path const kept = content_path(folder, content.sha256);
    if (fs::create_directories(kept.parent_path())) sync(folder, O_RDONLY | O_DIRECTORY);
    sync(file, O_RDONLY);
    std::error_code moved;
    fs::rename(file, kept, moved);
    if (moved) {
        auto const beside = kept.string() + ".part";
        fs::copy_file(file, beside, fs::copy_options::overwrite_existing);
        sync(beside, O_RDONLY);
        fs::rename(beside, kept);
    }
    sync(kept.parent_path().string(), O_RDONLY | O_DIRECTORY);
}

std::int64_t arrived_bytes(std::string const& file) {
    std::error_code missing;
    auto const size = fs::file_size(file, missing);
    return missing ? 0 : std::int64_t(size);
}

bool add_piece(std::string const& file, std::int64_t offset, std::string const& piece_file,
               std::int64_t size) {
    auto const piece = bytes_of(piece_file);
    fs::create_directories(fs::path(file).parent_path());
    OpenedFile const opened(file);
    opened.lock();
    if (opened.size() != offset || offset + std::int64_t(piece.size()) > size) return false;
    opened.append(piece);
    return true;
}

}  // namespace binhyen::dossier
