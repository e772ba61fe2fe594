#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "identity/settings.hpp"

/// Which passwords are refused. Length and not being guessable count; no rules on kinds of
/// characters, which make people write `Matkhau@1`.
namespace binhyen::identity {

/// One spelling for what different keyboards send: NFC, without outer blanks. Bytes that are no
/// text stay as they are, and match nothing.
std::string normal_password(std::string_view typed);

struct ChosenPassword {
    std::string_view password;
    std::string_view account;
    /// The person's full name.
    std::string_view name;
};

/// Too short, too long (256 bytes), among the common ones with or without marks and digits behind
/// them, one character repeated, a run of the keyboard, or made of one's own name.
Result<> must_be_good(ChosenPassword const&, Settings const&);

}  // namespace binhyen::identity
