#include "server/installation_api.hpp"

#include "audit/heads.hpp"
#include "audit/problems.hpp"
#include "registry/registry_door.hpp"
#include "report/log.hpp"
#include "server/installation_steps.hpp"
#include "server/job_restoration.hpp"
#include "server/problems.hpp"

namespace binhyen::server {
namespace {

constexpr std::uint64_t backup_bytes_max = std::uint64_t(16) << 30;

struct RealmHead {
    std::string realm;
    /// "Tỉnh Kon Tum".
    std::string name;
    std::int64_t seq = 0;
    std::string hash;
    /// The last one that was signed; empty before the first.
    std::optional<std::int64_t> signed_seq;
    std::optional<Instant> signed_at;
    std::optional<std::string> signature;
};
BOOST_DESCRIBE_STRUCT(RealmHead, (), (realm, name, seq, hash, signed_seq, signed_at, signature))

struct HeadsShown {
    /// In hexadecimal; empty before the first head was signed.
    std::string public_key;
    std::vector<RealmHead> heads;
};
BOOST_DESCRIBE_STRUCT(HeadsShown, (), (public_key, heads))

struct BackupName {
    std::string name;
};
BOOST_DESCRIBE_STRUCT(BackupName, (), (name))

struct CheckShown {
    JobShown job;
    std::optional<BackupChecked> checked;
    /// Whether it can be put in force from here.
    bool may_be_put_in_force = false;
    /// Where not from here: the command for whoever works at the machine.
    std::string command;
};
BOOST_DESCRIBE_STRUCT(CheckShown, (), (job, checked, may_be_put_in_force, command))

struct RestorationWanted {
    JobId check;
    /// The installation's name, typed: what is in force goes out of force.
    std::string confirmation;
};
BOOST_DESCRIBE_STRUCT(RestorationWanted, (), (check, confirmation))

bool may_read_log_of(Actor const& actor, std::string_view realm) {
    return std::ranges::any_of(actor.grants, [&](Grant const& grant) {
        return grant.verb == Verb::read_log &&
               (grant.path.starts_with(realm) || realm.starts_with(grant.path));
    });
}

RealmHead head_shown(storage::Transaction& tx, audit::Head const& head, Date today,
                     std::vector<audit::SignedHead> const& signed_heads) {
    auto const place = registry::find_place_by_path(tx, head.realm, today);
    RealmHead shown{.realm = head.realm,
                    .name = place ? place->full_name() : head.realm,
                    .seq = head.seq,
                    .hash = head.hash,
                    .signed_seq = {},
                    .signed_at = {},
                    .signature = {}};
    for (auto const& one : signed_heads) {
        if (one.realm != head.realm) continue;
        shown.signed_seq = one.seq;
        shown.signed_at = one.signed_at;
        shown.signature = one.signature;
    }
    return shown;
}

Result<HeadsShown> show_heads(Context& context, Installation const& installation) {
    auto const key = audit::PublicKey::read(installation.key_folder());
    auto const signed_heads = audit::read_heads(installation.key_folder()).heads;
    return context.database.read([&](storage::Transaction& tx) -> Result<HeadsShown> {
        HeadsShown shown{.public_key = key ? key->hex() : "", .heads = {}};
        for (auto const& head : audit::list_heads(tx))
            if (may_read_log_of(context.actor, head.realm))
                shown.heads.push_back(head_shown(tx, head, context.today, signed_heads));
        if (shown.heads.empty()) return refuse(audit::problems::not_permitted());
        return shown;
    });
}

Result<Job> get_check(JobRunner& jobs, Context& context, JobId const& id) {
    auto job = TRY(jobs.get_row(context, id));
    if (job.kind != JobKind::backup_check) return refuse(audit::problems::absent());
    return job;
}

bool is_in_one_file(Installation const& installation) {
    return installation.database->engine() == storage::Engine::sqlite;
}

Result<CheckShown> show_check(Installation const& installation, JobRunner& jobs, Context& context,
                              JobId const& id) {
    auto const row = TRY(get_check(jobs, context, id));
    auto job = TRY(jobs.get(context, id));
    CheckShown shown{.job = std::move(job),
                     .checked = read_check(jobs.folder(row.id) / "result"),
                     .may_be_put_in_force = false,
                     .command = {}};
    shown.may_be_put_in_force =
        shown.checked && is_in_one_file(installation) &&
        shown.checked->backup.is_demonstration == installation.about.is_demonstration;
    if (!is_in_one_file(installation))
        shown.command = "binhyen restore " + row.about + " --data DIR --database postgresql://…";
    return shown;
}

Result<JobShown> begin_restoration(Installation const& installation, JobRunner& jobs,
                                   Context& context, http::Request const& request,
                                   RestorationWanted const& wanted) {
    auto const part = TRY(must_administer_all(context));
    auto const check = TRY(get_check(jobs, context, wanted.check));
    if (check.state != JobState::done) return refuse(problems::backup_not_checked());
    auto const shown = TRY(show_check(installation, jobs, context, check.id));
    if (!shown.may_be_put_in_force) return refuse(problems::restoration_by_command());
    if (wanted.confirmation != installation.about.name)
        return refuse(problems::confirmation_wrong(installation.about.name));
    RestorationAsked const asked{.file_name = check.about, .person_name = context.actor.name};
    return jobs.start(context, {.kind = JobKind::restoration,
                                .path = part,
                                .about = check.about,
                                .request = http::json_text(asked),
                                .language = request.language,
                                .input = jobs.folder(check.id) / "input"});
}

void add_log(audit::Routes& routes, Installation& installation, JobRunner& jobs) {
    routes.get({"/api/log/heads", "Mốc cuối của nhật ký từng địa bàn và chữ ký",
                "The last entry of each realm's log, and its signature"},
               [&installation](Context& context, http::Request const&) {
                   return show_heads(context, installation);
               });
    routes.act<report::LogFilter>(
        http::Method::post,
        {"/api/log-exports", "Trích xuất một phần nhật ký", "Take out a part of the log"},
        [&jobs](Context& context, http::Request const& request,
                report::LogFilter const& filter) -> Result<JobShown> {
            TRY(context.actor.must(Verb::read_log, filter.path));
            return jobs.start(context, {.kind = JobKind::log_export,
                                        .path = filter.path,
                                        .about = {},
                                        .request = http::json_text(filter),
                                        .language = request.language});
        });
}

void add_backups(audit::Routes& routes, Installation& installation, JobRunner& jobs) {
    routes.upload<BackupName>(
        {"/api/backup-checks", "Kiểm tra một bản sao lưu bằng cách khôi phục thử",
         "Check a backup by restoring it on trial"},
        backup_bytes_max,
        [&jobs](Context& context, http::Request const& request) -> Result<JobShown> {
            auto const query = TRY(http::parse_query<BackupName>(request));
            INVARIANT(request.upload.has_value());
            auto const part = TRY(must_administer_all(context));
            return jobs.start(context, {.kind = JobKind::backup_check,
                                        .path = part,
                                        .about = query.name,
                                        .language = request.language,
                                        .input = request.upload->file});
        });
    routes.get({"/api/backup-checks/{id}", "Bản sao lưu chứa gì, có nguyên vẹn không",
                "What a backup holds, and whether it is sound"},
               [&installation, &jobs](Context& context, http::Request const& request) {
                   return show_check(installation, jobs, context,
                                     {std::string(request.path_parameter("id"))});
               });
    routes.act<RestorationWanted>(
        http::Method::post,
        {"/api/restorations", "Đưa bản sao lưu đã kiểm tra vào sử dụng",
         "Put a checked backup in force"},
        [&installation, &jobs](Context& context, http::Request const& request,
                               RestorationWanted const& wanted) {
            return begin_restoration(installation, jobs, context, request, wanted);
        });
}

}  // namespace

void add_installation_routes(http::Routes& plain, audit::Entrance& entrance,
                             Installation& installation, JobRunner& jobs) {
    audit::Routes routes(plain, entrance, "installation");
    add_log(routes, installation, jobs);
    add_backups(routes, installation, jobs);
}

}  // namespace binhyen::server
