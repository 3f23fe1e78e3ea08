#include "ui/capacity/fact_card.h"

#include "ui/widgets/text_label.h"

#include <QBoxLayout>

namespace ogive::ui {

FactCard::FactCard(const QString& title, QWidget* parent)
    : Card(parent)
    , m_number(new TextLabel({}, TextSize::Title, this))
    , m_note(new TextLabel({}, TextSize::Small, this))
    , m_column(new QVBoxLayout(this))
{
    auto* head = new TextLabel(title, TextSize::Small, this);
    head->setMuted(true);
    m_note->setMuted(true);
    m_note->setWordWrap(true);
    m_note->setMinimumWidth(80);
    m_column->setContentsMargins(14, 10, 14, 10);
    m_column->setSpacing(2);
    m_column->addWidget(head);
    m_column->addWidget(m_number);
    m_column->addWidget(m_note);
    m_column->addStretch();
}

void FactCard::showFact(const QString& number, const QString& note)
{
    m_number->setText(number);
    m_note->setText(note);
}

void FactCard::addAction(QWidget* button)
{
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignLeft);
}

QString FactCard::number() const
{
    return m_number->text();
}

QString FactCard::note() const
{
    return m_note->text();
}

} // namespace ogive::ui
