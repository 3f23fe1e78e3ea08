#include "ui/shell/palette/shortcuts_dialog.h"

#include "ui/shell/icons.h"
#include "ui/shell/palette/shortcut_model.h"
#include "ui/shell/theme.h"
#include "ui/widgets/pages/plain_table.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QTreeView>

namespace ogive::ui {
namespace {

constexpr QSize shortcutsSize(560, 640);
constexpr int columnGap = 24;

} // namespace

ShortcutsDialog::ShortcutsDialog(QMainWindow& window)
    : QDialog(&window)
    , m_window(window)
    , m_model(new ShortcutModel(this))
    , m_search(new QLineEdit(this))
    , m_list(plainTree(*m_model, tr("Keyboard shortcuts"), this))
    , m_state(new TextLabel({}, TextSize::Small, this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    createLayout();
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::search);
    resize(shortcutsSize.boundedTo(window.size()));
}

void ShortcutsDialog::createLayout()
{
    showAsSurface(*this);
    m_search->setPlaceholderText(tr("Search by name or key"));
    m_search->setAccessibleName(tr("Search shortcuts"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search", themeOf(this)), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setIndentation(0);
    m_state->setMuted(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copyButton = buttons->addButton(tr("Copy as &text"), QDialogButtonBox::ActionRole);
    copyButton->setToolTip(tr("The keys that are listed, to be pasted into a note or printed"));
    for (QAbstractButton* button : buttons->buttons())
        qobject_cast<QPushButton*>(button)->setAutoDefault(false);
    connect(copyButton, &QPushButton::clicked, this, &ShortcutsDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(buttons);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
}

/// The menus may have changed since the last time.
void ShortcutsDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    m_groups = shortcutGroups(*m_window.menuBar());
    search(m_search->text());
    fitColumns();
    m_search->setFocus();
}

void ShortcutsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void ShortcutsDialog::search(const QString& typed)
{
    m_model->setGroups(withWords(m_groups, typed));
    for (int group = 0; group < m_model->rowCount(); ++group)
        m_list->setFirstColumnSpanned(group, {}, true);
    m_list->expandAll();
    qsizetype count = 0;
    for (const ShortcutGroup& group : m_model->shown())
        count += group.lines.size();
    m_state->setText(count > 0 ? tr("Keys listed: %1").arg(count) : tr("No key is called like that."));
}

void ShortcutsDialog::fitColumns()
{
    m_list->header()->setStretchLastSection(true);
    m_list->resizeColumnToContents(0);
    m_list->setColumnWidth(0, m_list->columnWidth(0) + columnGap);
}

void ShortcutsDialog::copy()
{
    QApplication::clipboard()->setText(textOf(m_model->shown()));
    m_state->setText(tr("The list was copied."));
}

} // namespace ogive::ui
