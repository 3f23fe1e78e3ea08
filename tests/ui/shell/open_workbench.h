#pragma once

#include "tests/support/ui/workbench.h"
#include "ui/files/file_commands.h"
#include "ui/inspector/inspector.h"
#include "ui/shell/view_tabs.h"
#include "ui/strip/decision_strip.h"

namespace ogive::ui::test {

/// A workbench with a blank design open in a window of the smallest supported size.
struct OpenWorkbench : Workbench {
    OpenWorkbench()
    {
        window.resize(1280, 800);
        document.startBlank();
        test::settle();
    }

    DecisionCard* card(const char* decision) const
    {
        return window.strip()
            ->cards()[static_cast<qsizetype>(*session.knowledge().decisionIndex(DecisionId(decision)))];
    }

    Result<void> state(const char* field, Value value)
    {
        return session.apply(SetRequirement{session.currentScenario(), FieldId(field), std::move(value)});
    }
};

} // namespace ogive::ui::test
