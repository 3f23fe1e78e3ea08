#include "ui/compare/compare_page.h"

#include "core/evaluation/candidates.h"
#include "core/evaluation/parts.h"
#include "ui/compare/arrange_button.h"
#include "ui/compare/compare_delegate.h"
#include "ui/compare/compare_header.h"
#include "ui/compare/compare_menu.h"
#include "ui/compare/compare_model.h"
#include "ui/compare/current_cell.h"
#include "ui/compare/ranking/ranking_panel.h"
#include "ui/compare/ranking_rows.h"
#include "ui/session/design_session.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pages/flow_layout.h"
#include "ui/widgets/segmented_control.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <numeric>
#include <utility>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int narrowestColumn = 128;
constexpr int panelWidth = 360;
constexpr int roomForBoth = 940;

} // namespace

ComparePage::ComparePage(DesignSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new CompareModel(this))
    , m_delegate(new CompareDelegate(this))
{
    createWidgets();
    createTable();
    createLayout();
    connectSession();
}

void ComparePage::createWidgets()
{
    m_decisions = new QComboBox(this);
    m_decisions->setAccessibleName(tr("Decision to compare"));
    m_differencesOnly = new QCheckBox(tr("&Differences only"), this);
    m_differencesOnly->setToolTip(tr("Leave out the rows in which every option says the same"));
    m_allOptions = new QCheckBox(tr("&All models"), this);
    m_allOptions->setToolTip(tr("Beside the provider's current models, those of others and older ones too"));
    m_arrange = new ArrangeButton(this);
    m_footnote = new QLabel(this);
    m_footnote->setFont(textFont(TextSize::Small));
    m_footnote->setForegroundRole(QPalette::PlaceholderText);
    m_footnote->setWordWrap(true);
}

void ComparePage::createTable()
{
    m_view = new QTableView(this);
    m_view->setAccessibleName(tr("Options side by side"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        showCompareMenu(*m_model, *m_arrange, *m_view, m_view->viewport()->mapToGlobal(at));
    });

    auto* columns = new CompareHeader(Qt::Horizontal, *m_model, m_view);
    columns->setSectionResizeMode(QHeaderView::Stretch);
    columns->setMinimumSectionSize(narrowestColumn);
    m_view->setHorizontalHeader(columns);
    m_view->setVerticalHeader(new CompareHeader(Qt::Vertical, *m_model, m_view));
    connect(columns, &QHeaderView::sectionResized, this, &ComparePage::fitRowsSoon);
}

QPushButton* ComparePage::createCopyButton()
{
    auto* copy = new QPushButton(tr("Cop&y"), this);
    auto* menu = new QMenu(copy);
    menu->addAction(tr("As &Markdown"), this, [this] {
        QApplication::clipboard()->setText(markdownOf(m_model->table(), m_model->differencesOnly()));
    });
    menu->addAction(tr("As &CSV"), this, [this] {
        QApplication::clipboard()->setText(csvOf(m_model->table(), m_model->differencesOnly()));
    });
    copy->setMenu(menu);
    copy->setAccessibleName(tr("Copy the table"));
    return copy;
}

void ComparePage::createLayout()
{
    m_title = new QLabel(tr("Compare"), this);
    m_title->setFont(textFont(TextSize::Title));
    m_parts = new SegmentedControl(this);
    m_parts->setChoices({tr("Facts"), tr("Ranking")});
    m_parts->setAccessibleName(tr("Facts or ranking"));
    m_parts->setCurrentIndex(0);
    m_parts->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);

    auto* head = new FlowLayout;
    head->addWidget(m_title);
    head->addWidget(m_decisions);
    head->addWidget(m_parts);
    head->addWidget(m_differencesOnly);
    head->addWidget(m_allOptions);
    head->addStretch();
    head->addWidget(m_arrange);
    head->addWidget(createCopyButton());

    m_tableCard = new Card(this);
    auto* inner = new QVBoxLayout(m_tableCard);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->setSpacing(0);
    inner->addWidget(m_view);
    m_panel = new RankingPanel(m_session, this);
    auto* body = new QHBoxLayout;
    body->setSpacing(12);
    body->addWidget(m_tableCard, 1);
    body->addWidget(m_panel, 1);

    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(16, 14, 16, 12);
    page->setSpacing(10);
    page->addLayout(head);
    page->addLayout(body, 1);
    page->addWidget(m_footnote);
}

