#pragma once

#include "tests/ui/shell/open_workbench.h"
#include "ui/shell/commands/workshop_commands.h"
#include "ui/text/convert.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

namespace ogive::ui::test {

/// A workbench with a design of a room that can disagree about it, and the dialogs of its workshop.
struct WorkshopStage : OpenWorkbench {
    WorkshopStage()
    {
        REQUIRE(document.startFrom("customer-support-rag"));
        test::settle();
    }
    WorkshopCommands& commands() { return *window.findChild<WorkshopCommands*>(); }
    const Workshop& workshop() { return session.design().workshop; }
    void undo()
    {
        session.undoStack()->undo();
        test::settle();
    }
    void write(const QString& path, const std::string& text)
    {
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(QByteArray::fromStdString(text));
    }
};

/// The visible button whose text begins so.
inline QPushButton& buttonOf(QWidget& parent, const QString& text)
{
    for (QPushButton* button : parent.findChildren<QPushButton*>())
        if (button->isVisibleTo(&parent) && button->text().remove(u'&').startsWith(text))
            return *button;
    FAIL("no button " << text.toStdString());
    return *new QPushButton;
}

inline void click(QWidget& parent, const QString& text)
{
    QTest::mouseClick(&buttonOf(parent, text), Qt::LeftButton);
    test::settle();
}

/// Whether a visible label has this in its text.
inline bool labelSays(const QWidget& parent, const QString& text)
{
    for (const QLabel* label : parent.findChildren<QLabel*>())
        if (label->isVisibleTo(&parent) && label->text().contains(text))
            return true;
    return false;
}

inline void pressKey(QWidget& widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(&widget, static_cast<Qt::Key>(key), modifiers);
    test::settle();
}

} // namespace ogive::ui::test
