#include "ui/form/form_arrangement.h"

#include "tests/support/core/built_in.h"
#include "ui/form/field_words.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ogive;
using namespace ogive::ui;
using ogive::test::builtIn;
using ogive::test::scenarioOf;

namespace {

std::size_t fieldOf(const char* id)
{
    return *builtIn().fieldIndex(FieldId(id));
}

/// "workload: expected_traffic input_tokens" a group, one line each.
std::string levelText(const std::vector<FormSection>& sections, FormLevel level)
{
    std::string text;
    for (const FormSection& section : sections) {
        if (section.level != level)
            continue;
        for (const FormGroup& group : section.groups) {
            text += builtIn().groups[group.group].id + ":";
            for (const std::size_t field : group.fields)
                text += " " + builtIn().fields[field].id.value;
            text += "\n";
        }
    }
    return text;
}

} // namespace

TEST_CASE("the brief asks a newcomer for a dozen fields, grouped")
{
    const Evaluation evaluation = evaluate(builtIn(), scenarioOf({}));
    CHECK(levelText(arrangeFields(builtIn(), evaluation), FormLevel::Brief) ==
          "workload: use_case expected_traffic input_tokens output_tokens\n"
          "data: corpus_documents\n"
          "quality: latency_requirement_ms user_waiting quality_requirement\n"
          "team: team_size budget\n"
          "privacy: privacy_requirement\n"
          "infrastructure: managed_preference self_hosted\n");
}

TEST_CASE("every relevant field stands in exactly one level")
{
    const Evaluation evaluation = evaluate(builtIn(), scenarioOf({{"self_hosted", true}}));
    std::vector<std::size_t> shown;
    for (const FormSection& section : arrangeFields(builtIn(), evaluation))
        for (const FormGroup& group : section.groups)
            shown.insert(shown.end(), group.fields.begin(), group.fields.end());
    std::ranges::sort(shown);
    CHECK(std::ranges::adjacent_find(shown) == shown.end());
    for (std::size_t i = 0; i < builtIn().fields.size(); ++i) {
        INFO(builtIn().fields[i].id.value);
        CHECK(std::ranges::binary_search(shown, i) == isRelevant(builtIn().fields[i], evaluation.fields));
    }
}

TEST_CASE("a field moves to Decides now when a path comes to read it")
{
    const auto decides = [](const Scenario& scenario) {
        return levelText(arrangeFields(builtIn(), evaluate(builtIn(), scenario)), FormLevel::Decides);
    };
    CHECK(decides(scenarioOf({})).find("needs_optimization") != std::string::npos);
    const std::string agents =
        decides(scenarioOf({{"needs_multi_agent", true}, {"needs_state_management", false}}));
    CHECK(agents.find("needs_multi_agent") != std::string::npos);
    CHECK(agents.find("needs_optimization") == std::string::npos);
}

TEST_CASE("a derivation reads as a formula of titles")
{
    const FieldValues defaults = resolveFields(builtIn(), {});
    CHECK(derivationText(builtIn(), defaults, fieldOf("expected_rps")) ==
          u"= Traffic × Peak factor / 86,400, from defaults"_s);
    CHECK(derivationText(builtIn(), defaults, fieldOf("avg_latency_ms")) ==
          u"= Latency target, assumed: a full answer takes as long as the latency target"_s);
    CHECK(derivationText(builtIn(), defaults, fieldOf("scale")) ==
          u"= Vectors: Small below 1M, Medium below 10M, then Large, from defaults"_s);
    CHECK(derivationText(builtIn(), defaults, fieldOf("expected_traffic")).isEmpty());
    const FieldValues pinned = resolveFields(builtIn(), scenarioOf({{"vectors", 5.0}}).requirements);
    CHECK(derivationText(builtIn(), pinned, fieldOf("vectors")) ==
          u"stated, instead of Documents × Chunks per document"_s);
}

TEST_CASE("a field's readers include those of what is derived from it")
{
    std::vector<std::string> readers;
    for (const std::size_t decision : decisionsReading(builtIn(), fieldOf("expected_traffic")))
        readers.push_back(builtIn().decisions[decision].id.value);
    CHECK(readers == std::vector<std::string>{"architecture", "vector_db", "llm_provider", "scalability",
                                              "serving_engine", "orchestration"});
    CHECK(decisionsReading(builtIn(), fieldOf("people_rate_usd_per_day")).empty());
}

TEST_CASE("a tool tip has meaning, unit, range, default and readers")
{
    const QString tip = fieldToolTip(builtIn(), resolveFields(builtIn(), {}), fieldOf("team_size"));
    CHECK(tip.contains(u"Team size"_s));
    CHECK(tip.contains(u"Unit: people"_s));
    CHECK(tip.contains(u"Values: 0 to 100,000\u00a0people"_s));
    CHECK(tip.contains(u"Default: 3\u00a0people"_s));
    CHECK(tip.contains(u"Read by: Architecture"_s));
}
