#include "audit/signing.hpp"

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <sstream>
#include <stdexcept>
#include <system_error>

namespace binhyen::audit {
namespace {

std::string to_hex(unsigned char const* bytes, std::size_t count) {
    std::string text(2 * count + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes, count);
    text.pop_back();
    return text;
}

bool from_hex(std::string_view text, unsigned char* bytes, std::size_t count) {
    std::size_t length = 0;
    return text.size() == 2 * count &&
           sodium_hex2bin(bytes, count, text.data(), text.size(), nullptr, &length, nullptr) == 0 &&
           length == count;
}

std::string read_line(std::filesystem::path const& file) {
    std::ifstream stream(file);
    std::string line;
    std::getline(stream, line);
    return line;
}

// Fails if the file is there: a key is never written over.
void write_new_file(std::filesystem::path const& file, std::string const& text, mode_t mode) {
    int const descriptor = open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (descriptor < 0) throw std::system_error(errno, std::generic_category(), file.string());
    auto const written = write(descriptor, text.data(), text.size());
    auto const is_whole = written == ssize_t(text.size()) && fsync(descriptor) == 0;
    close(descriptor);
    if (!is_whole) throw std::runtime_error("cannot write " + file.string());
}

void must_have_sodium() {
    if (sodium_init() < 0) throw std::runtime_error("libsodium cannot be initialised");
}

}  // namespace

SigningKey SigningKey::open_or_make(std::filesystem::path const& folder,
                                    RandomBytes const& random) {
    must_have_sodium();
    SigningKey key;
    auto const secret_file = folder / "audit.key";
    if (exists(secret_file)) {
        if (!from_hex(read_line(secret_file), key.secret_.data(), key.secret_.size()))
            throw std::runtime_error(secret_file.string() + " is no signing key");
        return key;
    }
    create_directories(folder);
    permissions(folder, std::filesystem::perms::owner_all);
    std::array<unsigned char, crypto_sign_SEEDBYTES> seed{};
    std::array<unsigned char, 32> open_part{};
    random(seed.data(), seed.size());
    crypto_sign_seed_keypair(open_part.data(), key.secret_.data(), seed.data());
    sodium_memzero(seed.data(), seed.size());
    std::filesystem::remove(folder / "audit.pub");
    write_new_file(folder / "audit.pub", to_hex(open_part.data(), open_part.size()) + "\n", 0644);
    write_new_file(secret_file, to_hex(key.secret_.data(), key.secret_.size()) + "\n", 0600);
    return key;
}

std::string SigningKey::sign(std::string_view text) const {
    std::array<unsigned char, crypto_sign_BYTES> signature{};
    crypto_sign_detached(signature.data(), nullptr,
                         reinterpret_cast<unsigned char const*>(text.data()), text.size(),
                         secret_.data());
    return to_hex(signature.data(), signature.size());
}

std::optional<PublicKey> PublicKey::read(std::filesystem::path const& folder) {
    must_have_sodium();
    PublicKey key;
    if (!from_hex(read_line(folder / "audit.pub"), key.key_.data(), key.key_.size())) return {};
    return key;
}

bool PublicKey::has_signed(std::string_view text, std::string_view signature) const {
    std::array<unsigned char, crypto_sign_BYTES> bytes{};
    return from_hex(signature, bytes.data(), bytes.size()) &&
           crypto_sign_verify_detached(bytes.data(),
                                       reinterpret_cast<unsigned char const*>(text.data()),
                                       text.size(), key_.data()) == 0;
}

std::string PublicKey::hex() const {
    return to_hex(key_.data(), key_.size());
}

}  // namespace binhyen::audit
