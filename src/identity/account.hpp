#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"

/// The name one signs in with. Typed on old phones: capitals and outer blanks are forgiven,
/// Vietnamese letters are not, since keyboards compose them differently.
namespace binhyen::identity {

/// Lower case without outer blanks; at most 64 bytes are kept of what is no account anyway.
std::string normal_account(std::string_view typed);

/// 2–32 of a–z, 0–9, `.`, `_`, `-`, beginning with a letter or a digit.
Result<> must_be_account(std::string_view account);

}  // namespace binhyen::identity
