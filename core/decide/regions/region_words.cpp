#include "core/decide/regions/region_words.h"

#include "core/base/message.h"

#include <algorithm>

namespace ogive {
namespace {

constexpr std::size_t mostBoxesNamed = 8;

/// "a", "a or b", "a, b or c".
std::string listed(const std::vector<std::string>& items)
{
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i)
        text += (i == 0 ? "" : i + 1 == items.size() ? " or " : ", ") + items[i];
    return text;
}

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

std::string intervalText(const Field& field, const Interval& interval)
{
    const bool fromStart = interval.hasLower && interval.lower <= field.minimum;
    const bool toEnd = interval.hasUpper && interval.upper >= field.maximum;
    const std::string lower = numberText(field, interval.lower);
    const std::string upper = numberText(field, interval.upper);
    if (interval.lower == interval.upper)
        return "exactly " + lower;
    if (fromStart && toEnd)
        return "any number";
    if (fromStart)
        return interval.hasUpper ? upper + " or less" : "under " + upper;
    if (toEnd)
        return interval.hasLower ? lower + " or more" : "more than " + lower;
    const std::string start = (interval.hasLower ? "" : "more than ") + bareNumber(field, interval.lower);
    return start + (interval.hasUpper ? " up to " : " to under ") + upper;
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
std::string intervalsText(const Field& field, const Axis& axis, const ClassSet& side)
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
        items.push_back(intervalText(field, interval));
    return listed(items);
}

std::string choiceText(const Field& field, std::size_t index)
{
    if (index >= field.choices.size())
        return "something else";
    const std::string& title = field.choices[index].title;
    return field.choicesAreNames ? title : inSentence(title);
}

std::string choicesText(const Field& field, const Axis& axis, const ClassSet& side, const ClassSet& allowed)
{
    constexpr std::size_t mostNamed = 4;
    const bool byRest = side.count() > mostNamed && allowed.count() - side.count() < side.count();
    const ClassSet named = byRest ? allowed & ~side : side;
    std::vector<std::string> items;
    for (std::size_t i = 0; i < axis.classes.size(); ++i)
        if (named.test(i))
            items.push_back(choiceText(field, i));
    return (byRest ? "not " : "") + listed(items);
}

std::string sideText(const Knowledge& knowledge, const Axis& axis, const ClassSet& side,
                     const ClassSet& allowed)
{
    if (axis.kind == Axis::Kind::Decision) {
        const Decision& decision = knowledge.decisions[axis.subject];
        std::vector<std::string> items;
        for (std::size_t i = 0; i < axis.classes.size(); ++i)
            if (side.test(i))
                items.push_back(decision.options[i].title);
        return inSentence(decision.title) + ": " + listed(items);
    }
    const Field& field = knowledge.fields[axis.subject];
    const std::string title = inSentence(field.title);
    switch (field.kind) {
    case FieldKind::Boolean:
        return title + (side.test(1) ? ": yes" : ": no");
    case FieldKind::Choice:
    case FieldKind::Text:
        return title + ": " + choicesText(field, axis, side, allowed);
    case FieldKind::Integer:
    case FieldKind::Real:
        break;
    }
    return title + " " + intervalsText(field, axis, reachingOut(axis, side, allowed));
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
    if (region.empty())
        return "no input";
    if (without(inputs, region).empty())
        return "any input";
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
    std::string text;
    for (std::size_t i = 0; i < std::min(boxes.size(), mostBoxesNamed); ++i)
        text += (i == 0 ? "(" : " or (") + boxText(knowledge, space, boxes[i], allowed) + ")";
    if (boxes.size() > mostBoxesNamed)
        text += " or " + std::to_string(boxes.size() - mostBoxesNamed) + " more cases";
    return text;
}

} // namespace ogive
