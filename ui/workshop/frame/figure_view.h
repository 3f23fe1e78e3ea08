#pragma once

#include "core/figure/figure.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace ogive::ui {

/// A figure of core as large as there is room, on the theme's surface with a thin frame. Assistive programs
/// read what the figure says of itself.
class FigureView : public QWidget {
    Q_OBJECT

public:
    explicit FigureView(QWidget* parent = nullptr);

    void setFigure(std::optional<Figure> figure);
    [[nodiscard]] const std::optional<Figure>& figure() const { return m_figure; }
    void setEmptyText(const QString& text); ///< shown while there is no figure

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QRectF pictureRect() const;
    [[nodiscard]] const QPixmap& picture(QSize size);

    std::optional<Figure> m_figure;
    QString m_emptyText;
    QPixmap m_picture; ///< of the last size that was painted
};

} // namespace ogive::ui
