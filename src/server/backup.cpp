#include "server/backup.hpp"

#include <algorithm>
#include <fstream>
#include <limits>

#include "base/digest.hpp"
#include "http/json_body.hpp"
#include "http/json_text.hpp"
#include "identity/identity_store.hpp"
#include "server/job_store.hpp"
#include "server/problems.hpp"

namespace binhyen::server {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view about_name = "installation.json";
constexpr std::string_view evidence_prefix = "evidence/";
/// Two empty blocks end a tar file.
constexpr std::size_t tar_end_size = 1024;

class OutFile {
public:
    explicit OutFile(fs::path const& file) : out_(file, std::ios::binary | std::ios::trunc) {}

    void write(std::string_view bytes) {
        if (!out_.write(bytes.data(), std::streamsize(bytes.size())))
            throw std::runtime_error("the backup cannot be written: is the disk full?");
        count_ += std::int64_t(bytes.size());
    }
    void close() {
        out_.close();
        if (!out_) throw std::runtime_error("the backup cannot be written: is the disk full?");
    }
    [[nodiscard]] std::int64_t count() const { return count_; }

private:
    std::ofstream out_;
    std::int64_t count_ = 0;
};

/// Passes a tar stream on without its end, so that more can follow.
class WithoutEnd {
public:
    explicit WithoutEnd(OutFile& out) : out_(out) {}

    void operator()(std::string_view bytes) {
        held_ += bytes;
        if (held_.size() <= tar_end_size) return;
        out_.write(std::string_view(held_).substr(0, held_.size() - tar_end_size));
        held_.erase(0, held_.size() - tar_end_size);
    }

private:
    OutFile& out_;
    std::string held_;
};

std::string content_of(fs::path const& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    if (!in) throw std::runtime_error("cannot read " + file.string());
    return std::move(out).str();
}

// Only contents that bear their hash as a name: uploads under way lie there too.
std::vector<fs::path> list_evidence(fs::path const& folder) {
    std::vector<fs::path> files;
    if (!fs::exists(folder)) return files;
    for (auto const& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file() && entry.path().filename().string().size() == 64)
            files.push_back(fs::relative(entry.path(), folder));
    std::ranges::sort(files);
    return files;
}

BackupTold told_of(storage::Archived const& archived) {
    BackupTold told;
    told.table_count = std::int64_t(archived.tables.size());
    for (auto const& table : archived.tables) told.row_count += table.row_count;
    if (!archived.migrations.empty()) told.newest_migration = archived.migrations.back();
    return told;
}

/// The database's part of a backup, as the archive it was. What else there is goes to the folder.
class Splitter {
public:
    Splitter(fs::path const& file, fs::path folder)
        : in_(file, std::ios::binary),
          folder_(std::move(folder)),
          read_([this](std::span<char> room) { return read_file(room); }),
          keep_([this](std::string_view bytes) { ready_ += bytes; }),
          tar_(read_),
          database_(keep_) {
        if (!in_) throw std::runtime_error("cannot read " + file.string());
    }

    Splitter(Splitter const&) = delete;
    Splitter& operator=(Splitter const&) = delete;

    std::size_t read_database(std::span<char> room) {
        while (ready_.size() == taken_ && !is_over_) advance();
        auto const count = std::min(room.size(), ready_.size() - taken_);
        std::copy_n(ready_.begin() + std::ptrdiff_t(taken_), count, room.begin());
        taken_ += count;
        return count;
    }
    void read_rest() {
        while (!is_over_) advance();
    }

    [[nodiscard]] std::int64_t evidence_count() const { return evidence_count_; }

private:
    std::size_t read_file(std::span<char> room) {
        in_.read(room.data(), std::streamsize(room.size()));
        return std::size_t(in_.gcount());
    }

    void advance() {
        ready_.clear();
        taken_ = 0;
        auto const entry = tar_.next();
        if (!entry) {
            is_over_ = true;
            database_.end();
        } else if (entry->name == about_name) {
            write_durably(folder_ / about_name, entry->bytes);
        } else if (entry->name.starts_with(evidence_prefix)) {
            put_evidence(*entry);
        } else {
            database_.add(entry->name, entry->bytes);
        }
    }

