#include "ui/knowledge/findings/lint_page.h"

#include "ui/knowledge/findings/finding_model.h"
#include "ui/knowledge/findings/finding_panel.h"
#include "ui/session/design_session.h"
#include "ui/session/knowledge_library.h"
#include "ui/session/settings.h"
#include "ui/text/convert.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pages/plain_table.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int panelWidth = 300;
constexpr int placeWidth = 190;
constexpr int treeIndent = 14;
constexpr int searchWidth = 260;

/// What the segments stand for, from left to right; the first is every severity.
std::optional<Severity> severityAt(int segment)
{
    switch (segment) {
    case 1:
        return Severity::Error;
    case 2:
        return Severity::Warning;
    case 3:
        return Severity::Info;
    default:
        return std::nullopt;
    }
}

} // namespace

LintPage::LintPage(DesignSession& session, KnowledgeLibrary& library, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_task(*this)
    , m_model(new FindingModel(this))
{
    createWidgets();
    createTree();
    createLayout();
    connect(&library, &KnowledgeLibrary::aboutToChange, this, [this] { m_task.cancel(); });
    connect(&library, &KnowledgeLibrary::changed, this, &LintPage::lookAgain);
}

void LintPage::createWidgets()
{
    m_counts = new TextLabel({}, TextSize::Base, this);
    m_counts->setMuted(true);
    m_severity = new SegmentedControl(this);
    m_severity->setAccessibleName(tr("Severity of the findings shown"));
    m_severity->setChoices({tr("All"), tr("Errors"), tr("Warnings"), tr("Notes")});
    m_severity->setCurrentIndex(0);
    connect(m_severity, &SegmentedControl::chosen, this, &LintPage::showFiltered);
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Find in the findings…"));
    m_search->setAccessibleName(tr("Find in the findings"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(searchWidth);
    connect(m_search, &QLineEdit::textChanged, this, &LintPage::showFiltered);
    m_copy = new QPushButton(tr("&Copy"), this);
    auto* menu = new QMenu(m_copy);
    connect(menu->addAction(tr("As &text")), &QAction::triggered, this, [this] { copy(plainTextOf); });
    connect(menu->addAction(tr("As &Markdown")), &QAction::triggered, this, [this] { copy(markdownOf); });
    m_copy->setMenu(menu);
    m_empty = new TextLabel({}, TextSize::Base, this);
    m_empty->setMuted(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_panel = new FindingPanel(this);
    m_panel->setFixedWidth(panelWidth);
    connect(m_panel, &FindingPanel::recordRequested, this, &LintPage::requestRecord);
}

void LintPage::createTree()
{
    m_tree = plainTree(*m_model, tr("Findings by rule"), this);
    QHeaderView* header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(FindingModel::Message, QHeaderView::Stretch);
    header->setSectionResizeMode(FindingModel::Kind, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(FindingModel::Place, QHeaderView::Interactive);
    header->resizeSection(FindingModel::Place, placeWidth);
    m_tree->setIndentation(treeIndent);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeView::doubleClicked, this, &LintPage::requestRecord);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &LintPage::showSelected);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        for (int group = 0; group < m_model->rowCount(); ++group)
            m_tree->setFirstColumnSpanned(group, {}, true);
        m_tree->expandAll();
    });
}

void LintPage::createLayout()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new TextLabel(tr("Findings"), TextSize::Title, this));
    head->addWidget(m_counts, 0, Qt::AlignBottom);
    head->addStretch();
    head->addWidget(m_copy);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(12);
    filters->addWidget(m_severity);
    filters->addWidget(m_search, 1);
    filters->addStretch();

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    auto* card = new Card(this);
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->addWidget(m_stack);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(card, 1);
    middle->addWidget(m_panel);

    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(16, 14, 16, 16);
    page->setSpacing(10);
    page->addLayout(head);
    page->addLayout(filters);
    page->addLayout(middle, 1);
}

void LintPage::setFilter(const QString& text)
{
    m_severity->setCurrentIndex(0);
    m_search->setText(text);
}

void LintPage::lookAgain()
{
    m_isStale = true;
    if (isVisible())
        look();
}

/// Lint analyses every rule set; with a copy of the knowledge it does not hold up the window.
void LintPage::look()
{
    m_isStale = false;
    m_ageLimit = m_settings.factAgeLimitDays();
    LintSettings settings{toStdString(m_session.date()), {}};
    if (m_ageLimit > 0)
        settings.maxAgeDays = m_ageLimit;
    m_counts->setText(tr("looking…"));
    m_task.start([knowledge = m_session.knowledge(),
                  settings] { return findingGroups(knowledge, lint(knowledge, settings)); },
                 [this](QList<FindingGroup> groups) {
                     m_groups = std::move(groups);
                     showFiltered();
                 });
}

void LintPage::showFiltered()
{
    m_model->setGroups(filtered(m_groups, severityAt(m_severity->currentIndex()), m_search->text()));
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setText(m_groups.isEmpty()
                         ? tr("Nothing to find fault with: every rule of lint is content.")
                         : tr("No finding is like that. Choose All or clear the search to see the others."));
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_tree);
    m_copy->setEnabled(!isEmpty);
    if (!isEmpty)
        m_tree->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
    showCounts();
    showSelected();
}

void LintPage::showCounts()
{
    if (m_task.isRunning())
        return;
    QStringList counts;
    const auto add = [&](Severity severity, const QString& one, const QString& many) {
        if (const qsizetype count = countOf(m_groups, severity); count > 0)
            counts.append(count == 1 ? one : many.arg(count));
    };
    add(Severity::Error, tr("1 error"), tr("%1 errors"));
    add(Severity::Warning, tr("1 warning"), tr("%1 warnings"));
    add(Severity::Info, tr("1 note"), tr("%1 notes"));
    m_counts->setText(counts.isEmpty() ? tr("none") : counts.join(u" · "_s));
}

void LintPage::showSelected()
{
    const QModelIndex current = m_tree->currentIndex();
    if (const FindingRow* row = m_model->rowAt(current))
        m_panel->showFinding(*m_model->groupAt(current), *row);
    else
        m_panel->showNothing();
}

void LintPage::requestRecord()
{
    const FindingRow* row = m_model->rowAt(m_tree->currentIndex());
    if (row != nullptr && !row->kind.isEmpty())
        emit recordRequested(row->kind, row->id);
}

void LintPage::copy(QString (*written)(const QList<FindingGroup>&)) const
{
    QApplication::clipboard()->setText(written(m_model->allGroups()));
}

void LintPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale || m_ageLimit != m_settings.factAgeLimitDays())
        look();
}

/// Icons are made in the theme's colours.
void LintPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_model->applyTheme();
}

bool LintPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            requestRecord();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ogive::ui
