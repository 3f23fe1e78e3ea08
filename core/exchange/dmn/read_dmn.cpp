#include "core/exchange/dmn/read_dmn.h"

#include "core/exchange/dmn/reading/reading.h"

#include <algorithm>
#include <array>
#include <set>

namespace ogive {
namespace {

/// Parts of a file that say nothing about what is decided.
bool isPassedOver(std::string_view name)
{
    constexpr std::array<std::string_view, 11> names{
        "description",      "extensionElements",    "itemDefinition", "knowledgeSource",
        "textAnnotation",   "association",          "group",          "elementCollection",
        "organizationUnit", "performanceIndicator", "decisionService"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isPassedOverInDecision(std::string_view name)
{
    constexpr std::array<std::string_view, 14> names{"description",        "extensionElements",
                                                     "question",           "allowedAnswers",
                                                     "variable",           "informationRequirement",
                                                     "decisionTable",      "authorityRequirement",
                                                     "supportedObjective", "impactedPerformanceIndicator",
                                                     "decisionMaker",      "decisionOwner",
                                                     "usingProcess",       "usingTask"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// The decisions of a file, each read after those that it requires.
class DecisionsReader {
public:
    DecisionsReader(const XmlElement& definitions, DmnReading& reading)
        : m_reading(reading)
    {
        for (const XmlElement& child : definitions.children)
            if (child.name == "decision")
                m_elements.push_back(&child);
    }

    void read()
    {
        for (std::size_t i = 0; i < m_elements.size(); ++i) {
            const std::string id(m_elements[i]->attribute("id"));
            if (id.empty())
                m_reading.fail(*m_elements[i], OGIVE_TR("dmn", "the decision has no id"));
            else if (m_reading.inputs.contains(id) || !m_positions.emplace(id, i).second)
                m_reading.fail(*m_elements[i],
                               OGIVE_TR("dmn", "the id \"%1\" is used twice").arg(quotable(id)));
        }
        m_states.resize(m_elements.size());
        for (std::size_t i = 0; i < m_elements.size() && !m_reading.failed(); ++i)
            readWithRequired(i);
    }

private:
    enum class State { New, Begun, Read };

    /// With a stack of its own: a chain of decisions may be long.
    void readWithRequired(std::size_t first)
    {
        std::vector<std::size_t> stack{first};
        while (!stack.empty() && !m_reading.failed()) {
            const std::size_t at = stack.back();
            if (m_states[at] == State::Read) {
                stack.pop_back();
                continue;
            }
            const std::size_t before = stack.size();
            for (const std::size_t required : requiredDecisions(*m_elements[at])) {
                if (m_states[required] == State::Begun || required == at)
                    return m_reading.fail(*m_elements[at],
                                          OGIVE_TR("dmn", "the decision requires itself, over others"),
                                          OGIVE_TR("dmn", "Remove one of the information requirements"));
                if (m_states[required] == State::New)
                    stack.push_back(required);
            }
            if (stack.size() > before) {
                m_states[at] = State::Begun;
                // Those pushed are looked at first; what one of them has read in between is skipped.
                continue;
            }
            readDecision(*m_elements[at]);
            m_states[at] = State::Read;
            stack.pop_back();
        }
    }

    std::vector<std::size_t> requiredDecisions(const XmlElement& element)
    {
        std::vector<std::size_t> required;
        for (const XmlElement& child : element.children) {
            const XmlElement* reference =
                child.name == "informationRequirement" ? child.child("requiredDecision") : nullptr;
            if (!reference)
                continue;
            const auto found = m_positions.find(idOf(*reference));
            if (found != m_positions.end())
                required.push_back(found->second);
            else
                m_reading.fail(*reference, OGIVE_TR("dmn", "there is no decision \"%1\"")
                                               .arg(quotable(reference->attribute("href"))));
        }
        return required;
    }

    /// The id that a reference such as href="#price" names within the file.
    std::string idOf(const XmlElement& reference)
    {
        const std::string_view href = reference.attribute("href");
        if (href.starts_with('#'))
            return std::string(href.substr(1));
        m_reading.fail(
            reference,
            OGIVE_TR("dmn", "\"%1\" refers to another file, which is not read").arg(quotable(href)));
        return {};
    }

    DmnRequirements requirementsOf(const XmlElement& element)
    {
        DmnRequirements requirements;
        for (const XmlElement& child : element.children) {
            if (child.name != "informationRequirement")
                continue;
            if (const XmlElement* decision = child.child("requiredDecision"))
                requirements.decisions.push_back(m_reading.decisions[idOf(*decision)]);
            const XmlElement* input = child.child("requiredInput");
            const auto found = input ? m_reading.inputs.find(idOf(*input)) : m_reading.inputs.end();
            if (found != m_reading.inputs.end())
                requirements.inputs.push_back(found->second);
            else if (input)
                m_reading.fail(
                    *input,
                    OGIVE_TR("dmn", "there is no input data \"%1\"").arg(quotable(input->attribute("href"))));
        }
        return requirements;
    }

    void readDecision(const XmlElement& element)
    {
        const XmlElement* table = element.child("decisionTable");
        for (const XmlElement& child : element.children)
            if (!isPassedOverInDecision(child.name))
                m_reading.fail(child, OGIVE_TR("dmn", "\"%1\" is not read").arg(quotable(child.name)),
                               OGIVE_TR("dmn", "Decisions are read where they are decision tables"));
        if (!table)
            return m_reading.fail(element, OGIVE_TR("dmn", "the decision has no decision table"),
                                  OGIVE_TR("dmn", "Decisions are read where they are decision tables"));
        DmnDecision decision;
        decision.id = element.attribute("id");
        decision.name = element.has("name") ? element.attribute("name") : element.attribute("id");
        decision.line = element.line;
        if (const XmlElement* description = element.child("description"))
            decision.description = description->text();
        if (const XmlElement* question = element.child("question"))
            decision.question = question->text();
        const DmnRequirements requirements = requirementsOf(element);
        if (m_reading.failed())
            return;
        decision.table = readDecisionTable(*table, requirements, m_reading);
        if (!m_names.insert(decision.name).second || m_reading.model.inputIndex(decision.name))
            m_reading.fail(element,
                           OGIVE_TR("dmn", "the name \"%1\" is used twice").arg(quotable(decision.name)));
        m_reading.decisions.emplace(decision.id, m_reading.model.decisions.size());
        m_reading.model.decisions.push_back(std::move(decision));
    }

    DmnReading& m_reading;
    std::vector<const XmlElement*> m_elements;
    std::map<std::string, std::size_t, std::less<>> m_positions; ///< of elements, by id
    std::set<std::string> m_names;
    std::vector<State> m_states;
};

void readInputData(const XmlElement& element, DmnReading& reading)
{
    DmnInput input;
    input.id = element.attribute("id");
    input.name = element.has("name") ? element.attribute("name") : element.attribute("id");
    input.line = element.line;
    if (const XmlElement* description = element.child("description"))
        input.description = description->text();
    const XmlElement* variable = element.child("variable");
    if (variable && variable->has("typeRef"))
        input.type = readTypeReference(*variable, variable->attribute("typeRef"), reading);
    const auto isSame = [&](const DmnInput& other) { return other.name == input.name; };
    if (std::any_of(reading.model.inputs.begin(), reading.model.inputs.end(), isSame))
        reading.fail(element, OGIVE_TR("dmn", "the name \"%1\" is used twice").arg(quotable(input.name)));
    if (!reading.inputs.emplace(input.id, reading.model.inputs.size()).second)
        reading.fail(element, OGIVE_TR("dmn", "the id \"%1\" is used twice").arg(quotable(input.id)));
    reading.model.inputs.push_back(std::move(input));
}

bool areNumbers(FeelType one, FeelType other)
{
    const auto isNumber = [](FeelType type) { return type == FeelType::Number || type == FeelType::Integer; };
    return isNumber(one) && isNumber(other);
}

/// An input of no stated type is of that which the columns that look at it ask for.
void inferInputTypes(const XmlElement& definitions, DmnReading& reading)
{
    for (const DmnDecision& decision : reading.model.decisions)
        for (const DmnColumn& column : decision.table.columns) {
            if (column.source.isDecision)
                continue;
            DmnInput& input = reading.model.inputs[column.source.index];
            if (input.type.base == FeelType::Any || areNumbers(input.type.base, column.type.base))
                input.type.base = std::max(input.type.base, column.type.base);
            else if (column.type.base != FeelType::Any && column.type.base != input.type.base)
                reading.fail(definitions, OGIVE_TR("dmn", "the input \"%1\" is looked at as %2 and as %3")
                                              .arg(quotable(input.name))
                                              .arg(feelTypeName(input.type.base))
                                              .arg(feelTypeName(column.type.base)));
        }
    for (DmnDecision& decision : reading.model.decisions)
        for (DmnColumn& column : decision.table.columns)
            if (!column.source.isDecision && column.type.base == FeelType::Any)
                column.type.base = reading.model.inputs[column.source.index].type.base;
}

} // namespace

Result<DmnModel> readDmn(std::string_view text, const std::string& file)
{
    XmlDocument document;
    if (const auto parsed = document.parse(text, file); !parsed)
        return Failure(parsed.error());
    const XmlElement& definitions = document.root();
    DmnReading reading{document, {}, {}, {}, {}, {}};
    reading.model.id = definitions.attribute("id");
    reading.model.name = definitions.attribute("name");
    reading.model.nameSpace = definitions.attribute("namespace");
    reading.model.file = file;
    if (const XmlElement* description = definitions.child("description"))
        reading.model.description = description->text();
    refuseOtherLanguage(definitions, reading);
    readItemDefinitions(definitions, reading);
    for (const XmlElement& child : definitions.children) {
        if (child.name == "inputData")
            readInputData(child, reading);
        else if (child.name != "decision" && !isPassedOver(child.name))
            reading.fail(child, OGIVE_TR("dmn", "\"%1\" is not read").arg(quotable(child.name)),
                         OGIVE_TR("dmn", "Ogive reads inputs and decision tables"));
    }
    if (!reading.failed())
        DecisionsReader(definitions, reading).read();
    if (!reading.failed() && reading.model.decisions.empty())
        reading.fail(definitions, OGIVE_TR("dmn", "the file has no decision"),
                     OGIVE_TR("dmn", "Ogive reads decisions that are decision tables"));
    if (!reading.failed())
        inferInputTypes(definitions, reading);
    if (reading.failed())
        return Failure(*reading.error);
    return std::move(reading.model);
}

} // namespace ogive
