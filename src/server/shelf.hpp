#pragma once

#include <filesystem>

#include "cycle/scheme.hpp"

namespace binhyen::server {

/// The rulebooks of this program together with those of an installation: `<folder>/<id>/
/// rulebook.yaml`, and `<folder>/<id>/supplements/<code>.yaml` for rulebooks of either. Each is
/// on the shelf as it is, and once more with each single supplement (`<id>+<code>`). `folder` need
/// not exist.
Result<cycle::Shelf> read_shelf(std::filesystem::path const& folder);

/// The texts that make one rulebook, by their path below the folder: `<id>/rulebook.yaml`,
/// `<id>/supplements/<code>.yaml`. Empty when there is none.
Result<std::map<std::string, std::string>> rulebook_files(std::filesystem::path const& folder,
                                                          std::string_view id);

}  // namespace binhyen::server
