#pragma once

#include <filesystem>

#include "base/result.hpp"

namespace binhyen::server {

/// A folder of results that is there whole or not at all: files go into `<folder>.making`, which
/// takes the folder's name once it is finished. What an interrupted run left behind goes first.
class MadeFolder {
public:
    /// Refuses `data_not_empty` when the folder holds anything.
    static Result<MadeFolder> begin(std::filesystem::path folder);

    [[nodiscard]] std::filesystem::path const& making() const { return making_; }
    void finish();

private:
    explicit MadeFolder(std::filesystem::path folder);

    std::filesystem::path folder_;
    std::filesystem::path making_;
};

/// Throws when it cannot be written.
void write_file(std::filesystem::path const&, std::string_view bytes);

}  // namespace binhyen::server
