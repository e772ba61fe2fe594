#include "server/made_folder.hpp"

#include <fstream>

#include "server/installation.hpp"
#include "server/problems.hpp"

namespace binhyen::server {

namespace fs = std::filesystem;

MadeFolder::MadeFolder(fs::path folder) : folder_(std::move(folder)), making_(folder_) {
    making_ += ".making";
    fs::remove_all(making_);
    fs::create_directories(making_);
}

Result<MadeFolder> MadeFolder::begin(fs::path folder) {
    if (!folder.has_filename()) folder = folder.parent_path();
    if (!is_vacant(folder)) return refuse(problems::data_not_empty(folder.string()));
    return MadeFolder(std::move(folder));
}

void MadeFolder::finish() {
    fs::remove(folder_);
    move_durably(making_, folder_);
}

void write_file(fs::path const& file, std::string_view bytes) {
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), std::streamsize(bytes.size()));
    out.close();
    if (!out) throw std::runtime_error("cannot write " + file.string());
}

}  // namespace binhyen::server
