#include "core/knowledge/reading/read_knowledge.h"

#include <utility>

namespace ogive {
namespace {

constexpr double highestValue = 10;

std::optional<double> readScaleValue(const JsonReader& json)
{
    const auto value = json.numberIf("value");
    if (value && !(*value >= 0 && *value <= highestValue))
        json.at("value").fail(OGIVE_TR("knowledge", "a value must lie between 0 and 10"));
    return value;
}

void readCriterionValues(const JsonReader& json, const Decision& decision, Criterion& criterion)
{
    std::vector<bool> isRead(decision.options.size(), false);
    criterion.values.resize(decision.options.size());
    json.eachOf("values", [&](const JsonReader& value) {
        const OptionId id(value.text("option"));
        const auto option = decision.optionIndex(id);
        if (!option)
            return value.fail(OGIVE_TR("knowledge", "the decision %1 has no option \"%2\"")
                                  .arg(decision.id.value)
                                  .arg(quotable(id.value)),
                              {}, ErrorCode::Unknown);
        if (isRead[*option])
            return value.fail(OGIVE_TR("knowledge", "\"%1\" has a value already").arg(quotable(id.value)), {},
                              ErrorCode::Invalid);
        isRead[*option] = true;
        criterion.values[*option] = {readScaleValue(value), value.textOr("reason", {}),
                                     textOrNull(value, "source"), textOrNull(value, "as_of")};
    });
}

Criterion readCriterion(const JsonReader& json, const Knowledge& knowledge)
{
    Criterion criterion;
    criterion.id = json.text("id");
    criterion.decision = readDecisionReference(json.at("decision"), knowledge);
    criterion.title = json.text("title");
    criterion.help = json.textOr("help", {});
    criterion.low = json.text("low");
    criterion.high = json.text("high");
    criterion.weight = json.numberIf("weight").value_or(1);
    if (!(criterion.weight >= 0))
        json.at("weight").fail(OGIVE_TR("knowledge", "a weight must not be negative"));
    criterion.source = json.text("source");
    criterion.asOf = textOrNull(json, "as_of");
    if (!json.failed())
        readCriterionValues(json, knowledge.decisions[criterion.decision], criterion);
    return criterion;
}

} // namespace

void readCriteria(KnowledgeReading& reading)
{
    reading.each("criteria", "criteria", [&](const LaidRecord&, const JsonReader& json) {
        reading.knowledge.criteria.push_back(readCriterion(json, reading.knowledge));
    });
}

} // namespace ogive
