#include "ui/knowledge/knowledge_window.h"

#include "ui/knowledge/catalog/catalog_page.h"
#include "ui/knowledge/editor/record_editor.h"
#include "ui/knowledge/findings/lint_page.h"
#include "ui/knowledge/history/history_page.h"
#include "ui/knowledge/knowledge_header.h"
#include "ui/knowledge/knowledge_sections.h"
#include "ui/knowledge/prices/price_lists_page.h"
#include "ui/knowledge/record/record_page.h"
#include "ui/knowledge/record_actions.h"
#include "ui/knowledge/rules/rules_page.h"
#include "ui/knowledge/section_list.h"
#include "ui/knowledge/tables/dmn_page.h"
#include "ui/session/design_session.h"
#include "ui/session/knowledge_library.h"
#include "ui/session/settings.h"
#include "ui/text/convert.h"
#include "ui/widgets/pages/file_drop.h"
#include "ui/widgets/pages/message_bar.h"

#include <QBoxLayout>
#include <QEvent>
#include <QStackedWidget>
#include <QToolBar>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QSize knowledgeFirstSize(1280, 800);
constexpr qsizetype longestHistory = 50;

QFrame* separator(QFrame::Shape shape, QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setFrameShape(shape);
    return line;
}

} // namespace

/// The catalogs come from their own table; every other page is a line here.
QList<KnowledgeWindow::Section> KnowledgeWindow::allSections()
{
    QList<Section> sections;
    for (const CatalogSpec& spec : catalogSpecs())
        sections.append({spec.kind, spec.title, spec.group, &KnowledgeWindow::createCatalog});
    const QString upkeep = tr("Rules and upkeep");
    sections.append({rulesSection, tr("Rule sets"), upkeep, &KnowledgeWindow::createPage<RulesPage>});
    sections.append({findingsSection, tr("Findings"), upkeep, &KnowledgeWindow::createPage<LintPage>});
    sections.append({tablesSection, tr("Decision tables"), upkeep, &KnowledgeWindow::createPage<DmnPage>});
    sections.append({pricesSection, tr("Price lists"), upkeep, &KnowledgeWindow::createPage<PriceListsPage>});
    sections.append({historySection, tr("History"), upkeep, &KnowledgeWindow::createPage<HistoryPage>});
    return sections;
}

template <class Page>
QWidget* KnowledgeWindow::createPage(const QString& /*id*/)
{
    auto* page = new Page(m_session, m_library, m_settings, m_pages);
    connect(page, &Page::recordRequested, this, &KnowledgeWindow::showRecord);
    return page;
}

QWidget* KnowledgeWindow::createCatalog(const QString& id)
{
    auto* page = new CatalogPage(*catalogSpec(id), m_session, m_library, m_settings, m_pages);
    connect(page, &CatalogPage::recordRequested, this, &KnowledgeWindow::showRecord);
    connect(page, &CatalogPage::selectionChanged, this, &KnowledgeWindow::updateActions);
    return page;
}

KnowledgeWindow::KnowledgeWindow(DesignSession& session, KnowledgeLibrary& library, Settings& settings,
                                 QWidget* parent)
    : QMainWindow(parent, Qt::Window)
    , m_session(session)
    , m_library(library)
    , m_settings(settings)
    , m_actions(new RecordActions(library, *this))
{
    setWindowTitle(tr("Knowledge – Ogive"));
    setContextMenuPolicy(Qt::NoContextMenu);
    createLayout();
    connectParts();
    fillSections();
    resize(knowledgeFirstSize);
    showSection(catalogSpecs().front().kind);
}

void KnowledgeWindow::createLayout()
{
    auto* bar = addToolBar(tr("Knowledge"));
    bar->setObjectName(u"knowledgeBar"_s);
    bar->setMovable(false);
    bar->toggleViewAction()->setVisible(false);
    m_actions->fill(*bar);
    m_messages = new MessageBar(this);
    m_sections = new SectionList(this);
    m_pages = new QStackedWidget(this);
    m_record = new RecordPage(m_session, m_library, m_settings, m_pages);
    m_editor = new RecordEditor(m_session, m_library, m_pages);
    m_pages->addWidget(m_record);
    m_pages->addWidget(m_editor);

    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_sections);
    body->addWidget(separator(QFrame::VLine, this));
    body->addWidget(m_pages, 1);
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new KnowledgeHeader(m_library, middle));
    column->addWidget(separator(QFrame::HLine, this));
    column->addWidget(m_messages);
    column->addLayout(body, 1);
    setCentralWidget(middle);
}

