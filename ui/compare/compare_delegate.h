#pragma once

#include "ui/compare/compare_table.h"
#include "ui/text/wrapped_text.h"

#include <QAbstractItemDelegate>
#include <QHash>

#include <memory>
#include <vector>

namespace ogive::ui {

struct Theme;

/// Paints a cell of the comparison whole: marks, wrapped lines, bars and date pills. Texts stay laid out
/// until the font changes or the table is another one.
class CompareDelegate : public QAbstractItemDelegate {
    Q_OBJECT

public:
    using QAbstractItemDelegate::QAbstractItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    void forgetTexts() { m_laidOut.clear(); }

private:
    struct LaidOutCell {
        std::vector<WrappedText> lines;
        qreal height = 0;
    };
    using LaidOutCellPtr = std::shared_ptr<const LaidOutCell>;

    [[nodiscard]] LaidOutCellPtr laidOut(const CompareCell& cell, const QFont& font, int width) const;
    void paintLines(QPainter& painter, const QRectF& area, const CompareCell& cell, const QFont& font,
                    const Theme& theme) const;

    mutable QHash<std::pair<QString, int>, LaidOutCellPtr> m_laidOut; ///< by the cell's text and width
};

} // namespace ogive::ui
