#include "server/jobs_api.hpp"

#include "audit/problems.hpp"
#include "registry/registry_door.hpp"
#include "server/installation_steps.hpp"
#include "server/job_import.hpp"
#include "server/job_papers.hpp"
#include "server/problems.hpp"

namespace binhyen::server {
namespace {

// As paper::TableLimits; a larger one is refused there with its own words.
constexpr std::uint64_t table_bytes_max = std::uint64_t(21) << 20;

struct JobsShown {
    std::vector<JobShown> jobs;
};
BOOST_DESCRIBE_STRUCT(JobsShown, (), (jobs))

struct ImportQuery {
    /// Of the file, as the person knows it.
    std::string name;
    /// Path of the part of the tree.
    std::string part;
    std::optional<Date> valid_from;
};
BOOST_DESCRIBE_STRUCT(ImportQuery, (), (name, part, valid_from))

struct ImportShown {
    JobShown job;
    std::string part;
    /// The check whose file this one enters; the entry of this check, when it was begun.
    std::optional<ImportTold> report;
};
BOOST_DESCRIBE_STRUCT(ImportShown, (), (job, part, report))

struct ImportEntry {
    /// Enter the good rows although others are refused.
    bool only_good = false;
};
BOOST_DESCRIBE_STRUCT(ImportEntry, (), (only_good))

JobId id_of(http::Request const& request) {
    return {std::string(request.path_parameter("id"))};
}

/// Where a year's work is asked for: read at, or taken out of, one place.
struct Seat {
    std::string path;
    /// "Tỉnh Kon Tum, 2022".
    std::string words;
};

Result<Seat> seat_of(Context& context, Verb verb, std::string const& place, std::int64_t year) {
    auto const found = context.database.read(
        [&](storage::Transaction& tx) { return registry::find_place_of_year(tx, place, year); });
    if (!found) return refuse(audit::problems::absent());
    TRY(context.actor.must(verb, found->path));
    return Seat{found->path, found->full_name() + ", " + std::to_string(year)};
}

Result<> must_import(Context const& context, std::string_view part) {
    if (context.actor.may(Verb::manage_places, part)) return {};
    return context.actor.must(Verb::manage_subjects, part);
}

Result<JobShown> begin_check(JobRunner& jobs, Context& context, http::Request const& request) {
    auto const query = TRY(http::parse_query<ImportQuery>(request));
    INVARIANT(request.upload.has_value());
    TRY(must_import(context, query.part));
    ImportAsked const asked{.file_name = query.name,
                            .part = query.part,
                            .valid_from = query.valid_from,
                            .only_good = false};
    return jobs.start(context, {.kind = JobKind::import_check,
                                .path = query.part,
                                .about = query.name,
                                .request = http::json_text(asked),
                                .language = request.language,
                                .input = request.upload->file});
}

Result<Job> get_import(JobRunner& jobs, Context& context, http::Request const& request) {
    auto job = TRY(jobs.get_row(context, id_of(request)));
    if (job.kind != JobKind::import_check && job.kind != JobKind::import_entry)
        return refuse(audit::problems::absent());
    return job;
}

Result<JobShown> begin_entry(JobRunner& jobs, Context& context, http::Request const& request,
                             ImportEntry const& body) {
    auto const check = TRY(get_import(jobs, context, request));
    if (check.kind != JobKind::import_check || check.state != JobState::done)
        return refuse(problems::import_not_checked());
    auto asked = TRY(http::parse_json<ImportAsked>(check.request));
    TRY(must_import(context, asked.part));
    asked.only_good = body.only_good;
    return jobs.start(context, {.kind = JobKind::import_entry,
                                .path = asked.part,
                                .about = check.about,
                                .request = http::json_text(asked),
                                .language = request.language,
                                .input = jobs.folder(check.id) / "input"});
}

Result<ImportShown> show_import(JobRunner& jobs, Context& context, http::Request const& request) {
    auto const row = TRY(get_import(jobs, context, request));
    auto const asked = TRY(http::parse_json<ImportAsked>(row.request));
    auto job = TRY(jobs.get(context, row.id));
    return ImportShown{.job = std::move(job),
                       .part = asked.part,
                       .report = read_import(jobs.folder(row.id) / "result")};
}

void add_imports(audit::Routes& routes, JobRunner& jobs) {
    routes.upload<ImportQuery>(
        {"/api/imports", "Kiểm tra một bảng địa bàn hoặc đơn vị trước khi nhập (CSV, XLSX)",
         "Check a table of places or subjects before it is entered (CSV, XLSX)"},
        table_bytes_max, [&jobs](Context& context, http::Request const& request) {
            return begin_check(jobs, context, request);
        });
    routes.get({"/api/imports/{id}", "Kết quả kiểm tra hoặc nhập, từng dòng bị từ chối",
                "What a check or an entry found, refused row by refused row"},
               [&jobs](Context& context, http::Request const& request) {
                   return show_import(jobs, context, request);
               });
    routes.act<ImportEntry>(
        http::Method::post,
        {"/api/imports/{id}/entry", "Nhập bảng đã kiểm tra", "Enter the table that was checked"},
        [&jobs](Context& context, http::Request const& request, ImportEntry const& body) {
            return begin_entry(jobs, context, request, body);
        });
}

template <class Asked>
void add_of_year(audit::Routes& routes, JobRunner& jobs, audit::RouteText const& text, JobKind kind,
                 Verb verb) {
    routes.act<Asked>(http::Method::post, text,
                      [&jobs, kind, verb](Context& context, http::Request const& request,
                                          Asked const& body) -> Result<JobShown> {
                          auto const seat = TRY(seat_of(context, verb, body.place, body.year));
                          return jobs.start(context, {.kind = kind,
                                                      .path = seat.path,
                                                      .about = seat.words,
                                                      .request = http::json_text(body),
                                                      .language = request.language});
                      });
}

void add_of_installation(audit::Routes& routes, JobRunner& jobs, audit::RouteText const& text,
                         JobKind kind) {
    routes.act(http::Method::post, text,
               [&jobs, kind](Context& context, http::Request const& request) -> Result<JobShown> {
                   auto const part = TRY(must_administer_all(context));
                   return jobs.start(
                       context,
                       {.kind = kind, .path = part, .about = {}, .language = request.language});
               });
}

void add_jobs(audit::Routes& routes, JobRunner& jobs) {
    routes.get({"/api/jobs", "Các việc chạy lâu của mình", "One's own long tasks"},
               [&jobs](Context& context, http::Request const&) -> Result<JobsShown> {
                   return JobsShown{jobs.list(context)};
               });
    routes.get({"/api/jobs/{id}", "Một việc: đến đâu rồi, kết quả", "One task: how far, what came"},
               [&jobs](Context& context, http::Request const& request) {
                   return jobs.get(context, id_of(request));
               });
    routes.act(http::Method::remove, {"/api/jobs/{id}", "Dừng một việc", "Stop a task"},
               [&jobs](Context& context, http::Request const& request) {
                   return jobs.cancel(context, id_of(request));
               });
    routes.get({"/api/jobs/{id}/result", "Tệp kết quả của một việc", "The file a task made"},
               [&jobs](Context& context, http::Request const& request) -> Result<http::Reply> {
                   auto const job = TRY(jobs.get_row(context, id_of(request)));
                   auto const file = jobs.folder(job.id) / "result";
                   if (job.result_name.empty() || !std::filesystem::exists(file))
                       return refuse(problems::job_not_done());
                   return http::file_reply({.file = file.string()}, job.result_type,
                                           {job.result_name, http::Disposition::attachment});
               });
}

}  // namespace

void add_job_routes(http::Routes& plain, audit::Entrance& entrance, JobRunner& jobs) {
    audit::Routes routes(plain, entrance, "jobs");
    add_jobs(routes, jobs);
    add_imports(routes, jobs);
    add_of_year<CertificatesAsked>(
        routes, jobs,
        {"/api/certificate-batches", "In tất cả Giấy công nhận của một năm",
         "Print all certificates of a year"},
        JobKind::certificates, Verb::read);
    add_of_year<YearWanted>(
        routes, jobs,
        {"/api/exports", "Trích xuất dữ liệu của một năm", "Take out the data of a year"},
        JobKind::year_export, Verb::export_data);
    add_of_year<ResultsAsked>(routes, jobs,
                              {"/api/results-tables", "Xuất bảng kết quả của một năm",
                               "Write a year's table of results to a file"},
                              JobKind::results_table, Verb::read);
    add_of_installation(routes, jobs,
                        {"/api/log-proofs", "Kiểm tra nhật ký và dữ liệu ngay bây giờ",
                         "Prove the log, and the data by it, now"},
                        JobKind::log_proof);
    add_of_installation(
        routes, jobs,
        {"/api/backups", "Sao lưu toàn bộ bản cài đặt", "Make a backup of the whole installation"},
        JobKind::backup);
}

}  // namespace binhyen::server
