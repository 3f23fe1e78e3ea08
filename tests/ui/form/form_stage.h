#pragma once

#include "tests/support/core/built_in.h"
#include "ui/form/requirements_panel.h"
#include "ui/form/row/state_button.h"
#include "ui/session/design_session.h"
#include "ui/widgets/number_edit.h"

#include <QApplication>
#include <QTest>
#include <QToolButton>

namespace ogive::test {

/// A row's button that resets or pins. Null: it has none.
inline QToolButton* findStateButton(const ui::FieldRow& row)
{
    return row.findChild<ui::StateButton*>();
}

inline QToolButton& stateButton(const ui::FieldRow& row)
{
    auto* found = findStateButton(row);
    REQUIRE(found != nullptr);
    return *found;
}

/// A shown panel over the built-in knowledge and a new design.
struct FormStage {
    ui::DesignSession session{std::shared_ptr<const Knowledge>(std::shared_ptr<void>(), &builtIn())};
    ui::RequirementsPanel panel{session};

    FormStage()
    {
        panel.resize(300, 900);
        panel.show();
        QApplication::setActiveWindow(&panel);
    }

    /// A row's new height reaches the form only with the next round of layouts.
    void resize(int width)
    {
        panel.resize(width, 900);
        for (int i = 0; i < 5; ++i)
            QApplication::processEvents();
    }

    ui::FieldRow& row(const char* field) const
    {
        ui::FieldRow* row = panel.row(FieldId(field));
        REQUIRE(row != nullptr);
        return *row;
    }

    bool isShown(const char* field) const { return panel.row(FieldId(field)) != nullptr; }

    template <class Control>
    Control& control(const char* field) const
    {
        auto* control = row(field).template findChild<Control*>();
        REQUIRE(control != nullptr);
        return *control;
    }

    ui::NumberEdit& number(const char* field) const { return control<ui::NumberEdit>(field); }

    void type(const char* field, const QString& text)
    {
        ui::NumberEdit& edit = number(field);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
        QTest::keyClick(&edit, Qt::Key_Return);
    }

    /// What the scenario states; null where it states nothing.
    const Value* stated(const char* field) const
    {
        return session.scenario().requirements.find(FieldId(field));
    }

    void state(const char* field, const Value& value)
    {
        REQUIRE(session.apply(SetRequirement{session.currentScenario(), FieldId(field), value}));
    }

    double value(const char* field) const
    {
        return session.evaluation().fields.values[*session.knowledge().fieldIndex(FieldId(field))];
    }
};

} // namespace ogive::test
