#pragma once

#include "tests/ui/shell/open_workbench.h"
#include "ui/scenarios/page/scenario_table.h"
#include "ui/scenarios/page/scenario_table_model.h"
#include "ui/scenarios/page/scenarios_page.h"
#include "ui/session/scenarios/compared_scenario.h"
#include "ui/text/convert.h"

#include <QAction>
#include <QMenu>

namespace ogive::ui::test {

/// A workbench with the view of scenarios open. The blank design's Baseline stands alone until more are
/// added.
struct ScenarioStage : OpenWorkbench {
    ScenarioStage()
    {
        REQUIRE(window.showView(QStringLiteral("scenarios")));
        test::settle();
    }

    ScenariosPage& page() { return *qobject_cast<ScenariosPage*>(window.views()->page(View::Scenarios)); }
    ScenarioTableModel& model() { return *page().model(); }
    ScenarioTable& table() { return *page().table(); }

    /// Behind the others, in view afterwards.
    ScenarioId add(const char* name, const std::vector<std::pair<std::string, Value>>& requirements)
    {
        Scenario scenario;
        scenario.id = ScenarioId(name);
        scenario.name = name;
        for (const auto& [field, value] : requirements)
            scenario.requirements.set(FieldId(field), value);
        REQUIRE(session.apply(AddScenario{scenario, session.design().scenarios.size()}));
        test::settle();
        return scenario.id;
    }

    int line(const char* row)
    {
        for (int line = 0; line < model().rowCount(); ++line)
            if (!model().isHeading(line) && model().rowAt(line).row.id == row)
                return line;
        return -1;
    }

    int heading(const char* title)
    {
        for (int line = 0; line < model().rowCount(); ++line)
            if (model().isHeading(line) && model().rowTitle(line) == QLatin1StringView(title))
                return line;
        return -1;
    }

    QString text(const char* row, int column)
    {
        const int shown = line(row);
        INFO(row);
        REQUIRE(shown >= 0);
        return model().index(shown, column).data().toString();
    }

    /// Chooses from the menu of a cell; a path into its submenus, parted by /.
    void choose(int line, int column, const QString& path)
    {
        QMenu menu;
        table().fillMenu(menu, line, column);
        QMenu* inside = &menu;
        for (const QString& title : path.split(u'/')) {
            QAction* found = nullptr;
            for (QAction* action : inside->actions())
                if (action->text().remove(u'&') == title)
                    found = action;
            INFO(title.toStdString());
            REQUIRE(found != nullptr);
            REQUIRE(found->isEnabled());
            if (found->menu() != nullptr)
                inside = found->menu();
            else
                found->trigger();
        }
        test::settle();
    }

    std::string order() const
    {
        std::string names;
        for (const Scenario& scenario : session.design().scenarios)
            names += (names.empty() ? "" : " ") + scenario.name;
        return names;
    }
};

} // namespace ogive::ui::test
