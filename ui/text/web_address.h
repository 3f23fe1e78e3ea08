#pragma once

#include <QUrl>

namespace ogive::ui {

/// Whether a text is an address that a browser opens, and nothing else that a desktop would start.
[[nodiscard]] inline bool isWebAddress(const QString& text)
{
    const QUrl address(text, QUrl::StrictMode);
    const bool isWeb =
        address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http");
    return address.isValid() && isWeb && !address.host().isEmpty();
}

} // namespace ogive::ui
