#include "ui/scenarios/compare_menu.h"

#include "ui/session/design_session.h"
#include "ui/session/scenarios/compared_scenario.h"
#include "ui/text/convert.h"

#include <QActionGroup>

namespace ogive::ui {

using namespace Qt::Literals::StringLiterals;

CompareMenu::CompareMenu(DesignSession& session, QWidget* parent)
    : QMenu(tr("&Compare with"), parent)
    , m_session(session)
{
    connect(this, &QMenu::aboutToShow, this, &CompareMenu::fill);
}

void CompareMenu::fill()
{
    clear();
    auto* group = new QActionGroup(this);
    connect(this, &QMenu::aboutToHide, group, &QObject::deleteLater);
    const auto add = [&](const QString& title, const ScenarioId& id) {
        QAction* action = addAction(title);
        action->setCheckable(true);
        action->setChecked(id == m_session.compared().chosen());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] { m_session.compared().choose(id); });
    };
    add(tr("None"), {});
    addSeparator();
    for (const Scenario& scenario : m_session.design().scenarios)
        add(toQString(scenario.name).replace(u'&', "&&"_L1), scenario.id);
}

} // namespace ogive::ui
