#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "paper/table_source.hpp"

struct zip;
struct zip_file;

/// A zip archive that may be meant to harm: what comes out of it is counted while it comes out,
/// whatever the archive says about itself.
namespace binhyen::paper {

class Archive {
public:
    /// `bytes` must outlive the archive.
    static Result<Archive> open(std::string_view bytes, TableLimits const&);

    [[nodiscard]] bool holds(std::string const& name) const;

    /// A part read piece by piece. Must not outlive the archive.
    class Part {
    public:
        /// The next piece, valid until the call after; empty at the end.
        Result<std::string_view> next();

    private:
        friend class Archive;
        Archive* archive_ = nullptr;
        std::shared_ptr<zip_file> file_;
        std::size_t packed_bytes_ = 0;
        std::size_t unpacked_bytes_ = 0;
        std::string piece_;
    };

    Result<Part> part(std::string const& name);

private:
    std::shared_ptr<zip> zip_;
    std::size_t unpacked_bytes_ = 0;
    TableLimits limits_;
};

}  // namespace binhyen::paper
