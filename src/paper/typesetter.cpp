#include "paper/typesetter.hpp"

#include <pango/pangocairo.h>

#include <cmath>
#include <cstring>

#include "base/result.hpp"

namespace binhyen::paper {
namespace {

// More than the unchanging parts of a batch of pages need; names that never return push the map
// over it now and then, and shaping the rest once more is nothing against that.
constexpr std::size_t remembered_max = 600;

double from_pango(int units) {
    return double(units) / PANGO_SCALE;
}

int to_pango(double points) {
    return int(std::lround(points * PANGO_SCALE));
}

bool is_bold(Face face) {
    return face == Face::bold || face == Face::bold_italic;
}
bool is_italic(Face face) {
    return face == Face::italic || face == Face::bold_italic;
}

void set_face(PangoLayout* layout, std::string const& family, Style const& style) {
    auto* description = pango_font_description_new();
    // A family is set by its own function: in a description string "Bold 12" may be read as a name.
    pango_font_description_set_family(description, family.c_str());
    pango_font_description_set_weight(
        description, is_bold(style.face) ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_style(
        description, is_italic(style.face) ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
    pango_font_description_set_absolute_size(description, style.size * PANGO_SCALE);
    pango_layout_set_font_description(layout, description);
    pango_font_description_free(description);
}

void set_alignment(PangoLayout* layout, Align align) {
    pango_layout_set_justify(layout, align == Align::justified);
    pango_layout_set_alignment(layout, align == Align::centre  ? PANGO_ALIGN_CENTER
                                       : align == Align::right ? PANGO_ALIGN_RIGHT
                                                               : PANGO_ALIGN_LEFT);
}

void set_attributes(PangoLayout* layout, Setting const& setting) {
    auto* attributes = pango_attr_list_new();
    if (setting.bold_bytes > 0) {
        auto* bold = pango_attr_weight_new(PANGO_WEIGHT_BOLD);
        bold->start_index = 0;
        bold->end_index = guint(setting.bold_bytes);
        pango_attr_list_insert(attributes, bold);
    }
    if (setting.letter_gap > 0)
        pango_attr_list_insert(attributes,
                               pango_attr_letter_spacing_new(to_pango(setting.letter_gap)));
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);
}

std::string key_of(std::string_view text, Setting const& setting) {
    double const numbers[] = {setting.style.size,         double(setting.style.face),
                              double(setting.align),      setting.width,
                              setting.first_line_indent,  setting.line_distance,
                              double(setting.bold_bytes), setting.letter_gap};
    std::string key(sizeof numbers, '\0');
    std::memcpy(key.data(), numbers, sizeof numbers);
    return key.append(text);
}

}  // namespace

double Text::width() const {
    double widest = 0;
    for (auto const& line : lines()) widest = std::max(widest, line.width);
    return widest;
}

double Text::height() const {
    PangoRectangle logical;
    pango_layout_get_extents(layout_.get(), nullptr, &logical);
    return from_pango(logical.height);
}

int Text::line_count() const {
    return pango_layout_get_line_count(layout_.get());
}

std::vector<LineBox> Text::lines() const {
    std::vector<LineBox> boxes;
    auto* at = pango_layout_get_iter(layout_.get());
    do {
        PangoRectangle logical;
        pango_layout_iter_get_line_extents(at, nullptr, &logical);
        int top = 0;
        int bottom = 0;
        pango_layout_iter_get_line_yrange(at, &top, &bottom);
        boxes.push_back({from_pango(logical.x), from_pango(top), from_pango(logical.width),
                         from_pango(bottom - top), from_pango(pango_layout_iter_get_baseline(at))});
    } while (pango_layout_iter_next_line(at));
    pango_layout_iter_free(at);
    return boxes;
}

Typesetter::Typesetter() {
    context_ = {pango_font_map_create_context(faces_.font_map()),
                [](PangoContext* made) { g_object_unref(made); }};
    // On paper a letter stands where its metrics say, not on the pixel grid of some screen.
    auto* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context_.get(), options);
    cairo_font_options_destroy(options);
    pango_cairo_context_set_resolution(context_.get(), 72);
    pango_context_set_round_glyph_positions(context_.get(), FALSE);
    pango_context_set_language(context_.get(), pango_language_from_string("vi"));
}

Text Typesetter::shape(std::string_view text, Setting const& setting) {
    return remembered(key_of(text, setting), [&] { return shape_anew(text, setting); });
}

template <class Shape>
Text Typesetter::remembered(std::string key, Shape shape) {
    if (auto const found = shaped_.find(key); found != shaped_.end()) return found->second;
    auto text = shape();
    if (shaped_.size() >= remembered_max) shaped_.clear();
    return shaped_.emplace(std::move(key), std::move(text)).first->second;
}

Stamp const& Typesetter::stamp(std::string const& name, std::function<Stamp()> const& make) {
    if (auto const found = stamps_.find(name); found != stamps_.end()) return found->second;
    return stamps_.emplace(name, make()).first->second;
}

Text Typesetter::shape_anew(std::string_view text, Setting const& setting) {
    std::shared_ptr<PangoLayout> layout{pango_layout_new(context_.get()),
                                        [](PangoLayout* made) { g_object_unref(made); }};
    set_face(layout.get(), faces_.family(), setting.style);
    set_alignment(layout.get(), setting.align);
    set_attributes(layout.get(), setting);
    pango_layout_set_text(layout.get(), text.data(), int(text.size()));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    if (setting.width > 0) pango_layout_set_width(layout.get(), to_pango(setting.width));
    pango_layout_set_indent(layout.get(), to_pango(setting.first_line_indent));
    pango_layout_set_line_spacing(layout.get(), float(setting.line_distance));
    return Text{std::move(layout)};
}

Text Typesetter::shape_balanced(std::string_view text, Setting const& setting) {
    INVARIANT(setting.width > 0);
    return remembered("balanced " + key_of(text, setting), [&] { return balance(text, setting); });
}

Text Typesetter::balance(std::string_view text, Setting setting) {
    auto const full = setting.width;
    auto const line_count = shape_anew(text, setting).line_count();
    if (line_count == 1) return shape_anew(text, setting);
    double narrow = full / 2;
    double wide = full;
    while (wide - narrow > 1) {
        setting.width = (narrow + wide) / 2;
        (shape_anew(text, setting).line_count() > line_count ? narrow : wide) = setting.width;
    }
    setting.width = wide;
    return shape_anew(text, setting);
}

Text Typesetter::shape_fitted(std::string_view text, Setting const& setting, SizeRange sizes) {
    INVARIANT(setting.width > 0 && sizes.least <= sizes.most);
    auto key = "fitted " + std::to_string(sizes.least) + " " + std::to_string(sizes.most) + " ";
    return remembered(key + key_of(text, setting), [&] { return fit(text, setting, sizes); });
}

Text Typesetter::fit(std::string_view text, Setting setting, SizeRange sizes) {
    auto unbroken = setting;
    unbroken.width = 0;
    unbroken.style.size = sizes.most;
    auto const natural = shape_anew(text, unbroken).width();
    // Half a point less than the quotient, since a line that just fits is broken by a rounding.
    setting.style.size = natural <= setting.width
                             ? sizes.most
                             : std::floor(sizes.most * setting.width / natural * 2 - 1) / 2;
    if (setting.style.size >= sizes.least) return shape_anew(text, setting);
    for (setting.style.size = sizes.most; setting.style.size > sizes.least;
         setting.style.size -= 1) {
        if (shape_anew(text, setting).line_count() <= 2) break;
    }
    return balance(text, setting);
}

}  // namespace binhyen::paper
