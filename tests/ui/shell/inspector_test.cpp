#include "tests/ui/shell/open_workbench.h"
#include "ui/inspector/inspector.h"
#include "ui/widgets/point_list.h"
#include "ui/widgets/text_label.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The detail below this line of a list of the Inspector; nothing where there is no such line.
std::optional<QString> detailOf(const Inspector& inspector, const QString& text)
{
    for (const PointList* list : inspector.findChildren<PointList*>())
        for (const ui::Point& point : list->points())
            if (list->isVisible() && point.text == text)
                return point.detail;
    return std::nullopt;
}

/// Whether a list of the Inspector has this line with this detail below it.
bool hasPoint(const Inspector& inspector, const QString& text, const QString& detail)
{
    return detailOf(inspector, text) == detail;
}

bool says(const Inspector& inspector, const QString& part)
{
    const auto labels = inspector.findChildren<TextLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const TextLabel* label) {
        return label->isVisible() && label->text().contains(part);
    });
}

} // namespace

TEST_CASE("the inspector names the smallest changes of the decision that is looked at")
{
    OpenWorkbench workbench;
    REQUIRE(workbench.state("expected_traffic", 1000.0));
    REQUIRE(workbench.state("team_size", 3.0));
    workbench.window.showDecision(DecisionId("architecture"));
    const auto* inspector = workbench.window.findChild<Inspector*>();
    REQUIRE(inspector != nullptr);
    // The guide: microservices above 100,000 requests a day.
    // Each with what it does to the bill: a hundred times the requests cost more.
    const QString traffic = u"Traffic: 1,000 requests/day → 100,001 requests/day · $"_s;
    const QString microservices = detailOf(*inspector, u"Microservices"_s).value_or(QString());
    CHECK(microservices.startsWith(traffic));
    CHECK(microservices.endsWith(u" more a month"_s));
    const QString serverless = detailOf(*inspector, u"Serverless"_s).value_or(QString());
    CHECK(serverless.startsWith(u"Team size: 3 people → 5 people · "_s));
    CHECK(serverless.endsWith(u" a month"_s));
    REQUIRE(workbench.state("expected_traffic", 200000.0));
    CHECK_FALSE(detailOf(*inspector, u"Microservices"_s).value_or(QString()).startsWith(traffic));
}

TEST_CASE("the inspector ranks what may be used and says what rules the others out")
{
    OpenWorkbench workbench;
    REQUIRE(workbench.state("offline_required", true));
    workbench.window.showDecision(DecisionId("llm_provider"));
    const auto* inspector = workbench.window.findChild<Inspector*>();
    const auto lists = inspector->findChildren<PointList*>();
    const bool isSaid = std::any_of(lists.begin(), lists.end(), [](const PointList* list) {
        return std::any_of(list->points().begin(), list->points().end(), [](const ui::Point& point) {
            return point.text.startsWith(u"Ruled out:"_s) && point.text.contains(u"OpenAI"_s) &&
                   !point.detail.isEmpty();
        });
    });
    CHECK(isSaid);
}

TEST_CASE("a second opinion says why")
{
    OpenWorkbench workbench;
    REQUIRE(workbench.state("offline_required", true));
    workbench.window.showDecision(DecisionId("architecture"));
    const auto* inspector = workbench.window.findChild<Inspector*>();
    // Without a network current practice puts the system on the device.
    CHECK(says(*inspector, u"Current practice: "_s));
}

TEST_CASE("what would change a decision leads to its requirement, by click and by keyboard")
{
    OpenWorkbench workbench;
    REQUIRE(workbench.state("expected_traffic", 1000.0));
    REQUIRE(workbench.state("team_size", 3.0));
    workbench.window.showDecision(DecisionId("architecture"));
    auto* inspector = workbench.window.findChild<Inspector*>();
    QSignalSpy requested(inspector, &Inspector::fieldsRequested);
    PointList* changes = nullptr;
    for (PointList* list : inspector->findChildren<PointList*>())
        if (list->isVisible() && !list->points().isEmpty() &&
            list->points().front().text == u"Microservices"_s)
            changes = list;
    REQUIRE(changes != nullptr);
    QTest::mouseClick(changes, Qt::LeftButton, {}, QPoint(40, 6));
    REQUIRE(requested.count() == 1);
    CHECK(requested.front().front().value<std::vector<FieldId>>() ==
          std::vector<FieldId>{FieldId("expected_traffic")});
    changes->setFocus(Qt::TabFocusReason);
    QTest::keyClick(changes, Qt::Key_Down);
    QTest::keyClick(changes, Qt::Key_Return);
    REQUIRE(requested.count() == 2);
    CHECK(requested.back().front().value<std::vector<FieldId>>() ==
          std::vector<FieldId>{FieldId("team_size")});
}

TEST_CASE("an open decision says what to find out next, and a settled one what no longer matters")
{
    OpenWorkbench workbench;
    REQUIRE(workbench.state("budget", std::monostate{}));
    REQUIRE(workbench.state("scale", std::monostate{}));
    workbench.window.showDecision(DecisionId("vector_db"));
    const auto* inspector = workbench.window.findChild<Inspector*>();
    // By scale one or two options are left, by budget one or three.
    CHECK(hasPoint(*inspector, u"Vector scale"_s, u"tells the options apart best"_s));
    // The guide: a free budget is ChromaDB at any scale.
    REQUIRE(workbench.state("budget", std::string("free")));
    CHECK(hasPoint(*inspector, u"Whatever it is, it can't change this decision now: Vector scale."_s, {}));
}
