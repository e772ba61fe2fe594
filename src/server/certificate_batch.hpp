#pragma once

#include <filesystem>
#include <functional>

#include "recognition/recognition_papers.hpp"

/// All certificates of a year in one part of the tree, printed: for the command line and for jobs.
namespace binhyen::server {

using CertificatePapers = std::vector<recognition::CertificatePaper>;
/// How many of how many; what it throws ends the printing.
using BatchTold = std::function<void(std::int64_t done, std::int64_t all)>;

/// A file for each, into a folder that exists; on two threads.
void print_each(CertificatePapers const&, recognition::PaperMeans const&,
                std::filesystem::path const& folder, BatchTold const&);
/// All in one file.
void print_together(CertificatePapers const&, recognition::PaperMeans const&,
                    std::filesystem::path const& file, BatchTold const&);

}  // namespace binhyen::server
