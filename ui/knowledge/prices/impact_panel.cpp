#include "ui/knowledge/prices/impact_panel.h"

#include "ui/knowledge/prices/impact_model.h"
#include "ui/knowledge/prices/price_lists_model.h"
#include "ui/session/design_session.h"
#include "ui/session/document.h"
#include "ui/session/knowledge_library.h"
#include "ui/session/settings.h"
#include "ui/text/convert.h"
#include "ui/widgets/pages/plain_table.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

QString designPattern()
{
    return u"*"_s + QLatin1StringView(Document::fileEnding);
}

QStringList designsBelow(const QString& folder)
{
    QStringList found;
    QDirIterator files(folder, {designPattern()}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found.append(files.next());
    found.sort();
    return found;
}

} // namespace

ImpactPanel::ImpactPanel(DesignSession& session, KnowledgeLibrary& library, Settings& settings,
                         QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_library(library)
    , m_settings(settings)
    , m_task(*this)
    , m_model(new ImpactModel(this))
{
    createWidgets();
    createLayout();
    reckon();
}

void ImpactPanel::createWidgets()
{
    m_lists = new QComboBox(this);
    m_lists->setAccessibleName(tr("Price list whose impact is shown"));
    m_lists->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_lists->setMinimumContentsLength(24);
    connect(m_lists, &QComboBox::activated, this, &ImpactPanel::takeChosenList);
    m_movedOnly = new QCheckBox(tr("&Moved only"), this);
    m_movedOnly->setToolTip(tr("Leave out the scenarios that stay as they are"));
    connect(m_movedOnly, &QCheckBox::toggled, m_model, &ImpactModel::setMovedOnly);
    m_summary = new TextLabel({}, TextSize::Small, this);
    m_summary->setMuted(true);
    m_summary->setWordWrap(true);
    m_table = plainTable(*m_model, tr("What the prices do to the designs"), this);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->resizeSection(ImpactModel::DesignName, 170);
    header->resizeSection(ImpactModel::ScenarioName, 120);
    header->setSectionResizeMode(ImpactModel::Prices, QHeaderView::Stretch);
    header->setSectionResizeMode(ImpactModel::Outcomes, QHeaderView::Stretch);
    for (const int amount : {ImpactModel::Before, ImpactModel::After, ImpactModel::Change})
        header->setSectionResizeMode(amount, QHeaderView::ResizeToContents);
    // Why a design can't be read goes over all the columns behind its name.
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_table->clearSpans();
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (m_model->index(row, ImpactModel::Before).data().toString().isEmpty())
                m_table->setSpan(row, ImpactModel::Prices, 1, ImpactModel::ColumnCount - ImpactModel::Prices);
    });
}

void ImpactPanel::createLayout()
{
    auto* folder = new QPushButton(tr("&Folder of designs…"), this);
    connect(folder, &QPushButton::clicked, this, &ImpactPanel::askForFolder);
    auto* files = new QPushButton(tr("&Designs…"), this);
    connect(files, &QPushButton::clicked, this, &ImpactPanel::askForDesigns);
    auto* on = new TextLabel(tr("on"), TextSize::Base, this);
    on->setMuted(true);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_lists, 2);
    tools->addWidget(on);
    tools->addWidget(folder);
    tools->addWidget(files);
    tools->addStretch(1);
    tools->addWidget(m_movedOnly);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(tools);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
}

void ImpactPanel::setLists(const std::vector<KeptList>& lists)
{
    const std::string chosen = chosenMove().without;
    m_files.clear();
    m_lists->clear();
    for (const KeptList& kept : lists) {
        if (kept.isBuiltIn() || !kept.list)
            continue;
        m_files.push_back(kept.file);
        m_lists->addItem(titleOf(kept));
    }
    if (!m_listFile.isEmpty())
        m_lists->addItem(QFileInfo(m_listFile).fileName());
    if (m_lists->count() > 0)
        m_lists->insertSeparator(m_lists->count());
    m_lists->addItem(m_lists->count() == 0 ? tr("Choose a price list…") : tr("Another file…"));
    const auto found = std::ranges::find(m_files, chosen);
    const auto last = static_cast<int>(m_files.size()) - 1;
    if (!m_listFile.isEmpty())
        m_lists->setCurrentIndex(last + 1);
    else
        m_lists->setCurrentIndex(found == m_files.end() ? std::max(0, last)
                                                        : static_cast<int>(found - m_files.begin()));
    reckon();
}

