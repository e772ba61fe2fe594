#include <algorithm>

#include "paper/page_parts.hpp"

namespace binhyen::paper {
namespace {

constexpr auto national_name = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
constexpr auto motto = "Độc lập - Tự do - Hạnh phúc";

// The decree asks for a third to a half of the line of text.
constexpr double short_line_share = 0.4;
constexpr double line_thickness = 0.6;

// Things under one another, centred on one axis.
class Column {
public:
    explicit Column(double centre) : centre_(centre) {}

    void add(Text text, double gap_above) {
        height_ += gap_above;
        parts_.push_back({std::move(text), height_, 0});
        height_ += parts_.back().text.height();
    }
    /// A solid line under what was added last.
    void add_line(double width, double gap_above) {
        parts_.push_back({{}, height_ + gap_above, width});
        height_ += gap_above + line_thickness;
    }
    [[nodiscard]] double height() const { return height_; }

    void draw(Canvas& canvas, double y) const {
        for (auto const& part : parts_) {
            if (part.line_width > 0)
                canvas.stroke(centre_ - part.line_width / 2, y + part.top,
                              centre_ + part.line_width / 2, y + part.top, line_thickness);
            else
                draw_centred(canvas, part.text, centre_, y + part.top);
        }
    }

private:
    struct Part {
        Text text;
        double top;
        double line_width;
    };

    double centre_;
    double height_ = 0;
    std::vector<Part> parts_;
};

struct Columns {
    Column left;
    Column right;
    double left_width;
    /// Of the national name and of the bodies; the motto is one larger.
    double size;
};

Columns make_columns(PartsContext const& context, double size) {
    auto const name = context.typesetter.shape(national_name, {.style = {Face::bold, size}});
    auto const left_width = context.area.width - name.width() - mm(4);
    // On a landscape page the left column is wide; its words stay near the edge all the same.
    auto const used = std::min(left_width, mm(100));
    return {Column{context.area.left + used / 2}, Column{context.area.right() - name.width() / 2},
            used, size};
}

// The decree gives the name and the bodies 12 to 13, the motto 13 to 14: the smaller pair where
// that leaves a long name of a body fewer lines.
Columns make_columns(PartsContext const& context, PageHeading const& heading) {
    auto const large = make_columns(context, 13);
    for (auto const& [body, face] : {std::pair{&heading.superior_body, Face::regular},
                                     std::pair{&heading.issuing_body, Face::bold}})
        if (context.typesetter.shape(*body, {.style = {face, 13}}).width() > large.left_width)
            return make_columns(context, 12);
    return large;
}

void fill_left(PartsContext const& context, PageHeading const& heading, Columns& columns) {
    auto& typesetter = context.typesetter;
    auto const setting = [&](Face face) {
        return Setting{
            .style = {face, columns.size}, .align = Align::centre, .width = columns.left_width};
    };
    if (!heading.superior_body.empty())
        columns.left.add(typesetter.shape_balanced(heading.superior_body, setting(Face::regular)),
                         0);
    if (heading.issuing_body.empty()) return;
    auto const body = typesetter.shape_balanced(heading.issuing_body, setting(Face::bold));
    columns.left.add(body, 0);
    columns.left.add_line(body.width() * short_line_share, 2);
}

void fill_right(PartsContext const& context, Columns& columns) {
    auto& typesetter = context.typesetter;
    columns.right.add(typesetter.shape(national_name, {.style = {Face::bold, columns.size}}), 0);
    auto const words = typesetter.shape(motto, {.style = {Face::bold, columns.size + 1}});
    columns.right.add(words, 0);
    columns.right.add_line(words.width(), 2);
}

}  // namespace

void draw_centred(Canvas& canvas, Text const& text, double centre, double y) {
    // The lines lie in the box that they were shaped for; its left edge differs from theirs.
    auto const boxes = text.lines();
    for (std::size_t i = 0; i < boxes.size(); ++i)
        canvas.draw_line(text, int(i), centre - boxes[i].width / 2 - boxes[i].left,
                         y + boxes[i].top);
}

FlowRow heading_row(PartsContext const& context, PageHeading const& heading) {
    auto& typesetter = context.typesetter;
    auto columns = make_columns(context, heading);
    fill_left(context, heading, columns);
    fill_right(context, columns);
    auto const top = std::max(columns.left.height(), columns.right.height());
    constexpr double gap = 7;
    if (!heading.number.empty())
        columns.left.add(typesetter.shape(heading.number, {.style = {Face::regular, 13}}),
                         top - columns.left.height() + gap);
    if (!heading.about_under_number.empty())
        columns.left.add(
            typesetter.shape_balanced(heading.about_under_number, {.style = {Face::regular, 12},
                                                                   .align = Align::centre,
                                                                   .width = columns.left_width}),
            6);
    if (!heading.place.empty()) {
        auto const words =
            heading.place + ", " + long_date(heading.date, heading.year_without_date);
        columns.right.add(typesetter.shape(words, {.style = {Face::italic, columns.size + 1}}),
                          top - columns.right.height() + gap);
    }
    auto const height = std::max(columns.left.height(), columns.right.height());
    return {.height = height,
            .draw =
                [columns](Canvas& canvas, double y) {
                    columns.left.draw(canvas, y);
                    columns.right.draw(canvas, y);
                },
            .keep = Keep::with_next};
}

FlowRow centred_row(PartsContext const& context, std::string const& text, Style style, double gap) {
    auto const shaped = context.typesetter.shape_balanced(
        text, {.style = style, .align = Align::centre, .width = context.area.width * 0.88});
    auto const centre = context.area.centre();
    return {.gap = gap,
            .height = shaped.height(),
            .draw = [=](Canvas& canvas, double y) { draw_centred(canvas, shaped, centre, y); },
            .keep = Keep::with_next};
}

void add_title(PartsContext const& context, std::vector<FlowRow>& rows, PageTitle const& title) {
    if (!title.type.empty()) rows.push_back(centred_row(context, title.type, {Face::bold, 14}, 18));
    if (!title.about.empty()) {
        auto const about = context.typesetter.shape_balanced(
            title.about,
            {.style = {Face::bold, 14}, .align = Align::centre, .width = context.area.width * 0.8});
        auto const centre = context.area.centre();
        auto const half = about.width() * short_line_share / 2;
        auto const draw = [=](Canvas& canvas, double y) {
            draw_centred(canvas, about, centre, y);
            auto const line_y = y + about.height() + 3;
            canvas.stroke(centre - half, line_y, centre + half, line_y, line_thickness);
        };
        rows.push_back(
            {.gap = 2, .height = about.height() + 4, .draw = draw, .keep = Keep::with_next});
    }
    if (!title.acting_body.empty())
        rows.push_back(centred_row(context, title.acting_body, {Face::bold, 14}, 14));
    // Air between the heading block and the first line of the text.
    rows.push_back({.height = 6, .draw = [](Canvas&, double) {}, .keep = Keep::with_next});
}

}  // namespace binhyen::paper
