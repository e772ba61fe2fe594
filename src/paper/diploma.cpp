#include "paper/diploma.hpp"

#include <algorithm>

#include "paper/flow.hpp"
#include "paper/frame.hpp"
#include "paper/page_parts.hpp"
#include "paper/qr.hpp"

namespace binhyen::paper {
namespace {

constexpr Colour red{0.70, 0.07, 0.10};

// A part of the middle column, with the blank that should be above it and the colour it is in.
struct Part {
    Text text;
    double gap;
    Colour colour = black;
    bool is_underlined = false;
};

class DiplomaPage {
public:
    DiplomaPage(Typesetter& typesetter, Canvas& canvas, Diploma const& diploma)
        : typesetter_(typesetter), canvas_(canvas), diploma_(diploma) {}

    void draw() {
        canvas_.draw(typesetter_.stamp("frame", make_frame), 0, 0);
        auto const inside = frame_inside();
        area_ = {inside.left + mm(8), inside.top + mm(6), inside.width - mm(16),
                 inside.height - mm(10)};
        draw_lower_left();
        auto const lower_top = draw_lower_right();
        draw_middle(lower_top - mm(2));
    }

private:
    Text shape(std::string const& text, Face face, double size, double width) {
        return typesetter_.shape_balanced(
            text, {.style = {face, size}, .align = Align::centre, .width = width});
    }

    std::vector<Part> parts() {
        std::vector<Part> out;
        auto const add = [&](std::string const& text, Face face, double size, double gap,
                             Colour colour = black) {
            if (!text.empty()) out.push_back({shape(text, face, size, area_.width), gap, colour});
        };
        add("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Face::bold, 15, 0);
        add("Độc lập - Tự do - Hạnh phúc", Face::bold, 16, 1);
        out.back().is_underlined = true;
        add(diploma_.issuer, Face::bold, 16, 16);
        if (!diploma_.title.empty())
            out.push_back({typesetter_.shape_fitted(diploma_.title,
                                                    {.style = {Face::bold, 44},
                                                     .align = Align::centre,
                                                     .width = area_.width * 0.9},
                                                    {28, 44}),
                           8, red});
        add(diploma_.lead, Face::italic, 17, 6);
        if (!diploma_.recipient.empty())
            out.push_back({typesetter_.shape_fitted(diploma_.recipient,
                                                    {.style = {Face::bold, 30},
                                                     .align = Align::centre,
                                                     .width = area_.width * 0.94},
                                                    {18, 30}),
                           6});
        add(diploma_.recipient_detail, Face::italic, 16, 2);
        double gap = 8;
        for (auto const& line : diploma_.body) {
            add(line, Face::regular, 17, gap);
            gap = 2;
        }
        add(diploma_.distinction, Face::bold, 22, 5, red);
        return out;
    }

    // From the upper edge down to `bottom`; what room is left is shared out among the gaps.
    void draw_middle(double bottom) {
        auto const all = parts();
        double height = 0;
        double gaps = 0;
        for (auto const& part : all) {
            height += part.text.height();
            gaps += part.gap;
        }
        auto const room = bottom - area_.top - height;
        auto const stretch = std::clamp(room / gaps, 0.2, 1.9);
        auto y = area_.top;
        for (auto const& part : all) {
            y += part.gap * stretch;
            canvas_.set_colour(part.colour);
            draw_centred(canvas_, part.text, area_.centre(), y);
            y += part.text.height();
            if (part.is_underlined) {
                auto const half = part.text.width() / 2;
                canvas_.stroke(area_.centre() - half, y + 2, area_.centre() + half, y + 2, 0.8);
            }
        }
        canvas_.set_colour(black);
    }

    // The code, its caption and, beside it, the references.
    void draw_lower_left() {
        auto const side = mm(27);
        auto const& code = diploma_.code;
        auto const caption = typesetter_.shape(
            code.caption.empty() ? code.address : code.caption + "\n" + code.address,
            {.style = {Face::regular, 9}});
        auto const caption_height = code.content.empty() ? 0 : caption.height();
        Box const box{area_.left, area_.bottom() - caption_height - side, side, side};
        if (!code.content.empty()) {
            draw_qr(canvas_, make_qr(code.content), box);
            canvas_.draw(caption, area_.left, box.bottom());
            canvas_.link(
                {area_.left, box.top, std::max(side, caption.width()), side + caption_height},
                code.address.empty() ? code.content : code.address);
        }
        auto const left = code.content.empty() ? area_.left : box.right() + mm(2);
        auto y = box.bottom() - mm(2);
        for (auto i = diploma_.references.size(); i-- > 0;) {
            auto const line = typesetter_.shape(
                diploma_.references[i],
                {.style = {Face::regular, 12}, .width = area_.left + area_.width * 0.54 - left});
            y -= line.height();
            canvas_.draw(line, left, y);
        }
    }

    // Place and date, titles, room to sign, name. Returns its upper edge.
    double draw_lower_right() {
        auto const width = area_.width * 0.44;
        auto const centre = area_.right() - width / 2;
        auto const& signature = diploma_.signature;
        auto const name = shape(signature.name, Face::bold, 15, width);
        std::vector<Text> lines;
        if (!diploma_.place.empty())
            lines.push_back(
                shape(diploma_.place + ", " + long_date(diploma_.date), Face::italic, 14, width));
        for (auto const& title : signature.titles)
            lines.push_back(shape(title, Face::bold, 14, width));
        auto height = signature.room + name.height();
        for (auto const& line : lines) height += line.height();
        auto const top = area_.bottom() - height;
        auto y = top;
        for (auto const& line : lines) {
            draw_centred(canvas_, line, centre, y);
            y += line.height();
        }
        draw_centred(canvas_, name, centre, area_.bottom() - name.height());
        return top;
    }

    Typesetter& typesetter_;
    Canvas& canvas_;
    Diploma const& diploma_;
    Box area_{};
};

}  // namespace

void print(Typesetter& typesetter, PdfFile& file, Diploma const& diploma) {
    auto canvas = file.begin_page(Orientation::landscape);
    draw_notice(typesetter, canvas, Orientation::landscape, diploma.notice, mm(21));
    DiplomaPage{typesetter, canvas, diploma}.draw();
}

std::string to_pdf(Typesetter& typesetter, Diploma const& diploma,
                   PdfProperties const& properties) {
    PdfFile file{properties};
    print(typesetter, file, diploma);
    return file.finish();
}

}  // namespace binhyen::paper
