#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <string>

#include "base/date.hpp"

namespace binhyen {

/// A strong id: 26 characters of base32hex (lower case) of a UUIDv7, so that ids sort by the time
/// they were made. Empty means "none" where a column allows it.
template <class Tag>
struct Id {
    std::string value;

    [[nodiscard]] bool is_empty() const { return value.empty(); }
    auto operator<=>(Id const&) const = default;
};

/// Where 74 random bits come from; the seeded one makes the demonstration the same every time.
using RandomBytes = std::function<void(unsigned char* into, std::size_t count)>;

/// Random bytes of the operating system.
void system_random(unsigned char* into, std::size_t count);

/// A stream that depends on the seed alone (SplitMix64), the same on every machine. Never for
/// secrets.
class SeededRandom {
public:
    explicit SeededRandom(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next();
    /// A number from 0 to bound - 1, without the bias of a plain remainder.
    std::uint64_t below(std::uint64_t bound);
    void operator()(unsigned char* into, std::size_t count);

private:
    std::uint64_t state_;
};

/// Makes ids that strictly increase within one process, also inside one millisecond. Not
/// thread-safe: each writer has its own.
class IdSource {
public:
    explicit IdSource(RandomBytes random) : random_(std::move(random)) {}

    std::string next_text(Instant now);

    template <class Tag>
    Id<Tag> next(Instant now) {
        return {next_text(now)};
    }

private:
    RandomBytes random_;
    std::int64_t last_milliseconds_ = -1;
    std::uint16_t counter_ = 0;
};

}  // namespace binhyen

template <class Tag>
struct std::hash<binhyen::Id<Tag>> {
    std::size_t operator()(binhyen::Id<Tag> const& id) const {
        return std::hash<std::string>{}(id.value);
    }
};