    // The name is made from the content again, so that no name in the file decides where it goes.
    void put_evidence(storage::TarEntry const& entry) {
        auto const digest = sha256_hex(entry.bytes);
        auto const folder = folder_ / "evidence" / digest.substr(0, 2);
        fs::create_directories(folder);
        write_durably(folder / digest, entry.bytes);
        ++evidence_count_;
    }

    std::ifstream in_;
    fs::path folder_;
    // Sources and sinks are views: what they look at lives here.
    std::function<std::size_t(std::span<char>)> read_;
    std::function<void(std::string_view)> keep_;
    storage::TarReader tar_;
    storage::TarWriter database_;
    std::string ready_;
    std::size_t taken_ = 0;
    bool is_over_ = false;
    std::int64_t evidence_count_ = 0;
};

std::string evidence_name(std::string const& digest) {
    return std::string(evidence_prefix) + digest.substr(0, 2) + "/" + digest;
}

/// Gone with whatever was made in it, unless it was moved to its place.
class Making {
public:
    explicit Making(fs::path folder) : folder_(std::move(folder)) { fs::remove_all(folder_); }
    ~Making() {
        std::error_code ignored;
        fs::remove_all(folder_, ignored);
    }
    Making(Making const&) = delete;
    Making& operator=(Making const&) = delete;

private:
    fs::path folder_;
};

// Read to its end before anything is written: a database elsewhere is not emptied again when the
// file turns out to be cut in its evidence.
Result<void> must_be_whole(fs::path const& file) {
    std::ifstream in(file, std::ios::binary);
    auto const read = [&](std::span<char> room) {
        in.read(room.data(), std::streamsize(room.size()));
        return std::size_t(in.gcount());
    };
    storage::TarReader tar(read);
    while (auto const entry = tar.next())
        if (entry->name.starts_with(evidence_prefix) &&
            entry->name != evidence_name(sha256_hex(entry->bytes)))
            return refuse(problems::evidence_damaged(entry->name));
    return {};
}

Result<BackupTold> restore_into(Where const& where, fs::path const& file) {
    TRY(must_be_whole(file));
    fs::create_directories(fs::path(where.data) / "evidence");
    fs::permissions(where.data, fs::perms::owner_all);
    Splitter splitter(file, where.data);
    auto const database = storage::open_database(location_of(where));
    auto const archived = storage::restore_archive(
        *database, [&](std::span<char> room) { return splitter.read_database(room); });
    splitter.read_rest();
    storage::migrate(*database);
    storage::bookkeeping(*database, [](storage::Transaction& tx) {
        // The files they speak of stayed behind, and the backup itself was one of them.
        delete_jobs(tx);
        // A session that was ended after the backup was made would be open again.
        identity::delete_old_sessions(tx, {std::numeric_limits<std::int64_t>::max()});
    });
    auto told = told_of(archived);
    told.evidence_count = splitter.evidence_count();
    told.byte_count = std::int64_t(fs::file_size(file));
    return told;
}

}  // namespace

BackupTold write_backup(Installation& installation, fs::path const& file) {
    fs::path const making = file.string() + ".making";
    OutFile out(making);
    WithoutEnd without_end(out);
    auto told = told_of(storage::write_archive(*installation.database, without_end));
    // After the database: a content is there before its row is, and stays.
    auto const write = [&](std::string_view bytes) { out.write(bytes); };
    storage::TarWriter more(write);
    more.add(about_name, http::json_text(installation.about) + "\n");
    for (auto const& name : list_evidence(installation.evidence_folder())) {
        // Swept meanwhile: no row rests on it.
        if (!fs::exists(installation.evidence_folder() / name)) continue;
        more.add(std::string(evidence_prefix) + name.generic_string(),
                 content_of(installation.evidence_folder() / name));
        ++told.evidence_count;
    }
    more.end();
    out.close();
    told.byte_count = out.count();
    move_durably(making, file);
    return told;
}

Result<BackupTold> restore_backup(Where const& where, fs::path const& file) {
    if (!is_vacant(where.data)) return refuse(problems::data_not_empty(where.data));
    auto making = where;
    making.data += ".making";
    Making const folder(making.data);
    try {
        auto const told = TRY(restore_into(making, file));
        fs::remove(where.data);
        move_durably(making.data, where.data);
        return told;
    } catch (storage::ArchiveUnreadable const& error) {
        return refuse(problems::backup_unreadable(error.what()));
    }
}

}  // namespace binhyen::server
