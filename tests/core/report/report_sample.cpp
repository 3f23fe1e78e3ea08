#include "tests/core/report/report_sample.h"

#include "core/report/build_report.h"

#include <algorithm>

namespace ogive::test {
namespace {

Condition test(std::size_t field, Comparison comparison, double operand)
{
    Condition condition;
    condition.kind = Condition::Kind::FieldTest;
    condition.subject = field;
    condition.comparison = comparison;
    condition.operands = {operand};
    return condition;
}

RuleNode question(const std::string& text, Condition when, std::size_t yes, std::size_t no)
{
    RuleNode node;
    node.id = text;
    node.question = text;
    node.when = std::move(when);
    node.yes = yes;
    node.no = no;
    return node;
}

RuleNode outcome(std::size_t option)
{
    RuleNode node;
    node.outcome = option;
    return node;
}

Option option(const std::string& id, const std::string& title, std::vector<AttributeValue> attributes)
{
    Option made;
    made.id = OptionId(id);
    made.title = title;
    made.shortTitle = title;
    made.summary = "About " + title + ".";
    made.attributes = std::move(attributes);
    made.source = "the guide";
    made.asOf = "2026-01-01";
    return made;
}

void addField(Knowledge& knowledge, Field field)
{
    field.group = "all";
    knowledge.fieldPositions.emplace(field.id, knowledge.fields.size());
    knowledge.fields.push_back(std::move(field));
}

void addFields(Knowledge& knowledge)
{
    knowledge.groups = {{"all", "All fields"}};
    Field traffic;
    traffic.id = FieldId("traffic");
    traffic.title = "Traffic";
    traffic.kind = FieldKind::Integer;
    traffic.unit = "requests/day";
    traffic.defaultValue = 100.0;
    traffic.isBrief = true;
    addField(knowledge, traffic);
    Field quality;
    quality.id = FieldId("quality");
    quality.title = "Quality";
    quality.kind = FieldKind::Choice;
    quality.choices = {{"low", "Low", "Low"}, {"high", "High", "High"}};
    quality.defaultValue = std::string("low");
    addField(knowledge, quality);
    for (const char* id : {"in", "out"}) {
        Field tokens;
        tokens.id = FieldId(id);
        tokens.title = std::string("Tokens ") + id;
        tokens.kind = FieldKind::Integer;
        tokens.defaultValue = 1000.0;
        addField(knowledge, tokens);
    }
    Field steps;
    steps.id = FieldId("steps");
    steps.title = "Steps";
    steps.kind = FieldKind::Integer;
    steps.defaultValue = 1.0;
    addField(knowledge, steps);
    for (const char* id : {"uses documents", "self-hosted"}) {
        Field no;
        no.id = FieldId(id);
        no.title = id;
        no.kind = FieldKind::Boolean;
        no.defaultValue = false;
        addField(knowledge, no);
    }
    knowledge.fieldRoles = {{"steps", 4},   {"uses_rag", 5},     {"self_hosted", 6},  {"requests_per_day", 0},
                            {"quality", 1}, {"input_tokens", 2}, {"output_tokens", 3}};
}

void addStore(Knowledge& knowledge)
{
    Decision store;
    store.id = DecisionId("store");
    store.title = "Store";
    store.shortTitle = "Store";
    store.question = "Which store?";
    store.attributes = {{"size", "Size", AttributeKind::Text, "", ""},
                        {"pros", "Pros", AttributeKind::List, "", "good"}};
    store.options = {
        option("shelf", "Shelf", {std::string("small"), std::vector<std::string>{"cheap", "near"}}),
        option("hall", "Hall", {std::string("large"), std::vector<std::string>{"roomy"}})};
    store.options[0].packages = {"shelf-client"};
    store.options[0].facts = {{"Now made of steel.", "https://example.org/shelf", "2026-05-05", "wood"}};
    knowledge.decisions.push_back(store);
    RuleTree tree;
    tree.nodes = {question("Over 500 a day?", test(0, Comparison::Greater, 500), 1, 2), outcome(1),
                  outcome(0)};
    knowledge.ruleSets[0].trees.push_back(tree);
    RuleTree other;
    other.nodes = {outcome(1)};
    knowledge.ruleSets[1].trees.push_back(other);
}

void addProvider(Knowledge& knowledge)
{
    Decision provider;
    provider.id = DecisionId("maker");
    provider.title = "Maker";
    provider.shortTitle = "Maker";
    provider.question = "Whose model?";
    provider.options = {option("acme", "Acme", {}), option("nobody", "Nobody", {})};
    provider.options[0].llmModels = {{"low", ModelId("acme-1")}, {"high", ModelId("acme-1")}};
    provider.options[1].llmModels = {{"low", ModelId("free-1")}, {"high", ModelId("free-1")}};
    knowledge.decisions.push_back(provider);
    knowledge.decisionRoles = {{"llm", 1}};
    RuleTree tree;
    tree.nodes = {question("High quality?", test(1, Comparison::Equal, 1), 1, 2), outcome(0), outcome(1)};
    knowledge.ruleSets[0].trees.push_back(tree);
    knowledge.ruleSets[1].trees.emplace_back();
    Model priced;
    priced.id = ModelId("acme-1");
    priced.title = "Acme One";
    Price price;
    price.inputUsdPerMtok = 1;
    price.outputUsdPerMtok = 2;
    price.source = "https://example.org/prices";
    price.asOf = "2026-03-03";
    priced.prices = {price};
    Model unpriced;
    unpriced.id = ModelId("free-1");
    unpriced.title = "Free One";
    knowledge.llmModels = {priced, unpriced};
    for (const char* id : {"retry_rate", "retry_billed", "agent_steps_variance", "query_repeat"}) {
        Parameter parameter;
        parameter.id = id;
        parameter.title = id;
        parameter.source = "an estimate";
        knowledge.parameters.push_back(parameter);
    }
}

std::string textOf(const Spans& spans)
{
    std::string text;
    for (const Span& span : spans)
        text += span.text;
    return text;
}

struct LineCollector {
    std::vector<std::string>& lines;

