#include "core/exchange/dmn/reading/reading.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace ogive {
namespace {

constexpr HitPolicy hitPolicies[] = {HitPolicy::Unique, HitPolicy::Any,         HitPolicy::Priority,
                                     HitPolicy::First,  HitPolicy::OutputOrder, HitPolicy::RuleOrder,
                                     HitPolicy::Collect};
constexpr Aggregation aggregations[] = {Aggregation::None, Aggregation::Sum, Aggregation::Minimum,
                                        Aggregation::Maximum, Aggregation::Count};

/// Tests of one column that have been read: by the text in the file, and by what they say.
struct KnownTests {
    std::unordered_map<std::string, std::size_t> byText;
    std::unordered_map<std::string, std::size_t> byMeaning;
};

/// Reads the parts of one table.
class TableReader {
public:
    TableReader(const XmlElement& element, const DmnRequirements& requirements, DmnReading& reading)
        : m_element(element)
        , m_requirements(requirements)
        , m_reading(reading)
    {}

    DmnTable read()
    {
        readPolicy();
        for (const XmlElement& child : m_element.children) {
            if (child.name == "input")
                readColumn(child);
            else if (child.name == "output")
                readOutput(child);
            else if (child.name == "annotation")
                m_table.annotations.emplace_back(child.attribute("name"));
            else if (child.name == "rule")
                readRule(child);
            else if (child.name != "description")
                m_reading.fail(child, OGIVE_TR("dmn", "\"%1\" is not read here").arg(quotable(child.name)));
            if (m_reading.failed())
                return {};
        }
        settle();
        return std::move(m_table);
    }

private:
    void readPolicy()
    {
        const std::string policy(m_element.attribute("hitPolicy"));
        const std::string aggregation(m_element.attribute("aggregation"));
        const auto* foundPolicy =
            std::find_if(std::begin(hitPolicies), std::end(hitPolicies),
                         [&](HitPolicy one) { return policy.empty() || policy == hitPolicyName(one); });
        const auto* foundAggregation =
            std::find_if(std::begin(aggregations), std::end(aggregations),
                         [&](Aggregation one) { return aggregation == aggregationName(one); });
        if (foundPolicy == std::end(hitPolicies))
            return m_reading.fail(
                m_element, OGIVE_TR("dmn", "there is no hit policy \"%1\"").arg(quotable(policy)),
                OGIVE_TR("dmn", "Use UNIQUE, ANY, PRIORITY, FIRST, OUTPUT ORDER, RULE ORDER or COLLECT"));
        if (foundAggregation == std::end(aggregations))
            return m_reading.fail(
                m_element, OGIVE_TR("dmn", "there is no aggregation \"%1\"").arg(quotable(aggregation)),
                OGIVE_TR("dmn", "Use SUM, MIN, MAX or COUNT"));
        m_table.hitPolicy = *foundPolicy;
        if (m_table.hitPolicy == HitPolicy::Collect)
            m_table.aggregation = *foundAggregation;
    }

    void readColumn(const XmlElement& element)
    {
        const XmlElement* expression = element.child("inputExpression");
        if (!expression)
            return m_reading.fail(element, OGIVE_TR("dmn", "the input has no input expression"),
                                  OGIVE_TR("dmn", "Name an input data or a required decision"));
        refuseOtherLanguage(*expression, m_reading);
        DmnColumn column;
        column.label = element.attribute("label");
        column.source = readSource(*expression, element.textOf("inputExpression"), m_requirements, m_reading);
        if (m_reading.failed())
            return;
        column.type = typeOfSource(column.source);
        if (expression->has("typeRef"))
            narrow(*expression, column.type,
                   readTypeReference(*expression, expression->attribute("typeRef"), m_reading));
        if (auto allowed = readAllowed(element, "inputValues", m_reading))
            narrow(element, column.type, {typeOf(*allowed).value_or(FeelType::Any), std::move(allowed)});
        m_table.columns.push_back(std::move(column));
        m_known.emplace_back();
    }

    [[nodiscard]] DmnType typeOfSource(const DmnSource& source) const
    {
        if (!source.isDecision)
            return m_reading.model.inputs[source.index].type;
        const DmnTable& table = m_reading.model.decisions[source.index].table;
        if (table.aggregation != Aggregation::None)
            return {FeelType::Number, {}};
        return {table.outputs[source.output].type, {}};
    }

