#include "server/job_papers.hpp"

#include "paper/zip_file.hpp"
#include "recognition/recognition_view.hpp"
#include "report/export_dictionary.hpp"
#include "report/results_papers.hpp"
#include "report/results_view.hpp"
#include "server/certificate_batch.hpp"

namespace binhyen::server {
namespace {

constexpr auto zip_type = "application/zip";
constexpr auto pdf_type = "application/pdf";
constexpr auto csv_type = "text/csv; charset=utf-8";
constexpr auto xlsx_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

// The archive appears whole or not at all: a job that is begun again must not find half of one.
void pack(JobRun const& run, std::filesystem::path const& folder) {
    auto const making = run.scratch() / "packed.zip";
    paper::ZipFile zip(making);
    zip.add_folder(folder);
    zip.finish([&](int thousandths) { run.tell(JobStep::packing, thousandths, 1000); });
    move_durably(making, run.result());
}

}  // namespace

Result<JobOutcome> print_certificates(JobRun const& run, JobMeans const& means) {
    auto const asked = TRY(run.request<CertificatesAsked>());
    auto const papers = TRY(recognition::read_certificates(run.context(), asked.year, asked.place));
    auto const told = [&](std::int64_t done, std::int64_t all) {
        run.tell(JobStep::printing, done, all);
    };
    auto const name = "giay-cong-nhan-" + std::to_string(asked.year) + "-" + asked.place;
    JobOutcome outcome{.counts = {{"certificates", std::int64_t(papers.size())}}};
    if (papers.empty()) return outcome;
    if (asked.is_single) {
        print_together(papers, means.papers, run.result(), told);
        outcome.result_name = name + ".pdf";
        outcome.result_type = pdf_type;
        return outcome;
    }
    auto const folder = run.scratch() / "papers";
    std::filesystem::create_directories(folder);
    print_each(papers, means.papers, folder, told);
    pack(run, folder);
    outcome.result_name = name + ".zip";
    outcome.result_type = zip_type;
    return outcome;
}

Result<JobOutcome> export_year(JobRun const& run, JobMeans const&) {
    auto const wanted = TRY(run.request<YearWanted>());
    auto const folder = run.scratch() / "export";
    std::filesystem::create_directories(folder);
    auto const all = std::int64_t(report::export_files().size());
    std::int64_t begun = 0;
    TRY(write_export(run.installation(), run.context(), wanted, folder,
                     [&](std::string_view) { run.tell(JobStep::reading, begun++, all); }));
    pack(run, folder);
    return JobOutcome{
        .counts = {{"files", begun}},
        .result_name = "du-lieu-" + std::to_string(wanted.year) + "-" + wanted.place + ".zip",
        .result_type = zip_type};
}

Result<JobOutcome> tell_results(JobRun const& run, JobMeans const& means) {
    auto const asked = TRY(run.request<ResultsAsked>());
    auto const table = TRY(report::tell_results(
        run.context(), asked.year, asked.place,
        asked.is_by_place ? report::Breadth::by_place : report::Breadth::whole));
    auto const is_csv = asked.format == ResultsFormat::csv;
    // Excel misreads Vietnamese without the byte order mark.
    auto const bytes = is_csv
                           ? "\xEF\xBB\xBF" + report::results_as_csv(table, means.papers.notice)
                           : report::results_as_xlsx(table, means.papers.notice, run.context().now);
    write_durably(run.result(), bytes);
    return JobOutcome{.counts = {{"rows", std::int64_t(table.rows.size())}},
                      .result_name = report::file_name_of(table) + (is_csv ? ".csv" : ".xlsx"),
                      .result_type = is_csv ? csv_type : xlsx_type};
}

}  // namespace binhyen::server
