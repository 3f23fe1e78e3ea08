#include "ui/knowledge/prices/price_lists_page.h"

#include "core/knowledge/records/fact_age.h"
#include "ui/knowledge/import/import_dialog.h"
#include "ui/knowledge/prices/compare_panel.h"
#include "ui/knowledge/prices/impact_panel.h"
#include "ui/knowledge/prices/price_lists_model.h"
#include "ui/session/design_session.h"
#include "ui/session/knowledge_library.h"
#include "ui/session/settings.h"
#include "ui/shell/ogive_style.h"
#include "ui/text/convert.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pages/file_drop.h"
#include "ui/widgets/pages/message_bar.h"
#include "ui/widgets/pages/plain_table.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr int rowsShown = 5; ///< of the table of lists, before it scrolls

/// From which age on prices count as old: the user's limit, else that of their kind.
int ageLimit(const Knowledge& knowledge, const QString& date, const Settings& settings)
{
    int limit = settings.factAgeLimitDays();
    for (const FactAge& age : factAges(knowledge, toStdString(date), limit))
        if (age.catalog == "llm-model")
            limit = age.limitDays;
    return limit;
}

/// A path that is relative is so to the working folder, not to the knowledge's.
QString nameInFolder(const QString& folder, const std::string& file)
{
    return QDir(folder).relativeFilePath(QFileInfo(toQString(file)).absoluteFilePath());
}

} // namespace

PriceListsPage::PriceListsPage(DesignSession& session, KnowledgeLibrary& library, Settings& settings,
                               QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_library(library)
    , m_settings(settings)
    , m_task(*this)
    , m_model(new PriceListsModel(this))
{
    createButtons();
    createTable();
    createPanels();
    createLayout();
    connectLibrary();
    updateButtons();
}

void PriceListsPage::createButtons()
{
    const auto button = [this](const QString& text, const QString& tip, void (PriceListsPage::*slot)()) {
        auto* made = new QPushButton(text, this);
        made->setToolTip(tip);
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    m_import = button(tr("&Import…"), tr("Take prices over from a file; a preview comes first"),
                      &PriceListsPage::chooseFile);
    makePrimary(*m_import);
    m_compareButton = button(tr("&Compare"), tr("Show where the two lists selected disagree"),
                             &PriceListsPage::compareSelected);
    m_impactButton =
        button(tr("I&mpact"), tr("Show what the list selected does to designs"), &PriceListsPage::showImpact);
    m_remove = button(tr("&Remove"), tr("Take the lists selected out of the knowledge; can be undone"),
                      &PriceListsPage::removeSelected);
    m_messages = new MessageBar(this);
}

void PriceListsPage::createTable()
{
    m_table = plainTable(*m_model, tr("Price lists"), this);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PriceListsModel::Title, QHeaderView::Stretch);
    header->setMinimumSectionSize(84);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PriceListsPage::updateButtons);
}

void PriceListsPage::createPanels()
{
    m_compare = new ComparePanel(m_session, m_library, m_settings, this);
    connect(m_compare, &ComparePanel::failed, m_messages, &MessageBar::showProblem);
    connect(m_compare, &ComparePanel::modelRequested, this, &PriceListsPage::requestModel);
    m_impact = new ImpactPanel(m_session, m_library, m_settings, this);
    connect(m_impact, &ImpactPanel::failed, m_messages, &MessageBar::showProblem);
    m_panels = new QStackedWidget(this);
    m_panels->addWidget(m_compare);
    m_panels->addWidget(m_impact);
    m_switch = new SegmentedControl(this);
    m_switch->setAccessibleName(tr("Look at the lists by"));
    m_switch->setChoices({tr("Where they disagree"), tr("Impact on designs")});
    m_switch->setCurrentIndex(0);
    connect(m_switch, &SegmentedControl::chosen, this, &PriceListsPage::showPanel);
}

void PriceListsPage::createLayout()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new TextLabel(tr("Price lists"), TextSize::Title, this));
    head->addStretch();
    for (QPushButton* button : {m_remove, m_compareButton, m_impactButton, m_import})
        head->addWidget(button);

    m_listCard = new Card(this);
    auto* list = new QVBoxLayout(m_listCard);
    list->setContentsMargins(1, 1, 1, 1);
    list->addWidget(m_table);
    auto* hint = new TextLabel(tr("Drop a price list here to import it: LiteLLM's price map, api.json of "
                                  "models.dev, the lists of llm-prices.com, data.json of genai-prices."),
                               TextSize::Small, this);
    hint->setMuted(true);
    hint->setWordWrap(true);

    auto* lower = new Card(this);
    auto* inner = new QVBoxLayout(lower);
    inner->setContentsMargins(14, 12, 14, 8);
    inner->setSpacing(10);
    inner->addWidget(m_switch, 0, Qt::AlignLeft);
    inner->addWidget(m_panels, 1);

    auto* column = new QVBoxLayout;
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_listCard);
    column->addWidget(hint);
    column->addWidget(lower, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_messages);
    page->addLayout(column, 1);
}

