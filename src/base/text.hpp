#pragma once

#include <string>
#include <string_view>

/// Vietnamese text: one normal form, search keys and sort keys. Uses ICU; the rule engine does not
/// include this header.
namespace binhyen::text {

/// NFC, outer blanks removed, inner runs of blanks made one. Text from outside passes through here
/// before it is kept.
std::string tidied(std::string_view);

/// Whether the bytes are well-formed UTF-8 without U+0000.
bool is_clean_utf8(std::string_view);

/// What search compares: lower case, no marks, đ → d, apostrophes and punctuation → one blank, so
/// that "Hòa", "Hoà" and "hoa", or "Ia H'Drai" and "Ia H' Drai", are the same.
std::string folded(std::string_view);

/// The same for two ways to write one name: the tone mark of each word stands behind it, so that
/// "Hòa" and "Hoà" are the same and "Hóa" is another.
std::string spelling_key(std::string_view);

/// Lower-case hex of the ICU collation key for Vietnamese: sorts bytewise as people expect.
std::string sort_key(std::string_view);

std::string upper(std::string_view);
std::string lower(std::string_view);

}  // namespace binhyen::text
