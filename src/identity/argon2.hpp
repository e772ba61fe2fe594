#pragma once

#include <chrono>
#include <semaphore>
#include <string>
#include <string_view>

#include "base/ids.hpp"
#include "base/result.hpp"

/// Passwords as argon2id texts (libsodium; nothing else includes it here). One check takes 46 MiB
/// and about 30 ms, so at most two run at once; whoever has waited 5 s for a turn is told that the
/// server is busy.
namespace binhyen::identity {

struct HasherLimits {
    /// At most 2.
    std::ptrdiff_t turn_count = 2;
    std::chrono::milliseconds wait_max{5000};
};

class PasswordHasher {
public:
    explicit PasswordHasher(HasherLimits limits = {});

    /// `$argon2id$v=19$m=47104,t=1,p=1$…`; the salt is taken from `random`.
    Result<std::string> hash(std::string_view password, RandomBytes const& random);

    /// An empty `secret` (no such account, no password yet) takes the same time and is wrong.
    Result<bool> is_right(std::string_view password, std::string const& secret);

private:
    HasherLimits limits_;
    std::counting_semaphore<2> turns_;
    /// Of a password nobody knows; for accounts that do not exist.
    std::string decoy_;
};

/// 256 random bits, 43 characters fit for addresses and cookies.
std::string new_token(RandomBytes const& random);

}  // namespace binhyen::identity
