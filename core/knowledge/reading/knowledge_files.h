#pragma once

#include "core/base/result.h"
#include "core/knowledge/reading/layers.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// The files that are compiled in: layer 0. Translations are not among them.
[[nodiscard]] std::vector<KnowledgeFile> builtinFiles();

/// What is compiled in for a language, such as "de" or "pt_BR"; that of the language alone where there is
/// none for the country.
[[nodiscard]] std::optional<KnowledgeFile> builtinTranslations(std::string_view language);

/// The .json files of a folder and the folders in it, by path; each is a layer of its own, from `firstLayer`
/// on. Paths begin with the folder's.
[[nodiscard]] Result<std::vector<KnowledgeFile>> folderFiles(const std::string& folder,
                                                             std::size_t firstLayer = 1);

/// The built-in files with those of a folder over them; an empty folder's name means the built-in ones alone.
[[nodiscard]] Result<std::vector<KnowledgeFile>> filesWith(const std::string& folder);

} // namespace ogive
