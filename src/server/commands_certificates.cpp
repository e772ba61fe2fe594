#include "recognition/recognition_view.hpp"
#include "server/certificate_batch.hpp"
#include "server/command.hpp"
#include "server/installation.hpp"
#include "server/made_folder.hpp"
#include "server/progress.hpp"

namespace binhyen::server {
namespace {

using recognition::PaperMeans;

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

Result<> print_certificates(CertificateOptions const& options) {
    auto const installation = TRY(open_installation(options.where));
    auto const entered = installation.enter_as_operator();
    auto const papers =
        TRY(recognition::read_certificates(entered->context, options.year, options.place));
    auto const means = paper_means(installation, options.public_url);
    Progress progress("Giấy công nhận");
    auto const told = [&](std::int64_t done, std::int64_t all) { progress.show(done, all); };
    if (!options.single.empty()) {
        print_together(papers, means, options.single, told);
        return {};
    }
    auto folder = TRY(MadeFolder::begin(options.out));
    print_each(papers, means, folder.making(), told);
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
