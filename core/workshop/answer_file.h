#pragma once

#include "core/base/result.h"
#include "core/design/design.h"
#include "core/knowledge/knowledge.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace ogive {

/// A file that a participant fills in: {"format": "ogive-answers", "version": 1, "design": NAME, "by": "",
/// "questions": [{"field", "question", "unit", "choices", "answer": null, "comment": ""}]}. No value of the
/// design stands in it, so that it leads nobody.
[[nodiscard]] std::string answerFile(const Knowledge& knowledge, const Design& design,
                                     std::span<const std::size_t> fields, std::string_view by = {});

/// What a participant filled in; questions without an answer are left out, an answer "unknown" is "I don't
/// know". Errors, with the place: what is no such file, a newer version, no name, fields that the knowledge
/// does not have, values that they do not allow.
[[nodiscard]] Result<ParticipantAnswers> readAnswerFile(std::string_view text, const std::string& file,
                                                        const Knowledge& knowledge);

} // namespace ogive
