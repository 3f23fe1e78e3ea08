#pragma once

#include "core/exchange/dmn/dmn_batch.h"
#include "core/exchange/dmn/read_dmn.h"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

namespace ogive::test {

inline constexpr const char* dmn13 = "https://www.omg.org/spec/DMN/20191111/MODEL/";

/// A whole file around some elements.
inline std::string dmnFile(const std::string& inside, const std::string& nameSpace = dmn13)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<definitions xmlns=\"" + nameSpace +
           "\" id=\"m\" name=\"M\" namespace=\"n\">\n" + inside + "</definitions>\n";
}

inline std::string dmnInput(const std::string& name, const std::string& type)
{
    return "<inputData id=\"" + name + "\" name=\"" + name + "\"><variable name=\"" + name + "\" typeRef=\"" +
           type + "\"/></inputData>\n";
}

/// A decision table: columns by name, rules as cells of which the last are the outputs. Attributes are those
/// of the table; `clauses` stand in its output clauses.
struct DmnTableText {
    std::string name = "T";
    std::vector<std::string> columns = {"a"};
    std::vector<std::string> outputs = {"<output/>"};
    std::vector<std::vector<std::string>> rules = {};
    std::string attributes = "hitPolicy=\"UNIQUE\"";
    std::vector<std::string> requiredDecisions = {};

    [[nodiscard]] std::string text() const
    {
        std::string xml = "<decision id=\"" + name + "\" name=\"" + name + "\">\n";
        for (const std::string& required : requiredDecisions)
            xml += "<informationRequirement><requiredDecision href=\"#" + required +
                   "\"/></informationRequirement>\n";
        xml += "<decisionTable " + attributes + ">\n";
        for (const std::string& column : columns)
            xml += "<input><inputExpression><text>" + column + "</text></inputExpression></input>\n";
        for (const std::string& output : outputs)
            xml += output + "\n";
        for (const auto& rule : rules) {
            xml += "<rule>";
            for (std::size_t i = 0; i < rule.size(); ++i) {
                const std::string kind = i < columns.size() ? "inputEntry" : "outputEntry";
                xml += "<" + kind + "><text><![CDATA[" + rule[i] + "]]></text></" + kind + ">";
            }
            xml += "</rule>\n";
        }
        return xml + "</decisionTable>\n</decision>\n";
    }
};

inline DmnModel modelOf(const std::string& text)
{
    auto model = readDmn(text, "test.dmn");
    if (!model)
        FAIL(describe(model.error()));
    return std::move(*model);
}

/// What a model answers to a JSON object of inputs.
inline Json answersOf(const DmnModel& model, const std::string& inputs)
{
    const auto answers = evaluateDmnInputs(DmnEvaluator(model), Json::parse(inputs));
    if (!answers)
        return Json{{"error", english(answers.error().reason)}};
    return *answers;
}

} // namespace ogive::test
