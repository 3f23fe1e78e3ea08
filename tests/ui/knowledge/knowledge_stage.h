#pragma once

#include "tests/ui/shell/open_workbench.h"
#include "ui/knowledge/catalog/catalog_page.h"
#include "ui/knowledge/editor/member_editor.h"
#include "ui/knowledge/editor/record_editor.h"
#include "ui/knowledge/editor/record_form.h"
#include "ui/knowledge/knowledge_window.h"
#include "ui/knowledge/record/record_page.h"
#include "ui/knowledge/record_actions.h"
#include "ui/knowledge/section_list.h"
#include "ui/session/knowledge_library.h"
#include "ui/shell/commands/knowledge_commands.h"
#include "ui/widgets/pages/message_bar.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

namespace ogive::ui::test {

/// A workbench with a blank design, an empty folder of knowledge, and the Knowledge window open.
struct KnowledgeStage : OpenWorkbench {
    QString overlay = file(QStringLiteral("knowledge"));
    KnowledgeWindow* knowledge = nullptr;

    KnowledgeStage()
    {
        QDir().mkpath(overlay);
        REQUIRE(library().useFolder(overlay));
        knowledge = &window.knowledge().show();
        test::settle();
    }

    KnowledgeLibrary& library() const { return window.library(); }
    QStringList files() const { return QDir(overlay).entryList(QDir::Files, QDir::Name); }

    CatalogPage& catalog(const QString& kind) const
    {
        REQUIRE(knowledge->showSection(kind));
        test::settle();
        return *qobject_cast<CatalogPage*>(knowledge->page(kind));
    }

    RecordForm& edit(const QString& kind, const QString& id) const
    {
        knowledge->showRecord(kind, id);
        knowledge->actions()->edit()->trigger();
        test::settle();
        return *knowledge->editor()->form();
    }

    /// Replaces the text of a member's editor by typing.
    static void type(const RecordForm& form, const char* member, const QString& text)
    {
        QWidget* control = form.editor(member)->focusProxy();
        control->setFocus();
        QWidget* target = control;
        if (auto* line = control->findChild<QLineEdit*>())
            target = line;
        QTest::keySequence(target, QKeySequence::SelectAll);
        QTest::keyClicks(target, text);
        if (qobject_cast<QPlainTextEdit*>(control) == nullptr)
            QTest::keyClick(target, Qt::Key_Return);
        test::settle();
    }

    void save() const
    {
        QTest::mouseClick(named<QPushButton>(*knowledge->editor(), QStringLiteral("Save")), Qt::LeftButton);
        test::settle();
    }
};

/// What a catalog shows in a column of a record.
inline QString shown(const CatalogPage& page, const QString& id, const char* member)
{
    const CatalogModel& model = page.model();
    for (int column = 0; column < model.columnCount(); ++column)
        if (model.spec().columns[column].member == member)
            return model.index(model.positionOf(id), column).data().toString();
    return {};
}

inline int columnOf(const CatalogModel& model, const char* member)
{
    for (int column = 0; column < model.columnCount(); ++column)
        if (model.spec().columns[column].member == member)
            return column;
    FAIL("no column " << member);
    return -1;
}

} // namespace ogive::ui::test
