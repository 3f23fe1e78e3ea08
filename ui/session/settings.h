#pragma once

#include <QByteArray>
#include <QMap>
#include <QSettings>
#include <QSize>
#include <QString>
#include <QStringList>
#include <QStringLiteral>
#include <QVariant>

namespace ogive::ui {

enum class ThemeChoice { System, Light, Dark, HighContrast };
enum class ReducedMotion { System, On, Off };

/// How numbers are pointed in the window: 1,234.5, 1 234,5 or 1.234,5.
enum class NumberFormat { System, Comma, Space, Point };

/// The currency that the window shows amounts in, at a rate that the user gave.
struct CurrencyChoice {
    static constexpr double smallestRate = 1e-6;
    static constexpr double largestRate = 1e6;

    QString code = QStringLiteral("USD"); ///< ISO 4217
    double perUsd = 1;                    ///< how much of it one US dollar is
    QString date;                         ///< of the rate, as an ISO date; may be empty
    QString source;                       ///< of the rate; may be empty

    [[nodiscard]] bool isUsd() const { return code == QLatin1String("USD"); }
    /// A code of three letters and a rate between the two ends.
    [[nodiscard]] bool isValid() const;
    bool operator==(const CurrencyChoice&) const = default;
};

/// What is remembered for the user between runs; nothing of it is ever in a design file.
class Settings {
public:
    static constexpr int maxRecentFiles = 8;
    static constexpr int maxRecentCommands = 12;
    static constexpr int mostTimerMinutes = 600;
    static constexpr double minTextScale = 0.8;
    static constexpr double maxTextScale = 2.0;

    Settings();
    /// A file of its own, for tests.
    explicit Settings(const QString& file);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    [[nodiscard]] QByteArray dockLayout() const;
    void setDockLayout(const QByteArray& layout);

    /// The size that the user gave a dialog, by its name; not valid: none yet.
    [[nodiscard]] QSize dialogSize(const QString& dialog) const;
    void setDialogSize(const QString& dialog, QSize size);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    [[nodiscard]] double textScale() const;
    void setTextScale(double scale);

    [[nodiscard]] ReducedMotion reducedMotion() const;
    void setReducedMotion(ReducedMotion reducedMotion);

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

    /// Entries of the command palette that were chosen, the latest first.
    [[nodiscard]] QStringList recentCommands() const;
    void addRecentCommand(const QString& id);

    /// Arrangements of the docks that the user named; one that is not there is empty.
    [[nodiscard]] QStringList layoutNames() const;
    [[nodiscard]] QByteArray layout(const QString& name) const;
    void setLayout(const QString& name, const QByteArray& layout);
    void removeLayout(const QString& name);

    /// Where the last file was opened, saved or exported.
    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString& folder);

    /// The format that was exported to last, by its id; the folder; and whether the result was to be opened.
    [[nodiscard]] QString exportFormat() const;
    void setExportFormat(const QString& id);
    [[nodiscard]] QString exportFolder() const;
    void setExportFolder(const QString& folder);
    [[nodiscard]] bool opensExports() const;
    void setOpensExports(bool opens);

    /// The screen that presentations are shown on, by its name; empty: the one that the window is on.
    [[nodiscard]] QString presentationScreen() const;
    void setPresentationScreen(const QString& name);
    /// Whether the presenter's own view is opened with a presentation.
    [[nodiscard]] bool showsPresenterView() const;
    void setShowsPresenterView(bool shows);
    /// Whether what happens in a presentation is kept in a file beside the design.
    [[nodiscard]] bool keepsSessionRecord() const;
    void setKeepsSessionRecord(bool keeps);
    /// What a presentation's timer counts down from, in minutes.
    [[nodiscard]] int timerMinutes() const;
    void setTimerMinutes(int minutes);

    /// Where the program keeps what must outlive a crash: recovery copies, locks of open designs.
    [[nodiscard]] QString stateFolder() const { return m_stateFolder; }
    /// The code of a language, such as "de"; empty: the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& code);

    [[nodiscard]] NumberFormat numberFormat() const;
    void setNumberFormat(NumberFormat format);

    [[nodiscard]] CurrencyChoice currency() const;
    /// What is not valid is taken as US dollars.
    void setCurrency(const CurrencyChoice& currency);

    /// The rule set of new designs, by its id; empty: the knowledge's own default.
    [[nodiscard]] QString defaultRules() const;
    void setDefaultRules(const QString& rules);

    /// Everything that the settings dialog offers, as it is stored.
    using Preferences = QMap<QString, QVariant>;
    [[nodiscard]] Preferences preferences() const;
    /// Replaces all of them; what is missing goes back to its default. Files and layouts stay.
    void setPreferences(const Preferences& preferences);

private:
    QSettings m_store;
    QString m_stateFolder;
};

} // namespace ogive::ui
