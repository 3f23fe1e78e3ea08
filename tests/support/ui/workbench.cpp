#include "tests/support/ui/workbench.h"

#include "ui/text/convert.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QTimer>
#include <QtTest>

namespace ogive::ui::test {

std::shared_ptr<const Knowledge> builtInKnowledge()
{
    static const std::shared_ptr<const Knowledge> knowledge = [] {
        auto loaded = loadBuiltinKnowledge();
        if (!loaded)
            FAIL(describe(loaded.error()));
        return std::make_shared<const Knowledge>(std::move(*loaded));
    }();
    return knowledge;
}

namespace {

QString idOf(const Knowledge& knowledge, std::size_t decision, std::optional<std::size_t> option)
{
    return option ? toQString(knowledge.decisions[decision].options[*option].id.value) : QString();
}

} // namespace

Workbench::Workbench(std::shared_ptr<const Knowledge> knowledge, const QString& knowledgeFolder)
    : session(std::move(knowledge))
    , window(session, document, settings, knowledgeFolder)
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    session.setDate(QStringLiteral("2026-11-22"));
    window.resize(1440, 900);
    window.show();
    settle();
}

QString Workbench::outcome(const char* decision) const
{
    const std::size_t index = *session.knowledge().decisionIndex(DecisionId(decision));
    return idOf(session.knowledge(), index, session.evaluation().decisions[index].outcome);
}

QString Workbench::chosen(const char* decision) const
{
    const std::size_t index = *session.knowledge().decisionIndex(DecisionId(decision));
    return idOf(session.knowledge(), index, session.evaluation().decisions[index].chosen());
}

void settle()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void typeInto(QWidget& widget, const QString& text)
{
    widget.setFocus();
    settle();
    QWidget* target = widget.focusProxy() ? widget.focusProxy() : &widget;
    if (auto* edit = widget.findChild<QLineEdit*>())
        target = edit;
    QTest::keySequence(target, QKeySequence::SelectAll);
    QTest::keyClicks(target, text);
    QTest::keyClick(target, Qt::Key_Return);
    settle();
}

void answerFileDialog(const QString& path)
{
    auto* timer = new QTimer(qApp);
    timer->setInterval(20);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, path] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        // Without the keyboard the field leaves what it completed selected, and the dialog opens that.
        auto* name = dialog->findChild<QLineEdit*>();
        if (!name->hasFocus()) {
            dialog->activateWindow();
            name->setFocus();
            return;
        }
        timer->deleteLater();
        name->setText({});
        QTest::keyClicks(name, path);
        QTest::keyClick(name, Qt::Key_Return);
    });
    timer->start();
}

} // namespace ogive::ui::test
