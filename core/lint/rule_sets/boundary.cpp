#include "core/decide/regions/region_words.h"
#include "core/lint/finding_words.h"
#include "core/lint/rule_sets/rules.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ogive::lintrules {
namespace {

/// On which side of its threshold a test leaves the threshold itself: 1 above, -1 below, 0 alone.
int sideOfThreshold(const Condition& test, double threshold)
{
    constexpr double infinite = std::numeric_limits<double>::infinity();
    const bool there = holds(test, threshold);
    const bool above = holds(test, std::nextafter(threshold, infinite));
    const bool below = holds(test, std::nextafter(threshold, -infinite));
    if (above == below)
        return 0;
    return there == above ? 1 : -1;
}

Message boundMessage(const Field& field, const Condition& test, double threshold)
{
    const std::string number = numberText(field, threshold);
    switch (sideOfThreshold(test, threshold)) {
    case 1:
        return OGIVE_TR("lint", "Exactly %1 counts as more").arg(number);
    case -1:
        return OGIVE_TR("lint", "Exactly %1 counts as less").arg(number);
    default:
        return OGIVE_TR("lint", "Exactly %1 counts by itself").arg(number);
    }
}

} // namespace

/// Where a threshold's exact value falls: "under 10,000" and "10,000 or less" differ for one input only, and
/// it is the one that people write.
Findings boundary(const LintContext& context)
{
    Findings findings;
    const auto check = [&](const TreeAnalysis& tree, std::size_t subject) {
        const Field& field = context.knowledge.fields[subject];
        LintFinding finding{{}, Severity::Info, placeOfTree(context, tree), {}, {}, {subject}};
        std::vector<double> thresholds;
        for (const RuleNode& node : tree.tree->nodes)
            forEachTest(node.when, [&](const Condition& test) {
                if (test.kind != Condition::Kind::FieldTest || test.subject != subject)
                    return;
                for (const double threshold : test.operands) {
                    Message message = boundMessage(field, test, threshold);
                    const bool isNew = std::find(finding.details.begin(), finding.details.end(), message) ==
                                       finding.details.end();
                    if (!isNew)
                        continue;
                    finding.details.push_back(std::move(message));
                    thresholds.push_back(threshold);
                }
            });
        std::vector<std::string> numbers;
        for (const double threshold : thresholds)
            numbers.push_back(numberText(field, threshold));
        finding.message = OGIVE_TR("lint", "%1 changes at %2: %3")
                              .arg(context.decisionOf(tree).title)
                              .arg(context.knowledge.language.inSentence(field.title))
                              .arg(listText(context.knowledge.language, numbers));
        findings.push_back(std::move(finding));
    };
    for (std::size_t decision = 0; decision < context.trees.size(); ++decision)
        for (const TreeAnalysis& tree : context.guideTrees(decision))
            for (const Axis& axis : tree.space.axes) {
                if (axis.kind != Axis::Kind::Field)
                    continue;
                const FieldKind kind = context.knowledge.fields[axis.subject].kind;
                if (kind == FieldKind::Integer || kind == FieldKind::Real)
                    check(tree, axis.subject);
            }
    return findings;
}

} // namespace ogive::lintrules