void ComparePage::connectSession()
{
    connect(&m_session, &DesignSession::evaluationChanged, this, &ComparePage::showTable);
    // A refused edit leaves the controls where the user put them: they are shown as the design has them.
    connect(&m_session, &DesignSession::editRefused, this, &ComparePage::showTable);
    connect(m_decisions, &QComboBox::activated, this, &ComparePage::selectDecision);
    connect(m_differencesOnly, &QCheckBox::toggled, this, [this](bool isOn) {
        m_model->setDifferencesOnly(isOn);
        showFootnote();
    });
    connect(m_allOptions, &QCheckBox::toggled, this, &ComparePage::showTable);
    connect(m_parts, &SegmentedControl::chosen, this, &ComparePage::arrange);
    connect(m_panel, &RankingPanel::firstSharesFound, this, &ComparePage::keepFirstShares);
    connect(m_arrange, &ArrangeButton::arrangementChanged, this, &ComparePage::showRows);
    connect(m_view->verticalHeader(), &QHeaderView::sectionClicked, this,
            [this](int row) { m_arrange->sortBy(m_model->rowAt(row).title); });
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this,
            [this](int column) { m_arrange->togglePin(m_model->columnAt(column).title); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ComparePage::fitRowsSoon);
    keepCurrentCell(*m_view, *m_model); // after the headers, which forget it too
}

void ComparePage::setDecision(const DecisionId& decision)
{
    const auto index = m_session.knowledge().decisionIndex(decision);
    if (!index || *index == m_decision)
        return;
    m_decision = *index;
    m_firstShares.clear();
    m_arrange->forget();
    showTable();
}

void ComparePage::showOption(const OptionId& option)
{
    const Decision& decision = m_session.knowledge().decisions[m_decision];
    const auto wanted = std::ranges::find(decision.options, option, &Option::id);
    if (wanted == decision.options.end())
        return;
    const auto position = static_cast<std::size_t>(wanted - decision.options.begin());
    if (std::ranges::find(m_options, position) == m_options.end())
        m_allOptions->setChecked(true);
    m_parts->setCurrentIndex(0);
    arrange();
    const auto& columns = m_model->table().columns;
    const auto column = std::ranges::find(columns, toQString(wanted->title), &CompareColumn::title);
    m_view->setCurrentIndex(m_model->index(0, static_cast<int>(column - columns.begin())));
    m_view->setFocus();
}

void ComparePage::selectDecision(int row)
{
    const Decision& decision = m_session.knowledge().decisions[m_listed[static_cast<std::size_t>(row)]];
    setDecision(decision.id);
    emit decisionSelected(decision.id);
}

/// Those that arise, and the one in view whether it does or not; parts stand indented under their whole.
void ComparePage::showDecisions()
{
    const Knowledge& knowledge = m_session.knowledge();
    std::vector<std::size_t> listed = decisionsInOrder(knowledge, m_session.evaluation());
    if (std::ranges::find(listed, m_decision) == listed.end())
        listed.push_back(m_decision);
    if (listed != m_listed) {
        m_listed = std::move(listed);
        m_decisions->clear();
        for (const std::size_t decision : m_listed) {
            const QString title = toQString(knowledge.decisions[decision].title);
            m_decisions->addItem(knowledge.decisions[decision].within ? u"    "_s + title : title);
        }
    }
    m_decisions->setCurrentIndex(
        static_cast<int>(std::ranges::find(m_listed, m_decision) - m_listed.begin()));
}

