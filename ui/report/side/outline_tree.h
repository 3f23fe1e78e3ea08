#pragma once

#include "ui/report/layout/page_layout.h"

#include <QTreeWidget>

#include <vector>

namespace ogive::ui {

/// The report's chapters and sections with their pages, to jump to.
class OutlineTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit OutlineTree(QWidget* parent = nullptr);

    /// `pageLabels` are of the entries, in their order. What is open stays open.
    void setOutline(std::vector<OutlineEntry> outline, const QStringList& pageLabels);

signals:
    void placeSelected(const ogive::ui::PagePlace& place);

private:
    void fill(const QStringList& pageLabels);

    std::vector<OutlineEntry> m_outline;
    QList<QTreeWidgetItem*> m_items; ///< one an entry
    bool m_isFilling = false;
};

} // namespace ogive::ui
