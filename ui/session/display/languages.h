#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QCoreApplication;

namespace ogive::ui {

struct Language {
    QString code;  ///< "de", "pt_BR"
    QString title; ///< in the language itself

    bool operator==(const Language&) const = default;
};

/// Where translations lie: beside the program, or where it was installed to.
[[nodiscard]] QStringList translationFolders();

/// English, then every language that a folder has an ogive_CODE.qm of, by title.
[[nodiscard]] QList<Language> availableLanguages(const QStringList& folders);

/// Lets the program speak a language; an empty code is the system's. Without a translation it speaks English.
/// Before the first widget: what is there already keeps its words. Returns the code that is spoken.
QString installLanguage(QCoreApplication& application, const QString& code, const QStringList& folders);

} // namespace ogive::ui
