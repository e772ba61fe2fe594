#include "bare_page.hpp"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <qrencode.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace binhyen::bench {
namespace {

constexpr double mm = 72 / 25.4;
constexpr double page_width = 297 * mm;
constexpr double page_height = 210 * mm;
constexpr double band = 8 * mm;
constexpr double outer = 8 * mm;
constexpr double inner = outer + band;
constexpr double inset = inner + 3 + 8 * mm;

struct Look {
    double size;
    bool is_bold = false;
    bool is_italic = false;
    PangoAlignment align = PANGO_ALIGN_CENTER;
};

cairo_status_t append(void* bytes, unsigned char const* piece, unsigned length) {
    static_cast<std::string*>(bytes)->append(reinterpret_cast<char const*>(piece), length);
    return CAIRO_STATUS_SUCCESS;
}

class BarePage {
public:
    BarePage(cairo_t* cairo, paper::Diploma const& diploma) : cairo_(cairo), diploma_(diploma) {}

    void draw() {
        notice();
        frame();
        cairo_set_source_rgb(cairo_, 0, 0, 0);
        middle();
        lower_left();
        lower_right();
    }

private:
    PangoLayout* layout_of(std::string const& text, Look const& look, double width) {
        auto* layout = pango_cairo_create_layout(cairo_);
        auto* font = pango_font_description_new();
        pango_font_description_set_family(font, "Tinos");
        pango_font_description_set_weight(font,
                                          look.is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
        pango_font_description_set_style(font,
                                         look.is_italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
        pango_font_description_set_absolute_size(font, look.size * PANGO_SCALE);
        pango_layout_set_font_description(layout, font);
        pango_font_description_free(font);
        pango_layout_set_text(layout, text.data(), int(text.size()));
        pango_layout_set_alignment(layout, look.align);
        if (width > 0) pango_layout_set_width(layout, int(width * PANGO_SCALE));
        return layout;
    }

    // Gives the text's height.
    double show(std::string const& text, Look const& look, double x, double y, double width) {
        if (text.empty()) return 0;
        auto* layout = layout_of(text, look, width);
        int height = 0;
        pango_layout_get_size(layout, nullptr, &height);
        cairo_move_to(cairo_, x, y);
        pango_cairo_show_layout(cairo_, layout);
        g_object_unref(layout);
        return double(height) / PANGO_SCALE;
    }

    double size_to_fit(std::string const& text, Look const& look, double width) {
        auto* layout = layout_of(text, look, 0);
        int natural = 0;
        pango_layout_get_size(layout, &natural, nullptr);
        g_object_unref(layout);
        return std::min(look.size, std::floor(look.size * width * PANGO_SCALE / natural));
    }

    void notice() {
        if (diploma_.notice.empty()) return;
        cairo_save(cairo_);
        cairo_set_source_rgb(cairo_, 0.93, 0.93, 0.93);
        auto* pale = layout_of(diploma_.notice, {36, true}, 0);
        int width = 0;
        int height = 0;
        pango_layout_get_size(pale, &width, &height);
        cairo_translate(cairo_, page_width / 2, page_height / 2);
        cairo_rotate(cairo_, -std::numbers::pi / 6);
        cairo_move_to(cairo_, -double(width) / PANGO_SCALE / 2, -double(height) / PANGO_SCALE / 2);
        pango_cairo_layout_path(cairo_, pale);
        cairo_fill(cairo_);
        g_object_unref(pale);
        cairo_restore(cairo_);
        cairo_set_source_rgb(cairo_, 0.7, 0.07, 0.1);
        show(diploma_.notice, {9, true}, 0, page_height - 20, page_width);
    }

    void box(double margin, double thickness) {
        cairo_set_line_width(cairo_, thickness);
        cairo_rectangle(cairo_, margin, margin, page_width - 2 * margin, page_height - 2 * margin);
        cairo_stroke(cairo_);
    }

    void side(double x, double y, double length, int turns, int quarter) {
        static constexpr double points[][2] = {{0.00, 0.14}, {0.72, 0.14}, {0.72, 0.64},
                                               {0.32, 0.64}, {0.32, 0.40}, {0.50, 0.40}};
        cairo_save(cairo_);
        cairo_translate(cairo_, x, y);
        cairo_rotate(cairo_, quarter * std::numbers::pi / 2);
        cairo_translate(cairo_, 0, band * 0.18);
        cairo_scale(cairo_, length / turns, band * 0.64);
        for (int turn = 0; turn < turns; ++turn) {
            cairo_move_to(cairo_, turn, 0.86);
            for (auto const& point : points) cairo_line_to(cairo_, turn + point[0], point[1]);
            cairo_move_to(cairo_, turn, 0.86);
            cairo_line_to(cairo_, turn + 1, 0.86);
        }
        cairo_restore(cairo_);
        cairo_set_line_width(cairo_, 1);
        cairo_stroke(cairo_);
    }

    void blossom(double x, double y) {
        cairo_set_source_rgb(cairo_, 0.66, 0.47, 0.12);
        cairo_set_line_width(cairo_, 1.2);
        cairo_rectangle(cairo_, x + 0.6, y + 0.6, band - 1.2, band - 1.2);
        cairo_stroke(cairo_);
        cairo_set_source_rgb(cairo_, 0.7, 0.07, 0.1);
        auto const radius = band * 0.42;
        for (int i = 0; i < 8; ++i) {
            cairo_save(cairo_);
            cairo_translate(cairo_, x + band / 2, y + band / 2);
            cairo_rotate(cairo_, i * std::numbers::pi / 4);
            cairo_move_to(cairo_, 0, 0);
            cairo_curve_to(cairo_, radius * 0.45, -radius * 0.34, radius * 0.8, -radius * 0.3,
                           radius, 0);
            cairo_curve_to(cairo_, radius * 0.8, radius * 0.3, radius * 0.45, radius * 0.34, 0, 0);
            cairo_restore(cairo_);
        }
        cairo_fill(cairo_);
        cairo_set_source_rgb(cairo_, 0.66, 0.47, 0.12);
        cairo_arc(cairo_, x + band / 2, y + band / 2, radius * 0.24, 0, 2 * std::numbers::pi);
        cairo_fill(cairo_);
    }

    void frame() {
        cairo_set_source_rgb(cairo_, 0.66, 0.47, 0.12);
        box(outer, 2.2);
        box(outer - 2.6, 0.5);
        box(inner, 1.2);
        box(inner + 3, 0.5);
        auto const across = page_width - 2 * inner;
        auto const down = page_height - 2 * inner;
        side(inner, outer, across, 48, 0);
        side(page_width - inner, page_height - outer, across, 48, 2);
        side(page_width - outer, inner, down, 32, 1);
        side(outer, page_height - inner, down, 32, 3);
        for (auto const x : {outer, page_width - inner})
            for (auto const y : {outer, page_height - inner}) blossom(x, y);
    }

    void middle() {
        auto const width = page_width - 2 * inset;
        auto y = inset;
        auto const add = [&](std::string const& text, Look const& look, double gap) {
            y += gap;
            y += show(text, look, inset, y, width);
        };
        add("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", {15, true}, 0);
        add("Độc lập - Tự do - Hạnh phúc", {16, true}, 1);
        cairo_set_line_width(cairo_, 0.8);
        cairo_move_to(cairo_, page_width / 2 - 100, y + 2);
        cairo_line_to(cairo_, page_width / 2 + 100, y + 2);
        cairo_stroke(cairo_);
        add(diploma_.issuer, {16, true}, 16);
        cairo_set_source_rgb(cairo_, 0.7, 0.07, 0.1);
        add(diploma_.title, {size_to_fit(diploma_.title, {44, true}, width * 0.9), true}, 8);
        cairo_set_source_rgb(cairo_, 0, 0, 0);
        add(diploma_.lead, {17, false, true}, 6);
        add(diploma_.recipient, {size_to_fit(diploma_.recipient, {30, true}, width * 0.94), true},
            6);
        add(diploma_.recipient_detail, {16, false, true}, 2);
        for (auto const& line : diploma_.body) add(line, {17}, 4);
        cairo_set_source_rgb(cairo_, 0.7, 0.07, 0.1);
        add(diploma_.distinction, {22, true}, 5);
        cairo_set_source_rgb(cairo_, 0, 0, 0);
    }

    void qr_code(double x, double y, double side) {
        auto const& content = diploma_.code.content;
        auto* code = QRcode_encodeData(int(content.size()),
                                       reinterpret_cast<unsigned char const*>(content.data()), 0,
                                       QR_ECLEVEL_M);
        auto const module = side / (code->width + 8);
        for (int row = 0; row < code->width; ++row)
            for (int column = 0; column < code->width; ++column)
                if (code->data[row * code->width + column] & 1)
                    cairo_rectangle(cairo_, x + (column + 4) * module, y + (row + 4) * module,
                                    module, module);
        cairo_fill(cairo_);
        QRcode_free(code);
    }

    void lower_left() {
        auto const side = 27 * mm;
        auto const top = page_height - inset - side - 20;
        qr_code(inset, top, side);
        show(diploma_.code.caption + "\n" + diploma_.code.address,
             {9, false, false, PANGO_ALIGN_LEFT}, inset, top + side, 0);
        auto const link = "rect=[" + std::to_string(inset) + " " + std::to_string(top) + " " +
                          std::to_string(side) + " " + std::to_string(side) + "] uri='" +
                          diploma_.code.content + "'";
        cairo_tag_begin(cairo_, CAIRO_TAG_LINK, link.c_str());
        cairo_tag_end(cairo_, CAIRO_TAG_LINK);
        auto y = top + side / 2;
        for (auto const& line : diploma_.references)
            y += show(line, {12, false, false, PANGO_ALIGN_LEFT}, inset + side + 2 * mm, y, 0);
    }

    void lower_right() {
        auto const width = (page_width - 2 * inset) * 0.44;
        auto const x = page_width - inset - width;
        auto y = page_height - inset - 130;
        y += show(diploma_.place + ", " + paper::long_date(diploma_.date), {14, false, true}, x, y,
                  width);
        for (auto const& title : diploma_.signature.titles)
            y += show(title, {14, true}, x, y, width);
        show(diploma_.signature.name, {15, true}, x, page_height - inset - 20, width);
    }

    cairo_t* cairo_;
    paper::Diploma const& diploma_;
};

}  // namespace

std::string bare_pdf(paper::Diploma const& diploma) {
    std::string bytes;
    auto* surface = cairo_pdf_surface_create_for_stream(append, &bytes, page_width, page_height);
    auto* cairo = cairo_create(surface);
    BarePage{cairo, diploma}.draw();
    cairo_show_page(cairo);
    cairo_destroy(cairo);
    cairo_surface_finish(surface);
    cairo_surface_destroy(surface);
    return bytes;
}

}  // namespace binhyen::bench
