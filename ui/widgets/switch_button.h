#pragma once

#include <QAbstractButton>

namespace ogive::ui {

/// Yes or no as a switch. It shows no text: a label beside it names it, and so must setAccessibleName().
class SwitchButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit SwitchButton(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ogive::ui
