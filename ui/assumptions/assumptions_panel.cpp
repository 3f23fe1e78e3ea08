#include "ui/assumptions/assumptions_panel.h"

#include "ui/assumptions/ledger_model.h"
#include "ui/session/design_session.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/text/web_address.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/pages/plain_table.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr int panelMargin = 12;
constexpr int headGap = 8;
constexpr int leastLines = 5; // with the head of the table
constexpr QSize cellIcon(14, 14);

/// Rows that a filter lets through.
class FilteredLedger : public QSortFilterProxyModel {
public:
    FilteredLedger(const LedgerModel& model, const LedgerFilter& filter, QObject* parent)
        : QSortFilterProxyModel(parent)
        , m_model(model)
        , m_filter(filter)
    {}

protected:
    bool filterAcceptsRow(int row, const QModelIndex& /*parent*/) const override
    {
        return passes(m_model.ledger()[row], m_filter);
    }

private:
    const LedgerModel& m_model;
    const LedgerFilter& m_filter;
};

} // namespace

AssumptionsPanel::AssumptionsPanel(DesignSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new LedgerModel(this))
    , m_sorted(new FilteredLedger(*m_model, m_filter, this))
{
    setAccessibleName(tr("Assumptions"));
    showAsSurface(*this);
    createTable();
    createHead();
    createLayout();
    applyIcons();
    connect(&m_session, &DesignSession::evaluationChanged, this, &AssumptionsPanel::showLedger);
}

void AssumptionsPanel::createTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(LedgerModel::sortRole);
    m_table = plainTable(*m_sorted, tr("Assumptions"), this);
    m_table->setIconSize(cellIcon);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(LedgerModel::Matters, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    constexpr std::pair<int, int> letters[] = {{LedgerModel::Title, 26},
                                               {LedgerModel::Value, 17},
                                               {LedgerModel::Source, 17},
                                               {LedgerModel::Owner, 10},
                                               {LedgerModel::ReviewBy, 20}};
    for (const auto& [column, count] : letters)
        header->resizeSection(column, count * letter);
    header->setMinimumSectionSize(6 * letter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(LedgerModel::Matters, Qt::AscendingOrder);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const LedgerRow* row = rowAt(index))
            emit fieldRequested(row->field);
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &AssumptionsPanel::showMenu);
}

void AssumptionsPanel::createHead()
{
    m_filterBar = new SegmentedControl(this);
    m_filterBar->setChoices({tr("All"), tr("Could flip"), tr("Overdue"), tr("No source")},
                            {tr("Every value that is an assumption"),
                             tr("Values whose change alone makes a decision come out otherwise"),
                             tr("Values whose review is overdue"),
                             tr("Values that nobody has said the source of")});
    m_filterBar->setAccessibleName(tr("Which assumptions are shown"));
    m_filterBar->setCurrentIndex(0);
    connect(m_filterBar, &SegmentedControl::chosen, this,
            [this](int index) { setFilter(static_cast<LedgerFilter>(index)); });
    m_summary = new ElidedLabel({}, this);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_copy = new QToolButton(this);
    m_copy->setText(tr("Cop&y"));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setFocusPolicy(Qt::TabFocus);
    m_copy->setToolTip(tr("Copy the rows that are shown"));
    m_copy->setAccessibleName(tr("Copy the assumptions"));
    auto* menu = new QMenu(m_copy);
    menu->addAction(tr("As &Markdown"), this, [this] { copy(markdownOf); });
    menu->addAction(tr("As &CSV"), this, [this] { copy(csvOf); });
    m_copy->setMenu(menu);
}

