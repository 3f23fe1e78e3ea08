#pragma once

#include "core/deck/deck.h"
#include "ui/presentation/page/page_image.h"

#include <QVariantAnimation>
#include <QWidget>

#include <utility>

namespace ogive::ui {

/// Shows a page as large as it can. What stands on it is placed by whoever lays it over the page.
class PageView : public QWidget {
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);

    /// How a picture came about: another page, what the page shows now, or an outcome that changed, which is
    /// shown by letting what was there before fade.
    enum class Change { Page, Content, Outcome };

    void showPicture(DeckPicture picture, Change change);
    [[nodiscard]] const DeckPicture& picture() const { return m_picture; }

    [[nodiscard]] double pageWidth() const { return fit().width; } ///< in units of the page
    [[nodiscard]] double unit() const;                             ///< logical pixels a unit of the page
    [[nodiscard]] QRect placeOf(const Rect& units) const;
    [[nodiscard]] QPointF unitsAt(const QPointF& place) const;
    /// The page between its upper and lower edge, as the window shows it.
    [[nodiscard]] QRect pageRect() const;

    /// A border around all that says that what is shown is only tried.
    void setMarked(bool isMarked);

signals:
    void resized();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] PageFit fit() const;
    void paintAll();
    void fadeFrom(const QList<QRect>& parts);
    void endFade();
    void updatePart(const QRect& part);
    void paintMark(QPainter& painter) const;

    DeckPicture m_picture;
    PageImage m_image;
    bool m_isMarked = false;
    QVariantAnimation m_fade;
    QList<std::pair<QRect, QImage>> m_before; ///< what fades, with its place in pixels
};

} // namespace ogive::ui
