#pragma once

#include "core/knowledge/knowledge.h"

#include <QScrollArea>

class QBoxLayout;
class QPushButton;

namespace ogive::ui {

class CardGrid;
class Settings;
class TextLabel;

/// What stands in the window while no design is open: the latest designs, starters and samples.
class StartPage : public QScrollArea {
    Q_OBJECT

public:
    StartPage(const Knowledge& knowledge, const Settings& settings, QWidget* parent = nullptr);

signals:
    void blankRequested();
    void interviewRequested();
    void openRequested();
    void fileRequested(const QString& path);
    void starterRequested(const QString& starterId);
    void sampleRequested(const QString& samplePath);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void createPage();
    void createHead(QBoxLayout& column);
    CardGrid* addGroup(QBoxLayout& column, const QString& title, TextLabel** titleLabel = nullptr);
    void fillStarters();
    void fillSamples();
    void fillRecent();
    /// What a file's first scenario becomes, in one line; empty where it can't be read.
    [[nodiscard]] QString outcomesOf(const QString& path) const;

    const Knowledge& m_knowledge;
    const Settings& m_settings;
    TextLabel* m_recentTitle = nullptr;
    CardGrid* m_recent = nullptr;
    CardGrid* m_starters = nullptr;
    CardGrid* m_samples = nullptr;
    bool m_isFilled = false;
};

} // namespace ogive::ui
