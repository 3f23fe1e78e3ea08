#pragma once

#include <QByteArray>
#include <QStringList>

namespace ogive::ui {

/// True if poppler's command line tools can be run; otherwise the test says that it left something out.
[[nodiscard]] bool hasPoppler();

/// What a poppler tool prints for a PDF, with arguments before and after the file's name.
[[nodiscard]] QByteArray poppler(const QString& tool, const QByteArray& pdf, const QStringList& before = {},
                                 const QStringList& after = {});

} // namespace ogive::ui
