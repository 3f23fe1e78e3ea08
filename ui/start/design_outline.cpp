#include "ui/start/design_outline.h"

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/cost/cost_finding.h"
#include "core/design/file.h"
#include "core/design/from_starter.h"
#include "core/evaluation/check_design.h"
#include "core/evaluation/evaluation.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct OutlineWords {
    Q_DECLARE_TR_FUNCTIONS(ogive::ui::StartPage)
};

OutlineCell cellOf(const Decision& decision, const DecisionResult& result)
{
    OutlineCell cell{toQString(decision.title), OutlineWords::tr("open"), OutlineCell::Kind::Open};
    if (const auto chosen = result.chosen()) {
        cell.outcome = toQString(decision.options[*chosen].shortTitle);
        cell.kind = result.overridden ? OutlineCell::Kind::Overridden : OutlineCell::Kind::Decided;
    }
    return cell;
}

RecentDesign broken(RecentDesign found, const Error& error)
{
    found.state = RecentDesign::State::Broken;
    found.reason = translated(error.reason);
    found.problem = translated(error);
    return found;
}

} // namespace

DesignOutline outlineOf(const Knowledge& knowledge, const Design& design, const std::string& date)
{
    DesignOutline outline;
    outline.name = toQString(design.name);
    outline.scenarioCount = static_cast<qsizetype>(design.scenarios.size());
    if (design.scenarios.empty())
        return outline;
    const Evaluation evaluation = evaluate(knowledge, design.scenarios.front(), design.rules, date);
    for (std::size_t i = 0; i < knowledge.mainDecisionCount(); ++i) {
        if (evaluation.decisions[i].isRelevant)
            outline.cells.append(cellOf(knowledge.decisions[i], evaluation.decisions[i]));
    }
    const auto provider = knowledge.decisionInRole("llm");
    const CostEstimate* estimate =
        provider ? chosenEstimate(evaluation.cost, evaluation.decisions[*provider].chosen()) : nullptr;
    if (estimate != nullptr)
        outline.monthlyUsd = estimate->monthlyUsd;
    return outline;
}

QList<DesignOutline> storyOutlines(const Knowledge& knowledge, const QList<Design>& samples,
                                   const std::string& date)
{
    QList<DesignOutline> outlines;
    for (const Starter& starter : knowledge.starters) {
        const auto design = designFromStarter(knowledge, starter.id);
        outlines.append(design ? outlineOf(knowledge, *design, date) : DesignOutline());
    }
    for (const Design& sample : samples)
        outlines.append(outlineOf(knowledge, sample, date));
    return outlines;
}

QString cellText(const OutlineCell& cell)
{
    if (cell.kind == OutlineCell::Kind::Overridden)
        return OutlineWords::tr("%1: %2 (overridden)").arg(cell.decision, cell.outcome);
    return OutlineWords::tr("%1: %2").arg(cell.decision, cell.outcome);
}

QString outlineText(const DesignOutline& outline)
{
    QStringList texts;
    for (const OutlineCell& cell : outline.cells)
        texts.append(cellText(cell));
    return texts.join(u", "_s);
}

QString costText(const DesignOutline& outline)
{
    return outline.monthlyUsd ? OutlineWords::tr("%1 a month").arg(moneyText(*outline.monthlyUsd))
                              : QString();
}

bool RecentDesign::isAsOld(const RecentDesign& other) const
{
    return state != State::Reading && other.state != State::Reading && changed == other.changed &&
           bytes == other.bytes;
}

std::optional<RecentDesign> readRecent(const Knowledge& knowledge, const QString& path,
                                       const std::string& date, const RecentDesign& former)
{
    const QFileInfo file(path);
    RecentDesign found;
    found.state = RecentDesign::State::Missing;
    if (!file.exists())
        return found.isAsOld(former) ? std::nullopt : std::optional(found);
    found.changed = file.lastModified();
    found.bytes = file.size();
    if (found.isAsOld(former))
        return std::nullopt;
    const auto text = readFile(toStdString(path), JsonLimits{}.bytes);
    if (!text)
        return broken(found, text.error());
    const auto design = readDesign(*text, toStdString(path));
    if (!design)
        return broken(found, design.error());
    if (const auto problem = firstProblem(knowledge, *design))
        return broken(found, *problem);
    found.state = RecentDesign::State::Readable;
    found.outline = outlineOf(knowledge, *design, date);
    return found;
}

QString whenText(const QDateTime& changed, const QDateTime& now)
{
    if (!changed.isValid())
        return {};
    const QDateTime local = changed.toLocalTime();
    const QString time = local.time().toString(u"HH:mm"_s);
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return OutlineWords::tr("today, %1").arg(time);
    if (days == 1)
        return OutlineWords::tr("yesterday, %1").arg(time);
    return local.date().toString(Qt::ISODate);
}

} // namespace ogive::ui
