#include "ui/scenarios/page/no_scenarios.h"

#include "ui/shell/ogive_style.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPushButton>

namespace ogive::ui {
namespace {

constexpr int cardWidth = 520;

} // namespace

NoScenarios::NoScenarios(QWidget* parent)
    : QWidget(parent)
{
    auto* card = new Card(this);
    card->setMaximumWidth(cardWidth);
    auto* title = new TextLabel(tr("Nothing to compare yet"), TextSize::Title, card);
    auto* text = new TextLabel(
        tr("A what-if is a second scenario of this design. It starts as the one in view; change in it what "
           "may come, such as the traffic of year 2 or a model of your own, and see side by side what that "
           "does to decisions, cost and capacity. The baseline stays as it is."),
        TextSize::Base, card);
    auto* hint = new TextLabel(
        tr("Or press “1 change away” in a decision's tree: that adds a what-if with just this change."),
        TextSize::Base, card);
    for (TextLabel* label : {text, hint})
        label->setWordWrap(true);
    hint->setMuted(true);
    auto* whatIf = new QPushButton(tr("Add a &what-if"), card);
    makePrimary(*whatIf);
    connect(whatIf, &QPushButton::clicked, this, &NoScenarios::whatIfRequested);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(whatIf);
    buttons->addStretch();

    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(24, 20, 24, 20);
    inside->setSpacing(12);
    inside->addWidget(title);
    inside->addWidget(text);
    inside->addWidget(hint);
    inside->addLayout(buttons);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(card, 1);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addLayout(row);
    column->addStretch(2);
}

} // namespace ogive::ui
