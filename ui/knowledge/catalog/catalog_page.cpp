#include "ui/knowledge/catalog/catalog_page.h"

#include "ui/knowledge/catalog/catalog_delegate.h"
#include "ui/session/design_session.h"
#include "ui/session/knowledge_library.h"
#include "ui/session/settings.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QStyleOption>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int narrowestColumn = 60;
constexpr int widestColumn = 340;
constexpr int narrowestText = 170; ///< to which a wide column gives way
constexpr int fittingStep = 8;
constexpr int headRoom = 38;      ///< beside a column's title, with the arrow that shows the order
constexpr int measuredRows = 200; ///< enough to see how wide a column's values are

} // namespace

CatalogPage::CatalogPage(const CatalogSpec& spec, DesignSession& session, KnowledgeLibrary& library,
                         const Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_spec(spec)
    , m_session(session)
    , m_library(library)
    , m_settings(settings)
    , m_model(new CatalogModel(this))
{
    createTable();
    createFilter();
    createLayout();
    connect(&m_library, &KnowledgeLibrary::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            showRecords();
    });
}

void CatalogPage::createTable()
{
    m_table = new QTableView(this);
    m_table->setAccessibleName(m_spec.title);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CatalogDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(narrowestColumn);
    header->setStretchLastSection(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &CatalogPage::showColumnMenu);
    connect(m_table, &QAbstractItemView::activated, this, &CatalogPage::openRecord);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CatalogPage::selectionChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CatalogPage::selectionChanged);
}

void CatalogPage::createFilter()
{
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Find in %1").arg(m_spec.title));
    m_search->setAccessibleName(tr("Find in %1").arg(m_spec.title));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &CatalogPage::showFilter);
    for (int column = 0; column < m_spec.columns.size(); ++column) {
        const CatalogColumn& spec = m_spec.columns[column];
        if (!spec.isChoice || !spec.isShown)
            continue;
        auto* choice = new QComboBox(this);
        choice->setAccessibleName(spec.title);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(choice, &QComboBox::activated, this, &CatalogPage::showFilter);
        m_choices.append({column, choice});
    }
    m_onlyOld = new QCheckBox(tr("Only &old"), this);
    m_onlyOld->setToolTip(tr("Show only records with a fact older than its kind lasts"));
    connect(m_onlyOld, &QCheckBox::toggled, this, &CatalogPage::showFilter);
}

void CatalogPage::createLayout()
{
    auto* title = new TextLabel(m_spec.title, TextSize::Title, this);
    m_count = new TextLabel({}, TextSize::Base, this);
    m_count->setMuted(true);
    auto* columns = new QToolButton(this);
    columns->setText(tr("Columns"));
    columns->setToolTip(tr("Choose which columns are shown"));
    columns->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(columns);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillColumnMenu(*menu);
    });
    columns->setMenu(menu);

    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(title);
    head->addWidget(m_count, 1, Qt::AlignBottom);
    head->addWidget(columns);
    auto* filter = new QHBoxLayout;
    filter->setSpacing(8);
    filter->addWidget(m_search, 1);
    for (const auto& [column, choice] : m_choices)
        filter->addWidget(choice);
    filter->addWidget(m_onlyOld);

    auto* card = new Card(this);
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->setSpacing(0);
    m_nothing = new TextLabel({}, TextSize::Base, card);
    m_nothing->setMuted(true);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(14, 12, 14, 14);
    inner->addWidget(m_table, 1);
    inner->addWidget(m_nothing);

    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(16, 14, 16, 14);
    page->setSpacing(10);
    page->addLayout(head);
    page->addLayout(filter);
    page->addWidget(card, 1);
    setFocusProxy(m_table);
}

void CatalogPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        showRecords();
}

void CatalogPage::showRecords()
{
    const bool isFirst = m_model->spec().kind.isEmpty();
    const QString kept = selectedRecord();
    m_isStale = false;
    m_model->setRows(m_spec,
                     catalogRows(m_spec, m_library.shownRecords().of(toStdString(m_spec.kind)),
                                 {m_session.knowledge(), m_session.date(), m_settings.factAgeLimitDays()}));
    fillChoices();
    if (isFirst) {
        showFirstColumns();
        // The page has its size only when it is laid out.
        QMetaObject::invokeMethod(this, &CatalogPage::fitColumns, Qt::QueuedConnection);
    }
    selectRecord(kept);
    showCount();
}

