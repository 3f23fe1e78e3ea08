#pragma once

#include "core/base/result.h"
#include "core/knowledge/knowledge.h"
#include "core/knowledge/reading/knowledge_files.h"

#include <span>
#include <string>
#include <vector>

namespace ogive {

/// Loads a whole knowledge: files are laid over each other layer by layer, and every reference is resolved.
/// Texts are in `language` where the files, or what is compiled in, translate them; else in English. The
/// first problem is returned with file, JSON pointer, line and reason.
[[nodiscard]] Result<Knowledge> loadKnowledge(std::span<const KnowledgeFile> files,
                                              const Language& language = {});

/// The knowledge that is compiled in.
[[nodiscard]] Result<Knowledge> loadBuiltinKnowledge(const Language& language = {});

/// The built-in knowledge with the files of a folder laid over it, record by record.
[[nodiscard]] Result<Knowledge> loadKnowledgeWith(const std::string& folder, const Language& language = {});

} // namespace ogive
