#include "ui/compare/ranking/result_card.h"

#include "core/base/number_text.h"
#include "core/evaluation/ranking/rank_stability.h"
#include "core/evaluation/ranking/ranking_words.h"
#include "ui/compare/ranking/bar_list.h"
#include "ui/models/ranking_points.h"
#include "ui/session/design_session.h"
#include "ui/text/convert.h"
#include "ui/widgets/point_list.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QStringList>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

/// In the order of the chooser.
constexpr RankingMethod methods[] = {RankingMethod::WeightedSum, RankingMethod::Topsis,
                                     RankingMethod::Promethee};

QString markOf(const RankingSubject& subject, std::size_t option)
{
    const DecisionResult& result = subject.evaluation.decisions[subject.decision];
    if (result.overridden == option)
        return ResultCard::tr("your choice");
    return result.outcome == option ? ResultCard::tr("by the rules") : QString();
}

/// What each criterion adds, a line each: "Room to grow: 8 of 10 × 14 % = 11 %".
QString contributionTexts(const RankingSubject& subject, const RankedOption& entry)
{
    const OptionRanking& ranking = subject.ranking;
    QStringList lines;
    for (std::size_t i = 0; i < ranking.criteria.size(); ++i) {
        const Criterion& criterion = subject.knowledge.criteria[ranking.criteria[i]];
        lines << ResultCard::tr("%1: %2 of 10 × %3 = %4")
                     .arg(toQString(criterion.title),
                          toQString(plainNumber(criterion.values[entry.option].value.value_or(0))),
                          toQString(shareText(ranking.weights[i])),
                          toQString(shareText(entry.contributions[i])));
    }
    return lines.join(u'\n');
}

BarRow rowOf(const RankingSubject& subject, std::size_t position)
{
    const OptionRanking& ranking = subject.ranking;
    const RankedOption& entry = ranking.ranked[position];
    const auto& options = subject.asked().options;
    BarRow row;
    row.rank = QString::number(entry.rank);
    row.title = toQString(options[entry.option].title);
    row.mark = markOf(subject, entry.option);
    if (entry.dominator)
        row.note = ResultCard::tr("dominated by %1").arg(toQString(options[*entry.dominator].title));
    row.value = toQString(scoreText(ranking.method, entry.score));
    for (std::size_t i = 0; i < entry.contributions.size(); ++i)
        row.segments.append({entry.contributions[i], static_cast<int>(i), 1});
    row.details = contributionTexts(subject, entry);
    row.isStrong = position < ranking.leading;
    return row;
}

} // namespace

ResultCard::ResultCard(DesignSession& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_method(new QComboBox(this))
    , m_finding(new TextLabel({}, TextSize::Base, this))
    , m_change(new TextLabel({}, TextSize::Small, this))
    , m_list(new BarList(this))
    , m_legend(new TextLabel({}, TextSize::Small, this))
    , m_leftOut(new PointList(this))
{
    m_method->addItems({tr("Weighted sum"), tr("TOPSIS"), tr("PROMETHEE II")});
    m_method->setAccessibleName(tr("Ranking method"));
    m_method->setToolTip(tr("Weighted sum: values times weights, 100 % at best.\n"
                            "TOPSIS: how close an option is to the best values of all, 0 to 1.\n"
                            "PROMETHEE II: how much it is preferred to the others, −1 to 1; half a point of "
                            "difference counts nothing, three points count in full."));
    m_finding->setWordWrap(true);
    m_finding->setEmphasised(true);
    m_change->setWordWrap(true);
    m_change->setMuted(true);
    m_legend->setMuted(true);
    m_legend->setWordWrap(true);
    m_list->setAccessibleName(tr("Ranking of the options"));
    m_leftOut->setAccessibleName(tr("Options left out"));
    createLayout();
    connect(m_method, &QComboBox::activated, this, &ResultCard::chooseMethod);
}

void ResultCard::createLayout()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new TextLabel(tr("Ranking"), TextSize::Strong, this));
    head->addStretch();
    head->addWidget(m_method);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_finding);
    column->addWidget(m_change);
    column->addWidget(m_list);
    column->addWidget(m_legend);
    column->addWidget(m_leftOut);
}

void ResultCard::show(const RankingSubject& subject)
{
    const OptionRanking& ranking = subject.ranking;
    m_decision = subject.asked().id;
    for (int i = 0; i < m_method->count(); ++i)
        if (methods[i] == ranking.method)
            m_method->setCurrentIndex(i);
    showFinding(subject);
    QList<BarRow> rows;
    for (std::size_t i = 0; i < ranking.ranked.size(); ++i)
        rows.append(rowOf(subject, i));
    m_list->setRows(rows);
    m_list->setVisible(!rows.isEmpty());
    m_legend->setVisible(!rows.isEmpty());
    m_legend->setText(
        ranking.method == RankingMethod::WeightedSum
            ? tr("Bars: what each criterion adds, in the colours of the weights. Scores closer than %1 "
                 "points of 100 have no clear winner.")
                  .arg(100 * marginOf(ranking.method))
            : tr("Bars: values times weights, in the colours of the weights. Scores closer than %1 have no "
                 "clear winner.")
                  .arg(marginOf(ranking.method)));
    QList<Point> points = conflictPoints(subject.knowledge, subject.decision, ranking);
    points += leftOutPoints(subject.asked(), ranking, true);
    m_leftOut->setPoints(points);
    m_leftOut->setVisible(!points.isEmpty());
}

void ResultCard::showFinding(const RankingSubject& subject)
{
    const auto finding =
        rankingFinding(subject.knowledge, subject.evaluation, subject.decision, subject.ranking);
    m_finding->setText(finding ? translated(*finding) : tr("No option is left."));
    const auto change = nearestLeadChange(subject.ranking);
    m_change->setVisible(change.has_value());
    if (change)
        m_change->setText(translated(leadChangeText(subject.knowledge, subject.decision, *change)));
}

void ResultCard::chooseMethod(int method)
{
    (void)m_session.apply(ChangeRanking{m_decision, ChangeMethod{methods[method]}});
}

} // namespace ogive::ui
