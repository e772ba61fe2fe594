#pragma once

#include <string>
#include <vector>

#include "storage/database.hpp"

/// The plain tar format (ustar), so that a backup opens with what every machine has. All that would
/// differ from one run to the next – times, owners – is zero.
namespace binhyen::storage {

/// Takes the next bytes of a stream.
using Sink = FunctionRef<void(std::string_view)>;
/// Fills what it can of the room it is given; 0 means the end.
using Source = FunctionRef<std::size_t(std::span<char>)>;

/// What was given as an archive is none of ours, of another version, or not whole.
struct ArchiveUnreadable : DatabaseBroken {
    using DatabaseBroken::DatabaseBroken;
};

class TarWriter {
public:
    explicit TarWriter(Sink sink) : sink_(sink) {}

    /// Names are at most 100 bytes.
    void add(std::string_view name, std::string_view bytes);
    void end();

private:
    Sink sink_;
};

struct TarEntry {
    std::string name;
    std::string bytes;
};

/// Throws ArchiveUnreadable for what is no such archive, or is cut short.
class TarReader {
public:
    explicit TarReader(Source source) : source_(source) {}

    /// Empty at the end.
    std::optional<TarEntry> next();

private:
    std::string read(std::size_t count);

    Source source_;
};

}  // namespace binhyen::storage
