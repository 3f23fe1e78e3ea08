#include "tests/support/ui/workbench.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/ranking/bar_list.h"
#include "ui/compare/ranking/radar_chart.h"
#include "ui/compare/ranking/ranking_panel.h"
#include "ui/widgets/level_slider.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/point_list.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

#include "core/knowledge/load.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QThreadPool>

#include <algorithm>
#include <memory>
#include <vector>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The page of one decision with room for table and ranking.
struct PageStage {
    DesignSession session{std::make_shared<const Knowledge>(loadBuiltinKnowledge().value())};
    ComparePage page{session};

    explicit PageStage(const char* decision = "vector_db")
    {
        page.setDecision(DecisionId(decision));
        page.resize(1300, 800);
        page.show();
        finish();
    }

    /// Waits for what is drawn beside the window's thread.
    static void finish()
    {
        QThreadPool::globalInstance()->waitForDone();
        settle();
    }

    const QList<BarRow>& ranking() { return named<BarList>(page, u"Ranking of the options"_s)->rows(); }
    LevelSlider* slider(const QString& criterion)
    {
        return named<LevelSlider>(page, u"Weight of "_s + criterion);
    }
    const RankingChoice* choice() { return session.design().rankingOf(DecisionId("vector_db")); }
    bool says(const QString& part)
    {
        return std::ranges::any_of(page.findChildren<TextLabel*>(), [&](const TextLabel* label) {
            return label->isVisible() && label->text().contains(part);
        });
    }
};

} // namespace

TEST_CASE("dragging a weight ranks anew at once and is one step of undo")
{
    PageStage stage;
    const QList<BarRow> before = stage.ranking();
    LevelSlider* slider = stage.slider(u"No lock-in"_s);
    slider->setSliderPosition(slider->maximum() / 2);
    slider->setSliderPosition(slider->maximum());
    REQUIRE(stage.choice() != nullptr);
    CHECK(*stage.choice()->weightOf("vector_db.portability") == 10);
    CHECK(stage.ranking() != before);
    CHECK(stage.session.undoStack()->count() == 1);
    stage.session.undoStack()->undo();
    CHECK(stage.choice() == nullptr);
    CHECK(stage.ranking() == before);
    CHECK(slider->value() == 2);
}

TEST_CASE("the last weight can't be dragged to nothing")
{
    PageStage stage;
    std::vector<LevelSlider*> sliders;
    for (LevelSlider* slider : stage.page.findChildren<LevelSlider*>())
        if (slider->accessibleName().startsWith(u"Weight of "_s))
            sliders.push_back(slider);
    REQUIRE(sliders.size() == 8);
    for (LevelSlider* slider : sliders)
        slider->setSliderPosition(slider->minimum());
    CHECK(sliders[6]->value() == 0);
    CHECK(sliders[7]->value() == 2);
    CHECK(stage.says(u"all weights would be 0"_s));
    CHECK_FALSE(stage.ranking().isEmpty());
}

TEST_CASE("a must-have excludes options and says why")
{
    PageStage stage;
    typeInto(*named<NumberEdit>(stage.page, u"Data stays in house, must be at least"_s), u"8"_s);
    REQUIRE(stage.choice() != nullptr);
    CHECK(stage.choice()->mustHaveOf("vector_db.in_house")->atLeast == 8);
    const auto titles = [&] {
        QStringList list;
        for (const BarRow& row : stage.ranking())
            list << row.title;
        return list;
    };
    CHECK_FALSE(titles().contains(u"Pinecone"_s));
    const auto lists = stage.page.findChildren<PointList*>();
    CHECK(std::ranges::any_of(lists, [](const PointList* list) {
        return std::ranges::any_of(list->points(), [](const ui::Point& point) {
            return point.text.startsWith(u"Excluded: Pinecone"_s) && point.detail.contains(u"at least 8"_s);
        });
    }));
    emit named<NumberEdit>(stage.page, u"Data stays in house, must be at least"_s)->valueCleared();
    CHECK(stage.choice() == nullptr);
    CHECK(titles().contains(u"Pinecone"_s));
}

TEST_CASE("the method is the design's, and scores are as it measures")
{
    PageStage stage;
    auto* method = named<QComboBox>(stage.page, u"Ranking method"_s);
    CHECK(stage.ranking().front().value.endsWith(u'%'));
    method->setCurrentIndex(2);
    emit method->activated(2);
    REQUIRE(stage.choice() != nullptr);
    CHECK(stage.choice()->method == RankingMethod::Promethee);
    CHECK(stage.ranking().front().value.startsWith(u'+'));
    stage.session.undoStack()->undo();
    CHECK(method->currentIndex() == 0);
}

TEST_CASE("judgements of pairs weigh and show how consistent they are")
{
    PageStage stage;
    auto* mode = named<SegmentedControl>(stage.page, u"Weigh by"_s);
    emit mode->chosen(1);
    settle();
    REQUIRE(stage.choice() != nullptr);
    CHECK(stage.choice()->isPairwise);
    CHECK(stage.says(u"Consistency ratio"_s));
    auto* pair = named<QComboBox>(stage.page, u"Little to operate against Room to grow"_s);
    // 1 : 9, against everything else.
    emit pair->activated(16);
    CHECK(stage.choice()->judged("vector_db.scale", "vector_db.operation") == Approx(9));
    CHECK(pair->currentText() == u"1 : 9"_s);
    stage.session.undoStack()->undo();
    stage.session.undoStack()->undo();
    CHECK(stage.choice() == nullptr);
    CHECK_FALSE(stage.says(u"Consistency ratio"_s));
}

TEST_CASE("the stability of the ranking sums to one for every option")
{
    PageStage stage;
    const auto& rows = named<BarList>(stage.page, u"How often"_s)->rows();
    REQUIRE(rows.size() == stage.ranking().size());
    for (const BarRow& row : rows) {
        double sum = 0;
        for (const BarSegment& segment : row.segments)
            sum += segment.share;
        CHECK(sum == Approx(1));
    }
    CHECK(stage.says(u"of all weightings"_s));
}

TEST_CASE("the radar chart begins with at most four options and can be read aloud")
{
    PageStage stage;
    auto* chart = stage.page.findChild<RadarChart*>();
    REQUIRE(chart != nullptr);
    CHECK(chart->shapes().size() <= RadarChart::mostShapes);
    CHECK(chart->shapes().front().title == stage.ranking().front().title);
    CHECK(chart->accessibleDescription().contains(u"Room to grow"_s));
}

TEST_CASE("decisions without criteria have no ranking beside their table")
{
    for (const char* decision : {"scalability", "request_pattern"}) {
        PageStage stage(decision);
        CHECK_FALSE(stage.page.findChild<RankingPanel*>()->isVisible());
        stage.page.resize(640, 700);
        settle();
        for (const SegmentedControl* control : stage.page.findChildren<SegmentedControl*>())
            CHECK_FALSE(control->isVisible());
    }
}

TEST_CASE("in a narrow window the ranking takes the place of the table")
{
    PageStage stage;
    stage.page.resize(640, 600);
    settle();
    auto* panel = stage.page.findChild<RankingPanel*>();
    CHECK_FALSE(panel->isVisible());
    auto* parts = named<SegmentedControl>(stage.page, u"Facts or ranking"_s);
    parts->setCurrentIndex(1);
    emit parts->chosen(1);
    CHECK(panel->isVisible());
}