    /// What both allow; the narrower base type and the nearer list of values win.
    void narrow(const XmlElement& element, DmnType& type, const DmnType& other)
    {
        const bool areNumbers = (type.base == FeelType::Integer && other.base == FeelType::Number) ||
                                (type.base == FeelType::Number && other.base == FeelType::Integer);
        if (type.base == FeelType::Any)
            type.base = other.base;
        else if (areNumbers)
            type.base = FeelType::Integer;
        else if (other.base != FeelType::Any && other.base != type.base)
            m_reading.fail(element,
                           OGIVE_TR("dmn", "the column is of the type %1, but what it looks at is %2")
                               .arg(feelTypeName(other.base))
                               .arg(feelTypeName(type.base)));
        if (other.allowed)
            type.allowed = other.allowed;
    }

    void readOutput(const XmlElement& element)
    {
        DmnOutput output;
        output.name = element.attribute("name");
        output.label = element.attribute("label");
        DmnType type;
        if (element.has("typeRef"))
            type = readTypeReference(element, element.attribute("typeRef"), m_reading);
        output.type = type.base;
        auto values = readAllowed(element, "outputValues", m_reading);
        if (!values)
            values = type.allowed;
        if (values)
            takeOutputValues(element, *values, output);
        if (const XmlElement* otherwise = element.child("defaultOutputEntry"))
            output.otherwise = readLiteral(*otherwise, element.textOf("defaultOutputEntry"), output.type);
        m_table.outputs.push_back(std::move(output));
    }

    /// Literals are kept in their order; ranges of numbers do not list outputs and say nothing of an order.
    void takeOutputValues(const XmlElement& element, const FeelTest& values, DmnOutput& output)
    {
        const bool areLiterals =
            !values.isNegated && std::all_of(values.parts.begin(), values.parts.end(), [](const auto& part) {
                return std::holds_alternative<FeelValue>(part);
            });
        if (!areLiterals)
            return m_reading.fail(element, OGIVE_TR("dmn", "the output values are not all single values"),
                                  OGIVE_TR("dmn", "List the values, highest priority first"));
        for (const FeelTest::Part& part : values.parts)
            output.values.push_back(std::get<FeelValue>(part));
    }

    FeelValue readLiteral(const XmlElement& element, const std::string& text, FeelType type)
    {
        refuseOtherLanguage(element, m_reading);
        auto value = readFeelLiteral(text);
        if (!value) {
            m_reading.fail(element, value.error().reason,
                           OGIVE_TR("dmn", "Outputs are read where they are a number, a text in quotation "
                                           "marks, true, false or null"));
            return {};
        }
        if (!isOfType(*value, type))
            m_reading.fail(
                element,
                OGIVE_TR("dmn", "%1 is not of the type %2").arg(quotable(text, 60)).arg(feelTypeName(type)));
        return std::move(*value);
    }

    void readRule(const XmlElement& element)
    {
        DmnRule rule;
        rule.id = element.attribute("id");
        rule.line = element.line;
        for (const XmlElement& child : element.children) {
            const XmlElement* text = child.child("text");
            if (child.name == "inputEntry")
                rule.tests.push_back(readEntry(child, text ? text->text() : "", rule.tests.size()));
            else if (child.name == "outputEntry")
                readOutputEntry(child, text ? text->text() : "", rule);
            else if (child.name == "annotationEntry")
                rule.annotations.push_back(text ? text->text() : "");
            else if (child.name != "description")
                m_reading.fail(child, OGIVE_TR("dmn", "\"%1\" is not read here").arg(quotable(child.name)));
            if (m_reading.failed())
                return;
        }
        if (rule.tests.size() != m_table.columns.size() || rule.outputs.size() != m_table.outputs.size())
            return m_reading.fail(
                element, OGIVE_TR("dmn", "the rule has %1 input and %2 output entries, the table %3 and %4")
                             .arg(static_cast<double>(rule.tests.size()))
                             .arg(static_cast<double>(rule.outputs.size()))
                             .arg(static_cast<double>(m_table.columns.size()))
                             .arg(static_cast<double>(m_table.outputs.size())));
        rule.annotations.resize(m_table.annotations.size());
        m_table.rules.push_back(std::move(rule));
    }

    void readOutputEntry(const XmlElement& element, const std::string& text, DmnRule& rule)
    {
        const bool hasClause = rule.outputs.size() < m_table.outputs.size();
        const FeelType type = hasClause ? m_table.outputs[rule.outputs.size()].type : FeelType::Any;
        rule.outputs.push_back(text.empty() ? FeelValue() : readLiteral(element, text, type));
    }

