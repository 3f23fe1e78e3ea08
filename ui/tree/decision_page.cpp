#include "ui/tree/decision_page.h"

#include "core/evaluation/ranking/option_ranking.h"
#include "ui/models/decision_content.h"
#include "ui/session/design_session.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/tree/differences/differences_panel.h"
#include "ui/tree/disagreement_banner.h"
#include "ui/tree/map/map_panel.h"
#include "ui/tree/tree_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/segmented_control.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ogive::ui {

using namespace Qt::Literals::StringLiterals;

DecisionPage::DecisionPage(DesignSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_decision(session.knowledge().decisions.empty() ? DecisionId()
                                                       : session.knowledge().decisions.front().id)
{
    createWidgets();
    createLayout();
    connectWidgets();
    applyAppearance();
    showEvaluation();
}

void DecisionPage::createWidgets()
{
    m_title = new QLabel(this);
    m_rulesLabel = new QLabel(tr("R&ules:"), this);
    m_rulesLabel->setForegroundRole(QPalette::PlaceholderText); // muted
    m_rules = new QComboBox(this);
    m_rules->setAccessibleName(tr("Rules"));
    for (const RuleSet& rules : m_session.knowledge().ruleSets) {
        m_rules->addItem(toQString(rules.title), toQString(rules.id.value));
        m_rules->setItemData(m_rules->count() - 1, toQString(rules.description), Qt::ToolTipRole);
    }
    m_rulesLabel->setBuddy(m_rules);
    m_note = new ElidedLabel({}, this); // the note may be cut, the controls may not
    m_fit = new QToolButton(this);
    m_fit->setText(tr("Fit"));
    m_fit->setAutoRaise(true);
    m_fit->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fit->setToolTip(tr("Show the whole tree (F)"));
    m_zoom = new QToolButton(this);
    m_zoom->setAutoRaise(true);
    m_zoom->setToolTip(tr("Natural size (0). Ctrl and the wheel, or + and -, zoom."));
    m_onlyPath = new QCheckBox(tr("Path only"), this);
    m_drawing = new SegmentedControl(this);
    m_drawing->setChoices({tr("Tree"), tr("Map"), tr("Rule sets")});
    m_drawing->setAccessibleName(tr("What is shown of the decision"));
    m_drawing->setCurrentIndex(0);
    m_banner = new DisagreementBanner(this);
    m_drawings = new QStackedWidget(this);
    m_tree = new TreeView(this);
    m_tree->setObjectName(u"tree"_s);
    m_drawings->addWidget(m_tree);
    m_further = new QLabel(this);
    m_further->setForegroundRole(QPalette::PlaceholderText);
    m_further->setWordWrap(true);
}

void DecisionPage::createLayout()
{
    auto* controls = new QHBoxLayout;
    controls->setSpacing(8);
    controls->addWidget(m_rulesLabel);
    controls->addWidget(m_rules);
    controls->addWidget(m_note, 1);
    controls->addWidget(m_fit);
    controls->addWidget(m_zoom);
    controls->addWidget(m_onlyPath);

    auto* card = new Card(this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_drawings);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_drawing);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 14);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addLayout(controls);
    layout->addSpacing(2);
    layout->addWidget(m_banner);
    layout->addSpacing(2);
    layout->addWidget(card, 1);
    layout->addWidget(m_further);
}

void DecisionPage::connectWidgets()
{
    connect(&m_session, &DesignSession::evaluationChanged, this, &DecisionPage::takeEvaluation);
    connect(m_rules, &QComboBox::activated, this, &DecisionPage::chooseRules);
    connect(m_fit, &QToolButton::clicked, m_tree, &TreeView::fit);
    connect(m_zoom, &QToolButton::clicked, m_tree, [this] { m_tree->setZoom(1); });
    connect(m_onlyPath, &QCheckBox::toggled, m_tree, &TreeView::setOnlyPath);
    connect(m_tree, &TreeView::onlyPathChanged, m_onlyPath, &QCheckBox::setChecked);
    connect(m_tree, &TreeView::zoomChanged, this, &DecisionPage::showZoom);
    connect(m_tree, &TreeView::questionActivated, this, &DecisionPage::fieldsRequested);
    connect(m_tree, &TreeView::changeActivated, this, &DecisionPage::tryChange);
    connect(m_drawing, &SegmentedControl::chosen, this,
            [this](int index) { showDrawing(static_cast<Drawing>(index)); });
    connect(m_banner, &DisagreementBanner::detailsRequested, this,
            [this] { showDrawing(Drawing::RuleSets); });
    showZoom(m_tree->zoom());
}

void DecisionPage::showDrawing(Drawing drawing)
{
    QWidget* shown = m_tree;
    if (drawing == Drawing::Map) {
        if (m_map == nullptr) {
            m_map = new MapPanel(m_session, this);
            m_drawings->addWidget(m_map);
            m_map->setDecision(m_decision);
        }
        shown = m_map;
    } else if (drawing == Drawing::RuleSets) {
        if (m_differences == nullptr) {
            m_differences = new DifferencesPanel(m_session, this);
            m_drawings->addWidget(m_differences);
            m_differences->setDecision(m_decision);
        }
        shown = m_differences;
    }
    m_drawing->setCurrentIndex(static_cast<int>(drawing));
    m_drawings->setCurrentWidget(shown);
    const bool isTree = drawing == Drawing::Tree;
    for (QWidget* control : std::initializer_list<QWidget*>{m_fit, m_zoom, m_onlyPath})
        control->setVisible(isTree);
    m_further->setVisible(isTree && !m_further->text().isEmpty());
}

