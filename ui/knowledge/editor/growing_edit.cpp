#include "ui/knowledge/editor/growing_edit.h"

#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace ogive::ui {

GrowingEdit::GrowingEdit(int fewestLines, int mostLines, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_fewest(fewestLines)
    , m_most(mostLines)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingEdit::fit);
}

void GrowingEdit::setMonospaced()
{
    m_isMonospaced = true;
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(parentWidget()->font().pixelSize() - 1);
    setFont(fixed);
}

int GrowingEdit::heightOf(int lines) const
{
    const double frame = 2.0 * (frameWidth() + document()->documentMargin()) + contentsMargins().top() +
                         contentsMargins().bottom();
    return static_cast<int>(std::ceil(lines * QFontMetricsF(font()).lineSpacing() + frame));
}

int GrowingEdit::shownLines() const
{
    auto* layout = qobject_cast<QPlainTextDocumentLayout*>(document()->documentLayout());
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (layout != nullptr)
            layout->ensureBlockLayout(block);
        lines += std::max(1, block.layout() != nullptr ? block.layout()->lineCount() : 1);
    }
    return std::clamp(lines, m_fewest, m_most);
}

QSize GrowingEdit::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), heightOf(shownLines())};
}

QSize GrowingEdit::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void GrowingEdit::fit()
{
    updateGeometry();
}

void GrowingEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void GrowingEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange && m_isMonospaced)
        setMonospaced();
}

} // namespace ogive::ui
