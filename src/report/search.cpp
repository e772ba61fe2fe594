#include "report/search.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace binhyen::report {
namespace {

std::string joined(std::string_view words, std::string_view between) {
    std::string pattern;
    for (auto const letter : words)
        if (letter == ' ')
            pattern += between;
        else
            pattern += letter;
    return pattern;
}

std::string code_in(std::string_view typed) {
    std::string code;
    for (auto const letter : typed) {
        auto const byte = static_cast<unsigned char>(letter);
        if (letter == ' ') continue;
        if (std::isalnum(byte) == 0 && letter != '-' && letter != '~') return {};
        code.push_back(char(std::toupper(byte)));
    }
    return code;
}

// The words before the name of a place, folded; the longer before what they begin with.
constexpr std::array<std::string_view, 9> place_types{
    "thanh pho ", "thi tran ", "dac khu ", "phuong ", "thi xa ", "huyen ", "quan ", "tinh ", "xa "};

}  // namespace

SearchPatterns SearchPatterns::of_places() const {
    for (auto const type : place_types)
        if (same.starts_with(type)) {
            SearchPatterns bare(same.substr(type.size()));
            bare.code.clear();
            return bare;
        }
    return *this;
}

SearchPatterns::SearchPatterns(std::string_view typed)
    : same(text::folded(typed)), code(code_in(text::tidied(typed))) {
    if (same.empty()) return;
    beginning = same + "%";
    words = "% " + joined(same, "% ") + "%";
    inside = "%" + joined(same, "%") + "%";
}

}  // namespace binhyen::report
