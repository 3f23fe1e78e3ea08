#pragma once

#include <QAbstractItemDelegate>

namespace ogive::ui {

/// Paints a cell of the scenario table whole, in one line: what differs stands bold on a soft ground with a
/// mark, what nobody stated is grey.
class ScenarioDelegate : public QAbstractItemDelegate {
    Q_OBJECT

public:
    using QAbstractItemDelegate::QAbstractItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace ogive::ui
