#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>

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

int TextLabel::heightForWidth(int width) const
{
    const Measured now(text(), font(), contentsMargins(), indent(), wordWrap());
    if (now != m_measured) {
        m_measured = now;
        m_heights.fill({});
    }
    const auto known = std::ranges::find(m_heights, width, &MeasuredHeight::width);
    if (known != m_heights.end())
        return known->height;
    const int height = QLabel::heightForWidth(width);
    m_heights[m_nextHeight] = {width, height};
    m_nextHeight = (m_nextHeight + 1) % m_heights.size();
    return height;
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
