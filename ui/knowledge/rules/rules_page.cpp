#include "ui/knowledge/rules/rules_page.h"

#include "core/decide/regions/rule_table.h"
#include "core/figure/tree_figure.h"
#include "core/knowledge/records/condition_words.h"
#include "ui/knowledge/rules/svg_picture.h"
#include "ui/session/design_session.h"
#include "ui/session/knowledge_library.h"
#include "ui/text/convert.h"
#include "ui/text/number_style.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeWidget>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

enum Look { Picture, Outline };
constexpr int optionRole = Qt::UserRole;

/// Options that no outcome of a tree leads to.
std::vector<std::string> neverReached(const Decision& decision, const RuleTree& tree)
{
    std::vector<std::string> titles;
    for (std::size_t option = 0; option < decision.options.size(); ++option) {
        const bool isGuides = decision.options[option].guideEntry != GuideEntry::None;
        const auto leadsHere = [&](const RuleNode& node) {
            return node.isOutcome() && node.outcome == option;
        };
        if (isGuides && std::ranges::none_of(tree.nodes, leadsHere))
            titles.push_back(decision.options[option].title);
    }
    return titles;
}

} // namespace

RulesPage::RulesPage(DesignSession& session, KnowledgeLibrary& library, Settings& /*settings*/,
                     QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_library(library)
{
    createWidgets();
    createLayout();
    fillChoices();
    connect(&m_library, &KnowledgeLibrary::changed, this, &RulesPage::fillChoices);
}

void RulesPage::createWidgets()
{
    m_rules = new QComboBox(this);
    m_rules->setAccessibleName(tr("Rule set"));
    m_decisions = new QComboBox(this);
    m_decisions->setAccessibleName(tr("Decision"));
    m_looks = new SegmentedControl(this);
    m_looks->setAccessibleName(tr("Show the rules as"));
    m_looks->setChoices({tr("Tree"), tr("Outline")});
    m_looks->setCurrentIndex(Picture);
    m_description = new TextLabel({}, TextSize::Base, this);
    m_description->setMuted(true);
    m_description->setWordWrap(true);
    m_table = new TextLabel({}, TextSize::Small, this);
    m_table->setMuted(true);
    m_nothing = new TextLabel({}, TextSize::Base, this);
    m_nothing->setMuted(true);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(14, 14, 14, 14);
    m_nothing->setAlignment(Qt::AlignTop);
    m_picture = new SvgPicture(this);
    m_outline = new QTreeWidget(this);
    m_outline->setAccessibleName(tr("The rules as an outline"));
    m_outline->setFrameShape(QFrame::NoFrame);
    m_outline->setHeaderLabels({tr("Question or outcome"), tr("Yes, if")});
    m_outline->setWordWrap(true);
    m_outline->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_outline->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    connect(m_rules, &QComboBox::activated, this, &RulesPage::showChosen);
    connect(m_decisions, &QComboBox::activated, this, &RulesPage::showChosen);
    connect(m_looks, &SegmentedControl::chosen, this, &RulesPage::showChosen);
    connect(m_outline, &QTreeWidget::itemActivated, this,
            [this](const QTreeWidgetItem* item) { openItem(*item); });
}

void RulesPage::createLayout()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(new TextLabel(tr("Rule sets"), TextSize::Title, this));
    head->addWidget(m_rules);
    head->addWidget(m_decisions);
    head->addStretch();
    head->addWidget(m_looks);
    auto* card = new Card(this);
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, 1, 1, 1);
    m_shown = new QStackedWidget(card);
    m_shown->addWidget(m_picture);
    m_shown->addWidget(m_outline);
    m_shown->addWidget(m_nothing);
    inner->addWidget(m_shown);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(16, 14, 16, 14);
    page->setSpacing(10);
    page->addLayout(head);
    page->addWidget(m_description);
    page->addWidget(m_table);
    page->addWidget(card, 1);
}

void RulesPage::fillChoices()
{
    const Knowledge& knowledge = m_session.knowledge();
    const QString rules = m_rules->currentData().toString();
    const QString decision = m_decisions->currentData().toString();
    m_rules->clear();
    m_decisions->clear();
    for (const RuleSet& set : knowledge.ruleSets)
        m_rules->addItem(toQString(set.title), toQString(set.id.value));
    for (const Decision& one : knowledge.decisions)
        m_decisions->addItem(toQString(one.title), toQString(one.id.value));
    m_rules->setCurrentIndex(std::max(0, m_rules->findData(rules)));
    m_decisions->setCurrentIndex(std::max(0, m_decisions->findData(decision)));
    showChosen();
}

void RulesPage::showTree(const QString& id)
{
    const int rules = m_rules->findData(id.section(u'/', 0, 0));
    const int decision = m_decisions->findData(id.section(u'/', 1));
    if (rules >= 0)
        m_rules->setCurrentIndex(rules);
    if (decision >= 0)
        m_decisions->setCurrentIndex(decision);
    showChosen();
}

