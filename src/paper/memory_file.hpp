#pragma once

#include <string>
#include <string_view>

namespace binhyen::paper {

/// A file in memory alone, for libraries that know files by their path only. The path is good
/// inside this process for as long as the object lives.
class MemoryFile {
public:
    explicit MemoryFile(std::string_view content = {});
    ~MemoryFile();
    MemoryFile(MemoryFile&&) noexcept;
    MemoryFile(MemoryFile const&) = delete;
    MemoryFile& operator=(MemoryFile const&) = delete;

    [[nodiscard]] std::string path() const;
    [[nodiscard]] std::string bytes() const;

private:
    int descriptor_;
};

}  // namespace binhyen::paper
