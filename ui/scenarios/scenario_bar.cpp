#include "ui/scenarios/scenario_bar.h"

#include "ui/scenarios/inline_edit.h"
#include "ui/session/design_session.h"
#include "ui/text/convert.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace ogive::ui {
namespace {

constexpr int leastLetters = 12;
constexpr int widestChooser = 240;

} // namespace

ScenarioBar::ScenarioBar(DesignSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_chooser(new QComboBox(this))
{
    auto* label = new QLabel(tr("S&cenario"), this);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(m_chooser);
    m_chooser->setAccessibleName(tr("Scenario"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_chooser->setMinimumContentsLength(leastLetters);
    m_chooser->setMaximumWidth(widestChooser);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_chooser);
    connect(m_chooser, &QComboBox::activated, this, &ScenarioBar::selectScenario);
    connect(&m_session, &DesignSession::designChanged, this, &ScenarioBar::showDesign);
    showDesign();
}

void ScenarioBar::showDesign()
{
    const auto& scenarios = m_session.design().scenarios;
    QStringList names;
    for (const Scenario& scenario : scenarios)
        names.append(toQString(scenario.name));
    QStringList shown;
    for (int i = 0; i < m_chooser->count(); ++i)
        shown.append(m_chooser->itemText(i));
    const QSignalBlocker silence(m_chooser);
    if (names != shown) {
        m_chooser->clear();
        m_chooser->addItems(names);
    }
    const auto current = m_session.design().scenarioIndex(m_session.currentScenario());
    m_chooser->setCurrentIndex(static_cast<int>(current.value_or(0)));
    m_chooser->setToolTip(m_chooser->currentText());
}

void ScenarioBar::selectScenario(int index)
{
    const auto& scenarios = m_session.design().scenarios;
    if (index >= 0 && static_cast<std::size_t>(index) < scenarios.size())
        m_session.showScenario(ScenarioId(scenarios[static_cast<std::size_t>(index)].id));
}

void ScenarioBar::startRename()
{
    InlineEdit::start(*m_chooser, toQString(m_session.scenario().name), tr("Name of the scenario"),
                      [this](const QString& name) { rename(name); });
}

void ScenarioBar::rename(const QString& name)
{
    const auto renamed = m_session.apply(RenameScenario{m_session.currentScenario(), toStdString(name)});
    if (!renamed)
        emit failed(translated(renamed.error()));
}

} // namespace ogive::ui
