#include "ui/cost/pattern_card.h"

#include "core/simulate/forecast/forecast.h"
#include "ui/cost/pattern_row.h"
#include "ui/session/design_session.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"
#include "ui/widgets/point_list.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QScrollArea>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr double worthNaming = 0.5; ///< US dollars a month
constexpr qsizetype mostNamed = 4;

} // namespace

PatternCard::PatternCard(DesignSession& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
{
    setAccessibleName(tr("Savings patterns"));
    auto* subtitle = new TextLabel(tr("What each saves a month, the others as set"), TextSize::Small, this);
    subtitle->setMuted(true);
    subtitle->setWordWrap(true);
    createRows();
    m_total = new TextLabel({}, TextSize::Base, this);
    m_total->setWordWrap(true);
    m_worthKnowing = new PointList(this);
    m_nothingToKnow = new TextLabel({}, TextSize::Small, this);
    m_nothingToKnow->setMuted(true);
    m_nothingToKnow->setWordWrap(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 14);
    column->setSpacing(4);
    column->addWidget(new TextLabel(tr("Savings patterns"), TextSize::Strong, this));
    column->addWidget(subtitle);
    column->addWidget(m_list);
    column->addWidget(m_total);
    column->addSpacing(10);
    column->addWidget(new TextLabel(tr("Worth finding out"), TextSize::Strong, this));
    column->addWidget(m_worthKnowing);
    column->addWidget(m_nothingToKnow);
    column->addStretch();
}

void PatternCard::createRows()
{
    m_list = new QWidget(this);
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const CostPattern& pattern : m_session.knowledge().patterns) {
        auto* row = new PatternRow(m_session.knowledge(), pattern, m_list);
        connect(row, &PatternRow::chosen, this, [this](const PatternChoice& choice) {
            (void)m_session.apply(SetPattern{m_session.currentScenario(), choice});
        });
        column->addWidget(row);
        m_rows.append(row);
    }
}

void PatternCard::showReport(const PatternReport& report)
{
    const Scenario& scenario = m_session.scenario();
    if (m_offeredIn != scenario.id) {
        m_offeredIn = scenario.id;
        m_isOffered.assign(m_session.knowledge().patterns.size(), false);
    }
    for (const PatternWorth& worth : report.patterns) {
        PatternRow* row = m_rows[static_cast<qsizetype>(worth.pattern)];
        PatternChoice choice{row->pattern().id, false, {}, Json::object()};
        for (const PatternChoice& stated : scenario.patterns)
            if (stated.id == choice.id)
                choice = stated;
        row->showWorth(worth, choice, scenario.parameters);
        // What can't save anything here is not offered, unless it is on. What was offered stays, so that
        // edits don't move what stands below.
        if (worth.isOn || worth.marginalUsd.value_or(0) >= worthNaming)
            m_isOffered[worth.pattern] = true;
        if (row->isVisibleTo(m_list) != m_isOffered[worth.pattern])
            row->setVisible(m_isOffered[worth.pattern]);
    }
    const auto saved = report.plainUsd && report.asSetUsd ? *report.plainUsd - *report.asSetUsd : 0;
    m_total->setText(saved == 0
                         ? tr("None is on.")
                         : tr("All that are on save %1 a month. Savings overlap, so they do not add up.")
                               .arg(moneyText(saved)));
    m_total->setVisible(report.asSetUsd.has_value());
}

void PatternCard::showForecast(const Forecast* forecast)
{
    QList<Point> points;
    bool isKnown = false;
    if (forecast != nullptr && !forecast->whyNot) {
        std::vector<const InputEffect*> effects;
        for (const InputEffect& effect : forecast->effects) {
            isKnown = isKnown || effect.findingOut;
            if (effect.findingOut.value_or(0) >= worthNaming)
                effects.push_back(&effect);
        }
        std::stable_sort(effects.begin(), effects.end(), [](const auto* left, const auto* right) {
            return *left->findingOut > *right->findingOut;
        });
        for (const InputEffect* effect : effects)
            if (points.size() < mostNamed)
                points.append({Point::Mark::Dot,
                               tr("%1: %2 a month")
                                   .arg(toQString(forecast->inputs[effect->input].title),
                                        moneyText(*effect->findingOut)),
                               {}});
    }
    m_worthKnowing->setPoints(points);
    m_worthKnowing->setVisible(!points.isEmpty());
    m_nothingToKnow->setText(!points.isEmpty() ? tr("Expected saving if it were known before choosing")
                             : isKnown ? tr("Knowing any one number better would not change which choice is "
                                            "the cheapest.")
                                       : tr("Being computed"));
}

} // namespace ogive::ui
