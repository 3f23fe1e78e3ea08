#include "tests/ui/shell/open_workbench.h"
#include "ui/overview/finding_list.h"
#include "ui/overview/overview_page.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text_label.h"

#include <catch2/catch.hpp>

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;
using namespace Qt::Literals::StringLiterals;

namespace {

bool listSays(const FindingList& list, const QString& text)
{
    const auto labels = list.findChildren<TextLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const TextLabel* label) {
        return label->isVisibleTo(&list) && label->text().contains(text);
    });
}

} // namespace

TEST_CASE("the overview lists what the numbers say, and leads to the requirement")
{
    OpenWorkbench workbench;
    // Without retrieval the first output of one call comes within 900 ms.
    REQUIRE(workbench.state("uses_rag", false));
    REQUIRE(workbench.state("latency_requirement_ms", 901.0));
    REQUIRE(workbench.window.showView(u"overview"_s));
    ui::test::settle();
    auto* list = workbench.window.findChild<FindingList*>();
    REQUIRE(list != nullptr);
    CHECK_FALSE(listSays(*list, u"The first output misses the latency target"_s));

    REQUIRE(workbench.state("latency_requirement_ms", 800.0));
    ui::test::settle();
    CHECK(listSays(*list, u"The first output misses the latency target"_s));
    CHECK(listSays(*list, u"95 of 100 first outputs are there within 900 ms; the target is 800 ms."_s));
    QSignalSpy asked(list, &FindingList::fieldRequested);
    const auto chips = list->findChildren<Chip*>();
    const auto jump = std::find_if(chips.begin(), chips.end(), [&](const Chip* chip) {
        return chip->isVisibleTo(list) && chip->accessibleName().contains(u"atency"_s);
    });
    REQUIRE(jump != chips.end());
    QTest::keyClick(*jump, Qt::Key_Space);
    REQUIRE(asked.count() == 1);
    CHECK(asked[0][0].value<FieldId>() == FieldId("latency_requirement_ms"));
}
