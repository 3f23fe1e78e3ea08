#include "ui/compare/ranking/stability_card.h"

#include "core/evaluation/ranking/ranking_words.h"
#include "ui/compare/ranking/bar_list.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QStringList>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int nearWeights = 1;

/// "1st in 58 %, 2nd in 30 %" in the words of any language: rank and share.
QString rankTexts(const Smaa& answer, std::size_t option)
{
    QStringList texts;
    for (std::size_t rank = 0; rank < answer.options; ++rank)
        if (const double share = answer.acceptability(option, rank); share > 0)
            //: a rank and in what share of the weights an option has it
            texts << StabilityCard::tr("Rank %1: %2").arg(rank + 1).arg(toQString(shareText(share)));
    return texts.join(u'\n');
}

} // namespace

StabilityCard::StabilityCard(QWidget* parent)
    : Card(parent)
    , m_space(new SegmentedControl(this))
    , m_finding(new TextLabel({}, TextSize::Base, this))
    , m_list(new BarList(this))
    , m_legend(new TextLabel({}, TextSize::Small, this))
    , m_task(*this)
{
    m_space->setChoices({tr("All"), tr("Near")},
                        {tr("All weights there could be"), tr("Weights within half of the chosen ones")});
    m_space->setAccessibleName(tr("Weights to look at"));
    m_space->setCurrentIndex(0);
    m_finding->setWordWrap(true);
    m_finding->setEmphasised(true);
    m_list->setAccessibleName(tr("How often each option comes first, second and so on"));
    m_legend->setMuted(true);
    m_legend->setWordWrap(true);
    m_legend->setText(tr("Dark: first, lighter: further down. Weighted sum over %1 random weightings, always "
                         "the same ones (SMAA).")
                          .arg(numberText(static_cast<double>(stabilitySamples))));
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new TextLabel(tr("Rank stability"), TextSize::Strong, this));
    head->addStretch();
    head->addWidget(m_space);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_finding);
    column->addWidget(m_list);
    column->addWidget(m_legend);
    connect(m_space, &SegmentedControl::chosen, this, &StabilityCard::ask);
}

void StabilityCard::show(const RankingSubject& subject)
{
    m_all = stabilityQuestion(subject.knowledge, subject.ranking, false);
    m_near = stabilityQuestion(subject.knowledge, subject.ranking, true);
    m_titles.clear();
    for (const RankedOption& entry : subject.ranking.ranked)
        m_titles.append(toQString(subject.asked().options[entry.option].title));
    ask();
}

void StabilityCard::ask()
{
    const auto& question = m_space->currentIndex() == nearWeights ? m_near : m_all;
    setVisible(question.has_value());
    if (question == m_asked)
        return;
    m_asked = question;
    if (!question) {
        m_task.cancel();
        emit firstSharesFound({});
        return;
    }
    m_task.start([asked = *question] { return smaa(asked.values, asked.sampling, 1); },
                 [this](const Result<Smaa>& answer) {
                     if (answer)
                         showAnswer(*answer);
                 });
}

void StabilityCard::showAnswer(const Smaa& answer)
{
    QList<BarRow> rows;
    std::vector<double> shares;
    for (std::size_t i = 0; i < answer.options; ++i) {
        BarRow row;
        row.title = m_titles[static_cast<qsizetype>(i)];
        row.value = toQString(shareText(answer.firstRankShare(i)));
        for (std::size_t rank = 0; rank < answer.options; ++rank)
            row.segments.append({answer.acceptability(i, rank), -1,
                                 1 - static_cast<double>(rank) / static_cast<double>(answer.options)});
        row.details = rankTexts(answer, i);
        shares.push_back(answer.firstRankShare(i));
        rows.append(row);
    }
    const auto most = std::ranges::max_element(shares) - shares.begin();
    rows[most].isStrong = true;
    m_list->setRows(rows);
    m_finding->setText(
        m_asked == m_near
            ? tr("%1 comes first in %2 of the weightings near these.").arg(rows[most].title, rows[most].value)
            : tr("%1 comes first in %2 of all weightings.").arg(rows[most].title, rows[most].value));
    emit firstSharesFound(shares);
}

} // namespace ogive::ui
