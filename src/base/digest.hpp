#pragma once

#include <string>
#include <string_view>

namespace binhyen {

/// SHA-256 as 64 lower-case hex digits.
std::string sha256_hex(std::string_view bytes);
/// SHA-256 in base64 with its padding, as policies and the integrity of pages spell it.
std::string sha256_base64(std::string_view bytes);

/// The same over a stream of pieces, for files larger than memory.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256 const&) = delete;
    Sha256& operator=(Sha256 const&) = delete;

    void add(std::string_view bytes);
    /// Ends the stream; add() may not be called afterwards.
    std::string hex();

private:
    void* context_;
};

}  // namespace binhyen
