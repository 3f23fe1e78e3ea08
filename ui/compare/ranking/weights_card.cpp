#include "ui/compare/ranking/weights_card.h"

#include "core/evaluation/ranking/ranking_words.h"
#include "ui/compare/ranking/pair_row.h"
#include "ui/compare/ranking/weight_row.h"
#include "ui/session/design_session.h"
#include "ui/text/convert.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ogive::ui {
namespace {

constexpr int byPairs = 1;

/// The judgement nearest to what two weights say: a whole number of times on Saaty's scale.
double judgementOf(double first, double second)
{
    const double ratio = std::max(first, 1e-3) / std::max(second, 1e-3);
    const double times = std::clamp(std::round(std::max(ratio, 1 / ratio)), 1.0, strongestJudgement);
    return ratio >= 1 ? times : 1 / times;
}

} // namespace

WeightsCard::WeightsCard(DesignSession& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_mode(new SegmentedControl(this))
    , m_reset(new QPushButton(tr("Reset"), this))
    , m_note(new TextLabel(tr("All weights are 0: the criteria's own weights count."), TextSize::Small, this))
    , m_refusal(new TextLabel({}, TextSize::Small, this))
    , m_pairs(new QWidget(this))
    , m_consistency(new TextLabel({}, TextSize::Small, m_pairs))
{
    m_mode->setChoices({tr("Sliders"), tr("Pairs")},
                       {tr("Weigh each criterion by a slider"),
                        tr("Judge the criteria in pairs (AHP); the weights follow")});
    m_mode->setAccessibleName(tr("Weigh by"));
    m_reset->setToolTip(tr("Back to the criteria's own weights"));
    m_note->setWordWrap(true);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_consistency->setWordWrap(true);
    createLayout();
    connect(m_mode, &SegmentedControl::chosen, this, &WeightsCard::chooseMode);
    connect(m_reset, &QPushButton::clicked, this, [this] { change(ResetWeights{}); });
}

void WeightsCard::createLayout()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new TextLabel(tr("Weights"), TextSize::Strong, this));
    head->addStretch();
    head->addWidget(m_mode);
    head->addWidget(m_reset);
    auto* captions = new QHBoxLayout;
    captions->setSpacing(6);
    auto* atLeast = new TextLabel(tr("At least"), TextSize::Small, this);
    auto* weight = new TextLabel(tr("Weight"), TextSize::Small, this);
    for (TextLabel* caption : {atLeast, weight}) {
        caption->setMuted(true);
        captions->addWidget(caption);
    }
    captions->insertStretch(0);
    m_rowColumn = new QVBoxLayout;
    m_rowColumn->setSpacing(6);
    m_pairColumn = new QVBoxLayout(m_pairs);
    m_pairColumn->setContentsMargins(0, 6, 0, 0);
    m_pairColumn->setSpacing(4);
    m_pairColumn->addWidget(m_consistency);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_note);
    column->addWidget(m_refusal);
    column->addLayout(captions);
    column->addLayout(m_rowColumn);
    column->addWidget(m_pairs);
}

void WeightsCard::show(const RankingSubject& subject)
{
    std::vector<std::string> ids;
    std::vector<std::string> titles;
    for (const std::size_t criterion : subject.ranking.criteria) {
        ids.push_back(subject.knowledge.criteria[criterion].id);
        titles.push_back(subject.knowledge.criteria[criterion].title);
    }
    m_decision = subject.asked().id;
    if (ids != m_ids || titles != m_titles) {
        m_ids = std::move(ids);
        m_titles = std::move(titles);
        m_refusal->hide();
        createRows(subject);
    }
    m_weights = subject.ranking.weights;
    const RankingChoice* choice = subject.choice;
    const bool isPairwise = subject.ranking.pairwise.has_value();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Criterion& criterion = subject.knowledge.criteria[subject.ranking.criteria[i]];
        const double* weight = choice ? choice->weightOf(criterion.id) : nullptr;
        const MustHave* mustHave = choice ? choice->mustHaveOf(criterion.id) : nullptr;
        m_rows[i]->showWeight(weight ? *weight : criterion.weight, m_weights[i]);
        m_rows[i]->showMustHave(mustHave ? mustHave->atLeast : std::numeric_limits<double>::quiet_NaN());
        m_rows[i]->setSliderVisible(!isPairwise);
    }
    m_mode->setVisible(m_ids.size() > 1 && m_ids.size() <= mostCompared);
    m_mode->setCurrentIndex(isPairwise ? byPairs : 0);
    m_reset->setEnabled(choice && (!choice->weights.empty() || !choice->judgements.empty()));
    m_note->setVisible(subject.ranking.isWeightless);
    m_pairs->setVisible(isPairwise);
    if (isPairwise)
        showPairs(subject);
}

