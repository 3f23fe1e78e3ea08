#include "core/exchange/dmn/write_dmn.h"

#include "core/base/number_text.h"
#include "core/base/utf8.h"
#include "core/exchange/dmn/diagram.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace ogive {
namespace {

/// A text as content of an element or of an attribute.
std::string escaped(std::string_view text)
{
    constexpr std::string_view replacement = "\xEF\xBF\xBD";
    std::string safe;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = utf8SequenceLength(text, at);
        const std::string_view one = text.substr(at, std::max<std::size_t>(length, 1));
        at += one.size();
        const auto code = static_cast<unsigned char>(one[0]);
        const bool isNoCharacter = one == "\xEF\xBF\xBE" || one == "\xEF\xBF\xBF";
        if (length == 0 || isNoCharacter || (code < 0x20 && code != '\t' && code != '\n' && code != '\r'))
            safe += replacement;
        else if (one == "&")
            safe += "&amp;";
        else if (one == "<")
            safe += "&lt;";
        else if (one == ">")
            safe += "&gt;";
        else if (one == "\"")
            safe += "&quot;";
        else if (code < 0x20)
            safe += fmt::format("&#{};", static_cast<int>(code)); // else line ends would become others
        else
            safe += one;
    }
    return safe;
}

/// A text as an id of XML (NCName): letters, digits, - _ and . only, and none of the last four at its start.
std::string ncName(std::string_view text)
{
    std::string name;
    for (const char c : text) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        const bool isOther = (c >= '0' && c <= '9') || c == '-' || c == '.';
        if (name.empty() && !isLetter)
            name += '_';
        name += isLetter || isOther ? c : '_';
    }
    return name.empty() ? "_" : name;
}

/// Writes a model from top to bottom.
class DmnWriter {
public:
    explicit DmnWriter(const DmnModel& model)
        : m_model(model)
    {
        m_modelId = takeId(model.id.empty() ? "model" : model.id);
        for (const DmnInput& input : model.inputs)
            m_inputIds.push_back(takeId(input.id.empty() ? "input_" + input.name : input.id));
        for (const DmnDecision& decision : model.decisions)
            m_decisionIds.push_back(takeId(decision.id));
    }

    std::string write()
    {
        m_text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        m_text += fmt::format(
            "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\""
            " xmlns:dmndi=\"https://www.omg.org/spec/DMN/20191111/DMNDI/\""
            " xmlns:dc=\"http://www.omg.org/spec/DMN/20180521/DC/\""
            " xmlns:di=\"http://www.omg.org/spec/DMN/20180521/DI/\""
            " id=\"{}\" name=\"{}\" namespace=\"{}\" exporter=\"Ogive\" exporterVersion=\"{}\">\n",
            m_modelId, escaped(m_model.name), escaped(m_model.nameSpace), OGIVE_VERSION);
        element(1, "description", m_model.description);
        for (std::size_t i = 0; i < m_model.inputs.size(); ++i)
            writeType(i);
        for (std::size_t i = 0; i < m_model.inputs.size(); ++i)
            writeInput(i);
        for (std::size_t i = 0; i < m_model.decisions.size(); ++i)
            writeDecision(i);
        writeDiagram();
        m_text += "</definitions>\n";
        return std::move(m_text);
    }

private:
    std::string takeId(const std::string& wanted)
    {
        const std::string base = ncName(wanted);
        std::string id = base;
        for (int number = 2; !m_ids.insert(id).second; ++number)
            id = base + "_" + std::to_string(number);
        return id;
    }

    void line(int level, const std::string& text)
    {
        m_text.append(static_cast<std::size_t>(level) * 2, ' ') += text + "\n";
    }

    /// An element with a text; nothing where the text is empty.
    void element(int level, const char* name, const std::string& text)
    {
        if (!text.empty())
            line(level, fmt::format("<{0}>{1}</{0}>", name, escaped(text)));
    }

    /// An element with its text in a child `text`, as DMN's expressions have it.
    void expression(int level, const char* name, const std::string& attributes, const std::string& text)
    {
        line(level, fmt::format("<{0}{1}><text>{2}</text></{0}>", name, attributes, escaped(text)));
    }

    [[nodiscard]] std::string typeName(std::size_t input) const
    {
        const DmnInput& one = m_model.inputs[input];
        return one.type.allowed ? "t_" + m_inputIds[input] : feelTypeName(one.type.base);
    }