void ImpactPanel::chooseList(const std::string& file)
{
    const auto found = std::ranges::find(m_files, file);
    if (found == m_files.end())
        return;
    m_listFile.clear();
    m_lists->setCurrentIndex(static_cast<int>(found - m_files.begin()));
    reckon();
}

void ImpactPanel::chooseFile(const QString& path)
{
    const int position = static_cast<int>(m_files.size());
    if (!m_listFile.isEmpty())
        m_lists->removeItem(position);
    m_listFile = path;
    m_lists->insertItem(position, QFileInfo(path).fileName());
    m_lists->setCurrentIndex(position);
    reckon();
}

void ImpactPanel::takeChosenList(int index)
{
    const auto kept = static_cast<int>(m_files.size());
    if (index < kept) {
        m_listFile.clear();
        return reckon();
    }
    if (index == kept && !m_listFile.isEmpty())
        return reckon();
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Impact of a price list"), m_settings.lastFolder(),
                                     tr("Price lists (*.json);;All files (*)"));
    if (path.isEmpty()) {
        m_lists->setCurrentIndex(0);
        return;
    }
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    chooseFile(path);
}

void ImpactPanel::askForFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder of designs"), m_settings.lastFolder());
    if (folder.isEmpty())
        return;
    m_settings.setLastFolder(folder);
    setDesigns({folder});
}

void ImpactPanel::askForDesigns()
{
    const QStringList files =
        QFileDialog::getOpenFileNames(this, tr("Designs"), m_settings.lastFolder(),
                                      tr("Ogive designs (%1);;All files (*)").arg(designPattern()));
    if (files.isEmpty())
        return;
    m_settings.setLastFolder(QFileInfo(files.front()).absolutePath());
    setDesigns(files);
}

void ImpactPanel::setDesigns(const QStringList& paths)
{
    m_designs.clear();
    for (const QString& path : paths)
        m_designs += QFileInfo(path).isDir() ? designsBelow(path) : QStringList{path};
    reckon();
    if (m_designs.isEmpty())
        m_summary->setText(tr("There is no design (%1) in this folder or below it.").arg(designPattern()));
}

PriceMove ImpactPanel::chosenMove() const
{
    // Before the first change the folder may not be there yet: then nothing is laid over.
    const QString folder = QDir(m_library.folder()).exists() ? m_library.folder() : QString();
    PriceMove move{toStdString(folder),
                   {},
                   toStdString(m_listFile),
                   toStdString(m_session.date()),
                   m_session.knowledge().language};
    const auto index = static_cast<std::size_t>(m_lists->currentIndex());
    if (m_listFile.isEmpty() && index < m_files.size())
        move.without = m_files[index];
    return move;
}

/// Reads and evaluates every design twice.
void ImpactPanel::reckon()
{
    m_task.cancel();
    const PriceMove asked = chosenMove();
    if (asked.without.empty() && asked.with.empty()) {
        m_summary->setText(tr("Choose a price list, then designs: each scenario is evaluated with the prices "
                              "before and after."));
        return;
    }
    if (m_designs.isEmpty()) {
        m_summary->setText(tr("Choose a folder or files: each scenario of each design is evaluated with the "
                              "prices before this list and after it."));
        return;
    }
    std::vector<std::string> designs;
    for (const QString& design : m_designs)
        designs.push_back(toStdString(design));
    m_summary->setText(tr("Evaluating %1 designs…").arg(m_designs.size()));
    m_task.start([designs, asked] { return impactsOn(designs, asked); },
                 [this](const Result<DesignImpacts>& impacts) { showImpacts(impacts); });
}

void ImpactPanel::showImpacts(const Result<DesignImpacts>& impacts)
{
    if (!impacts) {
        m_summary->setText(tr("The impact could not be reckoned."));
        emit failed(translated(impacts.error()));
        return;
    }
    m_model->setImpacts(*impacts);
    const QString moved = tr("%1 of %2 scenarios in %3 designs are moved by this list.")
                              .arg(m_model->movedCount())
                              .arg(m_model->scenarioCount())
                              .arg(m_designs.size() - m_model->problemCount());
    m_summary->setText(m_model->problemCount() == 0
                           ? moved
                           : tr("%1 Files that can't be read: %2.").arg(moved).arg(m_model->problemCount()));
}

QString ImpactPanel::summary() const
{
    return m_summary->text();
}

} // namespace ogive::ui
