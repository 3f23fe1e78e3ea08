#include "ui/widgets/fields/question_page.h"

#include "core/knowledge/field.h"
#include "ui/shell/ogive_style.h"
#include "ui/text/convert.h"
#include "ui/widgets/fields/answer_editor.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace ogive::ui {
namespace {

constexpr int questionSpacing = 8;

QVBoxLayout* addPart(QVBoxLayout& column)
{
    auto* part = new QVBoxLayout;
    part->setSpacing(questionSpacing);
    column.addLayout(part);
    return part;
}

TextLabel* questionText(TextSize size, QWidget* parent)
{
    auto* label = new TextLabel({}, size, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

QuestionPage::QuestionPage(int topMargin, QWidget* parent)
    : QScrollArea(parent)
    , m_title(questionText(TextSize::Title, this))
    , m_help(questionText(TextSize::Base, this))
{
    m_help->setMuted(true);
    auto* content = new QWidget;
    showAsSurface(*content);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(20, topMargin, 20, 12);
    column->setSpacing(questionSpacing);
    m_above = addPart(*column);
    column->addWidget(m_title);
    column->addWidget(m_help);
    m_between = addPart(*column);
    column->addSpacing(4);
    m_place = addPart(*column);
    m_below = addPart(*column);
    column->addStretch(1);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
}

void QuestionPage::showTexts(const QString& title, const QString& text)
{
    delete m_editor;
    m_editor = nullptr;
    m_title->setText(title);
    m_help->setText(text);
}

AnswerEditor& QuestionPage::ask(const Field& field)
{
    showTexts(toQString(field.title), toQString(field.help));
    m_editor = new AnswerEditor(field, widget());
    m_place->addWidget(m_editor);
    return *m_editor;
}

void QuestionPage::showEnd(const QString& title, const QString& text)
{
    showTexts(title, text);
}

} // namespace ogive::ui
