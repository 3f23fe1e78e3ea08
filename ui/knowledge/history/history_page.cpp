#include "ui/knowledge/history/history_page.h"

#include "ui/knowledge/history/history_models.h"
#include "ui/session/design_session.h"
#include "ui/session/knowledge_library.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pages/message_bar.h"
#include "ui/widgets/pages/plain_table.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QUrl>

namespace ogive::ui {

HistoryPage::HistoryPage(DesignSession& session, KnowledgeLibrary& library, Settings& /*settings*/,
                         QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_library(library)
    , m_task(*this)
    , m_model(new HistoryModel(this))
    , m_changesModel(new LayerChangesModel(this))
{
    createTables();
    createButtons();
    createLayout();
    connectLibrary();
    applyIcons();
}

void HistoryPage::createTables()
{
    m_messages = new MessageBar(this);
    m_layers = plainTable(*m_model, tr("What was laid over the built-in knowledge"), this);
    m_layers->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_layers->horizontalHeader()->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    connect(m_layers->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPage::showSelected);
    m_changes = plainTable(*m_changesModel, tr("What the change does to records"), this);
    m_changes->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_changes->horizontalHeader()->setSectionResizeMode(LayerChangesModel::Id, QHeaderView::Stretch);
    connect(m_changes, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        const RecordChange& change = m_changesModel->changeAt(index.row());
        emit recordRequested(toQString(change.kind), toQString(change.id));
    });
    m_empty =
        new TextLabel(tr("Nothing is laid over the built-in knowledge yet. An imported price list or an "
                         "edited record becomes a line here, and can be taken away again."),
                      TextSize::Base, this);
    m_empty->setMuted(true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(40, 0, 40, 0);
}

void HistoryPage::createButtons()
{
    m_undo = m_library.undoStack()->createUndoAction(this, tr("Undo"));
    m_redo = m_library.undoStack()->createRedoAction(this, tr("Redo"));
    m_remove = new QPushButton(tr("&Remove"), this);
    m_remove->setToolTip(tr("Take the change selected away; can be undone"));
    connect(m_remove, &QPushButton::clicked, this, &HistoryPage::removeSelected);
    m_openFolder = new QPushButton(tr("&Open folder"), this);
    connect(m_openFolder, &QPushButton::clicked, this, &HistoryPage::openFolder);
    m_folder = new TextLabel({}, TextSize::Small, this);
    m_folder->setTextFormat(Qt::PlainText);
    m_folder->setMuted(true);
    m_folder->setWordWrap(true);
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_changesTitle = new TextLabel({}, TextSize::Strong, this);
}

void HistoryPage::createLayout()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new TextLabel(tr("History"), TextSize::Title, this));
    head->addStretch();
    for (QAction* action : {m_undo, m_redo}) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setIconSize({16, 16});
        head->addWidget(button);
    }
    head->addWidget(m_remove);
    head->addWidget(m_openFolder);

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_layers);
    m_stack->addWidget(m_empty);
    auto* upper = new Card(this);
    auto* list = new QVBoxLayout(upper);
    list->setContentsMargins(1, 1, 1, 1);
    list->addWidget(m_stack);
    auto* lower = new Card(this);
    auto* details = new QVBoxLayout(lower);
    details->setContentsMargins(1, 10, 1, 1);
    details->setSpacing(6);
    m_changesTitle->setContentsMargins(13, 0, 13, 0);
    details->addWidget(m_changesTitle);
    details->addWidget(m_changes, 1);

    auto* column = new QVBoxLayout;
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_folder);
    column->addWidget(upper, 1);
    column->addWidget(lower, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_messages);
    page->addLayout(column, 1);
}

void HistoryPage::connectLibrary()
{
    connect(&m_library, &KnowledgeLibrary::aboutToChange, this, [this] { m_task.cancel(); });
    connect(&m_library, &KnowledgeLibrary::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            showLayers();
    });
    connect(m_library.undoStack(), &QUndoStack::indexChanged, m_messages, &QWidget::hide);
}

void HistoryPage::showLayers()
{
    m_isStale = false;
    m_model->setLayers(layerRows(m_session.knowledge(), m_library.folder()));
    const bool isEmpty = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_layers);
    m_openFolder->setEnabled(QDir(m_library.folder()).exists() && !m_library.folder().isEmpty());
    m_folder->setText(m_library.folder().isEmpty()
                          ? tr("No folder is in use; the first change makes %1.")
                                .arg(QDir::toNativeSeparators(KnowledgeLibrary::defaultFolder()))
                          : QDir::toNativeSeparators(m_library.folder()));
    if (!isEmpty)
        m_layers->selectRow(m_model->rowCount() - 1);
    showSelected();
}

void HistoryPage::selectLayer(int row)
{
    m_layers->selectRow(row);
}

/// What a layer changes takes laying all the others twice.
void HistoryPage::showSelected()
{
    const QModelIndex current = m_layers->currentIndex();
    m_remove->setEnabled(current.isValid());
    m_changesModel->setChanges({});
    m_task.cancel();
    if (!current.isValid()) {
        m_changesTitle->setText(tr("What a change does"));
        return;
    }
    const QString path = m_model->layers()[current.row()].path;
    m_changesTitle->setText(m_model->layers()[current.row()].what);
    m_task.start([folder = toStdString(m_library.folder()),
                  file = toStdString(path)] { return layerChanges(folder, file); },
                 [this](const Result<std::vector<RecordChange>>& changes) { showChanges(changes); });
}

void HistoryPage::showChanges(const Result<std::vector<RecordChange>>& changes)
{
    const QModelIndex current = m_layers->currentIndex();
    if (!changes) {
        m_messages->showProblem(translated(changes.error()));
        return;
    }
    m_changesModel->setChanges(*changes);
    if (current.isValid())
        m_changesTitle->setText(tr("%1: records it touches: %2")
                                    .arg(m_model->layers()[current.row()].what,
                                         numberText(static_cast<double>(changes->size()))));
}

void HistoryPage::removeSelected()
{
    const QModelIndex current = m_layers->currentIndex();
    if (!current.isValid())
        return;
    const QString name = m_model->layers()[current.row()].file;
    if (const auto done = m_library.changeFile(name, std::nullopt, tr("remove %1").arg(name)); !done)
        m_messages->showProblem(translated(done.error()));
    else
        m_messages->showOffer(tr("%1 is no longer part of the knowledge.").arg(name), tr("&Undo"),
                              [this] { m_library.undoStack()->undo(); });
}

void HistoryPage::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_library.folder()));
}

void HistoryPage::applyIcons()
{
    const Theme& theme = themeOf(this);
    m_undo->setIcon(icon(u"undo", theme));
    m_redo->setIcon(icon(u"redo", theme));
}

void HistoryPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        showLayers();
}

void HistoryPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_undo != nullptr)
        applyIcons();
}

} // namespace ogive::ui
