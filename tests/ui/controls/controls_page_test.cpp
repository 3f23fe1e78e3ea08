#include "ui/controls/controls_page.h"

#include "tests/ui/shell/open_workbench.h"
#include "ui/controls/control_card.h"
#include "ui/overview/overview_row.h"
#include "ui/text/convert.h"
#include "ui/widgets/chip.h"

#include <catch2/catch.hpp>

#include <QLabel>

#include <algorithm>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList titlesOf(const QWidget& page)
{
    QStringList titles;
    for (const ControlCard* card : page.findChildren<ControlCard*>())
        titles << card->accessibleName();
    return titles;
}

bool says(const QWidget& page, const QString& text)
{
    const auto labels = page.findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == text; });
}

struct ControlsStage : OpenWorkbench {
    ControlsStage()
    {
        REQUIRE(document.startFrom("customer-support-rag"));
        REQUIRE(window.showView(u"controls"_s));
        ui::test::settle();
    }
    QWidget& page() { return *window.views()->page(View::Controls); }
};

} // namespace

TEST_CASE("the page lists what the scenario requires, with what to do and how to verify it")
{
    ControlsStage stage;
    // facts/templates.json lists twelve for this starter, sc-02 the first.
    CHECK(says(stage.page(), u"Required: 12"_s));
    const Knowledge& knowledge = stage.session.knowledge();
    const Control& control = knowledge.controls[stage.session.evaluation().controls.front().control];
    CHECK(titlesOf(stage.page()).contains(toQString(control.title)));
    CHECK(says(stage.page(), toQString(control.threat)));
    CHECK(says(stage.page(), u"Verify: "_s + toQString(control.verification)));
}

TEST_CASE("a reason is a way to its requirement")
{
    ControlsStage stage;
    const auto chips = stage.page().findChildren<Chip*>();
    const auto chip = std::ranges::find_if(
        chips, [](const Chip* one) { return one->text() == u"Open to the public: yes"_s; });
    const auto names = [&] {
        QStringList all;
        for (const Chip* one : chips)
            all << one->text();
        return all.join(u'|').toStdString();
    };
    INFO(names());
    REQUIRE(chip != chips.end());
    QList<FieldId> fields;
    QObject::connect(stage.window.views(), &ViewTabs::fieldRequested, &stage.window,
                     [&](const FieldId& field) { fields.append(field); });
    (*chip)->click();
    REQUIRE(fields == QList<FieldId>{FieldId("public_exposure")});
}

TEST_CASE("what open values leave in doubt stands apart, and follows an edit")
{
    ControlsStage stage;
    CHECK_FALSE(says(stage.page(), u"Depends on what is not known yet: 1"_s));
    REQUIRE(stage.state("multi_tenant", Value{}));
    ui::test::settle();
    const auto open =
        std::ranges::count(stage.session.evaluation().controls, ControlLevel::Open, &ControlNeed::level);
    REQUIRE(open > 0);
    CHECK(says(stage.page(), u"Depends on what is not known yet: %1"_s.arg(open)));
}

TEST_CASE("the overview shows only the decisions that arise, parts under their whole")
{
    ControlsStage stage;
    REQUIRE(stage.window.showView(u"overview"_s));
    ui::test::settle();
    const auto shownRows = [&] {
        QList<const OverviewRow*> shown;
        for (const OverviewRow* row :
             stage.window.views()->page(View::Overview)->findChildren<OverviewRow*>())
            if (row->isVisible())
                shown.append(row);
        std::ranges::sort(shown, {}, &QWidget::y);
        QStringList titles;
        for (const OverviewRow* row : shown)
            titles << row->text();
        return titles;
    };
    const QStringList hosted = shownRows();
    CHECK(hosted.size() == 8);
    CHECK(hosted.indexOf(u"Model"_s) == hosted.indexOf(u"LLM provider"_s) + 1);
    REQUIRE(stage.state("self_hosted", true));
    ui::test::settle();
    const QStringList own = shownRows();
    CHECK(own.size() == 10);
    CHECK(own.indexOf(u"Serving engine"_s) == own.indexOf(u"LLM provider"_s) + 2);
    CHECK(own.indexOf(u"Orchestration"_s) == own.indexOf(u"Scaling"_s) + 1);
}
