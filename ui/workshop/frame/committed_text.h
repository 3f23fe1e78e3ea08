#pragma once

#include <QPlainTextEdit>

namespace ogive::ui {

/// Lines of text that count once the editor is left, or with Ctrl+Enter: one step of undo for a whole text.
class CommittedText : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CommittedText(QWidget* parent = nullptr);

    /// Shows a text without emitting. What is being typed gives way only to another text than before.
    void showText(const QString& text);
    void setShownLines(int lines); ///< the height
    void commit();

signals:
    void committed(const QString& text);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_shown;
    int m_lines = 3;
};

} // namespace ogive::ui
