#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace ogive::ui {

// A table of texts for the clipboard; the first line has the titles.

/// As a Markdown table.
[[nodiscard]] QString markdownTable(const QList<QStringList>& lines);
/// As comma-separated values (RFC 4180, but lines end in \n).
[[nodiscard]] QString csvTable(const QList<QStringList>& lines);

} // namespace ogive::ui
