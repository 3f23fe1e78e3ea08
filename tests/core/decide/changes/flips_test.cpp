#include "core/decide/changes/flips.h"

#include "core/evaluation/evaluation_json.h"
#include "core/evaluation/parts.h"
#include "tests/support/core/built_in.h"

#include <cmath>
#include <map>
#include <random>

using namespace ogive;
using ogive::test::builtIn;
using ogive::test::scenarioOf;

namespace {

using Stated = std::vector<std::pair<std::string, Value>>;

std::size_t decisionAt(const std::string& id)
{
    return *builtIn().decisionIndex(DecisionId(id));
}

/// Each flip as "microservices: expected_traffic 1000 -> 100001", options by id.
std::vector<std::string> flipTexts(const Stated& stated, const std::string& decision,
                                   const std::string& rules = "guide")
{
    const Knowledge& knowledge = builtIn();
    const Evaluation evaluation = evaluate(knowledge, scenarioOf(stated), RuleSetId(rules));
    const std::size_t index = decisionAt(decision);
    std::vector<std::string> texts;
    for (const Flip& flip : flips(knowledge, chainOf(evaluation), evaluation.fields, index)) {
        std::string text = knowledge.decisions[index].options[flip.outcome].id.value + ":";
        for (const FieldChange& change : flip.changes) {
            const Field& field = knowledge.fields[change.field];
            text += " " + field.id.value + " " + valueJson(valueFrom(field, change.from)).dump() + " -> " +
                    valueJson(valueFrom(field, change.to)).dump();
        }
        texts.push_back(text);
    }
    return texts;
}

const Stated quiet{{"expected_traffic", 1000.0}, {"team_size", 3.0}, {"latency_requirement_ms", 3000.0}};

} // namespace

// The guide: under 10,000 a day and under 5 people monolith; else under 100 ms edge; else over 100,000 a day
// microservices; else serverless.
TEST_CASE("the smallest changes of an architecture move one field to the guide's border")
{
    CHECK(flipTexts(quiet, "architecture") ==
          std::vector<std::string>{"microservices: expected_traffic 1000 -> 100001",
                                   "serverless: team_size 3 -> 5",
                                   "edge: latency_requirement_ms 3000 -> 99 team_size 3 -> 5"});
}

TEST_CASE("a choice costs a position, so that the nearer one is taken")
{
    // The guide: free or small ChromaDB; managed Pinecone; large Milvus; else Qdrant.
    const Stated stated{
        {"budget", std::string("low")}, {"scale", std::string("medium")}, {"managed_preference", true}};
    CHECK(flipTexts(stated, "vector_db") ==
          std::vector<std::string>{"qdrant: managed_preference true -> false",
                                   R"(chromadb: scale "medium" -> "small")",
                                   R"(milvus: scale "medium" -> "large" managed_preference true -> false)"});
}

TEST_CASE("what follows from other fields is moved by the first of them")
{
    // volume is high from 100,001 requests a day; the guide then takes open models.
    const Stated stated{{"expected_traffic", 1000.0},
                        {"quality_requirement", std::string("high")},
                        {"budget", std::string("high")},
                        {"privacy_requirement", false}};
    const auto texts = flipTexts(stated, "llm_provider");
    CHECK(std::find(texts.begin(), texts.end(), "open_source: privacy_requirement false -> true") !=
          texts.end());
    const Stated pinned{{"volume", std::string("medium")},
                        {"quality_requirement", std::string("high")},
                        {"budget", std::string("high")},
                        {"privacy_requirement", false}};
    const auto pinnedTexts = flipTexts(pinned, "llm_provider");
    CHECK(std::find(pinnedTexts.begin(), pinnedTexts.end(), R"(open_source: volume "medium" -> "high")") !=
          pinnedTexts.end());
}

