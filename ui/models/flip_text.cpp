#include "ui/models/flip_text.h"

#include "core/base/number_text.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace ogive::ui {
namespace {

struct FlipWords {
    Q_DECLARE_TR_FUNCTIONS(FlipText)
};

QString valueOf(const Field& field, const FieldFlip& flip)
{
    if (flip.side == FieldFlip::Side::Exactly)
        return toQString(valueText(field, valueFrom(field, flip.value)));
    return quantityText(flip.value, toQString(field.unitPrefix), toQString(field.unitShort));
}

QString outcomeOf(const Decision& decision, const FieldFlip& flip)
{
    return flip.outcome ? toQString(decision.options[*flip.outcome].title)
                        : FlipWords::tr("open, or not asked");
}

QString filled(const QString& from, const QString& below, const QString& exactly, FieldFlip::Side side)
{
    switch (side) {
    case FieldFlip::Side::From:
        return from;
    case FieldFlip::Side::Below:
        return below;
    case FieldFlip::Side::Exactly:
        return exactly;
    }
    Q_UNREACHABLE();
}

} // namespace

QString flipText(const Knowledge& knowledge, std::size_t field, const FieldFlip& flip)
{
    const Decision& decision = knowledge.decisions[flip.decision];
    //: a value of a field, a decision, what it becomes: "From 100 001 /day: Architecture becomes
    //: Microservices"
    return filled(FlipWords::tr("From %1: %2 becomes %3"), FlipWords::tr("Below %1: %2 becomes %3"),
                  FlipWords::tr("With %1: %2 becomes %3"), flip.side)
        .arg(valueOf(knowledge.fields[field], flip), toQString(decision.title), outcomeOf(decision, flip));
}

QString flipOutcomeText(const Knowledge& knowledge, std::size_t field, const FieldFlip& flip)
{
    const Decision& decision = knowledge.decisions[flip.decision];
    //: a value of a field, and what a decision becomes: "from 100 001 /day: Microservices"
    return filled(FlipWords::tr("from %1: %2"), FlipWords::tr("below %1: %2"), FlipWords::tr("with %1: %2"),
                  flip.side)
        .arg(valueOf(knowledge.fields[field], flip), outcomeOf(decision, flip));
}

QString flipShortText(const Knowledge& knowledge, std::size_t field, const FieldFlip& flip)
{
    const Decision& decision = knowledge.decisions[flip.decision];
    const QString outcome = flip.outcome ? toQString(decision.options[*flip.outcome].shortTitle)
                                         : FlipWords::tr("open, or not asked");
    //: a decision, what it becomes, and a value of a field: "Architecture → Microservices from 100 001 /day"
    return filled(FlipWords::tr("%1 → %2 from %3"), FlipWords::tr("%1 → %2 below %3"),
                  FlipWords::tr("%1 → %2 with %3"), flip.side)
        .arg(toQString(decision.shortTitle), outcome, valueOf(knowledge.fields[field], flip));
}

QString distanceText(const FieldFlip& flip)
{
    if (flip.side == FieldFlip::Side::Exactly || !std::isfinite(flip.distance))
        return {};
    constexpr double digits = 10;
    const double times = std::round(flip.distance * digits) / digits;
    const QString number = toQString(readableNumber(times, numberStyle()));
    //: how many times as much a value would have to be
    return flip.side == FieldFlip::Side::From ? FlipWords::tr("×\u00a0%1").arg(number)
                                              : FlipWords::tr("÷\u00a0%1").arg(number);
}

} // namespace ogive::ui
