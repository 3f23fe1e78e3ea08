#pragma once

#include <QHeaderView>

namespace ogive::ui {

class CompareModel;

/// Option titles with what they are to the rules below, or attribute titles, painted in the table's own look.
class CompareHeader : public QHeaderView {
    Q_OBJECT

public:
    CompareHeader(Qt::Orientation orientation, const CompareModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    void paintColumnHead(QPainter& painter, const QRect& rect, int section) const;
    [[nodiscard]] int rowHeadHeight(int section) const;
    void paintRowHead(QPainter& painter, const QRect& rect, int section) const;

    const CompareModel& m_model;
};

} // namespace ogive::ui
