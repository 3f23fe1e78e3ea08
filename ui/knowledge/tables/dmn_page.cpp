#include "ui/knowledge/tables/dmn_page.h"

#include "core/base/files.h"
#include "core/exchange/dmn/read_dmn.h"
#include "ui/knowledge/findings/finding_model.h"
#include "ui/knowledge/tables/dmn_finding_rows.h"
#include "ui/knowledge/tables/dmn_table_model.h"
#include "ui/session/settings.h"
#include "ui/text/convert.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pages/file_drop.h"
#include "ui/widgets/pages/message_bar.h"
#include "ui/widgets/pages/plain_table.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int widestCell = 260;

Card* cardAround(QWidget* inner, QWidget* parent)
{
    auto* card = new Card(parent);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(inner);
    return card;
}

} // namespace

bool isDmnFile(const QString& path)
{
    return path.endsWith(".dmn"_L1, Qt::CaseInsensitive);
}

DmnPage::DmnPage(DesignSession& /*session*/, KnowledgeLibrary& /*library*/, Settings& settings,
                 QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_task(*this)
    , m_model(new DmnTableModel(this))
    , m_findings(new FindingModel(this))
{
    createWidgets();
    createViews();
    createLayout();
    connect(new FileDrop(*this), &FileDrop::dropped, this, &DmnPage::openFile);
}

void DmnPage::createWidgets()
{
    m_messages = new MessageBar(this);
    m_open = new QPushButton(tr("&Open decision tables (DMN)…"), this);
    m_open->setToolTip(tr("Show the tables of a DMN file, and what is wrong with them"));
    connect(m_open, &QPushButton::clicked, this, &DmnPage::chooseFile);
    m_file = new TextLabel({}, TextSize::Base, this);
    m_file->setTextFormat(Qt::PlainText);
    m_file->setMuted(true);
    m_decisions = new QComboBox(this);
    m_decisions->setAccessibleName(tr("Decision"));
    m_decisions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_decisions, &QComboBox::currentIndexChanged, this, &DmnPage::showDecision);
    m_summary = new TextLabel({}, TextSize::Small, this);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setMuted(true);
    m_summary->setWordWrap(true);
    m_empty = new TextLabel(
        tr("Open a DMN file, or drop it here: Ogive shows its decision tables and looks for "
           "inputs that no rule matches, rules that contradict each other, and rules that never "
           "count."),
        TextSize::Base, this);
    m_empty->setMuted(true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(40, 0, 40, 0);
}

void DmnPage::createViews()
{
    m_table = plainTable(*m_model, tr("Rules of the table"), this);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setMaximumSectionSize(widestCell);
    m_tree = plainTree(*m_findings, tr("Findings by rule"), this);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(FindingModel::Message, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(FindingModel::Place, QHeaderView::ResizeToContents);
    m_tree->setColumnHidden(FindingModel::Kind, true);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &DmnPage::showSpot);
    connect(m_findings, &QAbstractItemModel::modelReset, this, [this] {
        for (int group = 0; group < m_findings->rowCount(); ++group)
            m_tree->setFirstColumnSpanned(group, {}, true);
        m_tree->expandAll();
    });
}

void DmnPage::createLayout()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new TextLabel(tr("Decision tables"), TextSize::Title, this));
    head->addWidget(m_file, 1, Qt::AlignBottom);
    head->addWidget(m_open);

    auto* shown = new QWidget(this);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(12);
    choice->addWidget(m_decisions);
    choice->addWidget(m_summary, 1);
    auto* parts = new QVBoxLayout(shown);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(10);
    parts->addLayout(choice);
    parts->addWidget(cardAround(m_table, shown), 3);
    parts->addWidget(new TextLabel(tr("Findings"), TextSize::Strong, shown));
    parts->addWidget(cardAround(m_tree, shown), 2);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(shown);

    auto* column = new QVBoxLayout;
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_messages);
    page->addLayout(column, 1);
}

void DmnPage::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open decision tables"), m_settings.lastFolder(),
                                     tr("Decision tables (*.dmn);;All files (*)"));
    if (path.isEmpty())
        return;
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    openFile(path);
}

void DmnPage::openFile(const QString& path)
{
    m_messages->hide();
    m_file->setText(tr("reading…"));
    m_task.start(
        [file = toStdString(path)]() -> Result<Opened> {
            const auto content = readFile(file, mostDmnBytes);
            if (!content)
                return Failure(content.error());
            auto tables = readDmn(*content, file);
            if (!tables)
                return Failure(tables.error());
            QList<FindingGroup> findings = findingGroups(*tables, lintDmn(*tables));
            return Opened{std::move(*tables), std::move(findings)};
        },
        [this](Result<Opened> opened) { showOpened(std::move(opened)); });
}

void DmnPage::showOpened(Result<Opened> opened)
{
    if (opened) {
        m_tables = std::move(opened->tables);
        const QSignalBlocker quiet(m_decisions);
        m_decisions->clear();
        for (const DmnDecision& decision : m_tables.decisions)
            m_decisions->addItem(toQString(decision.name));
        m_findings->setGroups(std::move(opened->findings));
        m_decisions->setCurrentIndex(0);
        showDecision(0);
        m_stack->setCurrentIndex(1);
    } else {
        m_messages->showProblem(translated(opened.error()));
    }
    m_file->setText(m_tables.file.empty() ? QString() : QFileInfo(toQString(m_tables.file)).fileName());
}

void DmnPage::showDecision(int index)
{
    if (index < 0)
        return;
    m_model->setTable(m_tables, static_cast<std::size_t>(index));
    m_table->resizeColumnsToContents();
    showSummary();
}

/// The hit policy as the standard names it, how many rules there are, and what was found.
void DmnPage::showSummary()
{
    const DmnDecision& decision = m_tables.decisions[static_cast<std::size_t>(m_decisions->currentIndex())];
    const auto& table = decision.table;
    const qsizetype errors = countOf(m_findings->allGroups(), Severity::Error);
    const qsizetype others = countOf(m_findings->allGroups(), Severity::Warning) +
                             countOf(m_findings->allGroups(), Severity::Info);
    const QString policy =
        (toQString(hitPolicyName(table.hitPolicy)) + u' ' + toQString(aggregationName(table.aggregation)))
            .trimmed();
    m_summary->setText(tr("Hit policy %1 · rules: %2 · in the whole file, errors: %3, other findings: %4")
                           .arg(policy)
                           .arg(table.rules.size())
                           .arg(errors)
                           .arg(others));
}

/// The table and the rule of the finding selected.
void DmnPage::showSpot()
{
    const FindingRow* row = m_findings->rowAt(m_tree->currentIndex());
    const auto spot = row != nullptr ? spotOf(m_tables, *row) : std::nullopt;
    if (!spot)
        return;
    m_decisions->setCurrentIndex(static_cast<int>(spot->decision));
    if (spot->rule)
        m_table->selectRow(static_cast<int>(*spot->rule));
    else
        m_table->clearSelection();
}

/// Icons are made in the theme's colours.
void DmnPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_findings->applyTheme();
}

} // namespace ogive::ui
