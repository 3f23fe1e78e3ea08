#pragma once

#include <QAbstractButton>

namespace ogive::ui {

/// Yes or no as a switch. It shows no text: a label beside it names it, and so must setAccessibleName().
class SwitchButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit SwitchButton(QWidget* parent = nullptr);

    void showOn(bool isOn); ///< does not emit
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void switched(bool isOn); ///< by the user, by whatever means

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_isShowing = false;
};

} // namespace ogive::ui
