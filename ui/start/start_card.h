#pragma once

#include <QAbstractButton>
#include <QRectF>

namespace ogive::ui {

struct Theme;

/// A card to start from. It has the ground, the keyboard and the tool tip; what stands in it is drawn by the
/// kind of card.
class StartCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit StartCard(const QString& title, QWidget* parent = nullptr);

    /// True when every word of a search stands somewhere on the card.
    [[nodiscard]] bool matches(const QStringList& words) const;

protected:
    static constexpr int padding = 14;
    static constexpr int lineGap = 4;
    static constexpr int blockGap = 8; ///< between texts and pills

    virtual void paintContent(QPainter& painter, const Theme& theme, const QRectF& inner) = 0;
    /// What pointing at a place says; empty: nothing.
    [[nodiscard]] virtual QString tipAt(QPointF place) const = 0;
    /// Not as loud as the others: there is nothing behind it.
    virtual bool isFaded() const { return false; }

    [[nodiscard]] QRectF innerRect() const;
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QFont smallFont() const;

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) final;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace ogive::ui
