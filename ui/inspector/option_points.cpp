#include "ui/inspector/option_points.h"

#include "core/decide/answered_tree.h"
#include "ui/text/convert.h"
#include "ui/text/number_style.h"

#include <QCoreApplication>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

Point::Mark markOf(const std::string& tone)
{
    return tone == "bad" ? Point::Mark::Bad : Point::Mark::Good;
}

bool isSummary(const Decision& decision, const Attribute& attribute)
{
    return std::ranges::find(decision.summaryAttributes, attribute.id) != decision.summaryAttributes.end();
}

/// Lists of pros and cons become an entry an item, yes/no an entry with its title, anything else "title:
/// value".
void addAttribute(QList<Point>& points, const Attribute& attribute, const AttributeValue& value)
{
    if (std::holds_alternative<std::monostate>(value))
        return;
    const QString title = toQString(attribute.title);
    if (const auto* items = std::get_if<std::vector<std::string>>(&value);
        items != nullptr && !attribute.tone.empty()) {
        for (const std::string& item : *items)
            points.append({markOf(attribute.tone), toQString(item), {}});
    } else if (const bool* flag = std::get_if<bool>(&value)) {
        points.append({*flag ? Point::Mark::Good : Point::Mark::Bad, title, {}});
    } else {
        points.append(
            {Point::Mark::Dot,
             Words::tr("%1: %2").arg(title, toQString(attributeText(attribute, value, numberStyle()))),
             {}});
    }
}

} // namespace

QList<Point> optionPoints(const Decision& decision, const Option& option)
{
    QList<Point> points;
    for (const std::string& tone : {std::string("good"), std::string("bad")}) {
        for (std::size_t i = 0; i < decision.attributes.size(); ++i) {
            if (decision.attributes[i].tone == tone)
                addAttribute(points, decision.attributes[i], option.attributes[i]);
        }
    }
    for (std::size_t i = 0; i < decision.attributes.size(); ++i) {
        const Attribute& attribute = decision.attributes[i];
        if (attribute.tone.empty() && (decision.isPlan || isSummary(decision, attribute)))
            addAttribute(points, attribute, option.attributes[i]);
    }
    return points;
}

QList<Point> factPoints(const Option& option)
{
    QList<Point> points;
    for (const Fact& fact : option.facts)
        points.append(
            {Point::Mark::Dot, toQString(fact.text),
             Words::tr("%1 · %2").arg(toQString(fact.asOf), toQString(fact.source).remove("https://"_L1))});
    return points;
}

QStringList linksTo(const Knowledge& knowledge, const std::vector<std::size_t>& fields)
{
    QStringList links;
    for (const std::size_t field : fields)
        links << toQString(knowledge.fields[field].id.value);
    return links;
}

QList<Point> whyPoints(const Knowledge& knowledge, const Evaluation& evaluation, std::size_t decision)
{
    QList<Point> points;
    const DecisionResult& result = evaluation.decisions[decision];
    for (const TraceStep& step : tellingSteps(treeOf(knowledge, result, decision), result.trace)) {
        if (step.node != result.openNode)
            points.append({Point::Mark::Number,
                           toQString(traceText(knowledge, evaluation, decision, step, numberStyle())),
                           {},
                           linksTo(knowledge, step.fields)});
    }
    if (result.openNode) {
        const RuleTree& tree = treeOf(knowledge, result, decision);
        const QString question = toQString(tree.nodes[*result.openNode].question);
        points.append({Point::Mark::Number, Words::tr("%1 Not known yet.").arg(question), {}});
    }
    return points;
}

} // namespace ogive::ui
