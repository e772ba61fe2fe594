#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "paper/faces.hpp"
#include "paper/stamp.hpp"

struct _PangoContext;
struct _PangoLayout;
struct _PangoFontDescription;

/// Words become shaped text here, and nowhere else. Shaping is the dear part of a page, so a
/// typesetter remembers what it has shaped: what stays the same from page to page costs once.
namespace binhyen::paper {

enum class Face { regular, bold, italic, bold_italic };

enum class Align { left, centre, right, justified };

struct Style {
    Face face = Face::regular;
    double size = 14;
};

struct Setting {
    Style style;
    Align align = Align::left;
    /// Lines are broken to this width; 0 = only where the text itself has a line feed.
    double width = 0;
    double first_line_indent = 0;
    /// Between baselines, as a multiple of the face's own distance.
    double line_distance = 1.0;
    /// So many first bytes of the text are bold.
    std::size_t bold_bytes = 0;
    /// Added between letters.
    double letter_gap = 0;
};

/// One line of a shaped text, measured from the upper left corner of the whole.
struct LineBox {
    double left;
    double top;
    double width;
    double height;
    double baseline;
};

/// Shaped text. Cheap to copy. Empty text has one empty line.
class Text {
public:
    Text() = default;

    /// Of the widest line, without what alignment adds.
    [[nodiscard]] double width() const;
    [[nodiscard]] double height() const;
    [[nodiscard]] std::vector<LineBox> lines() const;
    [[nodiscard]] int line_count() const;

    [[nodiscard]] _PangoLayout* layout() const { return layout_.get(); }

private:
    friend class Typesetter;
    explicit Text(std::shared_ptr<_PangoLayout> layout) : layout_(std::move(layout)) {}

    std::shared_ptr<_PangoLayout> layout_;
};

/// Not thread-safe: one for each thread. The first in a process reads the faces, some 20 ms.
class Typesetter {
public:
    Typesetter();

    Text shape(std::string_view text, Setting const&);

    /// Broken into as few lines as the width needs, and these about equally long, as headings
    /// are. `width` must be positive.
    Text shape_balanced(std::string_view text, Setting const&);

    /// The largest size between the two at which the text stands on one line of `width`; if even
    /// the smallest is too wide, the largest at which it stands on two; else the smallest.
    struct SizeRange {
        double least;
        double most;
    };
    Text shape_fitted(std::string_view text, Setting const&, SizeRange);

    /// The stamp of that name, made the first time it is asked for.
    Stamp const& stamp(std::string const& name, std::function<Stamp()> const& make);

    [[nodiscard]] std::string const& family() const { return faces_.family(); }

private:
    template <class Shape>
    Text remembered(std::string key, Shape);
    Text shape_anew(std::string_view text, Setting const&);
    Text balance(std::string_view text, Setting);
    Text fit(std::string_view text, Setting, SizeRange);

    Faces faces_;
    std::shared_ptr<_PangoContext> context_;
    std::unordered_map<std::string, Text> shaped_;
    std::unordered_map<std::string, Stamp> stamps_;
};

}  // namespace binhyen::paper
