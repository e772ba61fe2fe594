#include "server/shelf.hpp"

#include <fstream>
#include <sstream>

#include "rulebook/rulebook_file.hpp"
#include "server/embedded.hpp"
#include "server/problems.hpp"

namespace binhyen::server {
namespace {

namespace fs = std::filesystem;

// The garden club is invented: only the engine's tests judge by it.
constexpr std::string_view embedded_folder = "rulebooks/";
constexpr std::string_view not_for_use = "garden-club";

struct Texts {
    std::optional<rulebook::RulebookText> book;
    std::map<std::string, rulebook::RulebookText> supplements;
};

using TextsById = std::map<std::string, Texts>;

// `path` is `<id>/rulebook.yaml` or `<id>/supplements/<code>.yaml`; anything else is none of ours.
Result<> take(TextsById& into, fs::path const& path, rulebook::RulebookText text) {
    auto part = path.begin();
    auto const id = part->string();
    auto const depth = std::distance(path.begin(), path.end());
    if (path.extension() != ".yaml" || id == not_for_use) return {};
    if (depth == 2 && path.filename() == "rulebook.yaml") {
        auto& book = into[id].book;
        if (book) return refuse(problems::rulebook_doubled(id));
        book = std::move(text);
    } else if (depth == 3 && (++part)->string() == "supplements") {
        auto const code = path.stem().string();
        if (!into[id].supplements.emplace(code, std::move(text)).second)
            return refuse(problems::rulebook_doubled(id + "+" + code));
    }
    return {};
}

std::string content_of(fs::path const& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    if (!in) throw std::runtime_error("cannot read " + file.string());
    return std::move(out).str();
}

Result<TextsById> all_texts(fs::path const& folder) {
    TextsById texts;
    for (auto const& file : embedded_files)
        if (file.path.starts_with(embedded_folder))
            TRY(take(texts, file.path.substr(embedded_folder.size()),
                     {std::string(file.path), std::string(file.bytes())}));
    if (!fs::is_directory(folder)) return texts;
    for (auto const& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            TRY(take(texts, fs::relative(entry.path(), folder),
                     {entry.path().string(), content_of(entry.path())}));
    return texts;
}

}  // namespace

Result<cycle::Shelf> read_shelf(fs::path const& folder) {
    auto const all = TRY(all_texts(folder));
    cycle::Shelf shelf;
    for (auto const& [id, texts] : all) {
        if (!texts.book) continue;
        auto book = TRY(rulebook::read_rulebook(*texts.book));
        shelf.emplace(id, std::move(book));
        for (auto const& [code, supplement] : texts.supplements) {
            auto supplemented = TRY(rulebook::read_rulebook(*texts.book, {supplement}));
            shelf.emplace(id + "+" + code, std::move(supplemented));
        }
    }
    return shelf;
}

Result<std::map<std::string, std::string>> rulebook_files(fs::path const& folder,
                                                          std::string_view id) {
    auto const all = TRY(all_texts(folder));
    std::map<std::string, std::string> files;
    auto const found = all.find(std::string(id));
    if (found == all.end() || !found->second.book) return files;
    files.emplace(found->first + "/rulebook.yaml", found->second.book->yaml);
    for (auto const& [code, text] : found->second.supplements)
        files.emplace(found->first + "/supplements/" + code + ".yaml", text.yaml);
    return files;
}

}  // namespace binhyen::server