void AssumptionsPanel::createLayout()
{
    m_empty = new TextLabel({}, TextSize::Base, this);
    m_empty->setMuted(true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(panelMargin, panelMargin, panelMargin, panelMargin);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    m_pages->setMinimumHeight(leastLines * m_table->verticalHeader()->defaultSectionSize());
    auto* head = new QHBoxLayout;
    head->setContentsMargins(panelMargin, headGap, panelMargin, headGap);
    head->setSpacing(panelMargin);
    head->addWidget(m_filterBar);
    head->addWidget(m_summary, 1);
    head->addWidget(m_copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
}

void AssumptionsPanel::setFilter(LedgerFilter filter)
{
    m_filter = filter;
    m_filterBar->setCurrentIndex(static_cast<int>(filter));
    m_sorted->invalidate();
    showRows();
}

void AssumptionsPanel::showLedger()
{
    if (!isVisible())
        return;
    const LedgerRow* current = rowAt(m_table->currentIndex());
    const FieldId field = current != nullptr ? current->field : FieldId();
    m_model->setRows(ledgerRows(m_session));
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        if (const LedgerRow* shown = rowAt(m_sorted->index(row, 0));
            shown != nullptr && shown->field == field)
            m_table->setCurrentIndex(m_sorted->index(row, 0));
    showRows();
}

void AssumptionsPanel::showRows()
{
    const auto& ledger = m_model->ledger();
    const auto flipping = std::ranges::count_if(ledger, &LedgerRow::couldFlip);
    const auto overdue = std::ranges::count_if(ledger, &LedgerRow::isOverdue);
    m_summary->setText(
        tr("%1 values, %2 could flip something, %3 overdue").arg(ledger.size()).arg(flipping).arg(overdue));
    const bool isEmpty = m_sorted->rowCount() == 0;
    m_empty->setText(emptyText());
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_table);
    m_copy->setEnabled(!isEmpty);
}

QString AssumptionsPanel::emptyText() const
{
    switch (m_filter) {
    case LedgerFilter::All:
        return tr("Nothing is assumed. State a requirement, or say with F2 on a field why its value is "
                  "taken.");
    case LedgerFilter::CouldFlip:
        return tr("No single value could make a decision come out otherwise.");
    case LedgerFilter::Overdue:
        return tr("No review is overdue. Give an assumption a day by which it is to be reviewed: F2 on its "
                  "field.");
    case LedgerFilter::WithoutSource:
        return tr("Every value has a source.");
    }
    Q_UNREACHABLE();
}

const LedgerRow* AssumptionsPanel::rowAt(const QModelIndex& index) const
{
    const QModelIndex own = m_sorted->mapToSource(index);
    return own.isValid() ? &m_model->ledger()[own.row()] : nullptr;
}

QList<LedgerRow> AssumptionsPanel::shownRows() const
{
    QList<LedgerRow> rows;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        rows.append(*rowAt(m_sorted->index(row, 0)));
    return rows;
}

void AssumptionsPanel::copy(QString (*written)(const QList<LedgerRow>&)) const
{
    QApplication::clipboard()->setText(written(shownRows()));
}

void AssumptionsPanel::showMenu(const QPoint& place)
{
    const LedgerRow* row = rowAt(m_table->currentIndex());
    if (row == nullptr)
        return;
    QMenu menu;
    menu.addAction(tr("Show the requirement"), this,
                   [this, field = row->field] { emit fieldRequested(field); });
    QAction* edit = menu.addAction(row->isStated ? tr("Edit assumption…") : tr("State assumption…"), this,
                                   [this, field = row->field] { emit editRequested(field); });
    edit->setShortcut(Qt::Key_F2);
    if (isWebAddress(row->source))
        menu.addAction(tr("Open the source"), this,
                       [address = QUrl(row->source)] { QDesktopServices::openUrl(address); });
    menu.exec(m_table->viewport()->mapToGlobal(place));
}

bool AssumptionsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_F2) {
        if (const LedgerRow* row = rowAt(m_table->currentIndex()))
            emit editRequested(row->field);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AssumptionsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showLedger();
}

void AssumptionsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_copy != nullptr)
        applyIcons();
}

void AssumptionsPanel::applyIcons()
{
    const Theme& theme = themeOf(this);
    m_model->setIcons(icon(u"assumption", theme.accent, theme.disabled),
                      icon(u"overdue", theme.warning, theme.disabled));
    m_copy->setIcon(icon(u"copy", theme.muted, theme.disabled));
}

} // namespace ogive::ui