void RulesPage::showChosen()
{
    const Knowledge& knowledge = m_session.knowledge();
    const auto index =
        knowledge.decisionIndex(DecisionId(toStdString(m_decisions->currentData().toString())));
    const RuleSet* rules = knowledge.ruleSet(RuleSetId(toStdString(m_rules->currentData().toString())));
    if (!index || rules == nullptr)
        return;
    m_description->setText(toQString(rules->description));
    m_description->setVisible(!rules->description.empty());
    const Decision& decision = knowledge.decisions[*index];
    const RuleTree& tree = rules->trees[*index];
    if (tree.isEmpty()) {
        m_nothing->setText(tr("This rule set says nothing about %1: the rules of \"%2\" decide it.")
                               .arg(toQString(decision.title), toQString(knowledge.ruleSets.front().title)));
        m_shown->setCurrentWidget(m_nothing);
        m_table->hide();
        return;
    }
    showTable(tree);
    drawTree(decision, tree);
    fillOutline(decision, tree);
    m_shown->setCurrentIndex(m_looks->currentIndex());
}

/// How large the decision's table is: the classes of values that the rules tell apart, combined.
void RulesPage::showTable(const RuleTree& tree)
{
    const auto table = ruleTableOf(m_session.knowledge(), tree);
    m_isReached = table ? table->isReached : std::vector<bool>(tree.nodes.size(), true);
    m_table->show();
    if (!table) {
        m_table->setText(tr("Too many combinations of values to be analysed exactly"));
        return;
    }
    const QString cells = toQString(groupedNumber(table->cells, numberStyle()));
    m_table->setText(table->axes == 1
                         ? tr("A table of %1 cells: one value, cut into classes by the conditions").arg(cells)
                         //: how many combinations, of how many requirements or earlier decisions
                         : tr("A table of %1 cells: %2 values, each cut into classes by the conditions")
                               .arg(cells)
                               .arg(table->axes));
}

void RulesPage::drawTree(const Decision& decision, const RuleTree& tree)
{
    DecisionTreePicture picture;
    picture.title = decision.question;
    picture.neverReached = neverReached(decision, tree);
    picture.words = {toStdString(tr("yes")), toStdString(tr("no")), toStdString(tr("never reached"))};
    for (const RuleNode& rule : tree.nodes) {
        DecisionTreeNode node;
        node.kind = rule.isOutcome() ? DecisionNodeKind::Outcome : DecisionNodeKind::Question;
        node.title = rule.isOutcome() ? decision.options[rule.outcome].title : rule.question;
        node.yes = rule.isOutcome() ? -1 : static_cast<int>(rule.yes);
        node.no = rule.isOutcome() ? -1 : static_cast<int>(rule.no);
        node.isNeverReached = !m_isReached[picture.nodes.size()];
        picture.nodes.push_back(std::move(node));
    }
    m_picture->setFigure(drawDecisionTree(picture));
}

void RulesPage::fillOutline(const Decision& decision, const RuleTree& tree)
{
    m_outline->clear();
    addNode(*m_outline->invisibleRootItem(), decision, tree, 0, {});
    m_outline->expandAll();
    m_outline->setCurrentItem(m_outline->topLevelItem(0));
}

void RulesPage::addNode(QTreeWidgetItem& parent, const Decision& decision, const RuleTree& tree,
                        std::size_t node, const QString& answer)
{
    const RuleNode& rule = tree.nodes[node];
    const QString text =
        rule.isOutcome() ? toQString(decision.options[rule.outcome].title) : toQString(rule.question);
    auto* item = new QTreeWidgetItem(&parent);
    //: The answer to the question above, and where it leads
    item->setText(0, answer.isEmpty() ? text : tr("%1 → %2").arg(answer, text));
    if (!m_isReached[node])
        item->setText(0, tr("%1 (never reached)").arg(item->text(0)));
    if (rule.isOutcome()) {
        const QString option =
            toQString(decision.id.value) + u'/' + toQString(decision.options[rule.outcome].id.value);
        item->setData(0, optionRole, option);
        QFont font = item->font(0);
        font.setWeight(QFont::DemiBold);
        item->setFont(0, font);
        return;
    }
    item->setText(1, toQString(conditionText(m_session.knowledge(), rule.when)));
    item->setToolTip(1, item->text(1));
    addNode(*item, decision, tree, rule.yes, tr("Yes"));
    addNode(*item, decision, tree, rule.no, tr("No"));
}

void RulesPage::openItem(const QTreeWidgetItem& item)
{
    if (const QString option = item.data(0, optionRole).toString(); !option.isEmpty())
        emit recordRequested(u"option"_s, option);
}

} // namespace ogive::ui
