#pragma once

#include <memory>
#include <string>

struct _PangoFontMap;

namespace binhyen::paper {

/// The faces we print with: Tinos or, failing that, Liberation Serif 2, both with the metrics of
/// Times New Roman and every Vietnamese letter. They are found through a private fontconfig
/// configuration, so that what the machine has installed or prefers cannot change a page.
///
/// They are embedded without hints for screens, which makes files a third smaller.
///
/// Throws std::runtime_error if neither is installed whole. Not thread-safe: one for each thread.
class Faces {
public:
    Faces();

    [[nodiscard]] std::string const& family() const { return family_; }
    [[nodiscard]] _PangoFontMap* font_map() const { return font_map_.get(); }

private:
    std::string family_;
    std::shared_ptr<_PangoFontMap> font_map_;
};

}  // namespace binhyen::paper
