#pragma once

#include <QList>
#include <QString>
#include <QStringLiteral>

namespace ogive::ui {

/// What the program is built with or draws with, by another author.
struct Component {
    QString title;
    QString version; ///< of what runs; empty: not known here
    QString use;
    QString licence; ///< SPDX id
    QString copyright;
    QString address;
};

/// As resources/licences lists them.
[[nodiscard]] QList<Component> components();

/// The text of a licence by its SPDX id; empty for another id.
[[nodiscard]] QString licenceText(const QString& id);
inline const QString ownLicence = QStringLiteral("GPL-3.0");

} // namespace ogive::ui
