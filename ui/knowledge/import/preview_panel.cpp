#include "ui/knowledge/import/preview_panel.h"

#include "ui/knowledge/import/new_models_model.h"
#include "ui/knowledge/import/skipped_model.h"
#include "ui/knowledge/prices/rate_table.h"
#include "ui/text/number_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pages/plain_table.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>

namespace ogive::ui {
namespace {

constexpr int fewEntries = 40; ///< so many skipped entries are shown unfolded

QString countText(std::size_t count)
{
    return numberText(static_cast<double>(count));
}

} // namespace

PreviewPanel::PreviewPanel(QWidget* parent)
    : QWidget(parent)
{
    createTables();
    createLayout();
}

void PreviewPanel::createTables()
{
    m_changes = new RateTable(tr("Changed prices"), this);
    m_changes->model().setHeads(tr("Now"), tr("In the list"));
    m_newModels = new NewModelsModel(this);
    m_sortedNewModels = new QSortFilterProxyModel(this);
    m_sortedNewModels->setSourceModel(m_newModels);
    m_sortedNewModels->setSortRole(NewModelsModel::sortRole);
    m_sortedNewModels->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sortedNewModels->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sortedNewModels->setFilterKeyColumn(-1);
    QTableView* newModels = plainTable(*m_sortedNewModels, tr("New models"), this);
    newModels->horizontalHeader()->setSectionResizeMode(NewModelsModel::Name, QHeaderView::Stretch);
    newModels->setSortingEnabled(true);
    newModels->sortByColumn(NewModelsModel::Name, Qt::AscendingOrder);
    m_skippedModel = new SkippedModel(this);
    m_skipped = plainTree(*m_skippedModel, tr("Skipped entries"), this);

    m_tables = new QStackedWidget(this);
    m_tables->addWidget(m_changes);
    m_tables->addWidget(newModels);
    m_tables->addWidget(m_skipped);
    m_switch = new SegmentedControl(this);
    m_switch->setAccessibleName(tr("Show of the list"));
    connect(m_switch, &SegmentedControl::chosen, this, &PreviewPanel::showTable);
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Find a model…"));
    m_search->setAccessibleName(tr("Find a model"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &PreviewPanel::filter);
}

void PreviewPanel::createLayout()
{
    auto* figures = new QHBoxLayout;
    figures->setSpacing(12);
    const std::array titles{tr("changed"), tr("new"), tr("unchanged"), tr("skipped")};
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        auto* card = new Card(this);
        auto* column = new QVBoxLayout(card);
        column->setContentsMargins(14, 8, 14, 10);
        column->setSpacing(0);
        m_counts[i] = new TextLabel({}, TextSize::Title, card);
        auto* title = new TextLabel(titles[i], TextSize::Small, card);
        title->setMuted(true);
        column->addWidget(m_counts[i]);
        column->addWidget(title);
        figures->addWidget(card, 1);
    }
    auto* tools = new QHBoxLayout;
    tools->setSpacing(12);
    tools->addWidget(m_switch);
    tools->addStretch();
    tools->addWidget(m_search);
    auto* card = new Card(this);
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->addWidget(m_tables);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(figures);
    column->addLayout(tools);
    column->addWidget(card, 1);
}

void PreviewPanel::showPreview(const ImportPreview& preview, const Knowledge& knowledge,
                               const std::string& date)
{
    const PriceImport& import = preview.import;
    m_counts[0]->setText(countText(import.changed));
    m_counts[1]->setText(countText(import.fresh));
    m_counts[2]->setText(countText(import.unchanged));
    m_counts[3]->setText(countText(import.skipped.size()));
    m_changes->model().setRows(rateRows(knowledge, import.changes));
    m_newModels->setModels(preview.list, import, date);
    m_skippedModel->setSkipped(import.skipped);
    m_switch->setChoices({tr("Changed prices"), tr("New models"), tr("Skipped")});
    showTable(import.changed > 0 ? 0 : import.fresh > 0 ? 1 : import.skipped.empty() ? 0 : 2);
    expandSkipped();
}

QStringList PreviewPanel::counts() const
{
    QStringList texts;
    for (const TextLabel* count : m_counts)
        texts.append(count->text());
    return texts;
}

void PreviewPanel::filter(const QString& text)
{
    m_changes->setFilter(text);
    m_sortedNewModels->setFilterFixedString(text.simplified());
    m_skippedModel->setFilter(text);
    expandSkipped();
}

void PreviewPanel::showTable(int index)
{
    m_switch->setCurrentIndex(index);
    m_tables->setCurrentIndex(index);
}

void PreviewPanel::expandSkipped()
{
    int entries = 0;
    for (int group = 0; group < m_skippedModel->rowCount(); ++group)
        entries += m_skippedModel->rowCount(m_skippedModel->index(group, 0));
    if (entries <= fewEntries)
        m_skipped->expandAll();
}

} // namespace ogive::ui
