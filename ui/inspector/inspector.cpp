#include "ui/inspector/inspector.h"

#include "core/evaluation/ranking/option_ranking.h"
#include "ui/inspector/analysis_points.h"
#include "ui/inspector/call_panel.h"
#include "ui/inspector/option_points.h"
#include "ui/models/decision_content.h"
#include "ui/session/design_session.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/widgets/point_list.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int revealMargin = 14;

/// A block of the column with a line below it.
class SectionFrame : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setPen(themeOf(this).border);
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    }
};

} // namespace

Inspector::Inspector(DesignSession& session, QWidget* parent)
    : QScrollArea(parent)
    , m_session(session)
{
    setAccessibleName(tr("Inspector"));
    setFocusPolicy(Qt::NoFocus); // what is inside passes on the keys that scroll
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    createSections();
    createCall();
    nameLists();
    showEvaluation();
    connect(&m_session, &DesignSession::evaluationChanged, this, &Inspector::showEvaluation);
}

void Inspector::createSections()
{
    auto* body = new QWidget;
    showAsSurface(*body);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);

    m_outcome = addSection(tr("Recommended"));
    m_title = new TextLabel({}, TextSize::Title, this);
    m_title->setWordWrap(true);
    m_summary = new TextLabel({}, TextSize::Base, this);
    m_summary->setMuted(true);
    m_summary->setWordWrap(true);
    m_points = new PointList(this);
    m_outcome.content->addWidget(m_title);
    m_outcome.content->addWidget(m_summary);
    m_outcome.content->addWidget(m_points);
    auto* guide = new QPushButton(tr("In the &guide"), this);
    guide->setToolTip(tr("The question, all options and the rules of this decision, to read"));
    connect(guide, &QPushButton::clicked, this,
            [this] { emit guideRequested(m_session.knowledge().decisions[m_decision].id); });
    m_outcome.content->addWidget(guide, 0, Qt::AlignLeft);

    m_why = addSection(tr("Why"));
    m_steps = new PointList(this);
    m_why.content->addWidget(m_steps);

    m_open = addSection(tr("What to find out next"));
    m_openList = new PointList(this);
    m_open.content->addWidget(m_openList);

    m_flips = addSection(tr("What would change it"));
    m_flipList = new PointList(this);
    m_flips.content->addWidget(m_flipList);
    for (PointList* list : {m_steps, m_openList, m_flipList}) {
        list->setToolTip(tr("Click to go to the requirement"));
        connect(list, &PointList::activated, this, &Inspector::requestFields);
    }

    m_opinion = addSection(tr("Second opinion"));
    m_opinionText = new TextLabel({}, TextSize::Base, this);
    m_opinionText->setWordWrap(true);
    m_follow = new QPushButton(this);
    connect(m_follow, &QPushButton::clicked, this, &Inspector::followSecondOpinion);
    m_opinion.content->addWidget(m_opinionText);
    m_opinion.content->addWidget(m_follow, 0, Qt::AlignLeft);

    m_ranking = addSection(tr("Ranking"));
    m_ranking.frame->setToolTip(
        tr("The options by the criteria in the knowledge, as the Compare view weighs them"));
    m_rankingText = new TextLabel({}, TextSize::Base, this);
    m_rankingText->setWordWrap(true);
    m_rankingList = new PointList(this);
    m_ranking.content->addWidget(m_rankingText);
    m_ranking.content->addWidget(m_rankingList);
    setWidget(body);
}

void Inspector::createCall()
{
    m_call = new CallPanel(m_session, this);
    m_call->setObjectName(u"yourCall"_s);
    m_callSection = addSection(tr("Your call"));
    m_callSection.content->addWidget(m_call);
    // The fields have their place only after the next layout.
    connect(m_call, &CallPanel::unfolded, this, &Inspector::revealCall, Qt::QueuedConnection);

    m_facts = addSection(tr("Newer facts"));
    m_factList = new PointList(this);
    m_facts.content->addWidget(m_factList);
    m_column->addStretch();
}

/// Each list is called as its heading says at the time.
void Inspector::nameLists()
{
    m_outcome.heading->setBuddy(m_points);
    m_why.heading->setBuddy(m_steps);
    m_open.heading->setBuddy(m_openList);
    m_flips.heading->setBuddy(m_flipList);
    m_ranking.heading->setBuddy(m_rankingList);
    m_facts.heading->setBuddy(m_factList);
}

Inspector::Section Inspector::addSection(const QString& heading)
{
    Section section;
    section.frame = new SectionFrame(this);
    section.heading = new SectionLabel(heading, section.frame);
    section.content = new QVBoxLayout(section.frame);
    section.content->setContentsMargins(14, 12, 14, 14);
    section.content->setSpacing(6);
    section.content->addWidget(section.heading);
    m_column->addWidget(section.frame);
    return section;
}

void Inspector::setDecision(const DecisionId& decision)
{
    const auto index = m_session.knowledge().decisionIndex(decision);
    if (!index || *index == m_decision)
        return;
    m_decision = *index;
    m_call->setDecision(*index);
    showEvaluation();
    ensureVisible(0, 0);
}

void Inspector::startCall()
{
    m_call->setFocus(Qt::ShortcutFocusReason);
    revealCall();
}

void Inspector::revealCall()
{
    widget()->layout()->activate();
    ensureWidgetVisible(m_call, 0, revealMargin);
}

void Inspector::showEvaluation()
{
    // What appears or hides would lay out the column each time.
    m_column->setEnabled(false);
    showOutcome();
    showWhy();
    showOpen();
    showFlips();
    showSecondOpinion();
    showRanking();
    m_column->setEnabled(true);
}

