#pragma once

#include "core/knowledge/load.h"
#include "ui/session/design_session.h"
#include "ui/session/document.h"
#include "ui/session/settings.h"
#include "ui/shell/main_window.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QTemporaryDir>
#include <QWidget>

#include <memory>

namespace ogive::ui::test {

/// Read once for all tests.
[[nodiscard]] std::shared_ptr<const Knowledge> builtInKnowledge();

/// The whole program but for main(): a window on a session, with settings and a folder of its own.
struct Workbench {
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    DesignSession session;
    Document document{session, settings};
    MainWindow window;

    explicit Workbench(std::shared_ptr<const Knowledge> knowledge = builtInKnowledge(),
                       const QString& knowledgeFolder = {});

    [[nodiscard]] QString file(const QString& name) const { return folder.filePath(name); }
    /// The id of what a decision recommends now.
    [[nodiscard]] QString outcome(const char* decision) const;
    /// The id of what is chosen, overrides included.
    [[nodiscard]] QString chosen(const char* decision) const;
};

/// Lets events run until nothing is pending.
void settle();

/// The visible widget of a type with this accessible name or name beginning; fails the test where there is
/// none.
template <class W>
W* named(QWidget& parent, const QString& accessibleName)
{
    for (W* widget : parent.findChildren<W*>())
        if (widget->isVisibleTo(&parent) && widget->accessibleName().startsWith(accessibleName))
            return widget;
    FAIL("no widget named " << accessibleName.toStdString());
    return nullptr;
}

/// Clicks into a widget, selects what is there, types and presses Enter.
void typeInto(QWidget& widget, const QString& text);

/// While `open` runs a file dialog, types a path into it and accepts.
void answerFileDialog(const QString& path);

} // namespace ogive::ui::test
