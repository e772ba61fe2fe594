#include "paper/memory_file.hpp"

#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace binhyen::paper {
namespace {

[[noreturn]] void fail(char const* what) {
    throw std::system_error(errno, std::generic_category(), what);
}

}  // namespace

MemoryFile::MemoryFile(std::string_view content)
    : descriptor_(::memfd_create("paper", MFD_CLOEXEC)) {
    if (descriptor_ < 0) fail("cannot make a file in memory");
    while (!content.empty()) {
        auto const count = ::write(descriptor_, content.data(), content.size());
        if (count <= 0) fail("cannot write a file in memory");
        content.remove_prefix(std::size_t(count));
    }
}

MemoryFile::~MemoryFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

MemoryFile::MemoryFile(MemoryFile&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)) {}

std::string MemoryFile::path() const {
    return "/proc/self/fd/" + std::to_string(descriptor_);
}

std::string MemoryFile::bytes() const {
    auto const size = ::lseek(descriptor_, 0, SEEK_END);
    if (size < 0) fail("cannot measure a file in memory");
    std::string out(std::size_t(size), '\0');
    for (std::size_t at = 0; at < out.size();) {
        auto const count = ::pread(descriptor_, out.data() + at, out.size() - at, off_t(at));
        if (count <= 0) fail("cannot read a file in memory");
        at += std::size_t(count);
    }
    return out;
}

}  // namespace binhyen::paper
