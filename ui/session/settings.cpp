#include "ui/session/settings.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
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
constexpr auto lastFolderKey = "files/folder"_L1;
constexpr auto knowledgeFolderKey = "knowledge/folder"_L1;
constexpr auto factAgeLimitKey = "knowledge/ageLimitDays"_L1;

constexpr std::array themeNames{
    std::pair{ThemeChoice::System, "system"_L1},
    std::pair{ThemeChoice::Light, "light"_L1},
    std::pair{ThemeChoice::Dark, "dark"_L1},
    std::pair{ThemeChoice::HighContrast, "highContrast"_L1},
};

constexpr std::array motionNames{
    std::pair{ReducedMotion::System, "system"_L1},
    std::pair{ReducedMotion::On, "on"_L1},
    std::pair{ReducedMotion::Off, "off"_L1},
};

/// By the XDG base directory rules; Qt 6.4 has no standard path for it.
QString userStateFolder()
{
    const QString stated = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = QDir::isAbsolutePath(stated) ? stated : QDir::homePath() + u"/.local/state"_s;
    return base + u"/ogive"_s;
}

} // namespace

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
    const QString name = m_store.value(themeKey).toString();
    const auto found =
        std::ranges::find_if(themeNames, [&](const auto& entry) { return entry.second == name; });
    return found == themeNames.end() ? ThemeChoice::System : found->first;
}

void Settings::setTheme(ThemeChoice theme)
{
    const auto found = std::ranges::find(themeNames, theme, [](const auto& entry) { return entry.first; });
    m_store.setValue(themeKey, QString(found->second));
}

double Settings::textScale() const
{
    const double scale = m_store.value(textScaleKey, 1.0).toDouble();
    return std::clamp(scale, minTextScale, maxTextScale);
}

void Settings::setTextScale(double scale)
{
    m_store.setValue(textScaleKey, std::clamp(scale, minTextScale, maxTextScale));
}

ReducedMotion Settings::reducedMotion() const
{
    const QString name = m_store.value(reducedMotionKey).toString();
    const auto found =
        std::ranges::find_if(motionNames, [&](const auto& entry) { return entry.second == name; });
    return found == motionNames.end() ? ReducedMotion::System : found->first;
}

void Settings::setReducedMotion(ReducedMotion reducedMotion)
{
    const auto found =
        std::ranges::find(motionNames, reducedMotion, [](const auto& entry) { return entry.first; });
    m_store.setValue(reducedMotionKey, QString(found->second));
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
    while (files.size() > maxRecentFiles)
        files.removeLast();
    m_store.setValue(recentFilesKey, files);
}

void Settings::forgetRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_store.setValue(recentFilesKey, files);
}

void Settings::clearRecentFiles()
{
    m_store.remove(recentFilesKey);
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

QString Settings::lastFolder() const
{
    return m_store.value(lastFolderKey).toString();
}

void Settings::setLastFolder(const QString& folder)
{
    m_store.setValue(lastFolderKey, folder);
}

} // namespace ogive::ui
