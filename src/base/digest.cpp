#include "base/digest.hpp"

#include <openssl/evp.h>

#include <array>
#include <stdexcept>

namespace binhyen {
namespace {

// Fetching the algorithm for every digest costs more than hashing a short text.
EVP_MD const* sha256() {
    static EVP_MD const* const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return algorithm;
}

EVP_MD_CTX* as_context(void* context) {
    return static_cast<EVP_MD_CTX*>(context);
}

}  // namespace

Sha256::Sha256() : context_(EVP_MD_CTX_new()) {
    if (context_ == nullptr || EVP_DigestInit_ex2(as_context(context_), sha256(), nullptr) != 1)
        throw std::runtime_error("SHA-256 is not available");
}

Sha256::~Sha256() {
    EVP_MD_CTX_free(as_context(context_));
}

void Sha256::add(std::string_view bytes) {
    EVP_DigestUpdate(as_context(context_), bytes.data(), bytes.size());
}

std::string Sha256::hex() {
    std::array<unsigned char, 32> digest{};
    EVP_DigestFinal_ex(as_context(context_), digest.data(), nullptr);
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    out.reserve(64);
    for (auto byte : digest) {
        out.push_back(digits[byte >> 4]);
        out.push_back(digits[byte & 15]);
    }
    return out;
}

std::string sha256_hex(std::string_view bytes) {
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

std::string sha256_base64(std::string_view bytes) {
    std::array<unsigned char, 32> digest{};
    unsigned int size = digest.size();
    if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, sha256(), nullptr) != 1)
        throw std::runtime_error("SHA-256 is not available");
    std::string out(44, '\0');
    // It writes a closing zero, which is where the string's own stands.
    EVP_EncodeBlock(reinterpret_cast<unsigned char*>(out.data()), digest.data(), int(size));
    return out;
}

}  // namespace binhyen
