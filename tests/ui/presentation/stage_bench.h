#pragma once

#include "tests/support/ui/workbench.h"
#include "ui/files/file_commands.h"
#include "ui/presentation/controls/what_if_card.h"
#include "ui/presentation/controls/what_if_control.h"
#include "ui/presentation/panels/stage_panel.h"
#include "ui/presentation/presentation.h"
#include "ui/presentation/stage/stage_bits.h"
#include "ui/shell/commands/presentation_commands.h"
#include "ui/text/convert.h"

#include <QtTest>

namespace ogive::ui::test {

/// A workbench that presents the first sample, in a window of 1920 × 1080.
struct StageBench : Workbench {
    explicit StageBench(const QString& page = QStringLiteral("present:title"))
    {
        window.files().openSample(QStringLiteral("samples/support-assistant.ogive.json"));
        test::settle();
        REQUIRE(window.showView(page));
        stage().resize(1920, 1080);
        test::settle();
        QApplication::setActiveWindow(&stage());
        test::settle();
    }

    [[nodiscard]] Presentation& presentation() const { return *window.presentation().presentation(); }
    [[nodiscard]] Stage& stage() const { return presentation().stage(); }
    [[nodiscard]] Room& room() const { return presentation().room(); }
    [[nodiscard]] QString pageId() const { return toQString(room().page().id); }
    [[nodiscard]] bool isPresenting() const { return window.presentation().presentation() != nullptr; }

    /// Keys go to what has the keyboard in the stage, as on a desktop.
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget* target = stage().focusWidget();
        QTest::keyClick(target != nullptr ? target : &stage(), static_cast<Qt::Key>(key), modifiers);
        test::settle();
    }
    void type(const QString& text) const
    {
        REQUIRE(stage().focusWidget() != nullptr);
        QTest::keyClicks(stage().focusWidget(), text);
        test::settle();
    }

    /// The control of the field with this id.
    [[nodiscard]] WhatIfControl* control(const char* field) const
    {
        const auto index = session.knowledge().fieldIndex(FieldId(field));
        for (WhatIfControl* found : stage().whatIf().controls())
            if (found->field() == index)
                return found;
        return nullptr;
    }
    /// The id of what the stage shows that a decision becomes.
    [[nodiscard]] std::string shown(const char* decision) const
    {
        const std::size_t index = *session.knowledge().decisionIndex(DecisionId(decision));
        const auto chosen = room().scratch().evaluation().decisions[index].chosen();
        return chosen ? session.knowledge().decisions[index].options[*chosen].id.value : std::string();
    }
};

} // namespace ogive::ui::test
