#pragma once

#include "ui/knowledge/prices/kept_lists.h"
#include "ui/session/latest_task.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace ogive::ui {

class Card;
class ComparePanel;
class DesignSession;
class ImpactPanel;
class KnowledgeLibrary;
class MessageBar;
class PriceListsModel;
class SegmentedControl;
class Settings;

/// The price lists that were taken over, with the built-in prices first: importing, removing, comparing them
/// and what they do to designs.
class PriceListsPage : public QWidget {
    Q_OBJECT

public:
    PriceListsPage(DesignSession& session, KnowledgeLibrary& library, Settings& settings,
                   QWidget* parent = nullptr);

    [[nodiscard]] const PriceListsModel& model() const { return *m_model; }
    [[nodiscard]] ComparePanel& comparison() { return *m_compare; }
    [[nodiscard]] ImpactPanel& impact() { return *m_impact; }
    [[nodiscard]] const MessageBar& messages() const { return *m_messages; }
    [[nodiscard]] bool isReading() const { return m_task.isRunning(); }
    void selectRows(const QList<int>& rows);

public slots:
    /// Shows what taking over a file would change, and asks.
    void importFile(const QString& path);
    void chooseFile();
    void removeSelected();  ///< the price lists selected; can be undone
    void compareSelected(); ///< two lists, or one with the last
    void showImpact();      ///< of the list selected

signals:
    void recordRequested(const QString& kind, const QString& id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void createButtons();
    void createTable();
    void createPanels();
    void createLayout();
    void connectLibrary();
    void readLists();
    void readListsWhenShown();
    void showLists(std::vector<KeptList> lists);
    void showRows(std::vector<KeptList> lists);
    void showPanel(int panel);
    void updateButtons();
    void offerUndo(const QString& message);
    void requestModel(const QString& id);
    [[nodiscard]] QList<int> selectedRows() const;

    DesignSession& m_session;
    KnowledgeLibrary& m_library;
    Settings& m_settings;
    LatestTask<std::vector<KeptList>> m_task;
    PriceListsModel* m_model;
    MessageBar* m_messages = nullptr;
    Card* m_listCard = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_compareButton = nullptr;
    QPushButton* m_impactButton = nullptr;
    SegmentedControl* m_switch = nullptr;
    QStackedWidget* m_panels = nullptr;
    ComparePanel* m_compare = nullptr;
    ImpactPanel* m_impact = nullptr;
    bool m_isStale = true;
};

} // namespace ogive::ui
