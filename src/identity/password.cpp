#include "identity/password.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "base/text.hpp"
#include "identity/problems.hpp"

namespace binhyen::identity {
namespace {

// Words that open too many doors here and abroad, without marks, blanks and what stands behind
// them. A password that is one of these plus digits or signs is refused too.
constexpr auto common_words = std::to_array<std::string_view>(
    {"password",   "passw",         "pass",      "matkhau",      "matkhaumoi", "mk",
     "admin",      "administrator", "root",      "user",         "guest",      "test",
     "demo",       "login",         "welcome",   "letmein",      "iloveyou",   "monkey",
     "dragon",     "master",        "sunshine",  "princess",     "football",   "baseball",
     "superman",   "batman",        "trustno",   "shadow",       "michael",    "secret",
     "hello",      "freedom",       "whatever",  "computer",     "internet",   "google",
     "facebook",   "samsung",       "iphone",    "windows",      "abc",        "abcd",
     "abcde",      "abcdef",        "abcdefg",   "abcdefgh",     "qwerty",     "qwertyuiop",
     "qwertyui",   "asdf",          "asdfgh",    "asdfghjkl",    "zxcvbn",     "zxcvbnm",
     "qazwsx",     "qazwsxedc",     "qwe",       "asd",          "zxc",        "aa",
     "anhyeuem",   "emyeuanh",      "yeuem",     "yeuanh",       "tinhyeu",    "maiyeu",
     "nhoem",      "nhoanh",        "motminh",   "khongbiet",    "khongnho",   "khongco",
     "vietnam",    "vietnamvodich", "hanoi",     "saigon",       "hochiminh",  "danang",
     "kontum",     "quangngai",     "congan",    "conganxa",     "conganviet", "conganhuyen",
     "congantinh", "conganvietnam", "anninh",    "anninhtrattu", "antoan",     "binhyen",
     "toanquoc",   "uyban",         "ubnd",      "xa",           "huyen",      "tinh",
     "giaovien",   "hocsinh",       "truonghoc", "gia",          "giadinh",    "congacon",
     "bome",       "cuncon"});

std::string letters_and_digits(std::string_view text) {
    std::string kept;
    for (char const c : text::folded(text))
        if (c != ' ') kept.push_back(c);
    return kept;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_common(std::string_view kept) {
    while (!kept.empty() && is_digit(kept.back())) kept.remove_suffix(1);
    while (!kept.empty() && is_digit(kept.front())) kept.remove_prefix(1);
    return std::ranges::find(common_words, kept) != common_words.end();
}

// "11111111", "12345678", "87654321", "abababab": every step is the same, or the text repeats a
// piece of at most three characters.
bool is_pattern(std::string_view text) {
    auto const is_even_run = [&](int step) {
        for (std::size_t i = 1; i < text.size(); ++i)
            if (text[i] - text[i - 1] != step && !(text[i - 1] == '9' && text[i] == '0'))
                return false;
        return true;
    };
    if (is_even_run(1) || is_even_run(-1)) return true;
    for (std::size_t piece = 1; piece <= 3; ++piece) {
        bool is_repeated = true;
        for (std::size_t i = piece; i < text.size(); ++i)
            is_repeated = is_repeated && text[i] == text[i - piece];
        if (is_repeated) return true;
    }
    return false;
}

// Eight or so digits are a birthday or a telephone number.
bool is_few_digits(std::string_view text) {
    return text.size() <= 11 && std::ranges::all_of(text, is_digit);
}

bool is_own_name(std::string_view kept, ChosenPassword const& chosen) {
    while (!kept.empty() && is_digit(kept.back())) kept.remove_suffix(1);
    return !kept.empty() &&
           (kept == letters_and_digits(chosen.account) || kept == letters_and_digits(chosen.name));
}

std::int64_t character_count(std::string_view utf8) {
    return std::ranges::count_if(utf8, [](char c) { return (c & 0xC0) != 0x80; });
}

}  // namespace

std::string normal_password(std::string_view typed) {
    return text::is_clean_utf8(typed) ? text::tidied(typed) : std::string(typed);
}

Result<> must_be_good(ChosenPassword const& chosen, Settings const& settings) {
    if (!text::is_clean_utf8(chosen.password) || chosen.password.size() > 256)
        return refuse(problems::password_malformed());
    if (character_count(chosen.password) < settings.password_length_min)
        return refuse(problems::password_too_short(settings.password_length_min));
    auto const kept = letters_and_digits(chosen.password);
    if (is_common(kept) || is_pattern(chosen.password) || is_few_digits(chosen.password) ||
        is_own_name(kept, chosen))
        return refuse(problems::password_guessable());
    return {};
}

}  // namespace binhyen::identity
