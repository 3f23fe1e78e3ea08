#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QEvent>

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
