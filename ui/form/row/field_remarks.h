#pragma once

#include "ui/form/row/row_notes.h"

#include <cstddef>

namespace ogive::ui {

class DesignSession;

/// What is odd about a field's value though it is possible: a 0 that is hardly meant, and warnings of checks.
/// A warning about several fields stands at those that are stated, or else at the first of them.
[[nodiscard]] QList<FieldRemark> remarksOn(const DesignSession& session, std::size_t field);

/// A better value than an assumed one that a click takes over: of the mean time of an answer the estimated
/// time.
[[nodiscard]] std::optional<FieldOffer> offerFor(const DesignSession& session, std::size_t field);

} // namespace ogive::ui
