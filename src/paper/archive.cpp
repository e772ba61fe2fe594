#include "paper/archive.hpp"

#include <zip.h>

#include <stdexcept>

#include "paper/problems.hpp"

namespace binhyen::paper {
namespace {

constexpr std::size_t piece_bytes = 64 * 1024;

// Small parts may be dense without harm: an empty sheet's XML repeats itself.
constexpr std::size_t ratio_free_bytes = 1 << 20;

}  // namespace

Result<Archive> Archive::open(std::string_view bytes, TableLimits const& limits) {
    zip_error_t error;
    zip_error_init(&error);
    auto* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (source == nullptr) throw std::bad_alloc();
    auto* opened = zip_open_from_source(source, ZIP_RDONLY, &error);
    zip_error_fini(&error);
    if (opened == nullptr) {
        zip_source_free(source);
        return refuse(problems::table_damaged());
    }
    Archive archive;
    archive.zip_ = {opened, [](zip_t* made) { zip_discard(made); }};
    archive.limits_ = limits;
    return archive;
}

bool Archive::holds(std::string const& name) const {
    return zip_name_locate(zip_.get(), name.c_str(), 0) >= 0;
}

Result<Archive::Part> Archive::part(std::string const& name) {
    zip_stat_t about;
    if (zip_stat(zip_.get(), name.c_str(), 0, &about) != 0)
        return refuse(problems::table_damaged());
    if (about.size > limits_.unpacked_bytes) return refuse(problems::table_unpacks_too_large());
    auto* file = zip_fopen(zip_.get(), name.c_str(), 0);
    if (file == nullptr) return refuse(problems::table_damaged());
    Part part;
    part.archive_ = this;
    part.file_ = {file, [](zip_file_t* opened) { zip_fclose(opened); }};
    part.packed_bytes_ = about.comp_size;
    return part;
}

Result<std::string_view> Archive::Part::next() {
    piece_.resize(piece_bytes);
    auto const count = zip_fread(file_.get(), piece_.data(), piece_.size());
    if (count < 0) return refuse(problems::table_damaged());
    piece_.resize(std::size_t(count));
    unpacked_bytes_ += piece_.size();
    archive_->unpacked_bytes_ += piece_.size();
    auto const& limits = archive_->limits_;
    auto const is_too_dense =
        unpacked_bytes_ > ratio_free_bytes && unpacked_bytes_ / limits.unpack_ratio > packed_bytes_;
    if (is_too_dense || archive_->unpacked_bytes_ > limits.unpacked_bytes)
        return refuse(problems::table_unpacks_too_large());
    return std::string_view(piece_);
}

}  // namespace binhyen::paper