    void writeType(std::size_t index)
    {
        const DmnType& type = m_model.inputs[index].type;
        if (!type.allowed)
            return;
        const std::string name = typeName(index);
        line(1, fmt::format("<itemDefinition id=\"{}\" name=\"{}\">", takeId("type_" + m_inputIds[index]),
                            name));
        line(2, fmt::format("<typeRef>{}</typeRef>", feelTypeName(type.base)));
        expression(2, "allowedValues", "", feelText(*type.allowed));
        line(1, "</itemDefinition>");
    }

    void writeInput(std::size_t index)
    {
        const DmnInput& input = m_model.inputs[index];
        line(1, fmt::format("<inputData id=\"{}\" name=\"{}\">", m_inputIds[index], escaped(input.name)));
        element(2, "description", input.description);
        line(2, fmt::format("<variable id=\"{}\" name=\"{}\" typeRef=\"{}\"/>",
                            takeId(m_inputIds[index] + "_variable"), escaped(input.name), typeName(index)));
        line(1, "</inputData>");
    }

    void writeDecision(std::size_t index)
    {
        const DmnDecision& decision = m_model.decisions[index];
        const std::string& id = m_decisionIds[index];
        line(1, fmt::format("<decision id=\"{}\" name=\"{}\">", id, escaped(decision.name)));
        element(2, "description", decision.description);
        element(2, "question", decision.question);
        const bool isOne = decision.table.outputs.size() == 1 && !decision.table.answersList();
        const std::string type =
            isOne ? fmt::format(" typeRef=\"{}\"", feelTypeName(decision.table.outputs[0].type)) : "";
        line(2, fmt::format("<variable id=\"{}\" name=\"{}\"{}/>", takeId(id + "_variable"),
                            escaped(decision.name), type));
        const auto required = requirementsOf(decision);
        m_requirementIds.emplace_back();
        for (const DmnSource& source : required) {
            const std::string& target =
                source.isDecision ? m_decisionIds[source.index] : m_inputIds[source.index];
            m_requirementIds.back().push_back(takeId(id + "_needs_" + target));
            line(2, fmt::format("<informationRequirement id=\"{}\">", m_requirementIds.back().back()));
            line(3, fmt::format("<{} href=\"#{}\"/>",
                                source.isDecision ? "requiredDecision" : "requiredInput", target));
            line(2, "</informationRequirement>");
        }
        writeTable(decision.table, id);
        line(1, "</decision>");
    }

    void writeTable(const DmnTable& table, const std::string& id)
    {
        const std::string aggregation =
            table.aggregation == Aggregation::None
                ? ""
                : fmt::format(" aggregation=\"{}\"", aggregationName(table.aggregation));
        line(2,
             fmt::format("<decisionTable id=\"{}\" hitPolicy=\"{}\"{} preferredOrientation=\"Rule-as-Row\">",
                         takeId(id + "_table"), hitPolicyName(table.hitPolicy), aggregation));
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            writeColumn(table.columns[i], id + "_input_" + std::to_string(i + 1));
        for (std::size_t i = 0; i < table.outputs.size(); ++i)
            writeOutput(table.outputs[i], id + "_output_" + std::to_string(i + 1));
        for (const std::string& annotation : table.annotations)
            line(3, fmt::format("<annotation name=\"{}\"/>", escaped(annotation)));
        for (std::size_t i = 0; i < table.rules.size(); ++i)
            writeRule(table, i, id);
        line(2, "</decisionTable>");
    }

    /// What an input expression names the source by.
    [[nodiscard]] std::string sourceName(const DmnSource& source) const
    {
        if (!source.isDecision)
            return m_model.inputs[source.index].name;
        const DmnDecision& decision = m_model.decisions[source.index];
        const bool hasSeveral = decision.table.outputs.size() > 1;
        return decision.name + (hasSeveral ? "." + decision.table.outputs[source.output].name : "");
    }

    void writeColumn(const DmnColumn& column, const std::string& id)
    {
        const std::string label =
            column.label.empty() ? "" : fmt::format(" label=\"{}\"", escaped(column.label));
        line(3, fmt::format("<input id=\"{}\"{}>", takeId(id), label));
        expression(4, "inputExpression",
                   fmt::format(" id=\"{}\" typeRef=\"{}\"", takeId(id + "_expression"),
                               feelTypeName(column.type.base)),
                   sourceName(column.source));
        const bool isNarrowed =
            column.type.allowed && (column.source.isDecision ||
                                    m_model.inputs[column.source.index].type.allowed != column.type.allowed);
        if (isNarrowed)
            expression(4, "inputValues", "", feelText(*column.type.allowed));
        line(3, "</input>");
    }

