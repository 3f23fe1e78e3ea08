#pragma once

#include "core/base/issue.h"
#include "core/base/message.h"

#include <QString>

#include <string>
#include <string_view>

namespace ogive::ui {

[[nodiscard]] inline QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

[[nodiscard]] inline std::string toStdString(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    return {utf8.constData(), static_cast<std::size_t>(utf8.size())};
}

/// A core message in the user's language.
[[nodiscard]] QString translated(const Message& message);

/// An error as one text for people: what, where, what to do.
[[nodiscard]] QString translated(const Error& error);

} // namespace ogive::ui
