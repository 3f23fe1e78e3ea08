#pragma once

#include "core/base/result.h"
#include "core/knowledge/reading/layers.h"

#include <string>
#include <vector>

namespace ogive {

/// The files that are compiled in: layer 0.
[[nodiscard]] std::vector<KnowledgeFile> builtinFiles();

/// The .json files of a folder and the folders in it, by path; each is a layer of its own, from `firstLayer`
/// on. Paths begin with the folder's.
[[nodiscard]] Result<std::vector<KnowledgeFile>> folderFiles(const std::string& folder,
                                                             std::size_t firstLayer = 1);

/// The built-in files with those of a folder over them; an empty folder's name means the built-in ones alone.
[[nodiscard]] Result<std::vector<KnowledgeFile>> filesWith(const std::string& folder);

} // namespace ogive