void DecisionPage::setDecision(const DecisionId& decision)
{
    if (decision == m_decision || !m_session.knowledge().decisionIndex(decision))
        return;
    m_decision = decision;
    showEvaluation();
    if (m_map != nullptr)
        m_map->setDecision(decision);
    if (m_differences != nullptr)
        m_differences->setDecision(decision);
}

void DecisionPage::takeEvaluation()
{
    m_isStale = !isVisible();
    if (!m_isStale)
        showEvaluation();
}

void DecisionPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isStale, false))
        showEvaluation();
}

void DecisionPage::showEvaluation()
{
    const auto decision = m_session.knowledge().decisionIndex(m_decision);
    if (!decision)
        return;
    m_title->setText(toQString(m_session.knowledge().decisions[*decision].question));
    showRules();
    if (const QString note = noteText(*decision); note != m_note->text())
        m_note->setText(note);
    m_banner->setText(bannerText(*decision));
    const TreeContent content =
        treeContentOf(m_session.knowledge(), m_session.scenario(), m_session.evaluation(), *decision,
                      m_session.reachedNodes(*decision));
    m_tree->showContent(content);
    showFurther(content.further);
}

void DecisionPage::showFurther(const QStringList& further)
{
    const QString text = further.isEmpty() ? QString()
                         : further.size() == 1
                             ? tr("1 further option that no rule of this set names")
                             : tr("%1 further options that no rule of this set names").arg(further.size());
    m_further->setText(text);
    m_further->setVisible(!text.isEmpty() && m_drawings->currentWidget() == m_tree);
    constexpr qsizetype mostNamed = 30;
    const QString names = further.first(std::min(mostNamed, further.size())).join(u", "_s);
    m_further->setToolTip(further.size() > mostNamed ? tr("%1, …").arg(names) : names);
}

void DecisionPage::showRules()
{
    const auto& ruleSets = m_session.knowledge().ruleSets;
    const auto chosen = std::ranges::find(ruleSets, m_session.design().rules, &RuleSet::id);
    const int index = chosen == ruleSets.end() ? 0 : static_cast<int>(chosen - ruleSets.begin());
    if (m_rules->currentIndex() != index)
        m_rules->setCurrentIndex(index);
}

void DecisionPage::chooseRules(int index)
{
    const RuleSet& rules = m_session.knowledge().ruleSets[static_cast<std::size_t>(index)];
    if (!m_session.apply(SetRules{rules.id}))
        showRules();
}

/// Adds a scenario that differs from the one in view by this change, and shows it.
void DecisionPage::tryChange(const TreeChange& change)
{
    const Design& design = m_session.design();
    Scenario scenario = m_session.scenario();
    scenario.name = toStdString(change.text);
    scenario.id = freeScenarioId(design, scenario.name);
    scenario.notes.clear();
    scenario.requirements.set(change.field, change.value);
    (void)m_session.apply(
        AddScenario{std::move(scenario), design.scenarios.size()}); // a refusal is shown by the window
}

/// What another rule set says instead, in one sentence; empty where none does.
QString DecisionPage::bannerText(std::size_t decision) const
{
    const auto& opinion = m_session.evaluation().decisions[decision].secondOpinion;
    const RuleSet* other = opinion ? m_session.knowledge().ruleSet(opinion->rules) : nullptr;
    if (other == nullptr)
        return {};
    const QString option =
        toQString(m_session.knowledge().decisions[decision].options[opinion->outcome].title);
    const QString reason = toQString(opinionReason(m_session.knowledge(), m_session.evaluation(), decision));
    //: a rule set, and the option it leads to
    const QString text = tr("%1 says %2 here.").arg(toQString(other->title), option);
    return reason.isEmpty() ? text : text + u' ' + reason;
}

/// That the other rule sets say the same, or that one of them has no tree; empty where no other has a tree of
/// its own.
QString DecisionPage::noteText(std::size_t decision) const
{
    const Knowledge& knowledge = m_session.knowledge();
    const DecisionResult& result = m_session.evaluation().decisions[decision];
    if (!result.isRelevant)
        return notAskedText(m_session, decision);
    if (result.secondOpinion)
        return {}; // the banner says so
    const RuleSet& deciding = knowledge.ruleSets[result.ruleSet];
    const int chosen = m_rules->currentIndex();
    if (chosen != static_cast<int>(result.ruleSet))
        //: two rule sets; the first leaves this decision to the second
        return tr("%1: no tree for this, %2 decides").arg(m_rules->currentText(), toQString(deciding.title));
    for (const RuleSet& rules : knowledge.ruleSets) {
        if (rules.id != deciding.id && result.outcome && !rules.trees[decision].isEmpty())
            //: %1 is another rule set
            return tr("%1: the same here").arg(toQString(rules.title));
    }
    return {};
}

void DecisionPage::showZoom(double zoom)
{
    const int percent = qRound(zoom * 100);
    m_zoom->setText(tr("%1%").arg(percent));
    m_zoom->setAccessibleName(tr("Zoom %1 percent, press for natural size").arg(percent));
}

void DecisionPage::applyAppearance()
{
    const Theme& theme = themeOf(this);
    m_title->setFont(textFont(TextSize::Title, font()));
    m_further->setFont(textFont(TextSize::Small, font()));
    m_fit->setIcon(icon(u"fit", theme));
}

void DecisionPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyAppearance();
}

} // namespace ogive::ui
