#include "ui/session/display/languages.h"

#include "ui/text/convert.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
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

/// A command that needs no window has no application to ask.
QString programFolder()
{
    if (QCoreApplication::instance() != nullptr)
        return QCoreApplication::applicationDirPath();
    return QFileInfo(QFileInfo(u"/proc/self/exe"_s).symLinkTarget()).path();
}

/// How a language points numbers; amounts stay in US dollars.
NumberStyle numbersIn(const QLocale& locale)
{
    NumberStyle style;
    style.decimalPoint = toStdString(locale.decimalPoint());
    style.groupSeparator = toStdString(locale.groupSeparator());
    return style;
}

/// A text in the words of a translator, or of all that are installed where it is null.
std::string saidBy(const QTranslator* translator, const Message& message, const NumberStyle& style)
{
    const char* context = message.context.c_str();
    const char* source = message.source.c_str();
    QString text = translator != nullptr ? translator->translate(context, source)
                                         : QCoreApplication::translate(context, source);
    if (text.isEmpty())
        text = toQString(message.source);
    return fillPlaces(toStdString(text), argumentTexts(message, style));
}

} // namespace

QStringList translationFolders()
{
    const QDir program(programFolder());
    return {program.filePath(u"translations"_s),
            QDir::cleanPath(program.filePath(u"../share/ogive/translations"_s))};
}

QList<LanguageChoice> availableLanguages(const QStringList& folders)
{
    QList<LanguageChoice> languages;
    for (const QString& folder : folders) {
        for (QString code : QDir(folder).entryList({prefix + u'*' + ending}, QDir::Files | QDir::Readable)) {
            code = code.sliced(prefix.size()).chopped(ending.size());
            const QLocale locale(code);
            if (locale.language() == QLocale::C || code == englishCode)
                continue;
            QString title = locale.nativeLanguageName();
            if (code.contains(u'_'))
                title = u"%1 (%2)"_s.arg(title, locale.nativeTerritoryName());
            if (const LanguageChoice found{code, title}; !languages.contains(found))
                languages.append(found);
        }
    }
    std::ranges::sort(languages, {}, [](const LanguageChoice& language) { return language.title.toLower(); });
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
    if (qobject_cast<QGuiApplication*>(&application) != nullptr)
        QGuiApplication::setLayoutDirection(locale.textDirection());
    // Qt's own dialogs, where their translation is installed.
    auto dialogs = std::make_unique<QTranslator>();
    if (dialogs->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        dialogs->setParent(&application);
        QCoreApplication::installTranslator(dialogs.release());
    }
    return spoken;
}

Language spokenLanguage(const QString& code)
{
    if (code == englishCode)
        return {};
    const NumberStyle style = numbersIn(QLocale(code));
    return {toStdString(code), [style](const Message& message) { return saidBy(nullptr, message, style); },
            style};
}

std::optional<Language> languageNamed(const QString& code, const QStringList& folders)
{
    const QLocale locale(code);
    if (locale.language() == QLocale::C)
        return std::nullopt;
    if (locale.language() == QLocale::English)
        return Language();
    const auto translator = std::make_shared<QTranslator>();
    if (!loadFrom(*translator, locale, folders))
        return std::nullopt;
    const QString spoken = translator->language().isEmpty() ? locale.name() : translator->language();
    const NumberStyle style = numbersIn(QLocale(spoken));
    return Language{
        toStdString(spoken),
        [translator, style](const Message& message) { return saidBy(translator.get(), message, style); },
        style};
}

} // namespace ogive::ui