TEST_CASE("requests in flight are moved by traffic, exactly to the border")
{
    // expected_rps = traffic x 4 / 86,400; concurrency = rps x 3 s: 10 in flight are 72,000 requests a day,
    // 100 are 720,000.
    const Stated stated{
        {"expected_traffic", 36000.0}, {"peak_factor", 4.0}, {"latency_requirement_ms", 3000.0}};
    CHECK(flipTexts(stated, "scalability") ==
          std::vector<std::string>{"horizontal: expected_traffic 36000 -> 72000",
                                   "kubernetes: expected_traffic 36000 -> 720000"});
    const Stated pinned{{"expected_rps", 4.0}, {"avg_latency_ms", 1000.0}};
    CHECK(flipTexts(pinned, "scalability") ==
          std::vector<std::string>{"horizontal: expected_rps 4 -> 10", "kubernetes: expected_rps 4 -> 100"});
}

TEST_CASE("an outcome that no rule reaches has no flip")
{
    const auto texts = flipTexts({}, "llm_provider");
    for (const std::string& text : texts) {
        CHECK(text.rfind("google:", 0) != 0);
        CHECK(text.rfind("cohere:", 0) != 0);
    }
}

namespace {

/// A random value of a field, often one near a threshold of the guide.
Value randomValue(const Field& field, std::mt19937& random)
{
    const auto pick = [&](std::size_t count) { return random() % count; };
    switch (field.kind) {
    case FieldKind::Boolean:
        return pick(2) == 0;
    case FieldKind::Choice:
    case FieldKind::Text:
        return field.choices[pick(field.choices.size())].id;
    case FieldKind::Integer:
    case FieldKind::Real:
        break;
    }
    const std::vector<double> candidates{0,   1,   3,    4,    5,     9,     10,     99,    100,
                                         101, 999, 1000, 9999, 10000, 50000, 100000, 100001};
    double value = candidates[pick(candidates.size())];
    value = std::min(std::max(value, field.minimum), field.maximum);
    return value;
}

Scenario randomScenario(std::mt19937& random)
{
    Scenario scenario = scenarioOf({});
    for (const char* id :
         {"expected_traffic", "team_size", "latency_requirement_ms", "use_case", "needs_state_management",
          "needs_multi_agent", "needs_optimization", "budget", "managed_preference", "quality_requirement",
          "privacy_requirement", "self_hosted", "user_waiting", "batch_processing", "corpus_documents"})
        if (random() % 4 != 0)
            scenario.requirements.set(
                FieldId(id), randomValue(builtIn().fields[*builtIn().fieldIndex(FieldId(id))], random));
    return scenario;
}

Scenario applied(Scenario scenario, const Flip& flip)
{
    for (const FieldChange& change : flip.changes) {
        const Field& field = builtIn().fields[change.field];
        scenario.requirements.set(field.id, valueFrom(field, change.to));
    }
    return scenario;
}

} // namespace

TEST_CASE("applying a flip gives its outcome, for every decision and rule set")
{
    std::mt19937 random(7);
    for (int round = 0; round < 15; ++round)
        for (const RuleSet& rules : builtIn().ruleSets) {
            const Scenario scenario = randomScenario(random);
            const Evaluation evaluation = evaluate(builtIn(), scenario, rules.id);
            for (std::size_t i = 0; i < builtIn().decisions.size(); ++i)
                for (const Flip& flip : flips(builtIn(), chainOf(evaluation), evaluation.fields, i)) {
                    const Evaluation after = evaluate(builtIn(), applied(scenario, flip), rules.id);
                    INFO(rules.id.value << " " << builtIn().decisions[i].id.value << " round " << round);
                    CHECK(after.decisions[i].outcome == flip.outcome);
                    CHECK_FALSE(flip.changes.empty());
                }
        }
}

