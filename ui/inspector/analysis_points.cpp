#include "ui/inspector/analysis_points.h"

#include "core/base/message.h"
#include "core/decide/changes/flips.h"
#include "core/decide/changes/next_question.h"
#include "core/evaluation/estimate/flip_costs.h"
#include "core/evaluation/parts.h"
#include "core/evaluation/ranking/ranking_words.h"
#include "ui/inspector/option_points.h"
#include "ui/models/ranking_points.h"
#include "ui/session/design_session.h"
#include "ui/text/convert.h"
#include "ui/text/number_style.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <vector>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::size_t mostFlips = 6;
constexpr std::size_t mostRanked = 5;

struct AnalysisWords {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

QString changeWords(const Knowledge& knowledge, const FieldChange& change)
{
    const Field& field = knowledge.fields[change.field];
    //: a requirement, what it is, what it would become
    return AnalysisWords::tr("%1: %2 → %3")
        .arg(toQString(field.title),
             toQString(valueText(field, valueFrom(field, change.from), numberStyle())),
             toQString(valueText(field, valueFrom(field, change.to), numberStyle())));
}

} // namespace

QList<Point> flipPoints(const DesignSession& session, std::size_t decision)
{
    const Knowledge& knowledge = session.knowledge();
    const Evaluation& evaluation = session.evaluation();
    QList<Point> points;
    if (!evaluation.decisions[decision].isRelevant)
        return points;
    std::vector<Flip> nearest = flips(knowledge, chainOf(evaluation), evaluation.fields, decision);
    std::ranges::stable_sort(nearest, {}, [](const Flip& flip) { return flip.changes.size(); });
    if (nearest.size() > mostFlips)
        nearest.resize(mostFlips);
    const auto costs =
        flipCosts(knowledge, session.scenario(), evaluation, nearest, toStdString(session.date()));
    for (std::size_t i = 0; i < nearest.size(); ++i) {
        QStringList changes;
        std::vector<std::size_t> fields;
        for (const FieldChange& change : nearest[i].changes) {
            changes << changeWords(knowledge, change);
            fields.push_back(change.field);
        }
        QString detail = changes.join(u", "_s);
        if (const auto difference = differenceText(costs[i]))
            //: what has to change, and what it does to the bill: "$1,240 less a month"
            detail = AnalysisWords::tr("%1 · %2").arg(detail, translated(*difference));
        const auto& option = knowledge.decisions[decision].options[nearest[i].outcome];
        points.append({Point::Mark::Dot, toQString(option.title), detail, linksTo(knowledge, fields)});
    }
    return points;
}

QList<Point> openPoints(const Knowledge& knowledge, const Evaluation& evaluation, std::size_t decision)
{
    const std::size_t asked[] = {decision};
    const DecisionChain chain = chainOf(evaluation);
    const auto matter = openFieldsThatMatter(knowledge, chain, evaluation.fields, asked);
    const auto next = nextQuestion(knowledge, chain, evaluation.fields, asked);
    QList<Point> points;
    if (next)
        points.append({Point::Mark::Number, toQString(knowledge.fields[next->field].title),
                       AnalysisWords::tr("tells the options apart best"), linksTo(knowledge, {next->field})});
    for (const std::size_t field : matter) {
        if (!next || field != next->field)
            points.append({Point::Mark::Number,
                           toQString(knowledge.fields[field].title),
                           {},
                           linksTo(knowledge, {field})});
    }
    return points;
}

QList<Point> settledPoints(const Knowledge& knowledge, const Evaluation& evaluation, std::size_t decision)
{
    const std::size_t asked[] = {decision};
    QStringList titles;
    for (const std::size_t field : fieldsRead(knowledge, chainOf(evaluation), evaluation.fields, asked))
        if (std::isnan(evaluation.fields.values[field]))
            titles << toQString(knowledge.fields[field].title);
    if (titles.isEmpty())
        return {};
    return {{Point::Mark::None,
             AnalysisWords::tr("Whatever it is, it can't change this decision now: %1.")
                 .arg(titles.join(u", "_s)),
             {}}};
}

QList<Point> rankingPoints(const Decision& decision, const OptionRanking& ranking)
{
    QList<Point> points;
    for (std::size_t i = 0; i < std::min(mostRanked, ranking.ranked.size()); ++i) {
        const RankedOption& entry = ranking.ranked[i];
        const QString title = toQString(decision.options[entry.option].title);
        //: an option and its score
        points.append(
            {Point::Mark::Number,
             AnalysisWords::tr("%1, %2").arg(title, toQString(scoreText(ranking.method, entry.score))),
             entry.isDominated ? AnalysisWords::tr("dominated: another is as good by every criterion")
                               : QString()});
    }
    points += leftOutPoints(decision, ranking, false);
    return points;
}

QString rankingSentence(const Knowledge& knowledge, const Evaluation& evaluation, std::size_t decision,
                        const OptionRanking& ranking)
{
    if (const auto finding = rankingFinding(knowledge, evaluation, decision, ranking))
        return translated(*finding);
    QStringList conflicts;
    for (const Message& text : conflictTexts(knowledge, decision, ranking))
        conflicts << translated(text);
    return conflicts.join(u'\n');
}

} // namespace ogive::ui
