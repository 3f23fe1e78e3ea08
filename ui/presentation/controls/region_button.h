#pragma once

#include <QAbstractButton>

namespace ogive::ui {

/// A part of the page that can be pressed, such as the card of the vote: the page draws it, this shows that
/// it has the pointer or the keyboard.
class RegionButton : public QAbstractButton {
    Q_OBJECT

public:
    RegionButton(const QString& name, const QString& toolTip, QWidget* parent);

    void setUnit(double unit); ///< pixels a unit of the page
    [[nodiscard]] QSize sizeHint() const override { return size(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    double m_unit = 1;
};

} // namespace ogive::ui
