#include "ui/session/display/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString englishCode = u"en"_s;
constexpr auto prefix = "ogive_"_L1;
constexpr auto ending = ".qm"_L1;

bool loadFrom(QTranslator& translator, const QLocale& locale, const QStringList& folders)
{
    return std::ranges::any_of(
        folders, [&](const QString& folder) { return translator.load(locale, u"ogive"_s, u"_"_s, folder); });
}

} // namespace

QStringList translationFolders()
{
    const QDir program(QCoreApplication::applicationDirPath());
    return {program.filePath(u"translations"_s),
            QDir::cleanPath(program.filePath(u"../share/ogive/translations"_s))};
}

QList<Language> availableLanguages(const QStringList& folders)
{
    QList<Language> languages;
    for (const QString& folder : folders) {
        for (QString code : QDir(folder).entryList({prefix + u'*' + ending}, QDir::Files | QDir::Readable)) {
            code = code.sliced(prefix.size()).chopped(ending.size());
            const QLocale locale(code);
            if (locale.language() == QLocale::C || code == englishCode)
                continue;
            QString title = locale.nativeLanguageName();
            if (code.contains(u'_'))
                title = u"%1 (%2)"_s.arg(title, locale.nativeTerritoryName());
            if (const Language found{code, title}; !languages.contains(found))
                languages.append(found);
        }
    }
    std::ranges::sort(languages, {}, [](const Language& language) { return language.title.toLower(); });
    languages.prepend({englishCode, u"English"_s});
    return languages;
}

QString installLanguage(QCoreApplication& application, const QString& code, const QStringList& folders)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    const bool isKnown = locale.language() != QLocale::C && locale.language() != QLocale::English;
    auto own = std::make_unique<QTranslator>();
    if (!isKnown || !loadFrom(*own, locale, folders))
        return englishCode;
    const QString spoken = own->language().isEmpty() ? locale.name() : own->language();
    own->setParent(&application);
    QCoreApplication::installTranslator(own.release());
    // Qt's own dialogs, where their translation is installed.
    auto dialogs = std::make_unique<QTranslator>();
    if (dialogs->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        dialogs->setParent(&application);
        QCoreApplication::installTranslator(dialogs.release());
    }
    return spoken;
}

} // namespace ogive::ui