void CatalogPage::fillChoices()
{
    for (const auto& [column, choice] : m_choices) {
        const QString kept = choice->currentIndex() > 0 ? choice->currentText() : QString();
        choice->clear();
        //: The first entry of a filter: a column's title, standing for every value
        choice->addItem(tr("%1: any").arg(m_spec.columns[column].title));
        choice->addItems(m_model->valuesOf(column));
        choice->setCurrentIndex(std::max(0, choice->findText(kept, Qt::MatchExactly)));
        choice->setVisible(choice->count() > 2);
    }
}

void CatalogPage::showFilter()
{
    const QString kept = selectedRecord();
    CatalogFilter filter{m_search->text(), {}, m_onlyOld->isChecked()};
    for (const auto& [column, choice] : m_choices)
        if (choice->currentIndex() > 0)
            filter.choices.insert(column, choice->currentText());
    m_model->setFilter(filter);
    selectRecord(kept);
    showCount();
}

void CatalogPage::showCount()
{
    const int shown = m_model->rowCount();
    const int old = m_model->oldCount();
    const QString counted = shown == m_model->total()
                                ? tr("%1 records").arg(shown)
                                : tr("%1 of %2 records").arg(shown).arg(m_model->total());
    //: How many records a table shows, and how many of all are old
    m_count->setText(old > 0 ? tr("%1, %2 with old facts").arg(counted).arg(old) : counted);
    m_onlyOld->setVisible(old > 0 || m_onlyOld->isChecked());
    m_nothing->setVisible(shown == 0);
    m_table->setVisible(shown > 0);
    m_nothing->setText(m_model->total() == 0
                           ? tr("Nothing of this kind is known yet. New adds a record to your own knowledge.")
                           : tr("No record fits. Use fewer words, or set the filters back to any."));
}

QString CatalogPage::selectedRecord() const
{
    const QModelIndex index = m_table->selectionModel()->currentIndex();
    return index.isValid() ? m_model->rowAt(index.row()).id : QString();
}

void CatalogPage::selectRecord(const QString& id)
{
    if (m_isStale)
        showRecords();
    const int row = id.isEmpty() ? -1 : m_model->positionOf(id);
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
}

void CatalogPage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CatalogPage::setOnlyOld(bool onlyOld)
{
    m_onlyOld->setChecked(onlyOld);
}

void CatalogPage::openRecord(const QModelIndex& index)
{
    if (index.isValid())
        emit recordRequested(m_spec.kind, m_model->rowAt(index.row()).id);
}

void CatalogPage::fillColumnMenu(QMenu& menu)
{
    for (int column = 1; column < m_spec.columns.size(); ++column) {
        QAction* action = menu.addAction(m_spec.columns[column].title);
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            m_table->setColumnHidden(column, !isShown);
            if (isShown)
                m_table->setColumnWidth(column, columnWidth(column));
        });
    }
}

void CatalogPage::showColumnMenu(const QPoint& position)
{
    QMenu menu(this);
    fillColumnMenu(menu);
    menu.exec(m_table->horizontalHeader()->mapToGlobal(position));
}

void CatalogPage::showFirstColumns()
{
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnHidden(column, !m_spec.columns[column].isShown);
}

/// As wide as its title and what the first rows say; long texts are cut and stand whole in the tool tip.
int CatalogPage::columnWidth(int column) const
{
    QFont bold = m_table->font();
    bold.setWeight(QFont::DemiBold);
    int width = QFontMetrics(bold).horizontalAdvance(m_spec.columns[column].title) + headRoom;
    QStyleOptionViewItem option;
    option.initFrom(m_table);
    option.font = m_table->font();
    option.widget = m_table;
    for (int row = 0; row < std::min(measuredRows, m_model->rowCount()); ++row)
        width =
            std::max(width, m_table->itemDelegate()->sizeHint(option, m_model->index(row, column)).width());
    return std::clamp(width, narrowestColumn, widestColumn);
}

/// What does not fit beside the others is taken from the widest column, as far as it can still be read.
void CatalogPage::fitColumns()
{
    const QFontMetrics metrics(m_table->font());
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + 15);
    m_table->verticalHeader()->setMinimumSectionSize(metrics.height() + 15);
    QList<int> widths;
    int total = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        widths.append(m_table->isColumnHidden(column) ? 0 : columnWidth(column));
        total += widths.last();
    }
    const int room = m_table->viewport()->width();
    for (auto widest = std::ranges::max_element(widths);
         total > room && widest != widths.end() && *widest > narrowestText;
         widest = std::ranges::max_element(widths)) {
        const int cut = std::min(total - room, fittingStep);
        *widest -= cut;
        total -= cut;
    }
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (widths[column] > 0)
            m_table->setColumnWidth(column, widths[column]);
}

void CatalogPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_table != nullptr && m_model->columnCount() > 0)
        fitColumns();
}

} // namespace ogive::ui