void KnowledgeWindow::connectParts()
{
    connect(new FileDrop(*this), &FileDrop::dropped, this, &KnowledgeWindow::importFile);
    connect(m_sections, &SectionList::chosen, this, [this](const QString& id) { showRecord(id, {}); });
    connect(m_record, &RecordPage::recordRequested, this, &KnowledgeWindow::showRecord);
    connect(m_record, &RecordPage::backRequested, this, [this] { showRecord(m_view.section, {}); });
    connect(m_record, &RecordPage::recordGone, this, [this](const QString& kind) { open({kind, {}}); });
    connect(m_editor, &RecordEditor::cancelled, this, &KnowledgeWindow::leaveEditor);
    connect(m_editor, &RecordEditor::saved, this, [this](const QString& kind, const QString& id) {
        m_messages->hide();
        open({kind, id});
    });
    connect(&m_library, &KnowledgeLibrary::changed, this, [this] {
        fillSections();
        updateActions();
    });
    connect(&m_library, &KnowledgeLibrary::failed, this,
            [this](const Error& error) { m_messages->showProblem(translated(error)); });
    connect(m_actions->back(), &QAction::triggered, this, &KnowledgeWindow::goBack);
    connect(m_actions->create(), &QAction::triggered, this, [this] {
        m_editor->startNew(m_view.section, ownerInView());
        showEditor();
    });
    connect(m_actions->edit(), &QAction::triggered, this, [this] {
        m_editor->startEdit(m_view.section, recordInView());
        showEditor();
    });
    connect(m_actions->duplicate(), &QAction::triggered, this, [this] {
        m_editor->startCopy(m_view.section, recordInView());
        showEditor();
    });
    connect(m_actions->remove(), &QAction::triggered, this, &KnowledgeWindow::removeRecord);
    connect(m_actions->find(), &QAction::triggered, this, [this] {
        if (CatalogPage* page = catalog())
            page->focusFilter();
    });
}

QList<SectionEntry> KnowledgeWindow::sectionEntries()
{
    QList<SectionEntry> entries;
    for (const Section& section : allSections())
        entries.append({section.id, section.title, section.group, -1});
    return entries;
}

void KnowledgeWindow::fillSections()
{
    QList<SectionEntry> entries = sectionEntries();
    for (SectionEntry& entry : entries)
        entry.count = countInSection(entry.id, m_library);
    m_sections->setEntries(entries);
}

void KnowledgeWindow::setSectionCount(const QString& id, int count)
{
    m_sections->setCount(id, count);
}

void KnowledgeWindow::showOldFacts()
{
    const CatalogContext context{m_session.knowledge(), m_session.date(), m_settings.factAgeLimitDays()};
    std::ptrdiff_t most = 0;
    QString kind;
    for (const CatalogSpec& spec : catalogSpecs()) {
        const auto old = std::ranges::count_if(
            m_library.shownRecords().of(toStdString(spec.kind)),
            [&](const KnowledgeRecord& record) { return oldDaysOf(spec, record.json, context).has_value(); });
        if (old > most)
            kind = spec.kind;
        most = std::max(most, old);
    }
    if (showSection(kind))
        catalog()->setOnlyOld(true);
}

QWidget* KnowledgeWindow::page(const QString& section) const
{
    return m_built.value(section);
}

CatalogPage* KnowledgeWindow::catalog() const
{
    return qobject_cast<CatalogPage*>(page(m_view.section));
}

bool KnowledgeWindow::isEditing() const
{
    return m_pages->currentWidget() == m_editor;
}

QString KnowledgeWindow::recordInView() const
{
    if (!m_view.record.isEmpty())
        return m_view.record;
    const CatalogPage* page = catalog();
    return page != nullptr ? page->selectedRecord() : QString();
}

