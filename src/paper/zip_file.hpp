#pragma once

#include <filesystem>
#include <functional>
#include <string>

struct zip;

/// A zip archive in the making, of files that lie on disk: for results of many files. Names are
/// UTF-8. The archive is there once finish() returns.
namespace binhyen::paper {

class ZipFile {
public:
    /// Throws when it cannot be made.
    explicit ZipFile(std::filesystem::path const& file);
    /// Without finish() nothing is left behind.
    ~ZipFile();
    ZipFile(ZipFile const&) = delete;
    ZipFile& operator=(ZipFile const&) = delete;

    /// `source` must stay as it is until finish(). The time makes equal content equal bytes.
    void add(std::string const& name, std::filesystem::path const& source);
    /// Every file below the folder, in the order of the names.
    void add_folder(std::filesystem::path const& folder);

    /// `told` gets the share done in thousandths; what it throws ends the work.
    void finish(std::function<void(int thousandths)> const& told = {});

private:
    zip* zip_ = nullptr;
};

}  // namespace binhyen::paper
