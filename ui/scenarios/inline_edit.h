#pragma once

#include <QLineEdit>

#include <functional>

namespace ogive::ui {

/// A line edit laid over a widget for the time of a rename: Enter or leaving it accepts, Escape gives up.
class InlineEdit : public QLineEdit {
    Q_OBJECT

public:
    using Accept = std::function<void(const QString&)>;

    /// Shows the edit over `covered`, all of the text selected; it deletes itself at the end.
    static InlineEdit* start(QWidget& covered, const QString& text, const QString& accessibleName,
                             Accept accept);
    /// The same over a part of the widget.
    static InlineEdit* start(QWidget& covered, const QRect& part, const QString& text,
                             const QString& accessibleName, Accept accept);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    InlineEdit(QWidget& covered, const QRect& part, const QString& text, Accept accept);
    void finish(bool isAccepted);

    QString m_before;
    Accept m_accept;
    bool m_isFinished = false;
};

} // namespace ogive::ui
