#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace ogive::ui {

/// One message at a time, above the views: what happened, where, and what to do. A later one replaces it.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showProblem(const QString& text);
    void showDone(const QString& text);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showText(const QString& text, bool isProblem);

    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_close;
    bool m_isProblem = false;
};

} // namespace ogive::ui
