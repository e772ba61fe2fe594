#pragma once

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "base/ids.hpp"

/// Ed25519 by libsodium, for the heads of the log. The key lies in a file outside the database, so
/// that whoever can write the one need not be able to write the other.
namespace binhyen::audit {

class SigningKey {
public:
    /// Reads `audit.key` of the folder, or makes it (0600, folder 0700) and `audit.pub` beside it.
    static SigningKey open_or_make(std::filesystem::path const& folder, RandomBytes const& random);

    /// In hexadecimal, 128 digits.
    [[nodiscard]] std::string sign(std::string_view text) const;

private:
    std::array<unsigned char, 64> secret_{};
};

/// What verifying needs. An outsider is given `audit.pub` and need not see the key.
class PublicKey {
public:
    /// Empty when the folder has no `audit.pub` or it is no key.
    static std::optional<PublicKey> read(std::filesystem::path const& folder);

    [[nodiscard]] bool has_signed(std::string_view text, std::string_view signature) const;
    /// 64 hexadecimal digits: to be compared with a copy kept elsewhere.
    [[nodiscard]] std::string hex() const;

private:
    std::array<unsigned char, 32> key_{};
};

}  // namespace binhyen::audit
