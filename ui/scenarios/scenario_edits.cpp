#include "ui/scenarios/scenario_edits.h"

#include "ui/session/design_session.h"
#include "ui/text/convert.h"

#include <QCoreApplication>

#include <algorithm>

namespace ogive::ui {
namespace {

struct EditWords {
    Q_DECLARE_TR_FUNCTIONS(ScenarioEdits)
};

/// The pattern with the first number for %1 that makes a name which no scenario has.
QString freeName(const Design& design, const QString& pattern)
{
    for (int number = 1;; ++number) {
        const QString name = pattern.arg(number);
        const auto isNamed = [&](const Scenario& scenario) { return toQString(scenario.name) == name; };
        if (std::ranges::none_of(design.scenarios, isNamed))
            return name;
    }
}

Result<void> addBehind(DesignSession& session, const ScenarioId& before, Scenario scenario,
                       const QString& name)
{
    const Design& design = session.design();
    scenario.name = toStdString(name);
    scenario.id = freeScenarioId(design, scenario.name);
    const std::size_t position = design.scenarioIndex(before).value_or(design.scenarios.size() - 1) + 1;
    return session.apply(AddScenario{std::move(scenario), position});
}

} // namespace

Result<void> addBlankScenario(DesignSession& session)
{
    return addBehind(session, session.currentScenario(), {},
                     freeName(session.design(), EditWords::tr("Scenario %1")));
}

Result<void> addWhatIf(DesignSession& session, const ScenarioId& from)
{
    const Scenario* start = session.design().scenario(from);
    return start == nullptr
               ? Result<void>()
               : addBehind(session, from, *start, freeName(session.design(), EditWords::tr("What-if %1")));
}

Result<void> duplicateScenario(DesignSession& session, const ScenarioId& scenario)
{
    const Scenario* copied = session.design().scenario(scenario);
    return copied == nullptr ? Result<void>()
                             //: the name of a scenario
                             : addBehind(session, scenario, *copied,
                                         EditWords::tr("%1, copy").arg(toQString(copied->name)));
}

Result<void> removeScenario(DesignSession& session, const ScenarioId& scenario)
{
    return session.apply(RemoveScenario{scenario});
}

Result<void> putScenario(DesignSession& session, const ScenarioId& scenario, std::size_t position)
{
    return session.apply(MoveScenario{scenario, position});
}

ScenarioId scenarioAfter(const DesignSession& session, int places)
{
    const auto& scenarios = session.design().scenarios;
    const auto count = static_cast<int>(scenarios.size());
    const auto current =
        static_cast<int>(session.design().scenarioIndex(session.currentScenario()).value_or(0));
    return scenarios[static_cast<std::size_t>(((current + places) % count + count) % count)].id;
}

} // namespace ogive::ui
