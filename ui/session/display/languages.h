#pragma once

#include "core/base/text/language.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

class QCoreApplication;

namespace ogive::ui {

/// A language to choose.
struct LanguageChoice {
    QString code;  ///< "de", "pt_BR"
    QString title; ///< in the language itself

    bool operator==(const LanguageChoice&) const = default;
};

/// Where translations lie: beside the program, or where it was installed to.
[[nodiscard]] QStringList translationFolders();

/// English, then every language that a folder has an ogive_CODE.qm of, by title.
[[nodiscard]] QList<LanguageChoice> availableLanguages(const QStringList& folders);

/// Lets the program speak a language; an empty code is the system's. Without a translation it speaks English.
/// Before the first widget: what is there already keeps its words. Returns the code that is spoken.
QString installLanguage(QCoreApplication& application, const QString& code, const QStringList& folders);

/// The language that installLanguage() let the program speak, for texts that core makes. Safe in any thread.
[[nodiscard]] Language spokenLanguage(const QString& code);

/// Another language for what is written, such as a report, whatever the program speaks: its words are read
/// from a folder. English needs none; nothing where no folder has it. Safe in any thread, and needs no
/// application.
[[nodiscard]] std::optional<Language> languageNamed(const QString& code, const QStringList& folders);

} // namespace ogive::ui
