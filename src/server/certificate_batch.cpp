#include "server/certificate_batch.hpp"

#include <atomic>
#include <future>

#include "server/installation.hpp"
#include "server/made_folder.hpp"

namespace binhyen::server {
namespace {

constexpr int thread_count = 2;

using Next = std::atomic<std::size_t>;

// Takes the next paper until there is none. A typesetter belongs to its thread.
void print_some(CertificatePapers const& papers, recognition::PaperMeans const& means,
                std::filesystem::path const& into, Next& next,
                std::function<void(std::size_t)> const& told) {
    paper::Typesetter typesetter;
    for (auto i = next++; i < papers.size(); i = next++) {
        auto const& certificate = papers[i].certificate;
        write_file(into / (recognition::certificate_file_name(certificate) + ".pdf"),
                   paper::to_pdf(typesetter, recognition::certificate_page(means, papers[i]),
                                 recognition::properties_of(certificate)));
        told(i + 1);
    }
}

}  // namespace

void print_each(CertificatePapers const& papers, recognition::PaperMeans const& means,
                std::filesystem::path const& folder, BatchTold const& told) {
    auto const all = std::int64_t(papers.size());
    Next next = 0;
    std::vector<std::future<void>> others;
    for (int i = 1; i < thread_count; ++i)
        others.push_back(std::async(std::launch::async, [&] {
            print_some(papers, means, folder, next, [](std::size_t) {});
        }));
    try {
        print_some(papers, means, folder, next,
                   [&](std::size_t done) { told(std::int64_t(done), all); });
    } catch (...) {
        // The others shall not go on without this one.
        next = papers.size();
        throw;
    }
    for (auto& other : others) other.get();
    told(all, all);
}

void print_together(CertificatePapers const& papers, recognition::PaperMeans const& means,
                    std::filesystem::path const& file, BatchTold const& told) {
    paper::Typesetter typesetter;
    auto properties = papers.empty() ? paper::PdfProperties{}
                                     : recognition::properties_of(papers.back().certificate);
    properties.title = "Giấy công nhận";
    paper::PdfFile pdf(properties);
    std::int64_t done = 0;
    for (auto const& one : papers) {
        paper::print(typesetter, pdf, recognition::certificate_page(means, one));
        told(++done, std::int64_t(papers.size()));
    }
    write_durably(file, pdf.finish());
}

}  // namespace binhyen::server
