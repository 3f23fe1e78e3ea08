#include "ui/form/role/field_role_points.h"

#include "core/evaluation/parts.h"
#include "ui/models/flip_text.h"
#include "ui/text/convert.h"

#include <QCoreApplication>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype mostTitles = 5;

struct RoleText {
    Q_DECLARE_TR_FUNCTIONS(FieldRole)
};

QString standingOf(const Knowledge& knowledge, const Evaluation& evaluation, const DecisionReading& reading)
{
    const QString title = toQString(knowledge.decisions[reading.decision].title);
    if (!reading.arises)
        return RoleText::tr("%1: does not arise now").arg(title);
    const std::string chosen = chosenTitle(knowledge, evaluation, reading.decision);
    const QString outcome = chosen.empty() ? RoleText::tr("open") : toQString(chosen);
    //: a decision and what it is now
    return reading.isAskedNow ? RoleText::tr("%1: %2, asked now").arg(title, outcome)
                              : RoleText::tr("%1: %2, not asked on this path").arg(title, outcome);
}

Point decisionPoint(const Knowledge& knowledge, const Evaluation& evaluation, const DecisionReading& reading,
                    std::size_t field)
{
    QStringList flips;
    for (const FieldFlip& flip : reading.flips)
        flips << flipOutcomeText(knowledge, field, flip);
    Point point{reading.isAskedNow ? Point::Mark::Good : Point::Mark::Dot,
                standingOf(knowledge, evaluation, reading), flips.join(u" · "_s)};
    if (reading.arises && flips.isEmpty())
        point.detail = RoleText::tr("no value of it alone changes that");
    if (reading.arises)
        point.links = {u"decision:"_s + toQString(knowledge.decisions[reading.decision].id.value)};
    return point;
}

template <class Records>
QString titlesOf(const Records& records, const std::vector<std::size_t>& positions)
{
    QStringList titles;
    for (const std::size_t position : positions)
        titles << toQString(records[position].title);
    const qsizetype left = titles.size() - mostTitles;
    if (left <= 1)
        return titles.join(u"; "_s);
    //: titles, and how many more there are
    return RoleText::tr("%1; and %2 more").arg(titles.first(mostTitles).join(u"; "_s)).arg(left);
}

/// A point for these records; none where there are none.
template <class Records>
void addReaders(QList<Point>& points, const QString& title, const Records& records,
                const std::vector<std::size_t>& positions, const QStringList& links)
{
    if (!positions.empty())
        //: what reads a field, and how many: "Checks: 3"
        points.append({Point::Mark::Dot, RoleText::tr("%1: %2").arg(title).arg(positions.size()),
                       titlesOf(records, positions), links});
}

} // namespace

QList<Point> decisionPoints(const Knowledge& knowledge, const Evaluation& evaluation, const FieldRole& role,
                            std::size_t field)
{
    QList<Point> asked;
    QList<Point> others;
    for (const DecisionReading& reading : role.decisions)
        (reading.isAskedNow ? asked : others).append(decisionPoint(knowledge, evaluation, reading, field));
    return asked + others;
}

QList<Point> readerPoints(const Knowledge& knowledge, const FieldRole& role)
{
    QList<Point> points;
    if (role.movesCost)
        points.append({Point::Mark::Dot, RoleText::tr("What a month costs"), {}, {u"cost"_s}});
    if (role.movesCapacity)
        points.append({Point::Mark::Dot, RoleText::tr("What is needed to run"), {}, {u"capacity"_s}});
    for (const std::size_t derived : role.derived) {
        const Field& field = knowledge.fields[derived];
        points.append({Point::Mark::Dot,
                       RoleText::tr("%1, which follows from it").arg(toQString(field.title)),
                       {},
                       {u"field:"_s + toQString(field.id.value)}});
    }
    const QStringList overview{u"overview"_s};
    addReaders(points, RoleText::tr("Checks"), knowledge.checks, role.checks, overview);
    addReaders(points, RoleText::tr("Best practices"), knowledge.practices, role.practices, overview);
    addReaders(points, RoleText::tr("Security controls"), knowledge.controls, role.controls, {u"controls"_s});
    addReaders(points, RoleText::tr("Tasks of the roadmap"), knowledge.tasks, role.tasks, {});
    return points;
}

} // namespace ogive::ui
