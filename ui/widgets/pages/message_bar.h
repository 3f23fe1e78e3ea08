#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace ogive::ui {

/// One message at a time, above the views: what happened, where, and what to do. A later one replaces it.
/// A message may offer one thing to do about it, such as taking back what was done.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showProblem(const QString& text);
    void showDone(const QString& text);
    void showOffer(const QString& text, const QString& offerText, std::function<void()> offer);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showText(const QString& text, bool isProblem);
    void takeOffer();

    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_offerButton;
    QToolButton* m_close;
    std::function<void()> m_offer;
    bool m_isProblem = false;
};

} // namespace ogive::ui
