#pragma once

#include "server/job_run.hpp"
#include "server/year_export.hpp"

/// What is printed or taken out as a job.
namespace binhyen::server {

struct CertificatesAsked {
    std::int64_t year = 0;
    /// Label or code.
    std::string place;
    /// All in one file, else an archive of one file each.
    bool is_single = false;
};
BOOST_DESCRIBE_STRUCT(CertificatesAsked, (), (year, place, is_single))

enum class ResultsFormat { csv, xlsx };
BOOST_DESCRIBE_ENUM(ResultsFormat, csv, xlsx)

struct ResultsAsked {
    std::int64_t year = 0;
    std::string place;
    /// Also a row for each place below.
    bool is_by_place = false;
    ResultsFormat format = ResultsFormat::xlsx;
};
BOOST_DESCRIBE_STRUCT(ResultsAsked, (), (year, place, is_by_place, format))

Result<JobOutcome> print_certificates(JobRun const&, JobMeans const&);
Result<JobOutcome> export_year(JobRun const&, JobMeans const&);
Result<JobOutcome> tell_results(JobRun const&, JobMeans const&);

}  // namespace binhyen::server