namespace {

double stepOf(const Field& field, double from, double to)
{
    const bool isNumber = field.kind == FieldKind::Integer || field.kind == FieldKind::Real;
    const double change = std::abs(to - from);
    return isNumber && from != 0 ? change / from : change;
}

/// The values at which the guide's functions change, one below and one above included.
std::vector<double> triedValues(const Field& field)
{
    std::vector<double> values;
    if (field.kind != FieldKind::Integer) {
        const std::size_t count = field.kind == FieldKind::Boolean ? 2 : field.choices.size();
        for (std::size_t i = 0; i < count; ++i)
            values.push_back(static_cast<double>(i));
        return values;
    }
    for (const double border : {5.0, 100.0, 1000.0, 10000.0, 100000.0})
        for (const double shift : {-1.0, 0.0, 1.0})
            values.push_back(border + shift);
    return values;
}

/// The best step with one or two of the fields, by trying every value that could matter.
std::map<std::size_t, std::pair<std::size_t, double>>
bruteForce(const Scenario& scenario, std::size_t decision, const std::vector<std::string>& fields)
{
    std::map<std::size_t, std::pair<std::size_t, double>> best;
    const Evaluation now = evaluate(builtIn(), scenario);
    const auto note = [&](const Scenario& changed, std::size_t count, double step) {
        const auto outcome = evaluate(builtIn(), changed).decisions[decision].outcome;
        if (outcome == now.decisions[decision].outcome)
            return;
        const auto [entry, isNew] = best.try_emplace(*outcome, count, step);
        if (!isNew)
            entry->second = std::min(entry->second, {count, step});
    };
    const auto tryField = [&](const auto& self, const Scenario& base, std::size_t from, std::size_t count,
                              double step) -> void {
        for (std::size_t i = from; i < fields.size() && count < 3; ++i) {
            const std::size_t index = *builtIn().fieldIndex(FieldId(fields[i]));
            const Field& field = builtIn().fields[index];
            for (const double value : triedValues(field)) {
                if (value == now.fields.values[index])
                    continue;
                Scenario changed = base;
                changed.requirements.set(field.id, valueFrom(field, value));
                const double next = step + stepOf(field, now.fields.values[index], value);
                note(changed, count + 1, next);
                self(self, changed, i + 1, count + 1, next);
            }
        }
    };
    tryField(tryField, scenario, 0, 0, 0);
    return best;
}

} // namespace

TEST_CASE("no smaller change leads there: compared with trying every border")
{
    const std::map<std::string, std::vector<std::string>> read{
        {"architecture", {"expected_traffic", "team_size", "latency_requirement_ms"}},
        {"framework", {"needs_state_management", "needs_multi_agent", "needs_optimization"}},
        {"request_pattern", {"latency_requirement_ms", "user_waiting", "batch_processing"}},
        {"embedding_model", {"budget", "quality_requirement", "self_hosted"}}};
    std::mt19937 random(11);
    for (int round = 0; round < 4; ++round)
        for (const auto& [id, fields] : read) {
            const Scenario scenario = randomScenario(random);
            const Evaluation evaluation = evaluate(builtIn(), scenario);
            const std::size_t decision = decisionAt(id);
            const auto expected = bruteForce(scenario, decision, fields);
            const auto found = flips(builtIn(), chainOf(evaluation), evaluation.fields, decision);
            INFO(id << " round " << round);
            CHECK(found.size() == expected.size());
            for (const Flip& flip : found) {
                REQUIRE(expected.count(flip.outcome) == 1);
                double step = 0;
                for (const FieldChange& change : flip.changes)
                    step += stepOf(builtIn().fields[change.field], change.from, change.to);
                CHECK(flip.changes.size() == expected.at(flip.outcome).first);
                CHECK(step == Approx(expected.at(flip.outcome).second));
            }
        }
}

