#pragma once

#include <QStyledItemDelegate>

namespace ogive::ui {

/// Paints a cell of a catalog on one line: what is not known is grey, old dates and what the user has laid
/// over carry a pill with the word.
class CatalogDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintText(QPainter& painter, QRect area, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;
};

} // namespace ogive::ui
