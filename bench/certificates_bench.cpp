#include <atomic>
#include <stdexcept>
#include <thread>

#include "bare_page.hpp"
#include "measuring.hpp"
#include "recognition/recognition_papers.hpp"
#include "recognition/recognition_view.hpp"

// All certificates of the year on two threads, a PDF each, in turns with the bare loop.
namespace binhyen::bench {
namespace {

constexpr int thread_count = 2;
constexpr int round_count = 3;

std::vector<paper::Diploma> pages_of_the_year(std::filesystem::path const& folder) {
    auto const database = performed_year(folder);
    IdSource ids{SeededRandom{62}};
    auto context = operator_context(*database, ids);
    auto const certificates = recognition::read_certificates(context, 2022, "62");
    if (!certificates) throw std::runtime_error(render(certificates.error(), Language::en));
    recognition::PaperMeans const means{.public_url = "https://binhyen.example",
                                        .notice = std::string(recognition::demonstration_notice),
                                        .wording = {},
                                        .local_grounds = {}};
    std::vector<paper::Diploma> pages;
    for (auto const& certificate : *certificates)
        pages.push_back(recognition::certificate_page(means, certificate));
    return pages;
}

struct Printed {
    double seconds = 0;
    std::size_t byte_count = 0;
};

// `make_printer` gives each thread its own way of printing.
template <class MakePrinter>
Printed print_all(std::vector<paper::Diploma> const& pages, MakePrinter make_printer) {
    std::atomic<std::size_t> next = 0;
    std::atomic<std::size_t> byte_count = 0;
    auto const work = [&] {
        auto printer = make_printer();
        for (auto i = next++; i < pages.size(); i = next++) byte_count += printer(pages[i]).size();
    };
    auto const taken = seconds_of([&] {
        std::vector<std::jthread> threads;
        for (int i = 0; i < thread_count; ++i) threads.emplace_back(work);
    });
    return {taken, byte_count};
}

auto product_printer() {
    return [typesetter = std::make_unique<paper::Typesetter>()](paper::Diploma const& page) {
        return paper::to_pdf(*typesetter, page, {page.recipient, page.issuer, {1'668'762'000'000}});
    };
}

auto bare_printer() {
    return [](paper::Diploma const& page) { return bare_pdf(page); };
}

}  // namespace

json::object measure_certificates(std::filesystem::path const& folder) {
    auto const pages = pages_of_the_year(folder);
    std::vector<double> product;
    std::vector<double> bare;
    std::vector<double> ratio;
    Printed of_product;
    Printed of_bare;
    for (int round = 0; round < round_count; ++round) {
        of_bare = print_all(pages, bare_printer);
        of_product = print_all(pages, product_printer);
        bare.push_back(of_bare.seconds);
        product.push_back(of_product.seconds);
        ratio.push_back(of_product.seconds / of_bare.seconds);
    }
    return {{"page_count", pages.size()},
            {"seconds", median(product)},
            {"bare_seconds", median(bare)},
            {"ratio", median(ratio)},
            {"bytes_a_page", of_product.byte_count / pages.size()},
            {"bare_bytes_a_page", of_bare.byte_count / pages.size()}};
}

}  // namespace binhyen::bench
