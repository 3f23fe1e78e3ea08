#include "core/decide/regions/region_words.h"

#include "core/base/message.h"

#include <algorithm>

namespace ogive {
namespace {

constexpr std::size_t mostBoxesNamed = 8;

/// The number without its unit, where the unit follows anyway.
std::string bareNumber(const Field& field, double number)
{
    const std::string text = numberText(field, number);
    const std::string ending = " " + field.unit;
    const bool hasUnit = !field.unit.empty() && text.ends_with(ending);
    return hasUnit ? text.substr(0, text.size() - ending.size()) : text;
}

struct Interval {
    double lower = 0;
    double upper = 0;
    bool hasLower = true;
    bool hasUpper = true;
};

std::string intervalText(const Language& language, const Field& field, const Interval& interval)
{
    const bool fromStart = interval.hasLower && interval.lower <= field.minimum;
    const bool toEnd = interval.hasUpper && interval.upper >= field.maximum;
    const std::string lower = numberText(field, interval.lower);
    const std::string upper = numberText(field, interval.upper);
    if (interval.lower == interval.upper)
        return language.words(OGIVE_TR("words", "exactly %1").arg(lower));
    if (fromStart && toEnd)
        return language.words(OGIVE_TR("words", "any number"));
    if (fromStart)
        return language.words(
            (interval.hasUpper ? OGIVE_TR("words", "%1 or less") : OGIVE_TR("words", "under %1")).arg(upper));
    if (toEnd)
        return language.words(
            (interval.hasLower ? OGIVE_TR("words", "%1 or more") : OGIVE_TR("words", "more than %1"))
                .arg(lower));
    const Message between = interval.hasLower   ? (interval.hasUpper ? OGIVE_TR("words", "%1 up to %2")
                                                                     : OGIVE_TR("words", "%1 to under %2"))
                            : interval.hasUpper ? OGIVE_TR("words", "more than %1 up to %2")
                                                : OGIVE_TR("words", "more than %1 to under %2");
    return language.words(between.arg(bareNumber(field, interval.lower)).arg(upper));
}

/// A side that reaches up to what can't occur anyway reads as if it went on to the end of the range.
ClassSet reachingOut(const Axis& axis, ClassSet side, const ClassSet& allowed)
{
    const std::size_t count = axis.classes.size();
    const auto extend = [&](const auto& at) {
        std::size_t outside = 0;
        while (outside < count && !allowed.test(at(outside)))
            ++outside;
        for (std::size_t i = 0; outside < count && side.test(at(outside)) && i < outside; ++i)
            side.set(at(i));
    };
    extend([](std::size_t i) { return i; });
    extend([count](std::size_t i) { return count - 1 - i; });
    return side;
}

/// Neighbouring classes read as one interval.
std::string intervalsText(const Language& language, const Field& field, const Axis& axis,
                          const ClassSet& side)
{
    std::vector<Interval> intervals;
    for (std::size_t i = 0; i < axis.classes.size(); ++i) {
        if (!side.test(i))
            continue;
        const ValueClass& one = axis.classes[i];
        if (i > 0 && side.test(i - 1)) {
            intervals.back().upper = one.upper;
            intervals.back().hasUpper = one.hasUpper;
        } else {
            intervals.push_back({one.lower, one.upper, one.hasLower, one.hasUpper});
        }
    }
    std::vector<std::string> items;
    for (const Interval& interval : intervals)
        items.push_back(intervalText(language, field, interval));
    return language.anyOf(items);
}

std::string choiceText(const Language& language, const Field& field, std::size_t index)
{
    if (index >= field.choices.size())
        return language.words(OGIVE_TR("words", "something else"));
    const std::string& title = field.choices[index].title;
    return field.choicesAreNames ? title : language.inSentence(title);
}

std::string choicesText(const Language& language, const Field& field, const Axis& axis, const ClassSet& side,
                        const ClassSet& allowed)
{
    constexpr std::size_t mostNamed = 4;
    const bool byRest = side.count() > mostNamed && allowed.count() - side.count() < side.count();
    const ClassSet named = byRest ? allowed & ~side : side;
    std::vector<std::string> items;
    for (std::size_t i = 0; i < axis.classes.size(); ++i)
        if (named.test(i))
            items.push_back(choiceText(language, field, i));
    const std::string text = language.anyOf(items);
    return byRest ? language.words(OGIVE_TR("words", "not %1").arg(text)) : text;
}

std::string sideText(const Knowledge& knowledge, const Axis& axis, const ClassSet& side,
                     const ClassSet& allowed)
{
    const Language& language = knowledge.language;
    if (axis.kind == Axis::Kind::Decision) {
        const Decision& decision = knowledge.decisions[axis.subject];
        std::vector<std::string> items;
        for (std::size_t i = 0; i < axis.classes.size(); ++i)
            if (side.test(i))
                items.push_back(decision.options[i].title);
        return language.labelled(language.inSentence(decision.title), language.anyOf(items));
    }
    const Field& field = knowledge.fields[axis.subject];
    const std::string title = language.inSentence(field.title);
    switch (field.kind) {
    case FieldKind::Boolean:
        return language.labelled(title, side.test(1) ? field.words.yes : field.words.no);
    case FieldKind::Choice:
    case FieldKind::Text:
        return language.labelled(title, choicesText(language, field, axis, side, allowed));
    case FieldKind::Integer:
    case FieldKind::Real:
        break;
    }
    return title + " " + intervalsText(language, field, axis, reachingOut(axis, side, allowed));
}

std::string boxText(const Knowledge& knowledge, const Space& space, const CellBox& box,
                    const CellBox& allowed)
{
    std::string text;
    for (std::size_t i = 0; i < space.axes.size(); ++i)
        if ((box.sides[i] & allowed.sides[i]) != allowed.sides[i])
            text += (text.empty() ? "" : "; ") +
                    sideText(knowledge, space.axes[i], box.sides[i], allowed.sides[i]);
    return text;
}

/// The first axis about which a box says something.
std::size_t firstRestricted(const CellBox& box, const CellBox& allowed)
{
    std::size_t axis = 0;
    while (axis < box.sides.size() && (box.sides[axis] & allowed.sides[axis]) == allowed.sides[axis])
        ++axis;
    return axis;
}

/// The smallest box around a region.
CellBox hullOf(const Region& region)
{
    CellBox hull = region.front();
    for (const CellBox& box : region)
        for (std::size_t i = 0; i < hull.sides.size(); ++i)
            hull.sides[i] |= box.sides[i];
    return hull;
}

} // namespace

std::string numberText(const Field& field, double number)
{
    return valueText(field, Value(number));
}

std::string regionText(const Knowledge& knowledge, const Space& space, const Region& region,
                       const Region& inputs)
{
    const Language& language = knowledge.language;
    if (region.empty())
        return language.words(OGIVE_TR("words", "no input"));
    if (without(inputs, region).empty())
        return language.words(OGIVE_TR("words", "any input"));
    const CellBox allowed = hullOf(inputs);
    // Inputs that can't occur may be covered as well, where that makes fewer words.
    const Region impossible = without({allowed}, inputs);
    Region covered = region;
    covered.insert(covered.end(), impossible.begin(), impossible.end());
    std::vector<CellBox> boxes = widestBoxes(merged(covered));
    std::erase_if(boxes, [&](const CellBox& box) { return !overlap({box}, region); });
    std::stable_sort(boxes.begin(), boxes.end(), [&](const CellBox& a, const CellBox& b) {
        return firstRestricted(a, allowed) < firstRestricted(b, allowed);
    });
    if (boxes.size() == 1)
        return boxText(knowledge, space, boxes.front(), allowed);
    std::vector<std::string> cases;
    for (std::size_t i = 0; i < std::min(boxes.size(), mostBoxesNamed); ++i)
        cases.push_back("(" + boxText(knowledge, space, boxes[i], allowed) + ")");
    if (boxes.size() == mostBoxesNamed + 1)
        cases.push_back(language.words(OGIVE_TR("words", "1 more case")));
    else if (boxes.size() > mostBoxesNamed)
        cases.push_back(language.words(
            OGIVE_TR("words", "%1 more cases").number(std::to_string(boxes.size() - mostBoxesNamed))));
    std::string text = cases.front();
    for (std::size_t i = 1; i < cases.size(); ++i)
        text = language.words(OGIVE_TR("words", "%1 or %2").arg(text).arg(cases[i]));
    return text;
}

} // namespace ogive
