#pragma once

#include "core/base/result.h"
#include "core/deck/deck.h"

#include <QByteArray>

namespace ogive::ui {

/// The pages of the presentation that are on as a PDF, one a sheet in 16:9, on white: text and vectors only,
/// with an outline entry a page. The same subject gives the same bytes wherever the same fonts, Qt and zlib
/// are.
[[nodiscard]] Result<QByteArray> writeSlides(const DeckSubject& subject);

} // namespace ogive::ui
