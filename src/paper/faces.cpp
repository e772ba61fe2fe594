#include "paper/faces.hpp"

#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

#include <stdexcept>

namespace binhyen::paper {
namespace {

// Trap: /usr/share/fonts/truetype/liberation is left out on purpose. Version 1 lives there on
// Debian 12 under the same family name and lacks 93 of 97 Vietnamese letters.
constexpr auto configuration = R"(<?xml version="1.0"?>
<fontconfig>
  <dir>/usr/share/fonts/truetype/croscore</dir>
  <dir>/usr/share/fonts/truetype/liberation2</dir>
  <cachedir>/var/cache/fontconfig</cachedir>
  <match target="pattern">
    <edit name="family" mode="append" binding="weak">
      <string>Tinos</string>
      <string>Liberation Serif</string>
    </edit>
  </match>
</fontconfig>
)";

// The letters a face most often lacks: those with two marks, and those of minority names.
constexpr FcChar32 telling_letters[] = {0x1EA4, 0x1EC7, 0x1EE3, 0x1EF1, 0x1EF8, 0x0111,
                                        0x01B0, 0x014F, 0x0115, 0x012D, 0x016D, 0x0180};

using Config = std::unique_ptr<FcConfig, decltype(&FcConfigDestroy)>;

bool has_telling_letters(FcPattern* face) {
    FcCharSet* letters = nullptr;
    if (FcPatternGetCharSet(face, FC_CHARSET, 0, &letters) != FcResultMatch) return false;
    for (auto const letter : telling_letters)
        if (!FcCharSetHasChar(letters, letter)) return false;
    return true;
}

// A family is whole when it has regular, bold, italic and bold italic.
bool is_whole(FcConfig* config, char const* family) {
    int whole_faces = 0;
    auto const* faces = FcConfigGetFonts(config, FcSetSystem);
    for (int i = 0; faces && i < faces->nfont; ++i) {
        FcChar8* name = nullptr;
        if (FcPatternGetString(faces->fonts[i], FC_FAMILY, 0, &name) != FcResultMatch) continue;
        if (std::string_view(reinterpret_cast<char const*>(name)) != family) continue;
        whole_faces += has_telling_letters(faces->fonts[i]);
    }
    return whole_faces >= 4;
}

Config load_configuration() {
    Config config{FcConfigCreate(), &FcConfigDestroy};
    auto const* text = reinterpret_cast<FcChar8 const*>(configuration);
    if (!FcConfigParseAndLoadFromMemory(config.get(), text, FcTrue) ||
        !FcConfigBuildFonts(config.get()))
        throw std::runtime_error("fontconfig refuses our configuration");
    return config;
}

}  // namespace

Faces::Faces() {
    auto const config = load_configuration();
    for (auto const* family : {"Tinos", "Liberation Serif"})
        if (family_.empty() && is_whole(config.get(), family)) family_ = family;
    if (family_.empty())
        throw std::runtime_error("no face for paper: install fonts-croscore or fonts-liberation2");
    auto* map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
    if (map == nullptr) throw std::runtime_error("Pango has no FreeType font map");
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map), config.get());
    font_map_ = {map, [](PangoFontMap* made) { g_object_unref(made); }};
}

}  // namespace binhyen::paper
