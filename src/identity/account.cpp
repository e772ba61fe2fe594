#include "identity/account.hpp"

#include <algorithm>

#include "identity/problems.hpp"

namespace binhyen::identity {
namespace {

bool may_begin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool may_occur(char c) {
    return may_begin(c) || c == '.' || c == '_' || c == '-';
}

}  // namespace

std::string normal_account(std::string_view typed) {
    auto const first = typed.find_first_not_of(" \t\r\n");
    if (first == typed.npos) return {};
    typed = typed.substr(first, typed.find_last_not_of(" \t\r\n") - first + 1).substr(0, 64);
    std::string account(typed);
    for (auto& c : account)
        if (c >= 'A' && c <= 'Z') c = char(c - 'A' + 'a');
    return account;
}

Result<> must_be_account(std::string_view account) {
    if (account.size() >= 2 && account.size() <= 32 && may_begin(account.front()) &&
        std::ranges::all_of(account, may_occur))
        return {};
    return refuse(problems::account_malformed());
}

}  // namespace binhyen::identity