void Inspector::showOutcome()
{
    const Decision& decision = m_session.knowledge().decisions[m_decision];
    const DecisionResult& result = m_session.evaluation().decisions[m_decision];
    const auto chosen = result.chosen();
    m_facts.frame->setVisible(chosen && !decision.options[*chosen].facts.empty());
    m_callSection.frame->setVisible(result.isRelevant);
    if (!result.isRelevant) {
        m_outcome.heading->setText(toQString(decision.title));
        m_title->setText(tr("Not asked"));
        m_summary->setText(notAskedText(m_session, m_decision));
        m_points->setPoints({});
        return;
    }
    if (!chosen) {
        QStringList titles;
        constexpr std::size_t mostNamed = 12;
        for (std::size_t i = 0; i < std::min(mostNamed, result.possible.size()); ++i)
            titles.append(toQString(decision.options[result.possible[i]].title));
        if (result.possible.size() > mostNamed)
            titles.append(u"…"_s);
        m_outcome.heading->setText(tr("Still open"));
        m_title->setText(tr("%1 possible").arg(result.possible.size()));
        m_summary->setText(titles.join(", "_L1));
        m_points->setPoints({});
        return;
    }
    const Option& option = decision.options[*chosen];
    m_outcome.heading->setText(result.overridden ? tr("Your choice") : tr("Recommended"));
    m_title->setText(toQString(option.title));
    QString summary = toQString(option.summary);
    if (result.overridden && result.outcome)
        summary = tr("The rules recommend %1.").arg(toQString(decision.options[*result.outcome].title));
    m_summary->setText(summary);
    m_points->setPoints(optionPoints(decision, option));
    m_factList->setPoints(factPoints(option));
}

void Inspector::showWhy()
{
    const DecisionResult& result = m_session.evaluation().decisions[m_decision];
    m_why.heading->setText(result.overridden ? tr("Why the rules say so") : tr("Why"));
    m_steps->setPoints(whyPoints(m_session.knowledge(), m_session.evaluation(), m_decision));
    m_why.frame->setVisible(!m_steps->points().isEmpty());
}

void Inspector::showOpen()
{
    const DecisionResult& result = m_session.evaluation().decisions[m_decision];
    const bool isOpen = result.isRelevant && result.possible.size() > 1;
    m_open.heading->setText(isOpen ? tr("What to find out next") : tr("Not known, and no matter"));
    m_openList->setPoints(isOpen ? openPoints(m_session.knowledge(), m_session.evaluation(), m_decision)
                          : result.isRelevant
                              ? settledPoints(m_session.knowledge(), m_session.evaluation(), m_decision)
                              : QList<Point>());
    m_open.frame->setVisible(!m_openList->points().isEmpty());
}

void Inspector::requestFields(const QStringList& ids)
{
    std::vector<FieldId> fields;
    for (const QString& id : ids)
        fields.emplace_back(toStdString(id));
    emit fieldsRequested(fields);
}

void Inspector::showFlips()
{
    m_flipList->setPoints(flipPoints(m_session, m_decision));
    m_flips.frame->setVisible(!m_flipList->points().isEmpty());
}

void Inspector::showRanking()
{
    const DecisionId& decision = m_session.knowledge().decisions[m_decision].id;
    const OptionRanking ranking = rankingOf(m_session.knowledge(), m_session.evaluation(), m_decision,
                                            m_session.design().rankingOf(decision));
    m_ranking.frame->setVisible(!ranking.ranked.empty() || !ranking.ruledOut.empty());
    m_rankingText->setText(
        rankingSentence(m_session.knowledge(), m_session.evaluation(), m_decision, ranking));
    m_rankingList->setPoints(rankingPoints(m_session.knowledge().decisions[m_decision], ranking));
}

void Inspector::showSecondOpinion()
{
    const DecisionResult& result = m_session.evaluation().decisions[m_decision];
    m_opinion.frame->setVisible(result.secondOpinion.has_value());
    if (!result.secondOpinion)
        return;
    const RuleSet* rules = m_session.knowledge().ruleSet(result.secondOpinion->rules);
    const QString rulesTitle = rules == nullptr ? QString() : toQString(rules->title);
    const Option& option = m_session.knowledge().decisions[m_decision].options[result.secondOpinion->outcome];
    const QString reason =
        toQString(opinionReason(m_session.knowledge(), m_session.evaluation(), m_decision));
    QString text = tr("%1: %2 for these requirements.").arg(rulesTitle, toQString(option.title));
    if (!reason.isEmpty())
        text += u' ' + reason;
    m_opinionText->setText(text);
    m_follow->setText(tr("Take %1").arg(toQString(option.shortTitle)));
    m_follow->setToolTip(
        tr("Choose %1 and record that it follows the rules “%2”").arg(toQString(option.title), rulesTitle));
    m_follow->setVisible(result.overridden != result.secondOpinion->outcome);
}

/// Following is an override like any other: it can be undone, withdrawn, and its rationale edited.
void Inspector::followSecondOpinion()
{
    const Decision& decision = m_session.knowledge().decisions[m_decision];
    const auto& opinion = m_session.evaluation().decisions[m_decision].secondOpinion;
    if (!opinion)
        return;
    const RuleSet* rules = m_session.knowledge().ruleSet(opinion->rules);
    const QString rulesTitle = rules == nullptr ? QString() : toQString(rules->title);
    Override override;
    override.option = decision.options[opinion->outcome].id;
    override.rationale = toStdString(tr("Follows the rules “%1”.").arg(rulesTitle));
    override.date = toStdString(m_session.date());
    const auto applied = m_session.apply(SetOverride{m_session.currentScenario(), decision.id, override});
    if (!applied)
        emit failed(translated(applied.error()));
}

} // namespace ogive::ui
