#include "ui/scenarios/compare_chooser.h"

#include "ui/session/design_session.h"
#include "ui/session/scenarios/compared_scenario.h"
#include "ui/text/convert.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace ogive::ui {
namespace {

constexpr int fewestLetters = 9;
constexpr int widestComparison = 200;

} // namespace

CompareChooser::CompareChooser(DesignSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_chooser(new QComboBox(this))
{
    auto* label = new QLabel(tr("Compare &with"), this);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(m_chooser);
    m_chooser->setAccessibleName(tr("Compare with"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_chooser->setMinimumContentsLength(fewestLetters);
    m_chooser->setMaximumWidth(widestComparison);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_chooser);
    connect(m_chooser, &QComboBox::activated, this, &CompareChooser::choose);
    connect(&m_session, &DesignSession::designChanged, this, &CompareChooser::showDesign);
    connect(&m_session.compared(), &ComparedScenario::changed, this, &CompareChooser::showDesign);
    showDesign();
}

void CompareChooser::showDesign()
{
    const Design& design = m_session.design();
    QStringList names{tr("None")};
    for (const Scenario& scenario : design.scenarios)
        names.append(toQString(scenario.name));
    QStringList shown;
    for (int i = 0; i < m_chooser->count(); ++i)
        shown.append(m_chooser->itemText(i));
    const QSignalBlocker silence(m_chooser);
    if (names != shown) {
        m_chooser->clear();
        m_chooser->addItems(names);
    }
    const auto chosen = design.scenarioIndex(m_session.compared().chosen());
    m_chooser->setCurrentIndex(chosen ? static_cast<int>(*chosen) + 1 : 0);
    m_chooser->setEnabled(design.scenarios.size() > 1 || chosen);
    m_chooser->setToolTip(
        !m_chooser->isEnabled() ? tr("There is only one scenario; add a what-if to compare it with")
        : !chosen               ? tr("Mark in requirements and decisions what another scenario has otherwise")
        : m_session.compared().scenario() == nullptr
            ? tr("%1 is the scenario in view: there is nothing to mark").arg(m_chooser->currentText())
            : tr("What differs from %1 is marked").arg(m_chooser->currentText()));
}

void CompareChooser::choose(int index)
{
    const auto& scenarios = m_session.design().scenarios;
    m_session.compared().choose(index <= 0 ? ScenarioId()
                                           : scenarios[static_cast<std::size_t>(index - 1)].id);
}

} // namespace ogive::ui