/// The decision whose option is in view.
QString KnowledgeWindow::ownerInView() const
{
    const KnowledgeRecord* record =
        m_library.shownRecords().find(toStdString(m_view.section), toStdString(recordInView()));
    return record != nullptr ? toQString(record->owner) : QString();
}

bool KnowledgeWindow::showSection(const QString& id)
{
    const QList<Section> sections = allSections();
    if (std::ranges::find(sections, id, &Section::id) == sections.end())
        return false;
    showRecord(id, {});
    return true;
}

void KnowledgeWindow::showRecord(const QString& kind, const QString& id)
{
    const QList<Section> sections = allSections();
    if (std::ranges::find(sections, kind, &Section::id) == sections.end() || !mayLeave())
        return;
    if (!m_view.section.isEmpty() && (m_view.section != kind || m_view.record != id)) {
        m_history.append(m_view);
        if (m_history.size() > longestHistory)
            m_history.removeFirst();
    }
    open({kind, id});
}

void KnowledgeWindow::goBack()
{
    if (!mayLeave() || m_history.isEmpty())
        return;
    open(m_history.takeLast());
}

void KnowledgeWindow::open(const View& view)
{
    QWidget*& built = m_built[view.section];
    if (built == nullptr) {
        const QList<Section> sections = allSections();
        const auto found = std::ranges::find(sections, view.section, &Section::id);
        built = (this->*found->create)(view.section);
        m_pages->addWidget(built);
    }
    m_sections->setCurrent(view.section);
    m_view = view;
    const bool isCatalog = catalog() != nullptr;
    if (isCatalog && !view.record.isEmpty() && m_record->showRecord(view.section, view.record)) {
        m_pages->setCurrentWidget(m_record);
    } else {
        m_view.record.clear();
        m_pages->setCurrentWidget(built);
    }
    if (auto* rules = qobject_cast<RulesPage*>(built); rules != nullptr && !view.record.isEmpty())
        rules->showTree(view.record);
    if (isCatalog)
        catalog()->selectRecord(view.record);
    updateActions();
}

bool KnowledgeWindow::mayLeave()
{
    if (!isEditing() || !m_editor->isChanged())
        return true;
    m_sections->setCurrent(m_view.section);
    m_messages->showProblem(tr("This record has changes that are not saved. Save or cancel them first."));
    return false;
}

void KnowledgeWindow::showEditor()
{
    m_messages->hide();
    m_pages->setCurrentWidget(m_editor);
    updateActions();
}

void KnowledgeWindow::leaveEditor()
{
    m_messages->hide();
    open(m_view);
}

void KnowledgeWindow::removeRecord()
{
    const KnowledgeRecord* record =
        m_library.shownRecords().find(toStdString(m_view.section), toStdString(recordInView()));
    if (record == nullptr)
        return;
    const RecordPlace place{recordKind(toStdString(m_view.section)), record->owner};
    const QString title = recordTitle(*record);
    RecordStore store(m_session, m_library);
    const std::string id = record->id;
    const bool comesBack = record->layer > 0 && store.isOverBuiltin(place, id);
    if (const auto done = store.remove(place, id); !done) {
        m_messages->showProblem(translated(done.error()));
        return;
    }
    m_messages->showDone(comesBack ? tr("%1 is as built in again. Undo brings your change back.").arg(title)
                                   : tr("%1 is deleted. Undo brings it back.").arg(title));
}

void KnowledgeWindow::updateActions()
{
    m_actions->setState(catalog() != nullptr, !recordInView().isEmpty() && catalog() != nullptr, isEditing());
    m_actions->setBackPossible(!m_history.isEmpty());
}

void KnowledgeWindow::importFile(const QString& path)
{
    if (!showSection(isDmnFile(path) ? tablesSection : pricesSection) || isEditing())
        return;
    if (isDmnFile(path))
        qobject_cast<DmnPage*>(page(tablesSection))->openFile(path);
    else
        qobject_cast<PriceListsPage*>(page(pricesSection))->importFile(path);
}

void KnowledgeWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_actions->applyIcons();
}

} // namespace ogive::ui
