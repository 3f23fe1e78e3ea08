#include "ui/session/settings.h"

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
constexpr auto recentFilesKey = "files/recent"_L1;
constexpr auto pinnedFilesKey = "files/pinned"_L1;
constexpr auto lastFolderKey = "files/folder"_L1;
constexpr auto knowledgeFolderKey = "knowledge/folder"_L1;
constexpr auto factAgeLimitKey = "knowledge/ageLimitDays"_L1;

constexpr std::array themeNames{
    std::pair{ThemeChoice::System, "system"_L1},
    std::pair{ThemeChoice::Light, "light"_L1},
    std::pair{ThemeChoice::Dark, "dark"_L1},
    std::pair{ThemeChoice::HighContrast, "highContrast"_L1},
};

} // namespace

Settings::Settings()
    : m_store(QSettings::IniFormat, QSettings::UserScope, u"ogive"_s, u"ogive"_s)
{}

Settings::Settings(const QString& file)
    : m_store(file, QSettings::IniFormat)
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

QString Settings::lastFolder() const
{
    return m_store.value(lastFolderKey).toString();
}

void Settings::setLastFolder(const QString& folder)
{
    m_store.setValue(lastFolderKey, folder);
}

} // namespace ogive::ui