    void operator()(const Heading& heading) const { lines.push_back(heading.number + " " + heading.text); }
    void operator()(const Paragraph& paragraph) const { lines.push_back(textOf(paragraph.spans)); }
    void operator()(const BulletList& list) const
    {
        for (const Spans& item : list.items)
            lines.push_back("- " + textOf(item));
    }
    void operator()(const Table& table) const
    {
        for (const auto& row : table.rows) {
            std::string line;
            for (const Spans& cell : row)
                line += (line.empty() ? "" : " | ") + textOf(cell);
            lines.push_back(line);
        }
    }
    void operator()(const Callout& callout) const
    {
        lines.push_back(callout.head);
        for (const Spans& paragraph : callout.paragraphs)
            lines.push_back(textOf(paragraph));
    }
    void operator()(const ReportFigure& figure) const { lines.push_back(figure.caption); }
};

} // namespace

Knowledge reportKnowledge()
{
    Knowledge knowledge;
    knowledge.id = "small";
    knowledge.title = "Small knowledge";
    knowledge.edition = "1";
    knowledge.asOf = "2026-02-02";
    knowledge.ruleSets.resize(2);
    knowledge.ruleSets[0].id = RuleSetId("book");
    knowledge.ruleSets[0].title = "Book";
    knowledge.ruleSets[1].id = RuleSetId("gossip");
    knowledge.ruleSets[1].title = "Gossip";
    addFields(knowledge);
    addStore(knowledge);
    addProvider(knowledge);
    Check check;
    check.id = "quiet";
    check.title = "Too quiet";
    check.message = "Hardly anybody comes.";
    check.isWarning = true;
    check.when = test(0, Comparison::Less, 50);
    check.source = "the guide";
    check.advice = "Put up a sign.";
    knowledge.checks = {check};
    knowledge.practices = {{"small",
                            "Stay small",
                            "Turn some away.",
                            {},
                            test(0, Comparison::Greater, 50),
                            "the guide",
                            "2026-01-01"}};
    knowledge.phases = {{"build", "Build", "Build it.", "It stands."}};
    RoadmapTask dig{"dig", "Dig",    "build",       1,           2, 4, {"digger"}, {},
                    {},    "A hole", "an estimate", "2026-01-01"};
    RoadmapTask wall{"wall", "Wall",   "build",       2,           3, 6, {"mason"}, {"dig"},
                     {},     "A wall", "an estimate", "2026-01-01"};
    knowledge.tasks = {dig, wall};
    return knowledge;
}

Design reportDesign()
{
    Scenario scenario;
    scenario.id = ScenarioId("base");
    scenario.name = "Base";
    scenario.requirements.set(FieldId("traffic"), 200.0);
    scenario.requirements.set(FieldId("quality"), std::string("high"));
    Design design;
    design.name = "Sample";
    design.brief = "What it is for.";
    design.scenarios = {scenario};
    return design;
}

Report reportOf(const Knowledge& knowledge, const Design& design)
{
    const Scenario& scenario = design.scenarios.front();
    return buildReport(knowledge, design, scenario, evaluate(knowledge, scenario, design.rules));
}

std::vector<std::string> linesOf(const Report& report)
{
    std::vector<std::string> lines;
    for (const auto* blocks : {&report.cover, &report.blocks})
        for (const Block& block : *blocks)
            std::visit(LineCollector{lines}, block);
    return lines;
}

bool says(const std::vector<std::string>& lines, const std::string& text)
{
    return std::any_of(lines.begin(), lines.end(),
                       [&](const std::string& line) { return line.find(text) != std::string::npos; });
}

} // namespace ogive::test