    void writeOutput(const DmnOutput& output, const std::string& id)
    {
        std::string attributes = fmt::format(" id=\"{}\"", takeId(id));
        if (!output.label.empty())
            attributes += fmt::format(" label=\"{}\"", escaped(output.label));
        if (!output.name.empty())
            attributes += fmt::format(" name=\"{}\"", escaped(output.name));
        if (output.type != FeelType::Any)
            attributes += fmt::format(" typeRef=\"{}\"", feelTypeName(output.type));
        line(3, fmt::format("<output{}>", attributes));
        if (!output.values.empty()) {
            FeelTest values;
            values.isAny = false;
            values.parts.assign(output.values.begin(), output.values.end());
            expression(4, "outputValues", "", feelText(values));
        }
        if (output.otherwise)
            expression(4, "defaultOutputEntry", "", feelText(*output.otherwise));
        line(3, "</output>");
    }

    void writeRule(const DmnTable& table, std::size_t index, const std::string& id)
    {
        const DmnRule& rule = table.rules[index];
        const std::string ownId = id + "_rule_" + std::to_string(index + 1);
        line(3, fmt::format("<rule id=\"{}\">", takeId(rule.id.empty() ? ownId : rule.id)));
        for (std::size_t i = 0; i < rule.tests.size(); ++i)
            expression(4, "inputEntry", "", feelText(table.columns[i].tests[rule.tests[i]]));
        for (const FeelValue& output : rule.outputs)
            expression(4, "outputEntry", "", feelText(output));
        for (const std::string& annotation : rule.annotations)
            expression(4, "annotationEntry", "", annotation);
        line(3, "</rule>");
    }

    void writeShape(const std::string& id, const Rect& box)
    {
        line(3, fmt::format("<dmndi:DMNShape id=\"{}\" dmnElementRef=\"{}\">", takeId("shape_" + id), id));
        line(4, fmt::format("<dc:Bounds x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>", plainNumber(box.x),
                            plainNumber(box.y), plainNumber(box.width), plainNumber(box.height)));
        line(3, "</dmndi:DMNShape>");
    }

    void writeDiagram()
    {
        const DmnDiagram diagram = diagramOf(m_model);
        line(1, "<dmndi:DMNDI>");
        line(2, fmt::format("<dmndi:DMNDiagram id=\"{}\" name=\"{}\">", takeId("diagram"),
                            escaped(m_model.name)));
        line(3, fmt::format("<dmndi:Size width=\"{}\" height=\"{}\"/>", plainNumber(diagram.width),
                            plainNumber(diagram.height)));
        for (std::size_t i = 0; i < diagram.inputs.size(); ++i)
            writeShape(m_inputIds[i], diagram.inputs[i]);
        for (std::size_t i = 0; i < diagram.decisions.size(); ++i)
            writeShape(m_decisionIds[i], diagram.decisions[i]);
        for (const DmnDiagram::Arrow& arrow : diagram.arrows) {
            const std::string& id = m_requirementIds[arrow.decision][arrow.requirement];
            line(3, fmt::format("<dmndi:DMNEdge id=\"{}\" dmnElementRef=\"{}\">", takeId("edge_" + id), id));
            for (const Point& point : {arrow.from, arrow.to})
                line(4, fmt::format("<di:waypoint x=\"{}\" y=\"{}\"/>", plainNumber(point.x),
                                    plainNumber(point.y)));
            line(3, "</dmndi:DMNEdge>");
        }
        line(2, "</dmndi:DMNDiagram>");
        line(1, "</dmndi:DMNDI>");
    }

    const DmnModel& m_model;
    std::string m_text;
    std::set<std::string> m_ids;
    std::string m_modelId;
    std::vector<std::string> m_inputIds;
    std::vector<std::string> m_decisionIds;
    std::vector<std::vector<std::string>> m_requirementIds;
};

} // namespace

std::string writeDmn(const DmnModel& model)
{
    return DmnWriter(model).write();
}

} // namespace ogive
