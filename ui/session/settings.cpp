#include "ui/session/settings.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto dockLayoutKey = "window/docks"_L1;
constexpr auto themeKey = "appearance/theme"_L1;
constexpr auto textScaleKey = "appearance/textScale"_L1;
constexpr auto reducedMotionKey = "appearance/reducedMotion"_L1;
constexpr auto recentFilesKey = "files/recent"_L1;
constexpr auto pinnedFilesKey = "files/pinned"_L1;
constexpr auto lastFolderKey = "files/folder"_L1;
constexpr auto knowledgeFolderKey = "knowledge/folder"_L1;
constexpr auto factAgeLimitKey = "knowledge/ageLimitDays"_L1;
constexpr auto defaultRulesKey = "knowledge/defaultRules"_L1;
constexpr auto languageKey = "language/code"_L1;
constexpr auto numberFormatKey = "numbers/format"_L1;
constexpr auto currencyKey = "currency/code"_L1;
constexpr auto rateKey = "currency/perUsd"_L1;
constexpr auto rateDateKey = "currency/rateDate"_L1;
constexpr auto rateSourceKey = "currency/rateSource"_L1;

constexpr std::array preferenceKeys{
    themeKey,        textScaleKey,    reducedMotionKey, knowledgeFolderKey,
    factAgeLimitKey, defaultRulesKey, languageKey,      numberFormatKey,
    currencyKey,     rateKey,         rateDateKey,      rateSourceKey,
};

constexpr auto recentCommandsKey = "palette/recent"_L1;
constexpr auto layoutsKey = "window/layouts"_L1;

constexpr std::array themeNames{
    std::pair{ThemeChoice::System, "system"_L1},
    std::pair{ThemeChoice::Light, "light"_L1},
    std::pair{ThemeChoice::Dark, "dark"_L1},
    std::pair{ThemeChoice::HighContrast, "highContrast"_L1},
};

/// By the XDG base directory rules; Qt 6.4 has no standard path for it.
QString userStateFolder()
{
    const QString stated = qEnvironmentVariable("XDG_STATE_HOME");
    return (QDir::isAbsolutePath(stated) ? stated : QDir::homePath() + u"/.local/state"_s) + u"/ogive"_s;
}

constexpr std::array numberFormatNames{
    std::pair{NumberFormat::System, "system"_L1},
    std::pair{NumberFormat::Comma, "comma"_L1},
    std::pair{NumberFormat::Space, "space"_L1},
    std::pair{NumberFormat::Point, "point"_L1},
};

constexpr std::array motionNames{
    std::pair{ReducedMotion::System, "system"_L1},
    std::pair{ReducedMotion::On, "on"_L1},
    std::pair{ReducedMotion::Off, "off"_L1},
};

/// What a stored name stands for; `otherwise` for one that no version wrote.
template <class Names, class Choice>
Choice choiceNamed(const Names& names, const QString& name, Choice otherwise)
{
    const auto found = std::ranges::find_if(names, [&](const auto& entry) { return entry.second == name; });
    return found == names.end() ? otherwise : found->first;
}

template <class Names, class Choice>
QString nameOf(const Names& names, Choice choice)
{
    return std::ranges::find(names, choice, [](const auto& entry) { return entry.first; })->second;
}

bool isCurrencyCode(const QString& code)
{
    return code.size() == 3 && std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace

bool CurrencyChoice::isValid() const
{
    return isCurrencyCode(code) && perUsd >= smallestRate && perUsd <= largestRate;
}

Settings::Settings()
    : m_store(QSettings::IniFormat, QSettings::UserScope, u"ogive"_s, u"ogive"_s)
    , m_stateFolder(userStateFolder())
{}

Settings::Settings(const QString& file)
    : m_store(file, QSettings::IniFormat)
    , m_stateFolder(QFileInfo(file).absolutePath() + u"/state"_s)
{}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_store.setValue(geometryKey, geometry);
}

QByteArray Settings::dockLayout() const
{
    return m_store.value(dockLayoutKey).toByteArray();
}

void Settings::setDockLayout(const QByteArray& layout)
{
    m_store.setValue(dockLayoutKey, layout);
}

ThemeChoice Settings::theme() const
{
    return choiceNamed(themeNames, m_store.value(themeKey).toString(), ThemeChoice::System);
}

void Settings::setTheme(ThemeChoice theme)
{
    m_store.setValue(themeKey, nameOf(themeNames, theme));
}

double Settings::textScale() const
{
    bool isNumber = false;
    const double scale = m_store.value(textScaleKey).toDouble(&isNumber);
    return isNumber && std::isfinite(scale) ? std::clamp(scale, minTextScale, maxTextScale) : 1;
}

void Settings::setTextScale(double scale)
{
    m_store.setValue(textScaleKey, std::clamp(scale, minTextScale, maxTextScale));
}

ReducedMotion Settings::reducedMotion() const
{
    return choiceNamed(motionNames, m_store.value(reducedMotionKey).toString(), ReducedMotion::System);
}

void Settings::setReducedMotion(ReducedMotion reducedMotion)
{
    m_store.setValue(reducedMotionKey, nameOf(motionNames, reducedMotion));
}

