#include "tests/ui/shell/open_workbench.h"
#include "ui/inspector/inspector.h"
#include "ui/widgets/point_list.h"
#include "ui/widgets/text_label.h"

#include <catch2/catch.hpp>

#include <QLabel>

#include <algorithm>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether a list of the Inspector has this line with this detail below it.
bool hasPoint(const Inspector& inspector, const QString& text, const QString& detail)
{
    const auto lists = inspector.findChildren<PointList*>();
    return std::any_of(lists.begin(), lists.end(), [&](const PointList* list) {
        const auto& points = list->points();
        return list->isVisible() && std::any_of(points.begin(), points.end(), [&](const ui::Point& point) {
                   return point.text == text && point.detail == detail;
               });
    });
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
    CHECK(hasPoint(*inspector, u"Microservices"_s, u"Traffic: 1,000 requests/day → 100,001 requests/day"_s));
    CHECK(hasPoint(*inspector, u"Serverless"_s, u"Team size: 3 people → 5 people"_s));
    REQUIRE(workbench.state("expected_traffic", 200000.0));
    CHECK_FALSE(
        hasPoint(*inspector, u"Microservices"_s, u"Traffic: 1,000 requests/day → 100,001 requests/day"_s));
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
