#pragma once

#include <unistd.h>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>

/// Programs of other people, which judge what we print: pdftotext, pdffonts, zbarimg.
namespace binhyen::testing {

/// A file that lives as long as this object. `ending` with its dot.
class ScratchFile {
public:
    ScratchFile(std::string_view bytes, std::string_view ending)
        : path_(std::filesystem::temp_directory_path() /
                ("binhyen-" + std::to_string(::getpid()) + "-" + std::to_string(next_++) +
                 std::string(ending))) {
        std::ofstream(path_, std::ios::binary) << bytes;
    }
    ~ScratchFile() { std::filesystem::remove(path_); }
    ScratchFile(ScratchFile const&) = delete;
    ScratchFile& operator=(ScratchFile const&) = delete;

    [[nodiscard]] std::filesystem::path const& path() const { return path_; }

private:
    static inline int next_ = 0;
    std::filesystem::path path_;
};

/// What the command wrote to its standard output. Throws if it failed.
inline std::string output_of(std::string const& command) {
    auto* pipe = ::popen(command.c_str(), "r");
    if (pipe == nullptr) throw std::runtime_error("cannot start " + command);
    std::string out;
    char piece[4096];
    for (std::size_t count = 0; (count = std::fread(piece, 1, sizeof piece, pipe)) > 0;)
        out.append(piece, count);
    if (::pclose(pipe) != 0) throw std::runtime_error("failed: " + command);
    return out;
}

}  // namespace binhyen::testing
