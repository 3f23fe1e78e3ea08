#include "core/decide/regions/space.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace ogive {
namespace {

/// The field that a field classifies, such as the vectors of the vector scale.
std::optional<std::size_t> classifiedField(const Field& field)
{
    if (!field.derived)
        return std::nullopt;
    const Expression& formula = field.derived->formula;
    if (formula.kind != Expression::Kind::Classify || formula.parts.empty() ||
        formula.parts[0].kind != Expression::Kind::Field)
        return std::nullopt;
    return formula.parts[0].field;
}

std::vector<ValueClass> optionClasses(const Decision& decision)
{
    std::vector<ValueClass> classes;
    for (std::size_t i = 0; i < decision.options.size(); ++i) {
        const auto position = static_cast<double>(i);
        classes.push_back({position, position, true, true, position});
    }
    return classes;
}

double derivedValue(const Knowledge& knowledge, std::size_t derived, std::size_t source, double sourceValue)
{
    std::vector<double> values(knowledge.fields.size(), notKnown);
    values[source] = sourceValue;
    return valueOf(knowledge.fields[derived].derived->formula, values);
}

} // namespace

const Condition& readTest(const Condition& test, StandIn standIn)
{
    return standIn == StandIn::Used && !test.parts.empty() ? test.parts[0] : test;
}

std::optional<std::size_t> Space::axisOf(Axis::Kind kind, std::size_t subject) const
{
    const auto found = std::find_if(axes.begin(), axes.end(), [&](const Axis& axis) {
        return axis.kind == kind && axis.subject == subject;
    });
    if (found == axes.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - axes.begin());
}

std::optional<std::size_t> Space::axisOfField(std::size_t field) const
{
    return axisOf(Axis::Kind::Field, field);
}

CellBox Space::everything() const
{
    CellBox box;
    for (const Axis& axis : axes)
        box.sides.push_back(axis.all());
    return box;
}

std::optional<CellBox> Space::cellOf(const std::vector<double>& values) const
{
    CellBox box;
    for (const Axis& axis : axes) {
        const bool isField = axis.kind == Axis::Kind::Field;
        const auto index = isField ? axis.classOf(values[axis.subject]) : std::nullopt;
        if (!index)
            return std::nullopt;
        box.sides.emplace_back();
        box.sides.back().set(*index);
    }
    return box;
}

std::vector<Condition>& SpaceBuilder::testsOf(const Subject& subject)
{
    const auto found = std::find_if(m_tests.begin(), m_tests.end(),
                                    [&](const auto& entry) { return entry.first == subject; });
    if (found != m_tests.end())
        return found->second;
    m_tests.emplace_back(subject, std::vector<Condition>{});
    return m_tests.back().second;
}

SpaceBuilder& SpaceBuilder::add(const Condition& condition, StandIn standIn)
{
    switch (condition.kind) {
    case Condition::Kind::FieldTest: {
        const Condition& test = readTest(condition, standIn);
        testsOf({Axis::Kind::Field, test.subject}).push_back(test);
        return *this;
    }
    case Condition::Kind::DecisionTest:
        testsOf({Axis::Kind::Decision, condition.subject}).push_back(condition);
        return *this;
    case Condition::Kind::All:
    case Condition::Kind::Any:
    case Condition::Kind::Not:
        break;
    case Condition::Kind::NumberTest:
    case Condition::Kind::StatedTest:
        assert(false); // no classes of single values
        break;
    }
    for (const Condition& part : condition.parts)
        add(part, standIn);
    return *this;
}

SpaceBuilder& SpaceBuilder::add(const RuleTree& tree, StandIn standIn)
{
    for (const RuleNode& node : tree.nodes)
        if (!node.isOutcome())
            add(node.when, standIn);
    return *this;
}

SpaceBuilder& SpaceBuilder::addField(std::size_t field)
{
    (void)testsOf({Axis::Kind::Field, field});
    return *this;
}

/// The bounds at which fields of this space classify a source: tests that its classes must tell apart.
std::vector<Condition> SpaceBuilder::classBounds(std::size_t source) const
{
    std::vector<Condition> tests;
    for (const auto& [subject, unused] : m_tests) {
        if (subject.first != Axis::Kind::Field)
            continue;
        const Field& field = m_knowledge.fields[subject.second];
        if (classifiedField(field) != source)
            continue;
        for (const Expression::Class& step : field.derived->formula.classes)
            if (std::isfinite(step.bound))
                tests.push_back({Condition::Kind::FieldTest,
                                 source,
                                 step.inclusive ? Comparison::LessEqual : Comparison::Less,
                                 {step.bound},
                                 {}});
    }
    return tests;
}

std::optional<Space> SpaceBuilder::build() const
{
    Space space;
    for (const auto& [subject, stated] : m_tests) {
        Axis axis{subject.first, subject.second, {}};
        if (axis.kind == Axis::Kind::Decision) {
            axis.classes = optionClasses(m_knowledge.decisions[axis.subject]);
        } else {
            std::vector<Condition> tests = stated;
            const std::vector<Condition> bounds = classBounds(axis.subject);
            tests.insert(tests.end(), bounds.begin(), bounds.end());
            axis.classes = classesOf(m_knowledge.fields[axis.subject], tests);
        }
        if (axis.classes.size() > mostClasses)
            return std::nullopt;
        space.axes.push_back(std::move(axis));
    }
    return space;
}

Region possibleInputs(const Knowledge& knowledge, const Space& space)
{
    Region possible{space.everything()};
    for (std::size_t i = 0; i < space.axes.size(); ++i) {
        const Axis& axis = space.axes[i];
        if (axis.kind != Axis::Kind::Field)
            continue;
        const auto classified = classifiedField(knowledge.fields[axis.subject]);
        const auto source = classified ? space.axisOfField(*classified) : std::nullopt;
        if (!source)
            continue;
        Region pairs;
        for (std::size_t j = 0; j < space.axes[*source].classes.size(); ++j) {
            const double value = space.axes[*source].classes[j].representative;
            const auto index = axis.classOf(derivedValue(knowledge, axis.subject, *classified, value));
            if (!index)
                continue;
            CellBox pair = space.everything();
            pair.sides[i].reset();
            pair.sides[i].set(*index);
            pair.sides[*source].reset();
            pair.sides[*source].set(j);
            pairs.push_back(std::move(pair));
        }
        possible = common(possible, merged(std::move(pairs)));
    }
    return possible;
}

} // namespace ogive
