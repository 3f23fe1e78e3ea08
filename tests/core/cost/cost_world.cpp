#include "tests/core/cost/cost_world.h"

#include <algorithm>

namespace ogive::test {
namespace {

Price priceFrom(double input, std::optional<double> output)
{
    Price price;
    price.inputUsdPerMtok = input;
    price.outputUsdPerMtok = output;
    price.source = "price page";
    price.asOf = "2026-10-01";
    return price;
}

Model modelFrom(const std::string& id, const std::string& maker, std::vector<Price> prices)
{
    Model model;
    model.id = ModelId(id);
    model.title = "Model " + id;
    model.maker = maker;
    model.prices = std::move(prices);
    return model;
}

void addField(CostWorld& world, const std::string& role, double value)
{
    Field field;
    field.id = FieldId("field_" + role);
    field.title = "Title of " + role;
    world.knowledge.fieldRoles[role] = world.knowledge.fields.size();
    world.knowledge.fields.push_back(field);
    world.values.values.push_back(value);
    world.values.origins.push_back(Origin::Stated);
}

void addFields(CostWorld& world)
{
    addField(world, "quality", 1);
    world.knowledge.fields[0].choices = {{"low", "Low", "Low"}, {"high", "High", "High"}};
    addField(world, "requests_per_day", 12000); // 365,000 a month
    addField(world, "input_tokens", 1000);
    addField(world, "output_tokens", 200);
    addField(world, "steps", 1);
    addField(world, "tool_result_tokens", 0);
    addField(world, "self_hosted", 0);
    addField(world, "uses_rag", 1);
    addField(world, "vectors", 50000);
    addField(world, "chunk_tokens", 400);
    addField(world, "corpus_documents", 3650);
    addField(world, "update_rate_per_day", 12); // 365 a month: a tenth
    addField(world, "query_tokens", 20);
}

void addProvider(CostWorld& world, const std::string& id, const std::string& title)
{
    Option option;
    option.id = OptionId(id);
    option.title = title;
    option.llmModels = {{"high", ModelId(id + "-large")}};
    world.knowledge.decisions[0].options.push_back(option);
}

void addProviders(CostWorld& world)
{
    world.knowledge.decisions.emplace_back();
    world.knowledge.decisionRoles["llm"] = 0;
    for (const auto& [id, title] : {std::pair("dear", "Dear"), std::pair("tiered", "Tiered"),
                                    std::pair("dated", "Dated"), std::pair("home", "Home")})
        addProvider(world, id, title);
    world.knowledge.decisions[0].options[0].llmModels = {{"low", ModelId("dear-small")},
                                                         {"high", ModelId("dear-large")}};

    Price tiered = priceFrom(2, 8);
    PriceTier longPrompts;
    longPrompts.inputUsdPerMtok = 4;
    longPrompts.outputUsdPerMtok = 16;
    longPrompts.minPromptTokens = 10001;
    tiered.tiers = {longPrompts};
    Price nextYear = priceFrom(5, 20);
    nextYear.validFrom = "2027-01-01";
    nextYear.asOf = "2026-11-05";
    Model home = modelFrom("home-large", "someone", {priceFrom(0.2, 0.8)});
    home.openWeights = true;
    world.knowledge.llmModels = {modelFrom("dear-small", "dear", {priceFrom(0.5, 1)}),
                                 modelFrom("dear-large", "dear", {priceFrom(3, 15)}),
                                 modelFrom("tiered-large", "tiered", {tiered}),
                                 modelFrom("dated-large", "dated", {priceFrom(1, 4), nextYear}), home};
}

void addEmbedders(CostWorld& world)
{
    Decision decision;
    for (const char* id : {"paid", "free"}) {
        Option option;
        option.id = OptionId(id);
        option.title = id;
        option.defaultModel = ModelId(std::string(id) + "-embedder");
        decision.options.push_back(option);
    }
    world.knowledge.decisionRoles["embedding"] = 1;
    world.knowledge.decisions.push_back(decision);
    Model free = modelFrom("free-embedder", "someone", {priceFrom(0, {})});
    free.openWeights = true;
    world.knowledge.embeddingModels = {modelFrom("paid-embedder", "someone", {priceFrom(0.1, {})}), free};
}

} // namespace

CostWorld::CostWorld()
{
    addFields(*this);
    addProviders(*this);
    addEmbedders(*this);
    knowledge.parameters = {
        {"retry_rate", "Calls retried", 0, "fraction", "", "estimate", "2026-11-01"},
        {"retry_billed", "Billed part", 1, "fraction", "", "estimate", "2026-11-01"},
        {"agent_steps_variance", "Variance", 0, "steps²", "", "estimate", "2026-11-01"},
        {"query_repeat", "Searches per call", 1, "searches/call", "", "estimate", "2026-11-01"}};
}

void CostWorld::set(std::string_view role, double value)
{
    values.values[knowledge.fieldInRole(role).value()] = value;
}

void CostWorld::setParameter(std::string_view id, double value)
{
    auto& all = knowledge.parameters;
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const Parameter& it) { return it.id == id; });
    REQUIRE(found != all.end());
    found->value = value;
}

Model& CostWorld::model(std::string_view id)
{
    auto& all = knowledge.llmModels;
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const Model& it) { return it.id.value == id; });
    REQUIRE(found != all.end());
    return *found;
}

CostComparison CostWorld::compare(std::optional<std::size_t> provider, std::optional<std::size_t> embedder,
                                  std::string_view date) const
{
    const std::vector<std::optional<std::size_t>> chosen{provider, embedder};
    return compareCosts({knowledge, values, chosen, {}, date, {}});
}

const CostLine& lineOf(const CostEstimate& estimate, std::string_view id)
{
    const auto found = std::find_if(estimate.lines.begin(), estimate.lines.end(),
                                    [id](const CostLine& line) { return line.id == id; });
    INFO("line " << id);
    REQUIRE(found != estimate.lines.end());
    return *found;
}

double usdOf(const CostEstimate& estimate, std::string_view id)
{
    const CostLine& line = lineOf(estimate, id);
    INFO(line.note);
    REQUIRE(line.usd);
    return *line.usd;
}

void requireAbsent(const CostEstimate& estimate, std::string_view id, const std::string& note)
{
    const CostLine& line = lineOf(estimate, id);
    INFO(id);
    REQUIRE_FALSE(line.usd);
    REQUIRE(line.note == note);
}

} // namespace ogive::test