QStringList Settings::recentFiles() const
{
    return m_store.value(recentFilesKey).toStringList();
}

void Settings::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    const QStringList pinned = m_store.value(pinnedFilesKey).toStringList();
    // The oldest that is not pinned goes; the newest stays in any case.
    for (qsizetype last = files.size() - 1; last > 0 && files.size() > maxRecentFiles; --last) {
        if (!pinned.contains(files[last]))
            files.removeAt(last);
    }
    m_store.setValue(recentFilesKey, files);
}

void Settings::setRecentFiles(const QStringList& files)
{
    m_store.setValue(recentFilesKey, files);
}

bool Settings::isPinned(const QString& path) const
{
    return m_store.value(pinnedFilesKey).toStringList().contains(path);
}

void Settings::setPinned(const QString& path, bool pinned)
{
    QStringList files = m_store.value(pinnedFilesKey).toStringList();
    files.removeAll(path);
    if (pinned)
        files.append(path);
    m_store.setValue(pinnedFilesKey, files);
}

void Settings::forgetRecentFile(const QString& path)
{
    setPinned(path, false);
    QStringList files = recentFiles();
    files.removeAll(path);
    m_store.setValue(recentFilesKey, files);
}

void Settings::clearRecentFiles()
{
    m_store.remove(recentFilesKey);
    m_store.remove(pinnedFilesKey);
}

QString Settings::knowledgeFolder() const
{
    return m_store.value(knowledgeFolderKey).toString();
}

void Settings::setKnowledgeFolder(const QString& folder)
{
    m_store.setValue(knowledgeFolderKey, folder);
}

int Settings::factAgeLimitDays() const
{
    return std::max(0, m_store.value(factAgeLimitKey).toInt());
}

void Settings::setFactAgeLimitDays(int days)
{
    m_store.setValue(factAgeLimitKey, days);
}

QString Settings::language() const
{
    return m_store.value(languageKey).toString();
}

void Settings::setLanguage(const QString& code)
{
    m_store.setValue(languageKey, code);
}

NumberFormat Settings::numberFormat() const
{
    return choiceNamed(numberFormatNames, m_store.value(numberFormatKey).toString(), NumberFormat::System);
}

void Settings::setNumberFormat(NumberFormat format)
{
    m_store.setValue(numberFormatKey, nameOf(numberFormatNames, format));
}

CurrencyChoice Settings::currency() const
{
    CurrencyChoice currency;
    currency.code = m_store.value(currencyKey).toString();
    currency.perUsd = m_store.value(rateKey).toDouble();
    if (!currency.isValid() || currency.isUsd())
        return {};
    const QString date = m_store.value(rateDateKey).toString();
    if (QDate::fromString(date, Qt::ISODate).isValid())
        currency.date = date;
    currency.source = m_store.value(rateSourceKey).toString();
    return currency;
}

void Settings::setCurrency(const CurrencyChoice& currency)
{
    const CurrencyChoice taken = currency.isValid() ? currency : CurrencyChoice();
    m_store.setValue(currencyKey, taken.code);
    m_store.setValue(rateKey, taken.perUsd);
    m_store.setValue(rateDateKey, taken.date);
    m_store.setValue(rateSourceKey, taken.source);
}

QString Settings::defaultRules() const
{
    return m_store.value(defaultRulesKey).toString();
}

void Settings::setDefaultRules(const QString& rules)
{
    m_store.setValue(defaultRulesKey, rules);
}

Settings::Preferences Settings::preferences() const
{
    Preferences stored;
    for (const QLatin1StringView key : preferenceKeys)
        if (m_store.contains(key))
            stored.insert(key, m_store.value(key));
    return stored;
}

void Settings::setPreferences(const Preferences& preferences)
{
    for (const QLatin1StringView key : preferenceKeys) {
        if (preferences.contains(key))
            m_store.setValue(key, preferences.value(key));
        else
            m_store.remove(key);
    }
}

QStringList Settings::recentCommands() const
{
    return m_store.value(recentCommandsKey).toStringList();
}

void Settings::addRecentCommand(const QString& id)
{
    QStringList ids = recentCommands();
    ids.removeAll(id);
    ids.prepend(id);
    m_store.setValue(recentCommandsKey, ids.first(std::min<qsizetype>(ids.size(), maxRecentCommands)));
}

QStringList Settings::layoutNames() const
{
    return m_store.value(layoutsKey).toMap().keys();
}

QByteArray Settings::layout(const QString& name) const
{
    return m_store.value(layoutsKey).toMap().value(name).toByteArray();
}

void Settings::setLayout(const QString& name, const QByteArray& layout)
{
    QVariantMap layouts = m_store.value(layoutsKey).toMap();
    layouts.insert(name, layout);
    m_store.setValue(layoutsKey, layouts);
}

void Settings::removeLayout(const QString& name)
{
    QVariantMap layouts = m_store.value(layoutsKey).toMap();
    layouts.remove(name);
    m_store.setValue(layoutsKey, layouts);
}

QString Settings::lastFolder() const
{
    return m_store.value(lastFolderKey).toString();
}

void Settings::setLastFolder(const QString& folder)
{
    m_store.setValue(lastFolderKey, folder);
}

} // namespace ogive::ui
