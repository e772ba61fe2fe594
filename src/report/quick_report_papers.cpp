#include "report/quick_report_papers.hpp"

#include <fmt/format.h>

#include <array>

#include "paper/picture.hpp"

namespace binhyen::report {
namespace {

using paper::Align;
using paper::Colour;
using paper::Face;

constexpr double width = 560;
constexpr double margin = 24;
constexpr double row_height = 21;
constexpr double figure_width = 56;
constexpr Colour grey{0.94, 0.95, 0.965};
constexpr Colour rule{0.8, 0.83, 0.86};
constexpr Colour warning{0.48, 0.29, 0};
constexpr std::array<std::string_view, 5> headings{"Tổng", "Đã họp", "Đạt", "Đã ký", "Chậm"};

std::array<std::int64_t, 5> figures_in_order(QuickFigures const& figures) {
    return {figures.total, figures.reviewed, figures.met, figures.signed_count, figures.late};
}

std::string sentence(QuickFigures const& figures) {
    return fmt::format("{} – đã họp {}, đạt {}, đã ký {}, chậm {}", figures.total, figures.reviewed,
                       figures.met, figures.signed_count, figures.late);
}

std::string time_in_vietnam(Instant at) {
    constexpr std::int64_t minute = 60'000;
    auto const minutes = (at.milliseconds / minute + 7 * 60) % (24 * 60);
    return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60);
}

struct Line {
    std::string name;
    QuickFigures figures;
    bool is_group = false;
};

// A district before its communes, with their sum.
std::vector<Line> lines_of(QuickReportShown const& report) {
    std::vector<Line> lines;
    std::string above;
    std::size_t group = 0;
    for (auto const& part : report.lines) {
        if (part.above != above) {
            above = part.above;
            group = lines.size();
            lines.push_back({above, {}, true});
        }
        if (!above.empty()) lines[group].figures += part.areas;
        lines.push_back({part.place.type + " " + part.place.name, part.areas, false});
    }
    lines.push_back({"Cộng", report.areas, true});
    return lines;
}

class Drawing {
public:
    Drawing(QuickReportShown const& report, std::string const& notice)
        : report_(report),
          notice_(notice),
          lines_(lines_of(report)),
          picture_({width, height()}),
          canvas_(picture_.canvas()) {}

    std::string draw() {
        draw_notice();
        draw_heading();
        draw_table_head();
        for (auto const& line : lines_) draw_row(line);
        y_ += 6;
        write("Đạt: theo quyết định, chưa có thì xét duyệt, thẩm định, tự đánh giá.", margin,
              {.style = {Face::regular, 11}});
        y_ += 20;
        draw_notice();
        return picture_.finish();
    }

private:
    [[nodiscard]] double height() const {
        auto const notices = notice_.empty() ? 0.0 : 44.0;
        return 2 * margin + notices + 108 + row_height * double(lines_.size() + 1) + 26;
    }

    void write(std::string_view text, double x, paper::Setting const& setting) {
        canvas_.draw(typesetter_.shape(text, setting), x, y_);
    }

    void draw_notice() {
        if (notice_.empty()) return;
        canvas_.set_colour(warning);
        write(notice_, margin,
              {.style = {Face::bold, 11}, .align = Align::centre, .width = width - 2 * margin});
        canvas_.set_colour(paper::black);
        y_ += 22;
    }

    void draw_heading() {
        auto const place = report_.place.type + " " + report_.place.name;
        write("BÁO CÁO NHANH " + report_.day.to_vietnamese(), margin, {.style = {Face::bold, 17}});
        y_ += 26;
        auto const when = report_.frozen_at ? "chốt lúc " + time_in_vietnam(*report_.frozen_at)
                                            : std::string("số liệu đang cập nhật");
        write(fmt::format("{} – năm {} – {}", place, report_.year, when), margin,
              {.style = {Face::regular, 13}});
        y_ += 24;
        write("Xã, phường, thị trấn: " + sentence(report_.communes), margin,
              {.style = {Face::regular, 13}});
        y_ += 20;
        write("Khu dân cư: " + sentence(report_.areas), margin, {.style = {Face::regular, 13}});
        y_ += 30;
    }

    void draw_table_head() {
        canvas_.set_colour(grey);
        canvas_.fill_box({margin, y_, width - 2 * margin, row_height + 3});
        canvas_.set_colour(paper::black);
        y_ += 4;
        write("Khu dân cư theo địa bàn", margin + 6, {.style = {Face::bold, 12}});
        for (std::size_t i = 0; i < headings.size(); ++i) write_figure(headings[i], i, Face::bold);
        y_ += row_height;
    }

    void draw_row(Line const& line) {
        auto const face = line.is_group ? Face::bold : Face::regular;
        canvas_.set_colour(rule);
        canvas_.stroke(margin, y_ - 1, width - margin, y_ - 1, 0.5);
        canvas_.set_colour(paper::black);
        y_ += 2;
        write(line.name, margin + (line.is_group ? 6 : 16), {.style = {face, 12.5}});
        auto const figures = figures_in_order(line.figures);
        for (std::size_t i = 0; i < figures.size(); ++i)
            write_figure(std::to_string(figures[i]), i, face);
        y_ += row_height - 2;
    }

    void write_figure(std::string_view text, std::size_t column, Face face) {
        auto const left = width - margin - figure_width * double(headings.size() - column);
        write(text, left,
              {.style = {face, 12.5}, .align = Align::right, .width = figure_width - 6});
    }

    QuickReportShown const& report_;
    std::string const& notice_;
    std::vector<Line> lines_;
    paper::Typesetter typesetter_;
    paper::Picture picture_;
    paper::Canvas canvas_;
    double y_ = margin;
};

}  // namespace

std::string quick_report_picture(QuickReportShown const& report, std::string const& notice) {
    return Drawing(report, notice).draw();
}

std::string file_name_of(QuickReportShown const& report) {
    return "bao-cao-nhanh-" + report.place.label + "-" + report.day.to_text();
}

}  // namespace binhyen::report
