#pragma once

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace ogive::ui {

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// What is remembered for the user between runs; nothing of it is ever in a design file.
class Settings {
public:
    static constexpr int maxRecentFiles = 8;
    static constexpr double minTextScale = 0.8;
    static constexpr double maxTextScale = 2.0;

    Settings();
    /// A file of its own, for tests.
    explicit Settings(const QString& file);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    [[nodiscard]] QByteArray dockLayout() const;
    void setDockLayout(const QByteArray& layout);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    [[nodiscard]] double textScale() const;
    void setTextScale(double scale);

    /// Designs opened or saved, the latest first.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void forgetRecentFile(const QString& path);
    void clearRecentFiles();
    void setRecentFiles(const QStringList& files);
    /// Pinned ones stay in the list while others are opened.
    [[nodiscard]] bool isPinned(const QString& path) const;
    void setPinned(const QString& path, bool pinned);

    /// The folder that is laid over the built-in knowledge; empty: none.
    [[nodiscard]] QString knowledgeFolder() const;
    void setKnowledgeFolder(const QString& folder);

    /// Facts older than this many days count as old; 0: each kind's own limit.
    [[nodiscard]] int factAgeLimitDays() const;
    void setFactAgeLimitDays(int days);

    /// Where the last file was opened, saved or exported.
    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString& folder);

private:
    QSettings m_store;
};

} // namespace ogive::ui
