#include "paper/faces.hpp"

#include <fontconfig/fontconfig.h>
#include <harfbuzz/hb-subset.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

#include <stdexcept>
#include <vector>

#include "paper/memory_file.hpp"

namespace binhyen::paper {
namespace {

// Trap: /usr/share/fonts/truetype/liberation is left out on purpose. Version 1 lives there on
// Debian 12 under the same family name and lacks 93 of 97 Vietnamese letters.
constexpr auto installed = R"(<?xml version="1.0"?>
<fontconfig>
  <dir>/usr/share/fonts/truetype/croscore</dir>
  <dir>/usr/share/fonts/truetype/liberation2</dir>
  <cachedir>/var/cache/fontconfig</cachedir>
</fontconfig>
)";

// The letters a face most often lacks: those with two marks, and those of minority names.
constexpr FcChar32 telling_letters[] = {0x1EA4, 0x1EC7, 0x1EE3, 0x1EF1, 0x1EF8, 0x0111,
                                        0x01B0, 0x014F, 0x0115, 0x012D, 0x016D, 0x0180};

using Config = std::unique_ptr<FcConfig, decltype(&FcConfigDestroy)>;

FcChar8 const* bytes_of(char const* text) {
    return reinterpret_cast<FcChar8 const*>(text);
}

bool has_telling_letters(FcPattern* face) {
    FcCharSet* letters = nullptr;
    if (FcPatternGetCharSet(face, FC_CHARSET, 0, &letters) != FcResultMatch) return false;
    for (auto const letter : telling_letters)
        if (!FcCharSetHasChar(letters, letter)) return false;
    return true;
}

std::string text_in(FcPattern* face, char const* property) {
    FcChar8* text = nullptr;
    if (FcPatternGetString(face, property, 0, &text) != FcResultMatch) return {};
    return reinterpret_cast<char const*>(text);
}

std::vector<std::string> files_of(FcConfig* config, std::string const& family) {
    std::vector<std::string> files;
    auto const* faces = FcConfigGetFonts(config, FcSetSystem);
    for (int i = 0; faces && i < faces->nfont; ++i)
        if (text_in(faces->fonts[i], FC_FAMILY) == family && has_telling_letters(faces->fonts[i]))
            files.push_back(text_in(faces->fonts[i], FC_FILE));
    return files;
}

// The face without its instructions for coarse screens. They are a third of what each file of ours
// would carry, and no printer heeds them.
std::string without_hints(std::string const& path) {
    using Blob = std::unique_ptr<hb_blob_t, decltype(&hb_blob_destroy)>;
    using Face = std::unique_ptr<hb_face_t, decltype(&hb_face_destroy)>;
    using Input = std::unique_ptr<hb_subset_input_t, decltype(&hb_subset_input_destroy)>;
    Blob const file{hb_blob_create_from_file(path.c_str()), &hb_blob_destroy};
    Face const face{hb_face_create(file.get(), 0), &hb_face_destroy};
    Input const input{hb_subset_input_create_or_fail(), &hb_subset_input_destroy};
    if (!input) throw std::bad_alloc();
    hb_subset_input_set_flags(input.get(),
                              HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_RETAIN_GIDS |
                                  HB_SUBSET_FLAGS_GLYPH_NAMES | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    for (auto const which : {HB_SUBSET_SETS_GLYPH_INDEX, HB_SUBSET_SETS_UNICODE,
                             HB_SUBSET_SETS_LAYOUT_FEATURE_TAG, HB_SUBSET_SETS_NAME_ID}) {
        auto* everything = hb_subset_input_set(input.get(), which);
        hb_set_clear(everything);
        hb_set_invert(everything);
    }
    Face const made{hb_subset_or_fail(face.get(), input.get()), &hb_face_destroy};
    if (!made) throw std::runtime_error("cannot take the hints off " + path);
    Blob const out{hb_face_reference_blob(made.get()), &hb_blob_destroy};
    unsigned length = 0;
    auto const* bytes = hb_blob_get_data(out.get(), &length);
    return {bytes, length};
}

struct Loaded {
    std::string family;
    Config config;
    std::vector<MemoryFile> files;
};

Loaded load() {
    Config const all{FcConfigCreate(), &FcConfigDestroy};
    if (!FcConfigParseAndLoadFromMemory(all.get(), bytes_of(installed), FcTrue) ||
        !FcConfigBuildFonts(all.get()))
        throw std::runtime_error("fontconfig refuses our configuration");
    for (auto const* family : {"Tinos", "Liberation Serif"}) {
        auto const paths = files_of(all.get(), family);
        // Regular, bold, italic and bold italic.
        if (paths.size() < 4) continue;
        Loaded loaded{family, {FcConfigCreate(), &FcConfigDestroy}, {}};
        for (auto const& path : paths) {
            auto const& file = loaded.files.emplace_back(without_hints(path));
            if (!FcConfigAppFontAddFile(loaded.config.get(), bytes_of(file.path().c_str())))
                throw std::runtime_error("fontconfig refuses " + path);
        }
        return loaded;
    }
    throw std::runtime_error("no face for paper: install fonts-croscore or fonts-liberation2");
}

// One for the process and never taken down: Cairo keeps faces by the path of their file, in a
// cache of its own, and a path used again for another file would print wrong letters.
Loaded const& loaded_once() {
    static auto const* const loaded = new Loaded(load());
    return *loaded;
}

}  // namespace

Faces::Faces() : family_(loaded_once().family) {
    auto* map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
    if (map == nullptr) throw std::runtime_error("Pango has no FreeType font map");
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map), loaded_once().config.get());
    font_map_ = {map, [](PangoFontMap* made) { g_object_unref(made); }};
}

}  // namespace binhyen::paper
