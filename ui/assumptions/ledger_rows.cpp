#include "ui/assumptions/ledger_rows.h"

#include "core/figure/chart/chart_table.h"
#include "core/report/markdown_text.h"
#include "ui/models/flip_text.h"
#include "ui/session/design_session.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int shownDigits = 4;

struct LedgerWords {
    Q_DECLARE_TR_FUNCTIONS(AssumptionLedger)
};

QString originText(Origin origin)
{
    switch (origin) {
    case Origin::Stated:
        return LedgerWords::tr("stated");
    case Origin::Derived:
        return LedgerWords::tr("assumed to follow from others");
    case Origin::Assumed:
        return LedgerWords::tr("follows from defaults");
    case Origin::Default:
        return LedgerWords::tr("default");
    case Origin::Open:
        return LedgerWords::tr("not known");
    }
    Q_UNREACHABLE();
}

/// Numbers grouped as the window does, calculated ones cut to what one reads.
QString shownText(const DesignSession& session, const LedgerEntry& entry)
{
    const Field& field = session.knowledge().fields[entry.field];
    const Value* stated = session.scenario().requirements.find(field.id);
    const Value value =
        stated != nullptr ? *stated : valueFrom(field, session.evaluation().fields.values[entry.field]);
    const double* number = std::get_if<double>(&value);
    if (number == nullptr || !field.choices.empty())
        return toQString(valueText(field, value));
    const double shown =
        field.derived && stated == nullptr ? QString::number(*number, 'g', shownDigits).toDouble() : *number;
    return quantityText(shown, toQString(field.unitPrefix), toQString(field.unitShort));
}

QString mattersText(const Knowledge& knowledge, const LedgerEntry& entry)
{
    if (!entry.couldFlip())
        return {};
    const FieldFlip& nearest = entry.flips.front();
    QString text = flipShortText(knowledge, entry.field, nearest);
    const QString distance = distanceText(nearest);
    if (entry.isFlipWithinRange)
        //: where a decision flips; the value is so uncertain that it may lie beyond
        text = LedgerWords::tr("%1 (within its range)").arg(text);
    else if (!distance.isEmpty())
        //: where a decision flips, and how many times the value must grow or shrink
        text = LedgerWords::tr("%1 (%2)").arg(text, distance);
    return text;
}

LedgerRow rowOf(const DesignSession& session, const LedgerEntry& entry)
{
    const Field& field = session.knowledge().fields[entry.field];
    QStringList flips;
    for (const FieldFlip& flip : entry.flips)
        flips << flipText(session.knowledge(), entry.field, flip);
    const Assumption assumption = entry.assumption.value_or(Assumption());
    return {field.id,
            toQString(field.title),
            shownText(session, entry),
            originText(entry.origin),
            mattersText(session.knowledge(), entry),
            flips.join(u'\n'),
            toQString(assumption.note),
            toQString(assumption.source),
            toQString(assumption.owner),
            toQString(assumption.date),
            toQString(assumption.reviewBy),
            entry.assumption.has_value(),
            entry.isOverdue,
            entry.couldFlip()};
}

QStringList columnTitles()
{
    return {
        LedgerWords::tr("Requirement"),    LedgerWords::tr("Value"), LedgerWords::tr("Where it comes from"),
        LedgerWords::tr("Why it matters"), LedgerWords::tr("Note"),  LedgerWords::tr("Source"),
        LedgerWords::tr("Owner"),          LedgerWords::tr("Date"),  LedgerWords::tr("Review by")};
}

QStringList cellsOf(const LedgerRow& row)
{
    //: the day by which an assumption was to be reviewed, and that this day is past
    const QString reviewBy = row.isOverdue ? LedgerWords::tr("%1 (overdue)").arg(row.reviewBy) : row.reviewBy;
    return {row.title,  row.value, row.origin, row.matters, row.note,
            row.source, row.owner, row.date,   reviewBy};
}

} // namespace

QList<LedgerRow> ledgerRows(const DesignSession& session)
{
    QList<LedgerRow> rows;
    for (const LedgerEntry& entry :
         assumptionLedger(session.knowledge(), session.design(), session.scenario(), session.evaluation(),
                          toStdString(session.date())))
        rows.append(rowOf(session, entry));
    return rows;
}

bool passes(const LedgerRow& row, LedgerFilter filter)
{
    switch (filter) {
    case LedgerFilter::All:
        return true;
    case LedgerFilter::CouldFlip:
        return row.couldFlip;
    case LedgerFilter::Overdue:
        return row.isOverdue;
    case LedgerFilter::WithoutSource:
        return row.source.isEmpty();
    }
    Q_UNREACHABLE();
}

QString markdownOf(const QList<LedgerRow>& rows)
{
    const auto line = [](const QStringList& cells) { return u"| "_s + cells.join(u" | "_s) + u" |\n"_s; };
    const QStringList titles = columnTitles();
    QString text = line(titles) + line(QStringList(titles.size(), u"---"_s));
    for (const LedgerRow& row : rows) {
        QStringList cells;
        for (const QString& cell : cellsOf(row))
            cells << toQString(escapeMarkdown(toStdString(cell)));
        text += line(cells);
    }
    return text;
}

QString csvOf(const QList<LedgerRow>& rows)
{
    ChartTable table;
    for (const QString& title : columnTitles())
        table.columns.push_back(toStdString(title));
    for (const LedgerRow& row : rows) {
        std::vector<ChartCell> cells;
        for (const QString& cell : cellsOf(row))
            cells.push_back({toStdString(cell)});
        table.rows.push_back(std::move(cells));
    }
    return toQString(csvOf(table));
}

} // namespace ogive::ui