void PriceListsPage::connectLibrary()
{
    connect(&m_library, &KnowledgeLibrary::aboutToChange, this, [this] { m_task.cancel(); });
    connect(&m_library, &KnowledgeLibrary::changed, this, &PriceListsPage::readListsWhenShown);
    auto* drop = new FileDrop(*this);
    connect(drop, &FileDrop::hovered, m_listCard, &Card::setAccented);
    connect(drop, &FileDrop::dropped, this, &PriceListsPage::importFile);
    // What the message offers to undo is no longer the last thing done.
    connect(m_library.undoStack(), &QUndoStack::indexChanged, m_messages, &QWidget::hide);
}

void PriceListsPage::readListsWhenShown()
{
    m_isStale = true;
    if (isVisible())
        readLists();
}

void PriceListsPage::readLists()
{
    m_isStale = false;
    showRows(unreadLists(m_session.knowledge()));
    m_task.start([entries = m_session.knowledge().priceLists,
                  date = toStdString(m_session.date())] { return readKeptLists(entries, date); },
                 [this](std::vector<KeptList> lists) { showLists(std::move(lists)); });
}

void PriceListsPage::showLists(std::vector<KeptList> lists)
{
    m_compare->setLists(lists);
    m_impact->setLists(lists);
    showRows(std::move(lists));
}

void PriceListsPage::showRows(std::vector<KeptList> lists)
{
    const int limit = ageLimit(m_session.knowledge(), m_session.date(), m_settings);
    m_model->setLists(std::move(lists), m_session.date(), limit);
    const int rows = std::clamp(m_model->rowCount(), 2, rowsShown);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() + 2);
    updateButtons();
}

QList<int> PriceListsPage::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

void PriceListsPage::selectRows(const QList<int>& rows)
{
    m_table->clearSelection();
    for (const int row : rows)
        m_table->selectionModel()->select(m_model->index(row, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void PriceListsPage::updateButtons()
{
    const QList<int> rows = selectedRows();
    const auto kept = std::ranges::count_if(rows, [](int row) { return row > 0; });
    m_remove->setEnabled(kept > 0);
    m_compareButton->setEnabled(rows.size() == 2 || (rows.size() == 1 && m_model->rowCount() > 1));
    m_impactButton->setEnabled(kept == 1);
}

void PriceListsPage::showPanel(int panel)
{
    m_switch->setCurrentIndex(panel);
    m_panels->setCurrentIndex(panel);
}

void PriceListsPage::compareSelected()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    showPanel(0);
    const int last = m_model->rowCount() - 1;
    const int other = rows.front() == last ? 0 : last;
    m_compare->compare(rows.front(), rows.size() > 1 ? rows[1] : other);
}

void PriceListsPage::showImpact()
{
    for (const int row : selectedRows()) {
        if (row == 0)
            continue;
        m_impact->chooseList(m_model->lists()[static_cast<std::size_t>(row)].file);
        break;
    }
    showPanel(1);
}

void PriceListsPage::removeSelected()
{
    QStringList names;
    for (const int row : selectedRows())
        if (row > 0)
            names.append(
                nameInFolder(m_library.folder(), m_model->lists()[static_cast<std::size_t>(row)].file));
    const QString title =
        names.size() == 1 ? tr("remove the list %1").arg(names.front()) : tr("remove price lists");
    for (const QString& name : names) {
        if (const auto done = m_library.changeFile(name, std::nullopt, title); !done) {
            m_messages->showProblem(translated(done.error()));
            return;
        }
    }
    if (names.size() == 1)
        offerUndo(tr("%1 is no longer part of the knowledge.").arg(names.front()));
}

void PriceListsPage::offerUndo(const QString& message)
{
    m_messages->showOffer(message, tr("&Undo"), [this] { m_library.undoStack()->undo(); });
}

void PriceListsPage::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import prices"), m_settings.lastFolder(),
                                                      tr("Price lists (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    importFile(path);
}

void PriceListsPage::importFile(const QString& path)
{
    auto* dialog = new ImportDialog(m_session, m_library, path, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::takenOver, this, &PriceListsPage::offerUndo);
    dialog->open();
}

void PriceListsPage::requestModel(const QString& id)
{
    const ModelId model(toStdString(id));
    if (m_session.knowledge().embeddingModel(model) != nullptr)
        emit recordRequested(QStringLiteral("embedding-model"), id);
    else if (m_session.knowledge().llmModel(model) != nullptr)
        emit recordRequested(QStringLiteral("llm-model"), id);
}

void PriceListsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        readLists();
}

} // namespace ogive::ui
