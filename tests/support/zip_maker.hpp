#pragma once

#include <zip.h>

#include <map>
#include <stdexcept>
#include <string>

namespace binhyen::testing {

/// A zip archive of these parts, as good or as bad as the test wants them.
inline std::string zipped(std::map<std::string, std::string> const& parts) {
    zip_error_t error;
    auto* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    auto* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    if (archive == nullptr) throw std::runtime_error("cannot make a zip archive");
    for (auto const& [name, bytes] : parts)
        zip_file_add(archive, name.c_str(),
                     zip_source_buffer(archive, bytes.data(), bytes.size(), 0), ZIP_FL_ENC_UTF_8);
    if (zip_close(archive) != 0) throw std::runtime_error("cannot write a zip archive");
    zip_stat_t about;
    zip_source_stat(target, &about);
    std::string out(about.size, '\0');
    zip_source_open(target);
    zip_source_read(target, out.data(), out.size());
    zip_source_close(target);
    zip_source_free(target);
    return out;
}

}  // namespace binhyen::testing
