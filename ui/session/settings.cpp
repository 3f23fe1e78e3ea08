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
constexpr auto lastFolderKey = "files/folder"_L1;
constexpr auto knowledgeFolderKey = "knowledge/folder"_L1;
constexpr auto factAgeLimitKey = "knowledge/ageLimitDays"_L1;

constexpr auto recentCommandsKey = "palette/recent"_L1;
constexpr auto layoutsKey = "window/layouts"_L1;

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
