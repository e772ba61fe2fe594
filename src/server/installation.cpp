#include "server/installation.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <fstream>
#include <sstream>

#include "http/json_body.hpp"
#include "http/json_text.hpp"
#include "recognition/recognition_papers.hpp"
#include "server/clock.hpp"
#include "server/operator.hpp"
#include "server/problems.hpp"
#include "server/shelf.hpp"
#include "storage/catalogue.hpp"

namespace binhyen::server {
namespace {

namespace fs = std::filesystem;

constexpr auto about_file = "installation.json";

struct FileDescriptor {
    int number = -1;
    ~FileDescriptor() {
        if (number >= 0) ::close(number);
    }
};

[[noreturn]] void fail(std::string const& what, fs::path const& file) {
    throw std::runtime_error(what + " " + file.string() + ": " +
                             std::error_code(errno, std::generic_category()).message());
}

void sync(fs::path const& path) {
    FileDescriptor const opened{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
    if (opened.number < 0 || ::fsync(opened.number) != 0) fail("cannot sync", path);
}

Result<About> read_about(fs::path const& folder) {
    auto const file = folder / about_file;
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    auto about = in ? http::parse_json<About>(text.str())
                    : Result<About>(refuse(problems::installation_file_unreadable(file.string())));
    if (!about) return refuse(problems::installation_file_unreadable(file.string()));
    return about;
}

Result<Installation> open_parts(Where const& where, About about) {
    Installation installation{
        .folder = where.data, .about = std::move(about), .database = {}, .shelf = {}};
    installation.shelf = TRY(read_shelf(installation.folder / "rulebooks"));
    installation.database = storage::open_database(location_of(where));
    return installation;
}

bool is_without_tables(storage::Database& database) {
    return database.read([&](storage::Transaction& transaction) {
        return storage::list_tables(transaction, database.engine()).empty();
    });
}

void make_folders(Installation const& installation) {
    fs::create_directories(installation.evidence_folder());
    fs::create_directories(installation.job_folder());
    fs::create_directories(installation.key_folder());
    fs::permissions(installation.key_folder(), fs::perms::owner_all);
}

}  // namespace

std::string About::address() const {
    if (public_url.empty()) return "http://127.0.0.1:8080";
    return public_url.ends_with('/') ? public_url.substr(0, public_url.size() - 1) : public_url;
}

std::string_view notice_of(About const& about) {
    return about.is_demonstration ? recognition::demonstration_notice : "";
}

std::unique_ptr<audit::Entered> Installation::enter_as_operator() const {
    auto entered = std::make_unique<audit::Entered>(*database, system_random);
    auto const moment = clock_of(about.today)();
    entered->context.actor = operator_actor();
    entered->context.now = moment.now;
    entered->context.today = moment.today;
    return entered;
}

storage::Location location_of(Where const& where) {
    if (!where.database.empty())
        return {.engine = storage::Engine::postgres, .address = where.database};
    return {.engine = storage::Engine::sqlite,
            .address = (fs::path(where.data) / "binhyen.sqlite").string()};
}

bool is_vacant(fs::path const& folder) {
    return !fs::exists(folder) || (fs::is_directory(folder) && fs::is_empty(folder));
}

Result<Installation> open_installation(Where const& where, Schema schema) {
    fs::path const folder = where.data;
    if (is_vacant(folder)) return refuse(problems::data_folder_absent(where.data));
    if (!fs::exists(folder / about_file)) return refuse(problems::data_folder_foreign(where.data));
    auto about = TRY(read_about(folder));
    auto installation = TRY(open_parts(where, std::move(about)));
    make_folders(installation);
    if (schema == Schema::must_be_current && !storage::is_up_to_date(*installation.database))
        return refuse(problems::not_up_to_date(where.data));
    return installation;
}

Result<Installation> make_installation(Where const& where, About const& about) {
    if (!is_vacant(where.data)) return refuse(problems::data_not_empty(where.data));
    fs::create_directories(where.data);
    fs::permissions(where.data, fs::perms::owner_all);
    auto installation = TRY(open_parts(where, about));
    if (!is_without_tables(*installation.database))
        return refuse(problems::data_not_empty("PostgreSQL"));
    make_folders(installation);
    storage::migrate(*installation.database);
    // Last: a folder without it is not an installation yet.
    write_about(installation.folder, about);
    return installation;
}

void write_about(fs::path const& folder, About const& about) {
    write_durably(folder / about_file, http::json_text(about) + "\n");
}

void write_durably(fs::path const& file, std::string_view bytes) {
    auto const making = file.string() + ".making";
    FileDescriptor opened{::open(making.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600)};
    if (opened.number < 0) fail("cannot write", making);
    while (!bytes.empty()) {
        auto const count = ::write(opened.number, bytes.data(), bytes.size());
        if (count < 0) fail("cannot write", making);
        bytes.remove_prefix(std::size_t(count));
    }
    move_durably(making, file);
}

void move_durably(fs::path const& made, fs::path const& to) {
    sync(made);
    fs::rename(made, to);
    sync(fs::absolute(to).parent_path());
}

}  // namespace binhyen::server