    /// Position of the entry's test among those of its column.
    std::size_t readEntry(const XmlElement& element, const std::string& text, std::size_t at)
    {
        if (at >= m_table.columns.size())
            return 0; // the rule is refused as a whole
        refuseOtherLanguage(element, m_reading);
        KnownTests& known = m_known[at];
        if (const auto found = known.byText.find(text); found != known.byText.end())
            return found->second;
        DmnColumn& column = m_table.columns[at];
        auto test = readFeelTest(text);
        if (!test) {
            m_reading.fail(element, test.error().reason, test.error().hint);
            return 0;
        }
        checkType(element, text, *test, column);
        const auto [place, isNew] = known.byMeaning.emplace(feelText(*test), column.tests.size());
        if (isNew)
            column.tests.push_back(std::move(*test));
        known.byText.emplace(text, place->second);
        return place->second;
    }

    void checkType(const XmlElement& element, const std::string& text, const FeelTest& test,
                   DmnColumn& column)
    {
        const auto type = typeOf(test);
        const bool isNumber = type == FeelType::Number && column.type.base == FeelType::Integer;
        const bool fits = type && (isNumber || *type == FeelType::Any || column.type.base == FeelType::Any ||
                                   *type == column.type.base);
        if (!fits)
            m_reading.fail(element, OGIVE_TR("dmn", "%1 does not test values of the type %2")
                                        .arg(quotable(text, 60))
                                        .arg(feelTypeName(column.type.base)));
        else if (column.type.base == FeelType::Any)
            column.type.base = *type;
    }

    /// What can only be said once the whole table is known.
    void settle()
    {
        if (m_table.outputs.empty())
            return m_reading.fail(m_element, OGIVE_TR("dmn", "the table has no output"));
        const bool isAggregated = m_table.aggregation != Aggregation::None;
        if (m_table.outputs.size() > 1 && isAggregated)
            return m_reading.fail(m_element,
                                  OGIVE_TR("dmn", "a table with several outputs can't be aggregated"));
        std::vector<std::string> names;
        for (std::size_t i = 0; i < m_table.outputs.size(); ++i) {
            settleOutput(i);
            names.push_back(m_table.outputs[i].name);
        }
        std::sort(names.begin(), names.end());
        const bool areNamed = std::adjacent_find(names.begin(), names.end()) == names.end() &&
                              !(names.size() > 1 && names.front().empty());
        if (!areNamed)
            m_reading.fail(m_element, OGIVE_TR("dmn", "the table's outputs need names that differ"));
        const bool isAddedUp = isAggregated && m_table.aggregation != Aggregation::Count;
        if (isAddedUp && m_table.outputs[0].type != FeelType::Number &&
            m_table.outputs[0].type != FeelType::Integer && !m_table.rules.empty())
            m_reading.fail(m_element, OGIVE_TR("dmn", "only numbers can be aggregated by %1")
                                          .arg(aggregationName(m_table.aggregation)));
    }

    void settleOutput(std::size_t position)
    {
        DmnOutput& output = m_table.outputs[position];
        for (const DmnRule& rule : m_table.rules) {
            const FeelValue& value = rule.outputs[position];
            if (output.type == FeelType::Any)
                output.type = ogive::typeOf(value);
            if (!isOfType(value, output.type))
                m_reading.fail(
                    m_element,
                    OGIVE_TR("dmn", "the outputs %1 are of several types").arg(quotable(output.name)));
        }
        const bool isOrdered =
            m_table.hitPolicy == HitPolicy::Priority || m_table.hitPolicy == HitPolicy::OutputOrder;
        if (isOrdered && output.values.empty())
            m_reading.fail(m_element,
                           OGIVE_TR("dmn", "the hit policy %1 needs output values")
                               .arg(hitPolicyName(m_table.hitPolicy)),
                           OGIVE_TR("dmn", "List the values, highest priority first"));
    }

    const XmlElement& m_element;
    const DmnRequirements& m_requirements;
    DmnReading& m_reading;
    DmnTable m_table;
    std::vector<KnownTests> m_known; ///< per column
};

} // namespace

DmnTable readDecisionTable(const XmlElement& element, const DmnRequirements& requirements,
                           DmnReading& reading)
{
    refuseOtherLanguage(element, reading);
    return TableReader(element, requirements, reading).read();
}

} // namespace ogive
