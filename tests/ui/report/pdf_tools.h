#pragma once

#include <QByteArray>
#include <QStringList>

#include <string_view>

namespace ogive::ui {

[[nodiscard]] inline std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// True if poppler's command line tools can be run; otherwise the test says that it left something out.
[[nodiscard]] bool hasPoppler();

/// What a poppler tool prints for a PDF, with arguments before and after the file's name.
[[nodiscard]] QByteArray poppler(const QString& tool, const QByteArray& pdf, const QStringList& before = {},
                                 const QStringList& after = {});

} // namespace ogive::ui
