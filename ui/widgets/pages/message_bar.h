#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace ogive::ui {

/// One thing that a message offers to do.
struct MessageChoice {
    QString text;
    QString toolTip;
    std::function<void()> act;
};

/// One message at a time, above the views: what happened, where, and what to do. A later one replaces it.
/// A message may offer what to do about it, such as taking back what was done.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Done, Problem, Question };

    explicit MessageBar(QWidget* parent = nullptr);

    void showProblem(const QString& text);
    void showDone(const QString& text);
    void showOffer(const QString& text, const QString& offerText, std::function<void()> offer);
    void showChoices(Kind kind, const QString& text, const QList<MessageChoice>& choices);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QList<QPushButton*> choiceButtons() const { return m_buttons; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showIcons();
    void showText(const QString& text, Kind kind);
    void addChoice(const MessageChoice& choice);

    QLabel* m_icon;
    QLabel* m_text;
    QHBoxLayout* m_choices; ///< the buttons of what is offered
    QToolButton* m_close;
    QList<QPushButton*> m_buttons;
    Kind m_kind = Kind::Done;
};

} // namespace ogive::ui
