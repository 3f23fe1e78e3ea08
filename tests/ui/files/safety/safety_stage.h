#pragma once

#include "core/design/file.h"
#include "tests/support/ui/workbench.h"
#include "tests/ui/session/desk.h"
#include "ui/files/file_commands.h"
#include "ui/files/safety/disk_changes.h"
#include "ui/files/safety/file_safety.h"
#include "ui/files/safety/recovery_offers.h"
#include "ui/widgets/pages/message_bar.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QtTest>

#include <algorithm>
#include <functional>

namespace ogive::ui::test {

/// A window on a design that is saved as a.ogive.json.
struct SavedWorkbench : Workbench {
    QString path = file(QStringLiteral("a.ogive.json"));

    SavedWorkbench()
    {
        document.startBlank();
        REQUIRE(session.apply(SetDesignName{"Saved"}));
        REQUIRE(document.saveAs(path));
        settle();
    }

    [[nodiscard]] MessageBar& bar(const char* name) const
    {
        auto* found = window.findChild<MessageBar*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    [[nodiscard]] MessageBar& fileBar() const { return bar("fileBar"); }

    /// Another program writes the file, with another name in the design.
    void writeElsewhere(const char* name) const
    {
        Design other = session.design();
        other.name = name;
        writeFile(path, QByteArray::fromStdString(writeDesign(other)));
    }
    /// Lets the window notice it, without waiting for the system to tell.
    void notice()
    {
        window.files().safety().diskChanges().look();
        settle();
    }
};

/// Clicks what a message offers.
inline void choose(const MessageBar& bar, const QString& text)
{
    for (QPushButton* button : bar.choiceButtons())
        if (button->text() == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            settle();
            return;
        }
    FAIL("the message does not offer " << text.toStdString());
}

/// Waits for the next message box, counts it and presses a button of it.
inline void answerQuestion(const std::function<QAbstractButton*(QMessageBox&)>& answer, int& asked)
{
    auto* timer = new QTimer(qApp);
    timer->setInterval(10);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, answer, &asked] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (box == nullptr)
            return;
        timer->deleteLater();
        ++asked;
        QAbstractButton* button = answer(*box);
        REQUIRE(button != nullptr);
        button->click();
    });
    timer->start();
}

inline void answerQuestion(const QString& text, int& asked)
{
    answerQuestion(
        [text](QMessageBox& box) {
            const auto buttons = box.buttons();
            const auto found = std::ranges::find_if(
                buttons, [&](QAbstractButton* button) { return button->text().remove(u'&') == text; });
            return found == buttons.end() ? nullptr : *found;
        },
        asked);
}

inline void answerQuestion(QMessageBox::StandardButton answer, int& asked)
{
    answerQuestion([answer](QMessageBox& box) { return box.button(answer); }, asked);
}

} // namespace ogive::ui::test
