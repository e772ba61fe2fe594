#include "identity/argon2.hpp"

#include <sodium.h>

#include <array>
#include <new>
#include <stdexcept>

#include "identity/problems.hpp"

namespace binhyen::identity {
namespace {

constexpr unsigned long long passes = 1;
constexpr std::size_t memory_bytes = 46UL * 1024 * 1024;

std::string base64(std::span<unsigned char const> bytes, int variant) {
    std::string text(sodium_base64_encoded_len(bytes.size(), variant), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), variant);
    text.resize(text.size() - 1);
    return text;
}

std::string argon2id_text(std::string_view password, RandomBytes const& random) {
    std::array<unsigned char, crypto_pwhash_SALTBYTES> salt{};
    std::array<unsigned char, 32> key{};
    random(salt.data(), salt.size());
    if (crypto_pwhash(key.data(), key.size(), password.data(), password.size(), salt.data(), passes,
                      memory_bytes, crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw std::bad_alloc();
    constexpr auto variant = sodium_base64_VARIANT_ORIGINAL_NO_PADDING;
    return "$argon2id$v=19$m=" + std::to_string(memory_bytes / 1024) +
           ",t=" + std::to_string(passes) + ",p=1$" + base64(salt, variant) + "$" +
           base64(key, variant);
}

class Turn {
public:
    Turn(std::counting_semaphore<2>& turns, std::chrono::milliseconds wait_max)
        : turns_(turns), has_turn_(turns.try_acquire_for(wait_max)) {}
    Turn(Turn const&) = delete;
    Turn& operator=(Turn const&) = delete;
    ~Turn() {
        if (has_turn_) turns_.release();
    }
    [[nodiscard]] bool has_turn() const { return has_turn_; }

private:
    std::counting_semaphore<2>& turns_;
    bool has_turn_;
};

}  // namespace

PasswordHasher::PasswordHasher(HasherLimits limits) : limits_(limits), turns_(limits.turn_count) {
    if (sodium_init() < 0) throw std::runtime_error("libsodium cannot be initialised");
    // No one needs to know a password for it: the salt and key of nothing do. It is never right,
    // because is_right() says so whatever the comparison gives.
    constexpr auto variant = sodium_base64_VARIANT_ORIGINAL_NO_PADDING;
    std::array<unsigned char, 16> const salt{};
    std::array<unsigned char, 32> const key{};
    decoy_ = "$argon2id$v=19$m=" + std::to_string(memory_bytes / 1024) +
             ",t=" + std::to_string(passes) + ",p=1$" + base64(salt, variant) + "$" +
             base64(key, variant);
}

Result<std::string> PasswordHasher::hash(std::string_view password, RandomBytes const& random) {
    Turn const turn(turns_, limits_.wait_max);
    if (!turn.has_turn()) return refuse(problems::sign_in_busy());
    return argon2id_text(password, random);
}

Result<bool> PasswordHasher::is_right(std::string_view password, std::string const& secret) {
    Turn const turn(turns_, limits_.wait_max);
    if (!turn.has_turn()) return refuse(problems::sign_in_busy());
    auto const& compared = secret.empty() ? decoy_ : secret;
    auto const is_equal =
        crypto_pwhash_str_verify(compared.c_str(), password.data(), password.size()) == 0;
    return is_equal && !secret.empty();
}

std::string new_token(RandomBytes const& random) {
    std::array<unsigned char, 32> bytes{};
    random(bytes.data(), bytes.size());
    return base64(bytes, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

}  // namespace binhyen::identity