void WeightsCard::createRows(const RankingSubject& subject)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    qDeleteAll(m_pairRows);
    m_pairRows.clear();
    for (std::size_t i = 0; i < m_ids.size(); ++i) {
        auto* row =
            new WeightRow(subject.knowledge.criteria[subject.ranking.criteria[i]], static_cast<int>(i), this);
        connect(row, &WeightRow::weighed, this, [this, i](double weight) {
            change(ChangeWeight{m_ids[i], weight});
        });
        connect(row, &WeightRow::asked, this, [this, i](double atLeast) {
            change(ChangeMustHave{m_ids[i], atLeast});
        });
        connect(row, &WeightRow::askedNothing, this, [this, i] {
            change(ChangeMustHave{m_ids[i], std::nullopt});
        });
        m_rows.push_back(row);
        m_rowColumn->addWidget(row);
    }
}

/// Built when pairs are looked at first: there are up to 45 of them.
void WeightsCard::createPairs(const RankingSubject& subject)
{
    const auto title = [&](std::size_t row) {
        return toQString(subject.knowledge.criteria[subject.ranking.criteria[row]].title);
    };
    for (std::size_t i = 0; i < m_ids.size(); ++i)
        for (std::size_t k = i + 1; k < m_ids.size(); ++k) {
            auto* row = new PairRow(title(i), title(k), m_pairs);
            connect(row, &PairRow::judged, this, [this, i, k](double times) {
                change(ChangeJudgement{{m_ids[i], m_ids[k], times}});
            });
            m_pairRows.push_back(row);
            m_pairColumn->addWidget(row);
        }
}

void WeightsCard::showPairs(const RankingSubject& subject)
{
    if (m_pairRows.empty())
        createPairs(subject);
    const auto& worst = subject.ranking.pairwise->mostInconsistent;
    std::size_t row = 0;
    for (std::size_t i = 0; i < m_ids.size(); ++i)
        for (std::size_t k = i + 1; k < m_ids.size(); ++k) {
            m_pairRows[row]->showTimes(subject.choice->judged(m_ids[i], m_ids[k]));
            m_pairRows[row]->setMarked(subject.ranking.pairwise->isInconsistent && worst &&
                                       worst->first == i && worst->second == k);
            ++row;
        }
    m_consistency->setText(translated(consistencyText(subject.knowledge, subject.ranking)));
    m_consistency->setMuted(!subject.ranking.pairwise->isInconsistent);
}

template <class Change>
void WeightsCard::change(Change change)
{
    const auto applied = m_session.apply(ChangeRanking{m_decision, std::move(change)});
    m_refusal->setText(applied ? QString() : translated(applied.error()));
    m_refusal->setVisible(!applied);
}

/// The first judgements say what the weights say, so that switching over changes little.
void WeightsCard::chooseMode(int mode)
{
    WeighByPairs change{mode == byPairs, {}};
    for (std::size_t i = 0; i < m_ids.size(); ++i)
        for (std::size_t k = i + 1; k < m_ids.size(); ++k)
            if (const double times = judgementOf(m_weights[i], m_weights[k]); times != 1)
                change.judgements.push_back({m_ids[i], m_ids[k], times});
    this->change(std::move(change));
}

} // namespace ogive::ui
