#pragma once

#include "core/knowledge/knowledge.h"
#include "ui/session/latest_task.h"
#include "ui/start/design_outline.h"
#include "ui/start/recent_reader.h"

#include <QScrollArea>

#include <functional>
#include <memory>

class QBoxLayout;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace ogive::ui {

class CardGrid;
class DesignSession;
class RecentCard;
class Settings;
class StoryCard;
class TextLabel;

/// What stands in the window while no design is open: the latest designs, starters and samples. It is there
/// at once; what has to be read or evaluated comes in behind it.
class StartPage : public QScrollArea {
    Q_OBJECT

public:
    StartPage(const DesignSession& session, Settings& settings, QWidget* parent = nullptr);

signals:
    void blankRequested();
    void interviewRequested();
    void openRequested();
    void tourRequested();
    void fileRequested(const QString& path);
    void starterRequested(const QString& starterId);
    void sampleRequested(const QString& samplePath);
    void failed(const QString& problem);
    /// Something was done that can be taken back.
    void offered(const QString& text, const QString& offerText, const std::function<void()>& offer);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void createPage();
    void createHead(QBoxLayout& column);
    void createRecent(QBoxLayout& column);
    void createStories(QBoxLayout& column);
    QHBoxLayout* addTitle(QBoxLayout& column, const QString& title, TextLabel** label = nullptr);
    [[nodiscard]] QWidget* createWelcome();
    void connectGrids();
    void showWhole(QWidget* card);

    void fillRecent();
    void readRecentFiles();
    [[nodiscard]] RecentCard* recentCard(const QString& path) const;
    [[nodiscard]] RecentCard* createRecentCard(const QString& path, bool isPinned);
    void showCut();
    void openFolder(const QString& path);
    void pin(const QString& path, bool pinned);
    void removeRecent(const QString& path);

    void fillStories();
    void outlineStories(const QList<Design>& samples);
    void search(const QString& text);

    const DesignSession& m_session;
    Settings& m_settings;
    RecentReader m_reader;
    LatestTask<QList<DesignOutline>> m_outlines;
    CardGrid* m_recent = nullptr;
    QWidget* m_welcome = nullptr; ///< in place of recent designs
    QToolButton* m_all = nullptr;
    QLineEdit* m_search = nullptr;
    TextLabel* m_startersTitle = nullptr;
    CardGrid* m_starters = nullptr;
    TextLabel* m_samplesTitle = nullptr;
    CardGrid* m_samples = nullptr;
    TextLabel* m_nothingFound = nullptr;
    bool m_isFilled = false;
};

} // namespace ogive::ui
