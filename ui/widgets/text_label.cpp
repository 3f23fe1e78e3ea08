#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ogive::ui {

TextLabel::TextLabel(const QString& text, TextSize size, QWidget* parent)
    : QLabel(text, parent)
    , m_size(size)
{
    setFont(TextLabel::labelFont());
}

void TextLabel::setTextSize(TextSize size)
{
    m_size = size;
    updateFont();
}

void TextLabel::setMuted(bool muted)
{
    setForegroundRole(muted ? QPalette::PlaceholderText : QPalette::WindowText);
}

void TextLabel::setEmphasised(bool emphasised)
{
    m_isEmphasised = emphasised;
    updateFont();
}

QFont TextLabel::labelFont() const
{
    QFont font = textFont(m_size, QApplication::font());
    if (m_isEmphasised)
        font.setWeight(QFont::DemiBold);
    return font;
}

void TextLabel::updateFont()
{
    setFont(labelFont());
}

/// Forgets what it knows where anything that it depends on has changed.
void TextLabel::measureAnew() const
{
    const bool isPlain =
        textFormat() == Qt::PlainText || (textFormat() == Qt::AutoText && !Qt::mightBeRichText(text()));
    const bool isLaidOutHere = wordWrap() && isPlain && !text().isEmpty() && buddy() == nullptr &&
                               frameWidth() == 0 && layoutDirection() == Qt::LeftToRight &&
                               !(alignment() & (Qt::AlignRight | Qt::AlignHCenter | Qt::AlignJustify));
    Measured now(text(), font(), contentsMargins(), indent(), wordWrap());
    if (now == m_measured && isLaidOutHere == m_isLaidOutHere)
        return;
    m_measured = std::move(now);
    m_isLaidOutHere = isLaidOutHere;
    m_heights.fill({});
    m_laidOut = {};
}

int TextLabel::frameAround() const
{
    return contentsMargins().left() + contentsMargins().right() + 2 * margin();
}

int TextLabel::heightForWidth(int width) const
{
    measureAnew();
    const auto known = std::ranges::find(m_heights, width, &MeasuredHeight::width);
    if (known != m_heights.end())
        return known->height;
    int height = 0;
    if (m_isLaidOutHere) {
        const QMargins margins = contentsMargins();
        layOut(width - frameAround());
        height =
            static_cast<int>(std::ceil(m_laidOut.height())) + margins.top() + margins.bottom() + 2 * margin();
    } else {
        height = QLabel::heightForWidth(width);
    }
    m_heights[m_nextHeight] = {width, height};
    m_nextHeight = (m_nextHeight + 1) % m_heights.size();
    return height;
}

void TextLabel::layOut(int width) const
{
    if (m_laidOut.lineCount() == 0) {
        QString lines = text();
        lines.replace(u'\n', QChar::LineSeparator);
        m_laidOut = WrappedText(lines, font(), width);
    } else {
        m_laidOut.setWidth(width);
    }
}

void TextLabel::paintEvent(QPaintEvent* event)
{
    measureAnew();
    if (!m_isLaidOutHere) {
        QLabel::paintEvent(event);
        return;
    }
    const QRect room = contentsRect().marginsRemoved({margin(), margin(), margin(), margin()});
    layOut(room.width());
    const qreal above = alignment() & Qt::AlignTop      ? 0
                        : alignment() & Qt::AlignBottom ? room.height() - m_laidOut.height()
                                                        : (room.height() - m_laidOut.height()) / 2;
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    m_laidOut.draw(painter, QPointF(room.left(), room.top() + std::floor(std::max<qreal>(0, above))));
}

bool TextLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateFont();
    return QLabel::event(event);
}

SectionLabel::SectionLabel(const QString& text, QWidget* parent)
    : TextLabel(text, TextSize::Small, parent)
{
    setMuted(true);
    setFont(SectionLabel::labelFont());
}

QFont SectionLabel::labelFont() const
{
    constexpr double spacing = 0.3; // px between letters
    QFont font = TextLabel::labelFont();
    font.setWeight(QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, spacing);
    return font;
}

} // namespace ogive::ui
