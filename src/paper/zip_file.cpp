#include "paper/zip_file.hpp"

#include <zip.h>

#include <algorithm>
#include <stdexcept>
#include <vector>

namespace binhyen::paper {
namespace {

// The first day a zip file can tell; the real one would make equal content differ.
constexpr std::uint16_t first_dos_date = (1 << 5) | 1;

/// Carries what `told` throws past libzip, which is C.
struct Telling {
    std::function<void(int)> const& told;
    std::exception_ptr thrown = {};
};

int is_to_stop(zip_t*, void* state) {
    return static_cast<Telling*>(state)->thrown ? 1 : 0;
}

void tell(zip_t*, double part, void* state) {
    auto& telling = *static_cast<Telling*>(state);
    if (telling.thrown || !telling.told) return;
    try {
        telling.told(int(part * 1000));
    } catch (...) {
        telling.thrown = std::current_exception();
    }
}

}  // namespace

ZipFile::ZipFile(std::filesystem::path const& file)
    : zip_(zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr)) {
    if (zip_ == nullptr) throw std::runtime_error("cannot make " + file.string());
}

ZipFile::~ZipFile() {
    if (zip_ != nullptr) zip_discard(zip_);
}

void ZipFile::add(std::string const& name, std::filesystem::path const& source) {
    auto* const bytes = zip_source_file(zip_, source.c_str(), 0, -1);
    auto const index =
        bytes == nullptr ? -1 : zip_file_add(zip_, name.c_str(), bytes, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        if (bytes != nullptr) zip_source_free(bytes);
        throw std::runtime_error("cannot pack " + name);
    }
    zip_file_set_dostime(zip_, zip_uint64_t(index), 0, first_dos_date, 0);
}

void ZipFile::add_folder(std::filesystem::path const& folder) {
    std::vector<std::filesystem::path> files;
    for (auto const& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) files.push_back(entry.path());
    std::ranges::sort(files);
    for (auto const& file : files)
        add(std::filesystem::relative(file, folder).generic_string(), file);
}

void ZipFile::finish(std::function<void(int)> const& told) {
    Telling telling{told};
    zip_register_progress_callback_with_state(zip_, 0.01, tell, nullptr, &telling);
    zip_register_cancel_callback_with_state(zip_, is_to_stop, nullptr, &telling);
    if (zip_close(zip_) == 0) {
        zip_ = nullptr;
        return;
    }
    if (telling.thrown) std::rethrow_exception(telling.thrown);
    throw std::runtime_error(std::string("cannot pack: ") + zip_strerror(zip_));
}

}  // namespace binhyen::paper
