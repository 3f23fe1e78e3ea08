#pragma once

#include "core/base/message.h"
#include "core/knowledge/knowledge.h"

#include <string_view>

namespace ogive {

/// What a page of the presentation is called where it is named by its id: "Vector database" for
/// "decision:vector_db", "Cost" for "cost". An id that nobody knows stays as it is.
[[nodiscard]] Message pageName(const Knowledge& knowledge, std::string_view page);

/// The decision that a page is about, by its id; empty for other pages.
[[nodiscard]] std::string_view decisionOfPage(std::string_view page);

} // namespace ogive
