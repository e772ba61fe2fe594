#include "base/ids.hpp"

#include <sys/random.h>

#include <cerrno>
#include <system_error>

namespace binhyen {

void system_random(unsigned char* into, std::size_t count) {
    while (count != 0) {
        auto const got = ::getrandom(into, count, 0);
        if (got < 0) {
            if (errno == EINTR) continue;
            throw std::system_error(errno, std::generic_category(), "getrandom");
        }
        into += got;
        count -= std::size_t(got);
    }
}

std::uint64_t SeededRandom::next() {
    state_ += 0x9e3779b97f4a7c15ULL;
    auto z = state_;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

std::uint64_t SeededRandom::below(std::uint64_t bound) {
    auto const limit = UINT64_MAX - UINT64_MAX % bound;
    auto value = next();
    while (value >= limit) value = next();
    return value % bound;
}

void SeededRandom::operator()(unsigned char* into, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) into[i] = static_cast<unsigned char>(next() >> 56);
}

std::string IdSource::next_text(Instant now) {
    // RFC 9562 §6.2, method 1: twelve bits of counter after the time keep ids of one millisecond
    // in order; when they run out, the time is moved on by one millisecond.
    if (now.milliseconds > last_milliseconds_) {
        last_milliseconds_ = now.milliseconds;
        counter_ = 0;
    } else if (++counter_ > 0xfff) {
        ++last_milliseconds_;
        counter_ = 0;
    }
    std::array<unsigned char, 16> bytes{};
    random_(bytes.data() + 8, 8);
    auto const time = std::uint64_t(last_milliseconds_);
    for (int i = 0; i < 6; ++i)
        bytes[std::size_t(i)] = static_cast<unsigned char>(time >> (40 - 8 * i));
    bytes[6] = static_cast<unsigned char>(0x70 | (counter_ >> 8));
    bytes[7] = static_cast<unsigned char>(counter_ & 0xff);
    bytes[8] = static_cast<unsigned char>(0x80 | (bytes[8] & 0x3f));

    static constexpr char alphabet[] = "0123456789abcdefghijklmnopqrstuv";
    std::string out;
    out.reserve(26);
    unsigned held = 0;
    unsigned bits = 0;
    for (auto byte : bytes) {
        held = (held << 8) | byte;
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            out.push_back(alphabet[(held >> bits) & 31]);
        }
    }
    out.push_back(alphabet[(held << (5 - bits)) & 31]);
    return out;
}

}  // namespace binhyen
