#include "ui/compare/compare_page.h"

#include "core/evaluation/candidates.h"
#include "core/evaluation/parts.h"
#include "ui/compare/compare_delegate.h"
#include "ui/compare/compare_header.h"
#include "ui/compare/compare_model.h"
#include "ui/session/design_session.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/widgets/card.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int narrowestColumn = 128;

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

    auto* columns = new CompareHeader(Qt::Horizontal, *m_model, m_view);
    columns->setSectionResizeMode(QHeaderView::Stretch);
    columns->setMinimumSectionSize(narrowestColumn);
    m_view->setHorizontalHeader(columns);
    m_view->setVerticalHeader(new CompareHeader(Qt::Vertical, *m_model, m_view));
    connect(columns, &QHeaderView::sectionResized, this, &ComparePage::fitRowsSoon);
}

void ComparePage::createLayout()
{
    auto* title = new QLabel(tr("Compare"), this);
    title->setFont(textFont(TextSize::Title));
    auto* copy = new QPushButton(tr("&Copy as Markdown"), this);
    connect(copy, &QPushButton::clicked, this, &ComparePage::copyAsMarkdown);

    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(title);
    head->addWidget(m_decisions);
    head->addWidget(m_differencesOnly);
    head->addWidget(m_allOptions);
    head->addStretch();
    head->addWidget(copy);

    auto* card = new Card(this);
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->setSpacing(0);
    inner->addWidget(m_view);

    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(16, 14, 16, 12);
    page->setSpacing(10);
    page->addLayout(head);
    page->addWidget(card, 1);
    page->addWidget(m_footnote);
}

void ComparePage::connectSession()
{
    connect(&m_session, &DesignSession::evaluationChanged, this, &ComparePage::showTable);
    connect(m_decisions, &QComboBox::activated, this, &ComparePage::selectDecision);
    connect(m_differencesOnly, &QCheckBox::toggled, this, [this](bool isOn) {
        m_model->setDifferencesOnly(isOn);
        showFootnote();
    });
    connect(m_allOptions, &QCheckBox::toggled, this, &ComparePage::showTable);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ComparePage::fitRowsSoon);
}

void ComparePage::setDecision(const DecisionId& decision)
{
    const auto index = m_session.knowledge().decisionIndex(decision);
    if (!index || *index == m_decision)
        return;
    m_decision = *index;
    showTable();
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
    const std::vector<std::size_t> few = candidates(knowledge, m_session.evaluation(), m_decision);
    m_allOptions->setVisible(few.size() < knowledge.decisions[m_decision].options.size());
    const bool showsAll = !m_allOptions->isVisibleTo(this) || m_allOptions->isChecked();
    m_model->setTable(showsAll ? compareTable(knowledge, m_session.evaluation(), m_decision)
                               : compareTable(knowledge, m_session.evaluation(), m_decision, few));
    showFootnote();
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

void ComparePage::copyAsMarkdown() const
{
    QApplication::clipboard()->setText(markdownOf(m_model->table(), m_model->differencesOnly()));
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
