#include <sys/stat.h>

#include <filesystem>

#include "dossier/dossier_store.hpp"
#include "dossier/evidence_actions.hpp"

namespace binhyen::dossier {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kept_anyway = 24 * 3'600'000;
constexpr std::size_t hash_length = 64;

bool is_old(fs::path const& file, Instant now) {
    struct stat state {};
    if (::stat(file.c_str(), &state) != 0) return false;
    return now.milliseconds - std::int64_t(state.st_mtim.tv_sec) * 1000 > kept_anyway;
}

bool is_needed(storage::Database& database, std::string const& sha256) {
    return database.read([&](storage::Transaction& transaction) {
        return count_evidence_with_hash(transaction, sha256) > 0;
    });
}

// Somebody may attach the very same content meanwhile: it then comes to lie here anew, is young, and
// is put back.
bool sweep(storage::Database& database, fs::path const& content, Instant now) {
    auto const sha256 = content.filename().string();
    if (!is_old(content, now) || is_needed(database, sha256)) return false;
    auto const aside = fs::path(content.string() + ".swept");
    std::error_code failed;
    fs::rename(content, aside, failed);
    if (failed) return false;
    if (is_old(aside, now) && !is_needed(database, sha256)) return fs::remove(aside, failed);
    fs::rename(aside, content, failed);
    return false;
}

}  // namespace

std::int64_t sweep_evidence(storage::Database& database, std::string const& evidence_folder,
                            Instant now) {
    std::error_code failed;
    std::vector<fs::path> contents;
    for (auto const& entry : fs::recursive_directory_iterator(evidence_folder, failed))
        if (entry.is_regular_file(failed) &&
            entry.path().filename().string().size() == hash_length)
            contents.push_back(entry.path());
    return std::ranges::count_if(
        contents, [&](fs::path const& content) { return sweep(database, content, now); });
}

}  // namespace binhyen::dossier
