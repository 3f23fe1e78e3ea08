#include "ui/compare/ranking/radar_card.h"

#include "ui/compare/ranking/radar_chart.h"
#include "ui/text/convert.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace ogive::ui {
namespace {

constexpr std::size_t fewestAxes = 3;
constexpr std::size_t shownFirst = 3; ///< of the ranking, beside the chosen option

bool has(const std::vector<std::size_t>& options, std::size_t option)
{
    return std::ranges::find(options, option) != options.end();
}

} // namespace

RadarCard::RadarCard(QWidget* parent)
    : Card(parent)
    , m_chart(new RadarChart(this))
    , m_menu(new QMenu(this))
{
    auto* choose = new QPushButton(tr("Options"), this);
    choose->setMenu(m_menu);
    choose->setToolTip(tr("Pick up to four options for the chart"));
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Where they differ"), TextSize::Strong, this));
    head->addStretch();
    head->addWidget(choose);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_chart);
}

void RadarCard::show(const RankingSubject& subject)
{
    setVisible(subject.ranking.criteria.size() >= fewestAxes && !subject.ranking.ranked.empty());
    if (subject.asked().id != m_decision) {
        m_decision = subject.asked().id;
        m_isPicked = false;
    }
    offer(subject);
    std::erase_if(m_shown, [this](std::size_t option) { return !has(m_offered, option); });
    if (!m_isPicked) {
        m_shown.assign(m_offered.begin(), m_offered.begin() + static_cast<std::ptrdiff_t>(
                                                                  std::min(shownFirst, m_offered.size())));
        const auto chosen = subject.evaluation.decisions[subject.decision].chosen();
        if (chosen && has(m_offered, *chosen) && !has(m_shown, *chosen))
            m_shown.push_back(*chosen);
    }
    draw();
}

void RadarCard::offer(const RankingSubject& subject)
{
    const std::vector<std::size_t> before = std::exchange(m_offered, {});
    const QStringList titlesBefore = std::exchange(m_titles, {});
    m_values.clear();
    m_axes.clear();
    for (const std::size_t criterion : subject.ranking.criteria)
        m_axes << toQString(subject.knowledge.criteria[criterion].title);
    const ValueTable values = rankedValues(subject.knowledge, subject.ranking);
    for (std::size_t i = 0; i < subject.ranking.ranked.size(); ++i) {
        m_offered.push_back(subject.ranking.ranked[i].option);
        m_titles << toQString(subject.asked().options[m_offered.back()].title);
        const auto row = values.values.begin() + static_cast<std::ptrdiff_t>(i * values.criteria);
        m_values.emplace_back(row, row + static_cast<std::ptrdiff_t>(values.criteria));
    }
    if (m_offered == before && m_titles == titlesBefore)
        return;
    m_menu->clear();
    for (std::size_t i = 0; i < m_offered.size(); ++i) {
        QAction* action = m_menu->addAction(m_titles[static_cast<qsizetype>(i)]);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this,
                [this, option = m_offered[i]](bool isPicked) { pick(option, isPicked); });
    }
}

void RadarCard::draw()
{
    QList<RadarShape> shapes;
    for (const std::size_t option : m_shown) {
        const auto at = std::ranges::find(m_offered, option) - m_offered.begin();
        shapes.append({m_titles[at], m_values[static_cast<std::size_t>(at)]});
    }
    m_chart->setShapes(m_axes, shapes);
    const QList<QAction*> actions = m_menu->actions();
    const bool isFull = std::ssize(m_shown) >= RadarChart::mostShapes;
    for (qsizetype i = 0; i < actions.size(); ++i) {
        const bool isShown = has(m_shown, m_offered[static_cast<std::size_t>(i)]);
        actions[i]->setChecked(isShown);
        actions[i]->setEnabled(isShown || !isFull);
    }
}

void RadarCard::pick(std::size_t option, bool isPicked)
{
    m_isPicked = true;
    std::erase(m_shown, option);
    if (isPicked)
        m_shown.push_back(option);
    draw();
}

} // namespace ogive::ui