TEST_CASE("open fields leave exactly the outcomes that some answer gives")
{
    const auto possible = [](const Stated& stated, const std::string& decision) {
        const Evaluation evaluation = evaluate(builtIn(), scenarioOf(stated));
        std::vector<std::string> ids;
        const std::size_t index = decisionAt(decision);
        for (const std::size_t option :
             possibleOutcomes(builtIn(), chainOf(evaluation), evaluation.fields, index))
            ids.push_back(builtIn().decisions[index].options[option].id.value);
        return ids;
    };
    const Value open;
    // Under 10,000 a day a team of three has a monolith; the same traffic can't be over 100,000.
    CHECK(possible({{"expected_traffic", open}, {"team_size", 3.0}, {"latency_requirement_ms", 3000.0}},
                   "architecture") == std::vector<std::string>{"monolith", "microservices", "serverless"});
    CHECK(possible({{"expected_traffic", 1000.0}, {"team_size", open}, {"latency_requirement_ms", 3000.0}},
                   "architecture") == std::vector<std::string>{"monolith", "serverless"});
    // Whatever the team, 200,000 a day are microservices.
    CHECK(possible({{"expected_traffic", 200000.0}, {"team_size", open}, {"latency_requirement_ms", 3000.0}},
                   "architecture") == std::vector<std::string>{"microservices"});
    // Open documents leave every scale open, but no other budget.
    CHECK(
        possible({{"corpus_documents", open}, {"budget", std::string("high")}, {"managed_preference", false}},
                 "vector_db") == std::vector<std::string>{"qdrant", "chromadb", "milvus"});
}

namespace {

/// Yes/no fields and choices that a person states, as tests of their second value.
std::vector<Condition> plainTests(std::size_t count)
{
    std::vector<Condition> tests;
    for (std::size_t i = 0; i < builtIn().fields.size() && tests.size() < count; ++i) {
        const Field& field = builtIn().fields[i];
        const bool isChoice = field.kind == FieldKind::Choice && field.choices.size() > 1;
        if (!field.derived && (field.kind == FieldKind::Boolean || isChoice))
            tests.push_back({Condition::Kind::FieldTest, i, Comparison::Equal, {1}, {}});
    }
    return tests;
}

} // namespace

// Either of two, for each of so many pairs: there are as many ways to have none of the pairs as subsets of
// them.
TEST_CASE("more ways than can be noted lead to the same smallest changes")
{
    constexpr std::size_t pairs = 16;
    const std::vector<Condition> tests = plainTests(2 * pairs);
    REQUIRE(tests.size() == 2 * pairs);
    Condition anyPair{Condition::Kind::Any, 0, Comparison::Equal, {}, {}};
    for (std::size_t i = 0; i < pairs; ++i)
        anyPair.parts.push_back(
            {Condition::Kind::All, 0, Comparison::Equal, {}, {tests[2 * i], tests[2 * i + 1]}});
    Knowledge knowledge = builtIn();
    RuleTree& tree = knowledge.ruleSets[0].trees[0];
    tree.nodes.assign(3, RuleNode());
    tree.nodes[0].when = anyPair;
    tree.nodes[0].yes = 1;
    tree.nodes[0].no = 2;
    tree.nodes[1].outcome = 0;
    tree.nodes[2].outcome = 1;

    Scenario scenario = scenarioOf({});
    for (const Condition& test : tests)
        scenario.requirements.set(knowledge.fields[test.subject].id,
                                  valueFrom(knowledge.fields[test.subject], 0));
    const auto changesFor = [&](std::size_t pairsHeld) {
        Scenario stated = scenario;
        for (std::size_t i = 0; i < 2 * pairsHeld; ++i)
            stated.requirements.set(knowledge.fields[tests[i].subject].id,
                                    valueFrom(knowledge.fields[tests[i].subject], 1));
        const Evaluation evaluation = evaluate(knowledge, stated);
        const auto found = flips(knowledge, chainOf(evaluation), evaluation.fields, 0);
        REQUIRE(found.size() == 1);
        return found.front().changes.size();
    };
    // From none, both of a pair are needed; from one or two pairs, one of each must go.
    CHECK(changesFor(0) == 2);
    CHECK(changesFor(1) == 1);
    CHECK(changesFor(2) == 2);
}
