#pragma once

#include "ui/knowledge/prices/rate_model.h"

#include <QWidget>

class QSortFilterProxyModel;
class QTableView;

namespace ogive::ui {

/// A table of rates that differ, sorted by any column and filtered by a text.
class RateTable : public QWidget {
    Q_OBJECT

public:
    explicit RateTable(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] RateModel& model() { return *m_model; }
    [[nodiscard]] const RateModel& model() const { return *m_model; }
    void setFilter(const QString& text);
    [[nodiscard]] int shownRows() const;

signals:
    void modelRequested(const QString& id);

private:
    RateModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QTableView* m_view;
};

} // namespace ogive::ui
