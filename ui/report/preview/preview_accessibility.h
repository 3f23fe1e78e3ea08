#pragma once

namespace ogive::ui {

/// Lets assistive programs see the report's preview as a document of pages, each with the chapters and
/// sections that begin on it; pressing one turns to it. (The text itself is in the tagged PDF.)
void installPreviewAccessibility();

} // namespace ogive::ui
