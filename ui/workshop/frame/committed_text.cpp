#include "ui/workshop/frame/committed_text.h"

#include <QKeyEvent>

namespace ogive::ui {
namespace {

constexpr int roomAroundText = 14;

} // namespace

CommittedText::CommittedText(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setShownLines(m_lines);
}

void CommittedText::showText(const QString& text)
{
    if (text == m_shown && hasFocus())
        return;
    m_shown = text;
    if (toPlainText() != text)
        setPlainText(text);
}

void CommittedText::setShownLines(int lines)
{
    m_lines = lines;
    setFixedHeight(lines * fontMetrics().lineSpacing() + roomAroundText);
}

void CommittedText::commit()
{
    const QString text = toPlainText().trimmed();
    if (text == m_shown)
        return;
    m_shown = text;
    emit committed(text);
}

void CommittedText::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

void CommittedText::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        commit();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void CommittedText::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setShownLines(m_lines);
}

} // namespace ogive::ui
