#include "server/job_import.hpp"

#include <fstream>
#include <sstream>

#include "http/json_text.hpp"
#include "server/job_store.hpp"

namespace binhyen::server {
namespace {

JobStep step_of(registry::ImportStep step) {
    switch (step) {
        case registry::ImportStep::reading:
            return JobStep::reading;
        case registry::ImportStep::checking:
            return JobStep::checking;
        case registry::ImportStep::entering:
            return JobStep::entering;
    }
    return JobStep::preparing;
}

ImportTold told_of(registry::ImportReport const& report, Language language) {
    ImportTold told{.kind = report.kind,
                    .row_count = report.row_count,
                    .created_count = report.created_count,
                    .unchanged_count = report.unchanged_count,
                    .refused_row_count = report.refused_row_count,
                    .is_entered = report.is_entered,
                    .refused = {}};
    for (auto const& [row, column, problem] : report.faults)
        told.refused.push_back({.row = row,
                                .column = column,
                                .code = std::string(problem.code()),
                                .text = render(problem, language),
                                .todo = render_todo(problem, language)});
    return told;
}

JobOutcome outcome_of(JobRun const& run, ImportTold const& told) {
    write_durably(run.result(), http::json_text(told));
    return {.counts = {{"rows", told.row_count},
                       {"created", told.created_count},
                       {"unchanged", told.unchanged_count},
                       {"refused", told.refused_row_count}},
            .result_name = "ket-qua-nhap.json",
            .result_type = "application/json"};
}

Result<ImportTold> import(JobRun const& run, registry::ImportMode mode) {
    auto const asked = TRY(run.request<ImportAsked>());
    // Rows that an earlier server entered before it was killed are found again as unchanged.
    auto const earlier = run.job().entered_count;
    auto const table = TRY(paper::open_table_file(run.input()));
    auto const report = TRY(registry::import_registry(
        run.context(), *table,
        {.part = asked.part,
         .mode = mode,
         .valid_from = asked.valid_from,
         .progress = [&](registry::ImportStep step, std::int64_t done,
                         std::int64_t all) { run.tell(step_of(step), done, all); },
         .in_act =
             [&](storage::Transaction& tx, std::int64_t entered) {
                 set_entered_count(tx, run.job().id, earlier + entered);
             }}));
    auto told = told_of(report, language_of(run.job()));
    told.created_count += earlier;
    told.unchanged_count -= earlier;
    return told;
}

}  // namespace

Result<JobOutcome> check_import(JobRun const& run, JobMeans const&) {
    auto const told = TRY(import(run, registry::ImportMode::check));
    return outcome_of(run, told);
}

Result<JobOutcome> enter_import(JobRun const& run, JobMeans const&) {
    auto const asked = TRY(run.request<ImportAsked>());
    auto const told = TRY(
        import(run, asked.only_good ? registry::ImportMode::only_good : registry::ImportMode::all));
    return outcome_of(run, told);
}

std::optional<ImportTold> read_import(std::filesystem::path const& result) {
    std::ifstream in(result, std::ios::binary);
    if (!in) return {};
    std::ostringstream text;
    text << in.rdbuf();
    auto told = http::parse_json<ImportTold>(text.str());
    INVARIANT(told.has_value());
    return std::move(*told);
}

}  // namespace binhyen::server
