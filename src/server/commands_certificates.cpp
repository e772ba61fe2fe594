#include <atomic>
#include <future>

#include "recognition/recognition_papers.hpp"
#include "recognition/recognition_view.hpp"
#include "server/command.hpp"
#include "server/installation.hpp"
#include "server/made_folder.hpp"
#include "server/progress.hpp"

namespace binhyen::server {
namespace {

using recognition::CertificatePaper;
using recognition::PaperMeans;

constexpr int thread_count = 2;

struct CertificateOptions {
    Where where;
    std::int64_t year = 0;
    std::string place;
    std::string out;
    std::string single;
    std::string public_url;
};

PaperMeans paper_means(Installation const& installation, std::string const& public_url) {
    PaperMeans means;
    means.public_url = public_url.empty() ? installation.about.address() : public_url;
    while (means.public_url.ends_with('/')) means.public_url.pop_back();
    means.notice = notice_of(installation.about);
    return means;
}

// Takes the next paper until there is none. A typesetter belongs to its thread.
void print_some(std::vector<CertificatePaper> const& papers, PaperMeans const& means,
                std::filesystem::path const& into, std::atomic<std::size_t>& next,
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

void print_each(std::vector<CertificatePaper> const& papers, PaperMeans const& means,
                std::filesystem::path const& into) {
    Progress progress("Giấy công nhận");
    std::atomic<std::size_t> next = 0;
    std::vector<std::future<void>> others;
    for (int i = 1; i < thread_count; ++i)
        others.push_back(std::async(std::launch::async, [&] {
            print_some(papers, means, into, next, [](std::size_t) {});
        }));
    print_some(papers, means, into, next, [&](std::size_t done) {
        progress.show(std::int64_t(done), std::int64_t(papers.size()));
    });
    for (auto& other : others) other.get();
    progress.show(std::int64_t(papers.size()), std::int64_t(papers.size()));
}

void print_together(std::vector<CertificatePaper> const& papers, PaperMeans const& means,
                    std::filesystem::path const& file) {
    Progress progress("Giấy công nhận");
    paper::Typesetter typesetter;
    auto properties = papers.empty() ? paper::PdfProperties{}
                                     : recognition::properties_of(papers.back().certificate);
    properties.title = "Giấy công nhận";
    paper::PdfFile pdf(properties);
    std::int64_t done = 0;
    for (auto const& one : papers) {
        paper::print(typesetter, pdf, recognition::certificate_page(means, one));
        progress.show(++done, std::int64_t(papers.size()));
    }
    write_durably(file, pdf.finish());
}

Result<> print_certificates(CertificateOptions const& options) {
    auto const installation = TRY(open_installation(options.where));
    auto const entered = installation.enter_as_operator();
    auto const papers =
        TRY(recognition::read_certificates(entered->context, options.year, options.place));
    auto const means = paper_means(installation, options.public_url);
    if (!options.single.empty()) {
        print_together(papers, means, options.single);
        return {};
    }
    auto folder = TRY(MadeFolder::begin(options.out));
    print_each(papers, means, folder.making());
    folder.finish();
    return {};
}

}  // namespace

void add_certificate_commands(CLI::App& app, Command& chosen) {
    auto const options = std::make_shared<CertificateOptions>();
    auto& printing = *app.add_subcommand(
        "certificates", "Print a year's certificates as PDF / In Giấy công nhận của năm");
    add_where(printing, options->where);
    printing.add_option("--cycle", options->year, "The year / Năm xét công nhận")->required();
    printing.add_option("--place", options->place, "Code of the place / Mã địa bàn")->required();
    auto* out = printing
                    .add_option("--out", options->out,
                                "New folder, a file for each / Thư mục mới, mỗi giấy một tệp")
                    ->type_name("DIR");
    printing.add_option("--single", options->single, "One file of all / Một tệp chung")
        ->type_name("FILE")
        ->excludes(out);
    printing.add_option("--public-url", options->public_url,
                        "Where the codes lead / Địa chỉ trong mã QR");
    add_format(printing, chosen);
    printing.callback([options, &chosen] {
        if (options->out.empty() && options->single.empty())
            throw CLI::RequiredError("--out or --single");
        chosen.perform = [options] { return print_certificates(*options); };
    });
}

}  // namespace binhyen::server
