#pragma once

#include <QString>

namespace ogive::ui {

/// The manual's page on a view, by the view's id, or its first page where the view is empty or has none.
/// Looked for beside a program that was built, then where an installed one has it. Empty: there is none.
[[nodiscard]] QString manualPage(const QString& programFolder, const QString& view = {});

} // namespace ogive::ui
