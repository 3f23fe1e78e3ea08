#include "ui/form/role/field_role_popup.h"

#include "tests/ui/form/form_stage.h"
#include "ui/form/form_headers.h"
#include "ui/widgets/point_list.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace ogive;
using namespace ogive::ui;
using ogive::test::FormStage;

namespace {

/// The popup that F1 on a field opens.
FieldRolePopup& openRole(const FormStage& stage, const char* field)
{
    stage.row(field).focusTarget()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    auto* popup = stage.panel.findChild<FieldRolePopup*>();
    REQUIRE(popup != nullptr);
    REQUIRE(popup->isVisible());
    return *popup;
}

/// "text | detail" a point.
QStringList pointTexts(const FieldRolePopup& popup, const QString& part)
{
    QStringList texts;
    for (const PointList* list : popup.findChildren<PointList*>())
        if (list->accessibleName() == part)
            for (const Point& point : list->points())
                texts << point.text + u" | "_s + point.detail;
    return texts;
}

} // namespace

TEST_CASE("F1 on a field lists the decisions that it enters, with the values at which they flip")
{
    FormStage stage;
    FieldRolePopup& popup = openRole(stage, "team_size");
    CHECK(popup.accessibleName() == u"What Team size decides"_s);
    CHECK(pointTexts(popup, u"Decisions"_s) ==
          QStringList{u"Architecture: Monolith, asked now | from 5\u00a0people: Serverless"_s});
    QTest::keyClick(&popup, Qt::Key_Escape);
    CHECK_FALSE(popup.isVisible());
}

TEST_CASE("a field that is not asked on the present path says so")
{
    FormStage stage;
    const QStringList texts = pointTexts(openRole(stage, "latency_requirement_ms"), u"Decisions"_s);
    CHECK(
        texts.filter(u"Architecture"_s) ==
        QStringList{u"Architecture: Monolith, not asked on this path | no value of it alone changes that"_s});
    CHECK_FALSE(texts.filter(u"Request pattern: Hybrid, asked now"_s).isEmpty());
}

TEST_CASE("what else reads a field is listed, and Enter follows a link")
{
    FormStage stage;
    QSignalSpy views(&stage.panel, &RequirementsPanel::viewRequested);
    FieldRolePopup& popup = openRole(stage, "expected_traffic");
    const QStringList others = pointTexts(popup, u"Also reads it"_s);
    CHECK_FALSE(others.filter(u"What a month costs"_s).isEmpty());
    CHECK_FALSE(others.filter(u"Peak requests per second, which follows from it"_s).isEmpty());
    QWidget* list = popup.focusWidget();
    REQUIRE(qobject_cast<PointList*>(list) != nullptr);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(views.count() == 1);
    CHECK(views[0][0].toString() == u"decision:architecture"_s);
    QApplication::processEvents();
    CHECK(stage.panel.findChild<FieldRolePopup*>() == nullptr);
}

TEST_CASE("a field that follows is shown in the form itself")
{
    FormStage stage;
    FieldRolePopup& popup = openRole(stage, "corpus_documents");
    for (PointList* list : popup.findChildren<PointList*>())
        if (list->accessibleName() == u"Also reads it"_s)
            emit list->activated({u"field:vectors"_s});
    CHECK(stage.row("vectors").isHighlighted());
}

TEST_CASE("a field that nothing reads says so instead of an empty list")
{
    FormStage stage;
    stage.panel.moreButton().setChecked(true);
    for (const Field& field : ogive::test::builtIn().fields) {
        if (!stage.isShown(field.id.value.c_str()))
            continue;
        FieldRolePopup& popup = openRole(stage, field.id.value.c_str());
        INFO(field.id.value);
        const bool hasPoints = !popup.findChildren<PointList*>().isEmpty();
        bool saysNothing = false;
        for (const QLabel* label : popup.findChildren<QLabel*>())
            saysNothing = saysNothing || label->text().startsWith(u"Nothing reads it"_s);
        CHECK(hasPoints != saysNothing);
        popup.close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}
