#pragma once

#include "core/base/result.h"
#include "core/knowledge/knowledge.h"

#include <span>
#include <string>
#include <vector>

namespace ogive {

/// One file of a knowledge folder; the path is relative to the folder and only used for errors.
struct KnowledgeFile {
    std::string path;
    std::string content;
};

/// Loads a whole knowledge: every file has format, version and kind, and every reference is resolved. The
/// first problem is returned with file, JSON pointer, line and reason.
[[nodiscard]] Result<Knowledge> loadKnowledge(std::span<const KnowledgeFile> files);

/// The knowledge that is compiled in.
[[nodiscard]] Result<Knowledge> loadBuiltinKnowledge();

/// The built-in files with those of a folder laid over them: a file of the same relative path replaces the
/// built-in one.
[[nodiscard]] Result<Knowledge> loadKnowledgeWith(const std::string& folder);

} // namespace ogive
