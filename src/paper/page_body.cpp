#include <algorithm>

#include "paper/page_parts.hpp"

namespace binhyen::paper {
namespace {

constexpr double paragraph_gap = 6;
constexpr double line_distance = 1.12;
constexpr double closing_gap = 16;
// Signatures and recipients share the width a little to the right of the middle.
constexpr double left_share = 0.46;

std::string with_lead(Paragraph const& paragraph) {
    if (paragraph.lead.empty()) return paragraph.text;
    return paragraph.lead + " " + paragraph.text;
}

// Things of one signature, under each other.
struct SignatureTexts {
    std::vector<Text> titles;
    Text remark;
    Text name;
    double room = 0;
    double height = 0;
};

SignatureTexts shape_signature(PartsContext const& context, SignatureBlock const& block,
                               double width) {
    SignatureTexts texts;
    auto const setting = [&](Face face, double size) {
        return Setting{.style = {face, size}, .align = Align::centre, .width = width};
    };
    for (auto const& title : block.titles) {
        texts.titles.push_back(context.typesetter.shape_balanced(title, setting(Face::bold, 14)));
        texts.height += texts.titles.back().height();
    }
    texts.remark = context.typesetter.shape(block.remark, setting(Face::italic, 13));
    texts.name = context.typesetter.shape_balanced(block.name, setting(Face::bold, 14));
    texts.room = block.room;
    texts.height += block.room + texts.name.height();
    return texts;
}

void draw_signature(Canvas& canvas, SignatureTexts const& texts, double centre, double y) {
    for (auto const& title : texts.titles) {
        draw_centred(canvas, title, centre, y);
        y += title.height();
    }
    draw_centred(canvas, texts.remark, centre, y);
    draw_centred(canvas, texts.name, centre, y + texts.room);
}

std::string recipient_lines(std::vector<std::string> const& recipients) {
    std::string lines;
    for (auto const& recipient : recipients) {
        if (!lines.empty()) lines += ";\n";
        lines += "- " + recipient;
    }
    return lines + ".";
}

}  // namespace

void add_paragraph(PartsContext const& context, std::vector<FlowRow>& rows,
                   Paragraph const& paragraph) {
    auto const size = paragraph.size > 0 ? paragraph.size : context.body_size;
    auto const is_centred = paragraph.align == Align::centre;
    auto const text = context.typesetter.shape(
        with_lead(paragraph), {.style = {paragraph.face, size},
                               .align = paragraph.align,
                               .width = context.area.width,
                               .first_line_indent = is_centred ? 0 : paragraph.indent,
                               .line_distance = line_distance,
                               .bold_bytes = paragraph.lead.size()});
    auto const boxes = text.lines();
    auto const left = context.area.left;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        // No first line alone at the foot of a page, no last line alone at the head.
        auto const is_kept = (i == 0 || i + 2 == boxes.size()) && i + 1 < boxes.size();
        rows.push_back(
            {.gap = i == 0 ? paragraph_gap : 0,
             .height = boxes[i].height,
             .draw = [=](Canvas& canvas, double y) { canvas.draw_line(text, int(i), left, y); },
             .keep = is_kept ? Keep::with_next : Keep::free});
    }
}

FlowRow closing_row(PartsContext const& context, OfficialPage const& page) {
    auto const left_width = context.area.width * left_share;
    auto const right_width = context.area.width - left_width;
    auto const right = shape_signature(context, page.signature, right_width);
    auto const right_centre = context.area.right() - right_width / 2;
    if (!page.left_signature.is_empty()) {
        auto const left = shape_signature(context, page.left_signature, left_width);
        auto const left_centre = context.area.left + left_width / 2;
        return {.gap = closing_gap,
                .height = std::max(left.height, right.height),
                .draw = [=](Canvas& canvas, double y) {
                    draw_signature(canvas, left, left_centre, y);
                    draw_signature(canvas, right, right_centre, y);
                }};
    }
    if (page.recipients.empty())
        return {.gap = closing_gap, .height = right.height, .draw = [=](Canvas& canvas, double y) {
                    draw_signature(canvas, right, right_centre, y);
                }};
    auto& typesetter = context.typesetter;
    auto const label = typesetter.shape("Nơi nhận:", {.style = {Face::bold_italic, 12}});
    auto const list = typesetter.shape(recipient_lines(page.recipients),
                                       {.style = {Face::regular, 11}, .width = left_width - mm(6)});
    auto const left = context.area.left;
    return {.gap = closing_gap,
            .height = std::max(label.height() + list.height(), right.height),
            .draw = [=](Canvas& canvas, double y) {
                canvas.draw(label, left, y);
                canvas.draw(list, left, y + label.height());
                draw_signature(canvas, right, right_centre, y);
            }};
}

}  // namespace binhyen::paper
