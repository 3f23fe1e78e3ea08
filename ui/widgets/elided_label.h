#pragma once

#include <QLabel>

namespace ogive::ui {

/// One line of plain text that ends in … where there is no room; the tool tip then has all of it.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);

    void setElideMode(Qt::TextElideMode mode);
    [[nodiscard]] bool isElided() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] const QString& shownText() const;

    Qt::TextElideMode m_mode = Qt::ElideRight;
    // Eliding costs as much as drawing, so the last result is kept with what it was made from.
    mutable QString m_source;
    mutable int m_width = -1;
    mutable QString m_shown;
};

} // namespace ogive::ui
