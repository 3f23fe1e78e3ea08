#include "core/deck/deck.h"

#include "tests/core/deck/deck_sample.h"
#include "tests/support/core/built_in.h"

#include <catch2/catch.hpp>

#include <string>

using namespace ogive;
using namespace ogive::test;
using Catch::Matchers::Contains;

namespace {

constexpr double someWidths[] = {1440, 1920, 2520};

/// Every page in every width: whatever the design holds, words stay apart and inside.
void checkPages(const DeckSubject& subject)
{
    for (const DeckEntry& entry : pagesOf(subject))
        for (const double width : someWidths)
            for (const bool isLive : {false, true}) {
                INFO(entry.id << " · " << width << (isLive ? " live" : ""));
                CHECK(wrongLabels(drawPage(subject, entry, {width, 7, 30, isLive, isLive}).figure) == "");
            }
}

Design emptyDesign()
{
    Design design;
    design.scenarios = {scenarioOf({})};
    return design;
}

std::string repeated(const std::string& text, std::size_t times)
{
    std::string all;
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

} // namespace

TEST_CASE("a design in which nothing is known has pages that say so")
{
    Design design = emptyDesign();
    for (const Field& field : builtIn().fields)
        design.scenarios[0].requirements.set(field.id, std::monostate{});
    const DeckSample sample = deckSampleOf(std::move(design));
    const DeckSubject subject = sample.subject();
    checkPages(subject);
    CHECK_THAT(textOf(drawPage(subject, deckEntry(subject, "cost"), {}).figure), Contains("Cost not known"));
    CHECK_THAT(textOf(drawPage(subject, deckEntry(subject, "robustness"), {}).figure),
               Contains("not known yet"));
    CHECK_THAT(textOf(drawPage(subject, deckEntry(subject, "brief"), {}).figure),
               Contains("The design states no brief."));
}

TEST_CASE("options with names of sixty characters are shown whole in titles")
{
    Knowledge knowledge = builtIn();
    const std::string name = repeated("Long name of an option ", 3).substr(0, 60);
    for (Decision& decision : knowledge.decisions)
        for (std::size_t i = 0; i < decision.options.size(); ++i)
            decision.options[i].title = std::to_string(i) + name;
    const Design design = supportAssistant();
    const Evaluation evaluation = evaluate(knowledge, design.scenarios[0], design.rules);
    const DeckSubject subject{knowledge, design, design.scenarios[0], evaluation};
    checkPages(subject);
}

TEST_CASE("thirty open questions are all there, or counted")
{
    Design design = supportAssistant();
    design.workshop.questions.clear();
    for (int i = 1; i <= 30; ++i) {
        WorkshopQuestion question;
        question.text = "Question " + std::to_string(i) + ": who pays for the second region, and until when?";
        question.owner = i % 2 == 0 ? "Ann" : "";
        question.due = "2027-01-31";
        design.workshop.questions.push_back(question);
    }
    const DeckSample sample = deckSampleOf(std::move(design));
    const DeckSubject subject = sample.subject();
    checkPages(subject);
    const Figure page = drawPage(subject, deckEntry(subject, "questions"), {}).figure;
    CHECK_THAT(page.title, Contains("30 open questions"));
    const std::string said = textOf(page);
    for (int i = 1; i <= 12; ++i)
        CHECK_THAT(said, Contains("Question " + std::to_string(i) + ":"));
    CHECK_THAT(page.description, Contains("Question 30:"));
}

TEST_CASE("a rationale of three thousand characters is cut with words that say how much is left out")
{
    Design design = supportAssistant();
    design.scenarios[0].overrides = {
        {DecisionId("vector_db"), {OptionId("milvus"), repeated("because we can ", 200), "", {}}}};
    const DeckSample sample = deckSampleOf(std::move(design));
    const DeckSubject subject = sample.subject();
    checkPages(subject);
    const Figure page = drawPage(subject, deckEntry(subject, "decision:vector_db"), {}).figure;
    CHECK_THAT(textOf(page), Catch::Matchers::Matches("(.|\n)*… and [0-9,]+ more words(.|\n)*"));
    CHECK_THAT(page.description, Contains(repeated("because we can ", 199)));
}

TEST_CASE("right-to-left, Chinese and hostile texts keep to their places")
{
    const std::string hostile = "שלום עולם \xE2\x80\xAE מסמך 世界人民大团结万岁🎉 <b>&amp; \xFF\n# h";
    Design design = supportAssistant();
    design.name = repeated(hostile, 3);
    design.brief = repeated(hostile, 60);
    design.scenarios[0].name = hostile;
    design.scenarios[0].notes = repeated("世界", 800);
    design.workshop.questions.resize(1);
    design.workshop.questions[0].text = repeated(hostile, 10);
    design.workshop.actions.resize(1);
    design.workshop.actions[0].text = repeated("世界", 500);
    const DeckSample sample = deckSampleOf(std::move(design));
    checkPages(sample.subject());
    const DeckSubject subject = sample.subject();
    CHECK_THAT(textOf(drawPage(subject, deckEntry(subject, "brief"), {}).figure),
               Contains(" more characters"));
}

TEST_CASE("of a hundred scenarios a few are compared, and the page says of how many")
{
    Design design = supportAssistant();
    while (design.scenarios.size() < 100) {
        Scenario scenario = design.scenarios[0];
        scenario.id = ScenarioId("s" + std::to_string(design.scenarios.size()));
        scenario.requirements.set(FieldId("expected_traffic"),
                                  1000.0 * static_cast<double>(design.scenarios.size()));
        design.scenarios.push_back(std::move(scenario));
    }
    const DeckSample sample = deckSampleOf(std::move(design));
    const DeckSubject subject = sample.subject();
    const Figure page = drawPage(subject, deckEntry(subject, "comparison"), {}).figure;
    CHECK(wrongLabels(page) == "");
    CHECK_THAT(page.description, Contains("of 100 scenarios"));
}

TEST_CASE("knowledge without a roadmap, providers or capacity still makes pages")
{
    Knowledge knowledge = builtIn();
    knowledge.tasks.clear();
    knowledge.phases.clear();
    knowledge.decisionRoles.clear();
    knowledge.fieldRoles.clear();
    knowledge.criteria.clear();
    const Design design = supportAssistant();
    const Evaluation evaluation = evaluate(knowledge, design.scenarios[0], design.rules);
    const DeckSubject subject{knowledge, design, design.scenarios[0], evaluation};
    checkPages(subject);
}

TEST_CASE("a hundred actions and long lists of votes stay on their page")
{
    Design design = supportAssistant();
    for (int i = 0; i < 100; ++i) {
        WorkshopAction action;
        action.text = "Do " + std::to_string(i) + " " + repeated("x", static_cast<std::size_t>(i));
        action.isDone = i % 3 == 0;
        design.workshop.actions.push_back(action);
        for (const Option& option : builtIn().decisions[2].options)
            if (i == 0)
                design.workshop.dots.push_back({builtIn().decisions[2].id.value, option.id.value, 1});
    }
    const DeckSample sample = deckSampleOf(std::move(design));
    checkPages(sample.subject());
}
