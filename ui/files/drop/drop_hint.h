#pragma once

#include <QWidget>

namespace ogive::ui {

/// What lies over a window while a file is held over it: whether it can be dropped here. It takes no mouse
/// and no keyboard.
class DropHint : public QWidget {
    Q_OBJECT

public:
    explicit DropHint(QWidget* window);

    void showOver(const QString& text, bool isWelcome);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] bool isWelcome() const { return m_isWelcome; }

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    bool m_isWelcome = true;
};

} // namespace ogive::ui
