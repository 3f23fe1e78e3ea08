#include "ui/scenarios/inline_edit.h"

#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace ogive::ui {
namespace {

constexpr int leastWidth = 180;

} // namespace

InlineEdit* InlineEdit::start(QWidget& covered, const QString& text, const QString& accessibleName,
                              Accept accept)
{
    return start(covered, covered.rect(), text, accessibleName, std::move(accept));
}

InlineEdit* InlineEdit::start(QWidget& covered, const QRect& part, const QString& text,
                              const QString& accessibleName, Accept accept)
{
    auto* edit = new InlineEdit(covered, part, text, std::move(accept));
    edit->setAccessibleName(accessibleName);
    edit->show();
    edit->raise();
    edit->setFocus(Qt::OtherFocusReason);
    return edit;
}

InlineEdit::InlineEdit(QWidget& covered, const QRect& part, const QString& text, Accept accept)
    : QLineEdit(text, covered.window())
    , m_before(text)
    , m_accept(std::move(accept))
{
    const QPoint corner = covered.mapTo(covered.window(), part.topLeft());
    const int height = std::max(part.height(), sizeHint().height());
    setGeometry(corner.x(), corner.y() + (part.height() - height) / 2, std::max(part.width(), leastWidth),
                height);
    selectAll();
}

void InlineEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        finish(false);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        finish(true);
    else
        QLineEdit::keyPressEvent(event);
}

void InlineEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish(true);
}

void InlineEdit::finish(bool isAccepted)
{
    if (std::exchange(m_isFinished, true))
        return;
    const QString text = QLineEdit::text().trimmed();
    hide();
    deleteLater();
    if (isAccepted && !text.isEmpty() && text != m_before)
        m_accept(text);
}

} // namespace ogive::ui
