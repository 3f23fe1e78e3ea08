#include "tests/support/ui/workbench.h"
#include "ui/presentation/room/scratch.h"

#include <QSignalSpy>

using namespace ogive;
using namespace ogive::ui;

namespace {

/// A blank design and what is tried on it.
struct ScratchStage {
    DesignSession session{ui::test::builtInKnowledge()};
    Scratch scratch{session};

    [[nodiscard]] std::size_t field(const char* id) const
    {
        return *session.knowledge().fieldIndex(FieldId(id));
    }
    [[nodiscard]] std::string outcome(const Evaluation& evaluation, const char* decision) const
    {
        const std::size_t index = *session.knowledge().decisionIndex(DecisionId(decision));
        return session.knowledge().decisions[index].options[*evaluation.decisions[index].chosen()].id.value;
    }
    void state(const char* id, Value value)
    {
        REQUIRE(session.apply(SetRequirement{session.currentScenario(), FieldId(id), std::move(value)}));
    }
};

} // namespace

TEST_CASE("what is tried is evaluated at once and never enters the design", "[presentation]")
{
    ScratchStage stage;
    stage.state("expected_traffic", 24'000.0);
    stage.state("team_size", 7.0);
    const Design before = stage.session.design();
    CHECK(stage.outcome(stage.scratch.evaluation(), "architecture") == "serverless");

    stage.scratch.tryValue(stage.field("expected_traffic"), 200'000);
    CHECK(stage.scratch.isOn());
    CHECK(stage.outcome(stage.scratch.evaluation(), "architecture") == "microservices");
    CHECK(stage.outcome(stage.session.evaluation(), "architecture") == "serverless");
    CHECK(stage.session.design() == before);
    CHECK(stage.session.undoStack()->count() == 2);

    stage.scratch.drop();
    CHECK_FALSE(stage.scratch.isOn());
    CHECK(stage.outcome(stage.scratch.evaluation(), "architecture") == "serverless");
}

TEST_CASE("trying what the scenario says tries nothing", "[presentation]")
{
    ScratchStage stage;
    stage.state("expected_traffic", 24'000.0);
    QSignalSpy changed(&stage.scratch, &Scratch::changed);
    stage.scratch.tryValue(stage.field("expected_traffic"), 24'000);
    CHECK_FALSE(stage.scratch.isOn());
    CHECK(changed.isEmpty());
    stage.scratch.tryValue(stage.field("expected_traffic"), 50'000);
    stage.scratch.tryValue(stage.field("expected_traffic"), 24'000);
    CHECK_FALSE(stage.scratch.isOn());
    CHECK(stage.scratch.sharedEvaluation() == stage.session.sharedEvaluation());
}

TEST_CASE("what is tried stays while the design changes below it, and goes with the scenario",
          "[presentation]")
{
    ScratchStage stage;
    stage.state("expected_traffic", 24'000.0);
    stage.scratch.tryValue(stage.field("expected_traffic"), 200'000);
    stage.scratch.tryValue(stage.field("team_size"), 3);

    stage.state("latency_requirement_ms", 50.0);
    CHECK(stage.scratch.values().size() == 2);
    CHECK(stage.outcome(stage.scratch.evaluation(), "architecture") == "edge");

    stage.state("team_size", 3.0); // the design says now what was tried
    CHECK(stage.scratch.values().size() == 1);
    CHECK(stage.scratch.tries(stage.field("expected_traffic")));

    Scenario other = stage.session.scenario();
    other.id = ScenarioId("other");
    other.name = "Other";
    REQUIRE(stage.session.apply(AddScenario{other, 1}));
    CHECK(stage.session.currentScenario() == other.id);
    CHECK_FALSE(stage.scratch.isOn());
}
