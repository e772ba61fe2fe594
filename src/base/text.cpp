#include "base/text.hpp"

#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <memory>
#include <stdexcept>

namespace binhyen::text {
namespace {

void check(UErrorCode status) {
    if (U_FAILURE(status)) throw std::runtime_error(u_errorName(status));
}

icu::UnicodeString from_utf8(std::string_view text) {
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), int32_t(text.size())));
}

std::string to_utf8(icu::UnicodeString const& text) {
    std::string out;
    text.toUTF8String(out);
    return out;
}

icu::UnicodeString normalized(icu::Normalizer2 const& form, icu::UnicodeString const& text) {
    UErrorCode status = U_ZERO_ERROR;
    auto out = form.normalize(text, status);
    check(status);
    return out;
}

icu::Normalizer2 const& nfc() {
    UErrorCode status = U_ZERO_ERROR;
    auto const* form = icu::Normalizer2::getNFCInstance(status);
    check(status);
    return *form;
}

icu::Normalizer2 const& nfd() {
    UErrorCode status = U_ZERO_ERROR;
    auto const* form = icu::Normalizer2::getNFDInstance(status);
    check(status);
    return *form;
}

// A blank for every run of `is_gap` characters, none at either end.
template <class IsGap>
icu::UnicodeString with_single_blanks(icu::UnicodeString const& text, IsGap is_gap) {
    icu::UnicodeString out;
    bool gap = false;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        auto const c = text.char32At(i);
        if (is_gap(c)) {
            gap = true;
            continue;
        }
        if (gap && !out.isEmpty()) out.append(UChar32(' '));
        gap = false;
        out.append(c);
    }
    return out;
}

}  // namespace

std::string tidied(std::string_view text) {
    return to_utf8(with_single_blanks(normalized(nfc(), from_utf8(text)),
                                      [](UChar32 c) { return u_isUWhiteSpace(c) != 0; }));
}

bool is_clean_utf8(std::string_view text) {
    auto const* bytes = text.data();
    auto const length = int32_t(text.size());
    for (int32_t i = 0; i < length;) {
        UChar32 c = 0;
        U8_NEXT(bytes, i, length, c);
        if (c <= 0) return false;
    }
    return true;
}

std::string folded(std::string_view text) {
    auto decomposed = normalized(nfd(), from_utf8(text));
    decomposed.foldCase();
    icu::UnicodeString bare;
    for (int32_t i = 0; i < decomposed.length(); i = decomposed.moveIndex32(i, 1)) {
        auto const c = decomposed.char32At(i);
        // đ has no decomposition.
        if (c == 0x111 || c == 0x110)
            bare.append(UChar32('d'));
        else if (u_charType(c) != U_NON_SPACING_MARK)
            bare.append(c);
    }
    return to_utf8(with_single_blanks(bare, [](UChar32 c) { return u_isalnum(c) == 0; }));
}

std::string spelling_key(std::string_view text) {
    // Huyền, sắc, ngã, hỏi, nặng.
    static icu::UnicodeString const tones(u"\u0300\u0301\u0303\u0309\u0323");
    auto const decomposed = normalized(nfd(), from_utf8(text));
    icu::UnicodeString key;
    icu::UnicodeString behind;
    for (int32_t i = 0; i < decomposed.length(); i = decomposed.moveIndex32(i, 1)) {
        auto const c = decomposed.char32At(i);
        if (tones.indexOf(c) >= 0) {
            behind.append(c);
            continue;
        }
        if (u_isUWhiteSpace(c) != 0) {
            key.append(behind);
            behind.remove();
        }
        key.append(c);
    }
    return to_utf8(key.append(behind));
}

std::string sort_key(std::string_view text) {
    static thread_local std::unique_ptr<icu::Collator> const collator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Collator> made(
            icu::Collator::createInstance(icu::Locale("vi", "VN"), status));
        check(status);
        UErrorCode set = U_ZERO_ERROR;
        made->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, set);
        check(set);
        return made;
    }();
    auto const unicode = from_utf8(text);
    auto const length = collator->getSortKey(unicode, nullptr, 0);
    std::string key(std::size_t(length), '\0');
    collator->getSortKey(unicode, reinterpret_cast<uint8_t*>(key.data()), length);
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    for (std::size_t i = 0; i + 1 < key.size(); ++i) {
        auto const byte = static_cast<unsigned char>(key[i]);
        out.push_back(digits[byte >> 4]);
        out.push_back(digits[byte & 15]);
    }
    return out;
}

std::string upper(std::string_view text) {
    return to_utf8(from_utf8(text).toUpper(icu::Locale("vi", "VN")));
}

std::string lower(std::string_view text) {
    return to_utf8(from_utf8(text).toLower(icu::Locale("vi", "VN")));
}

}  // namespace binhyen::text
