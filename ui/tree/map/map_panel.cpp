#include "ui/tree/map/map_panel.h"

#include "core/evaluation/parts.h"
#include "ui/session/design_session.h"
#include "ui/text/convert.h"
#include "ui/tree/map/decision_map_view.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ogive::ui {

MapPanel::MapPanel(DesignSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    createWidgets();
    createLayout();
    connect(&m_session, &DesignSession::evaluationChanged, this, &MapPanel::showMap);
    connect(m_across, &QComboBox::activated, this, &MapPanel::chooseAcross);
    connect(m_upwards, &QComboBox::activated, this, &MapPanel::chooseUpwards);
    connect(m_swap, &QToolButton::clicked, this, &MapPanel::swap);
    connect(m_view, &DecisionMapView::moved, this, &MapPanel::moveTo);
    connect(m_view, &DecisionMapView::plotResized, this, [this] {
        if (m_view->content().map.hasCurves)
            showMap(); // exact at the new pixels
    });
}

void MapPanel::createWidgets()
{
    m_acrossLabel = new QLabel(tr("A&cross:"), this);
    m_across = new QComboBox(this);
    m_across->setAccessibleName(tr("Requirement across"));
    m_acrossLabel->setBuddy(m_across);
    m_upwardsLabel = new QLabel(tr("&Up:"), this);
    m_upwards = new QComboBox(this);
    m_upwards->setAccessibleName(tr("Requirement upwards"));
    m_upwardsLabel->setBuddy(m_upwards);
    m_swap = new QToolButton(this);
    m_swap->setText(tr("Swap"));
    m_swap->setAutoRaise(true);
    m_swap->setToolTip(tr("Exchange the two requirements"));
    m_here = new TextLabel({}, TextSize::Base, this);
    m_here->setTextFormat(Qt::PlainText);
    m_here->setWordWrap(true);
    m_empty = new TextLabel(tr("A map needs two values that you state. The rules ask for fewer here."),
                            TextSize::Base, this);
    m_empty->setMuted(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_view = new DecisionMapView(this);
}

void MapPanel::createLayout()
{
    auto* controls = new QHBoxLayout;
    controls->setSpacing(8);
    controls->addWidget(m_acrossLabel);
    controls->addWidget(m_across);
    controls->addWidget(m_upwardsLabel);
    controls->addWidget(m_upwards);
    controls->addWidget(m_swap);
    controls->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    layout->addLayout(controls);
    layout->addWidget(m_here);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
}

void MapPanel::setDecision(const DecisionId& decision)
{
    m_decision = decision;
    showMap();
}

void MapPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        showMap();
}

/// Only while it can be seen: a map is not needed in passing.
void MapPanel::showMap()
{
    m_isStale = !isVisible();
    const auto decision = m_session.knowledge().decisionIndex(m_decision);
    if (m_isStale || !decision)
        return;
    const Evaluation& evaluation = m_session.evaluation();
    const auto fields = mapFields(m_session.knowledge(), chainOf(evaluation), evaluation.fields, *decision);
    const bool canBeDrawn = fields.size() > 1;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_acrossLabel, m_across, m_upwardsLabel, m_upwards,
                                                           m_swap, m_here, m_view})
        widget->setVisible(canBeDrawn);
    m_empty->setVisible(!canBeDrawn);
    if (!canBeDrawn)
        return;
    const Pair pair = pairFor(*decision, fields);
    showFields(fields, pair);
    MapContent content = mapContentOf(m_session.knowledge(), evaluation, *decision, pair.first, pair.second,
                                      m_view->plotWidth());
    m_here->setText(content.hasHandle()
                        ? tr("You are here: %1").arg(content.placeText(content.x, content.y))
                        : tr("One of the two values is not known. Click into the map to state both."));
    m_view->showContent(std::move(content));
}

/// The fields that were chosen for the decision, as long as it can be drawn over them.
MapPanel::Pair MapPanel::pairFor(std::size_t decision, const std::vector<std::size_t>& fields)
{
    const auto isListed = [&](std::size_t field) {
        return std::find(fields.begin(), fields.end(), field) != fields.end();
    };
    const auto chosen = m_chosen.find(decision);
    if (chosen != m_chosen.end() && isListed(chosen->second.first) && isListed(chosen->second.second))
        return chosen->second;
    const Evaluation& evaluation = m_session.evaluation();
    const Pair best =
        mostTellingFields(m_session.knowledge(), chainOf(evaluation), evaluation.fields, decision)
            .value_or(Pair(fields[0], fields[1]));
    m_chosen[decision] = best;
    return best;
}

void MapPanel::showFields(const std::vector<std::size_t>& fields, Pair shown)
{
    const auto rowOf = [&](std::size_t field) {
        return static_cast<int>(std::find(fields.begin(), fields.end(), field) - fields.begin());
    };
    if (fields != m_fields || m_across->count() == 0) {
        m_fields = fields;
        for (QComboBox* box : {m_across, m_upwards}) {
            box->clear();
            for (const std::size_t field : fields)
                box->addItem(toQString(m_session.knowledge().fields[field].title));
        }
    }
    m_across->setCurrentIndex(rowOf(shown.first));
    m_upwards->setCurrentIndex(rowOf(shown.second));
}

void MapPanel::setPair(Pair pair)
{
    if (const auto decision = m_session.knowledge().decisionIndex(m_decision))
        m_chosen[*decision] = pair;
    showMap();
}

void MapPanel::chooseAcross(int row)
{
    const DecisionMap& map = m_view->content().map;
    const std::size_t field = m_fields[static_cast<std::size_t>(row)];
    setPair(field == map.vertical ? Pair(field, map.horizontal) : Pair(field, map.vertical));
}

void MapPanel::chooseUpwards(int row)
{
    const DecisionMap& map = m_view->content().map;
    const std::size_t field = m_fields[static_cast<std::size_t>(row)];
    setPair(field == map.horizontal ? Pair(map.vertical, field) : Pair(map.horizontal, field));
}

void MapPanel::swap()
{
    setPair({m_view->content().map.vertical, m_view->content().map.horizontal});
}

/// States both values as one step; a value that did not move stays as it was stated, or not.
void MapPanel::moveTo(double x, double y)
{
    const MapContent& content = m_view->content();
    const Requirements& requirements = m_session.scenario().requirements;
    SetRequirements edit{m_session.currentScenario(), {}};
    const auto add = [&](std::size_t index, double now, double value) {
        const Field& field = m_session.knowledge().fields[index];
        std::optional<Value> stated;
        if (value != now)
            stated = valueFrom(field, value);
        else if (const Value* known = requirements.find(field.id))
            stated = *known;
        edit.values.emplace_back(field.id, std::move(stated));
    };
    add(content.map.horizontal, content.x, x);
    add(content.map.vertical, content.y, y);
    (void)m_session.apply(edit); // a refusal is shown by the window
}

} // namespace ogive::ui