void ComparePage::showTable()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    showDecisions();
    const Knowledge& knowledge = m_session.knowledge();
    const std::size_t all = knowledge.decisions[m_decision].options.size();
    m_options = candidates(knowledge, m_session.evaluation(), m_decision);
    m_hasMoreOptions = m_options.size() < all;
    if (m_hasMoreOptions && m_allOptions->isChecked()) {
        m_options.resize(all);
        std::iota(m_options.begin(), m_options.end(), std::size_t{0});
    }
    showRanking();
    showRows();
    arrange();
}

void ComparePage::showRanking()
{
    const Knowledge& knowledge = m_session.knowledge();
    const Decision& decision = knowledge.decisions[m_decision];
    m_ranking =
        rankingOf(knowledge, m_session.evaluation(), m_decision, m_session.design().rankingOf(decision.id));
    m_firstShares.resize(decision.options.size());
    if (!m_ranking.criteria.empty())
        m_panel->showRanking(m_decision, m_ranking);
}

/// What was drawn comes a little later than the ranking; until then the last shares stand.
void ComparePage::keepFirstShares(const std::vector<double>& shares)
{
    std::ranges::fill(m_firstShares, std::nullopt);
    for (std::size_t i = 0; i < std::min(shares.size(), m_ranking.ranked.size()); ++i)
        m_firstShares[m_ranking.ranked[i].option] = shares[i];
    showRows();
}

void ComparePage::showRows()
{
    CompareTable table = compareTable(m_session.knowledge(), m_session.evaluation(), m_decision, m_options,
                                      m_session.reachedNodes(m_decision));
    table.rows = rankingRows(m_ranking, m_firstShares, m_options) + table.rows;
    m_arrange->offer(table);
    m_model->setTable(arranged(table, m_arrange->arrangement()));
    showFootnote();
}

void ComparePage::arrange()
{
    constexpr int beside = 1;
    const bool hasRanking = !m_ranking.criteria.empty();
    const bool isWide = width() >= roomForBoth;
    const bool showsRanking = hasRanking && (isWide || m_parts->currentIndex() == beside);
    const bool showsFacts = isWide || !showsRanking;
    m_parts->setVisible(hasRanking && !isWide);
    m_tableCard->setVisible(showsFacts);
    m_title->setVisible(isWide || !hasRanking);
    m_differencesOnly->setVisible(showsFacts);
    m_arrange->setVisible(showsFacts);
    m_allOptions->setVisible(showsFacts && m_hasMoreOptions);
    m_footnote->setVisible(showsFacts);
    m_panel->setColumns(isWide ? 1 : 2);
    m_panel->setMaximumWidth(isWide ? panelWidth : QWIDGETSIZE_MAX);
    m_panel->setMinimumWidth(isWide ? panelWidth : 0);
    m_panel->setVisible(showsRanking);
}

void ComparePage::showFootnote()
{
    QString text = tr("Hover a cell for its source and date. Grey: not known.");
    const int alike = m_model->alikeRows();
    if (m_model->differencesOnly() && alike > 0)
        text =
            tr("Hover a cell for its source and date. Grey: not known. Rows that are alike are hidden: %1.")
                .arg(alike);
    m_footnote->setText(text);
}

/// Heights depend on the columns' widths only, so edits don't pay for this; many columns resized are one
/// change.
void ComparePage::fitRowsSoon()
{
    if (m_isFitPending)
        return;
    m_isFitPending = true;
    QMetaObject::invokeMethod(this, &ComparePage::fitRows, Qt::QueuedConnection);
}

void ComparePage::fitRows()
{
    m_isFitPending = false;
    m_delegate->forgetTexts();
    m_view->resizeRowsToContents();
}

void ComparePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_isStale)
        arrange();
}

void ComparePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        showTable();
}

void ComparePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRowsSoon();
}

} // namespace ogive::ui
