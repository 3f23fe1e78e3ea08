#include "ui/workshop/replay/moment_strip.h"

#include "ui/shell/theme.h"
#include "ui/widgets/accessible/accessible_role.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"

#include <QEvent>
#include <QGridLayout>

namespace ogive::ui {
namespace {

constexpr int cardsInRow = 5;
constexpr int cardGap = 8;

} // namespace

/// One decision: its title, what it came to, and what it was where that has just changed.
class MomentCard : public Card {
public:
    explicit MomentCard(QWidget* parent)
        : Card(parent)
        , m_title(new ElidedLabel({}, this))
        , m_outcome(new ElidedLabel({}, this))
        , m_former(new ElidedLabel({}, this))
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(12, 8, 12, 8);
        column->setSpacing(2);
        for (ElidedLabel* label : {m_title, m_outcome, m_former})
            column->addWidget(label);
        for (ElidedLabel* label : {m_title, m_former})
            label->setForegroundRole(QPalette::PlaceholderText); // the theme's muted text
        setAccessibleRole(*this, QAccessible::StaticText, AccessibleInside::Drawn);
        applyFonts();
    }

    void showOutcome(const MomentOutcome& outcome)
    {
        const bool isFlipped = !outcome.former.isEmpty();
        m_title->setText(outcome.decision);
        m_outcome->setText(outcome.outcome);
        //: what a decision was before it changed
        m_former->setText(isFlipped ? MomentStrip::tr("changed, was %1").arg(outcome.former) : QString());
        setAccented(isFlipped);
        const QString words = MomentStrip::tr("%1: %2").arg(outcome.decision, outcome.outcome);
        setAccessibleName(words);
        setAccessibleDescription(m_former->text());
    }

protected:
    void changeEvent(QEvent* event) override
    {
        Card::changeEvent(event);
        if (event->type() == QEvent::ApplicationFontChange)
            applyFonts();
    }

private:
    void applyFonts()
    {
        m_title->setFont(textFont(TextSize::Small));
        m_outcome->setFont(textFont(TextSize::Strong));
        m_former->setFont(textFont(TextSize::Small));
    }

    ElidedLabel* m_title;
    ElidedLabel* m_outcome;
    ElidedLabel* m_former;
};

MomentStrip::MomentStrip(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setAccessibleName(tr("Decisions at this moment"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(cardGap);
    for (int column = 0; column < cardsInRow; ++column)
        m_grid->setColumnStretch(column, 1);
}

void MomentStrip::setOutcomes(const QList<MomentOutcome>& outcomes)
{
    m_outcomes = outcomes;
    while (m_cards.size() < outcomes.size()) {
        const int place = static_cast<int>(m_cards.size());
        m_cards.append(new MomentCard(this));
        m_grid->addWidget(m_cards.last(), place / cardsInRow, place % cardsInRow);
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < outcomes.size());
        if (i < outcomes.size())
            m_cards[i]->showOutcome(outcomes[i]);
    }
}

} // namespace ogive::ui
