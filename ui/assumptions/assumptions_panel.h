#pragma once

#include "ui/assumptions/ledger_rows.h"

#include <QModelIndex>
#include <QWidget>

class QLabel;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace ogive::ui {

class DesignSession;
class ElidedLabel;
class LedgerModel;
class SegmentedControl;
class TextLabel;

/// The assumption ledger of the scenario in view: which values could flip something, where they are from, who
/// looks after them and which reviews are overdue. It is computed only while it is shown.
class AssumptionsPanel : public QWidget {
    Q_OBJECT

public:
    explicit AssumptionsPanel(DesignSession& session, QWidget* parent = nullptr);

    void setFilter(LedgerFilter filter);
    [[nodiscard]] LedgerFilter filter() const { return m_filter; }
    [[nodiscard]] QTableView& table() const { return *m_table; }

signals:
    void fieldRequested(const ogive::FieldId& field); ///< to be shown in the form
    void editRequested(const ogive::FieldId& field);  ///< its assumption is to be stated

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createTable();
    void createHead();
    void createLayout();
    void showLedger();
    void showRows();
    void showMenu(const QPoint& place);
    void copy(QString (*written)(const QList<LedgerRow>&)) const;
    void applyIcons();
    [[nodiscard]] const LedgerRow* rowAt(const QModelIndex& index) const;
    [[nodiscard]] QList<LedgerRow> shownRows() const;
    [[nodiscard]] QString emptyText() const;

    DesignSession& m_session;
    LedgerFilter m_filter = LedgerFilter::All;
    LedgerModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QTableView* m_table = nullptr;
    SegmentedControl* m_filterBar = nullptr;
    ElidedLabel* m_summary = nullptr;
    QToolButton* m_copy = nullptr;
    QStackedWidget* m_pages = nullptr;
    TextLabel* m_empty = nullptr;
};

} // namespace ogive::ui
