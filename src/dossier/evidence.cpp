#include "dossier/evidence.hpp"

#include "base/text.hpp"
#include "dossier/problems.hpp"

namespace binhyen::dossier {
namespace {

constexpr std::size_t name_bytes_max = 200;

bool starts_with_bytes(std::string_view text, std::initializer_list<unsigned char> bytes) {
    if (text.size() < bytes.size()) return false;
    std::size_t i = 0;
    for (auto byte : bytes)
        if (static_cast<unsigned char>(text[i++]) != byte) return false;
    return true;
}

bool is_heic(std::string_view bytes) {
    if (bytes.size() < 12 || bytes.substr(4, 4) != "ftyp") return false;
    auto const brand = bytes.substr(8, 4);
    return brand == "heic" || brand == "heix" || brand == "mif1" || brand == "hevc";
}

}  // namespace

Result<std::string> evidence_name(std::string_view given) {
    if (!text::is_clean_utf8(given)) return refuse(problems::evidence_name_wrong());
    auto const slash = given.find_last_of("/\\");
    if (slash != given.npos) given = given.substr(slash + 1);
    std::string name;
    for (char c : given)
        if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f) name.push_back(c);
    name = text::tidied(name);
    while (!name.empty() && name.front() == '.') name.erase(0, 1);
    if (name.empty() || name.size() > name_bytes_max)
        return refuse(problems::evidence_name_wrong());
    return name;
}

Result<std::string> evidence_media_type(std::string_view first_bytes) {
    if (first_bytes.starts_with("%PDF-")) return "application/pdf";
    if (starts_with_bytes(first_bytes, {0xff, 0xd8, 0xff})) return "image/jpeg";
    if (starts_with_bytes(first_bytes, {0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a}))
        return "image/png";
    if (is_heic(first_bytes)) return "image/heic";
    auto const holds = [&](std::string_view part) {
        return first_bytes.find(part) != first_bytes.npos;
    };
    // A zip of any other kind (a program, a presentation) has no place among proofs.
    if (first_bytes.starts_with("PK\x03\x04") && holds("[Content_Types].xml")) {
        if (holds("xl/"))
            return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        if (holds("word/"))
            return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }
    return refuse(problems::evidence_kind_wrong());
}

std::vector<std::string> papers_with_files(std::vector<Evidence> const& evidence) {
    std::vector<std::string> papers;
    for (auto const& file : evidence)
        if (!file.paper.empty() && !file.removed_reason) papers.push_back(file.paper);
    return papers;
}

}  // namespace binhyen::dossier
