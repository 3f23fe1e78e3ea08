#include "ui/workshop/entries/entry_list.h"

#include "ui/session/design_session.h"
#include "ui/shell/ogive_style.h"
#include "ui/text/convert.h"
#include "ui/widgets/pages/plain_table.h"
#include "ui/widgets/text_label.h"
#include "ui/workshop/entries/entry_form.h"
#include "ui/workshop/entries/entry_model.h"
#include "ui/workshop/frame/dialog_parts.h"
#include "ui/workshop/frame/workshop_dialog.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr int recordFormWidth = 330;
constexpr int lettersOfText = 24; // that a text has at least, before the columns beside it are scrolled to
/// How wide a column is that is not the stretched one.
int lettersOf(EntryField::Kind kind)
{
    switch (kind) {
    case EntryField::Kind::Text:
    case EntryField::Kind::Decision:
    case EntryField::Kind::Option:
    case EntryField::Kind::Page:
        return 16;
    case EntryField::Kind::Line:
    case EntryField::Kind::Day:
        return 12;
    case EntryField::Kind::Flag:
    case EntryField::Kind::Count:
        return 9;
    }
    Q_UNREACHABLE();
}

} // namespace

EntryList::EntryList(const EntryKind& kind, const EntryWords& words, DesignSession& session, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_session(session)
    , m_model(new EntryModel(kind, words, this))
{
    createTable();
    createForm(words);
    createLayout();
    showDesign();
}

const Workshop& EntryList::workshop() const
{
    return m_session.design().workshop;
}

void EntryList::createTable()
{
    m_table = plainTable(*m_model, m_kind.title(), this);
    m_table->setAccessibleDescription(tr("Insert adds one, Enter goes to what the selected one says, Delete "
                                         "removes it"));
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column < static_cast<int>(m_kind.columns().size()); ++column)
        header->resizeSection(column, letter * lettersOf(m_kind.fields()[m_kind.columns()[column]].kind));
    // The text after a tick, where there is one.
    const int stretched = m_kind.fields()[m_kind.columns()[0]].kind == EntryField::Kind::Flag ? 1 : 0;
    stretchSection(*header, stretched, letter * lettersOfText);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_table->currentIndex().isValid())
            stopAdding();
    });
    connect(m_model, &EntryModel::flagRequested, this, &EntryList::applyFlag);
}

void EntryList::createForm(const EntryWords& words)
{
    m_add = quietButton(tr("&Add"), this);
    m_add->setToolTip(tr("Insert"));
    m_remove = quietButton(tr("Re&move"), this);
    m_remove->setToolTip(tr("Delete; this can be undone"));
    m_form = new EntryForm(m_kind, words, m_session.date(), this);
    m_objection = objectionLabel(this);
    m_keep = quietButton(tr("Add &to the list"), this);
    makePrimary(*m_keep);
    m_cancel = quietButton(tr("&Don't add"), this);
    connect(m_form, &EntryForm::valuesChanged, this, &EntryList::applyValues);
    connect(m_add, &QPushButton::clicked, this, &EntryList::startAdding);
    connect(m_remove, &QPushButton::clicked, this, &EntryList::remove);
    connect(m_keep, &QPushButton::clicked, this, &EntryList::finishAdding);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        stopAdding();
        m_table->setFocus();
    });
}

void EntryList::createLayout()
{
    TextLabel* empty = mutedLabel(m_kind.emptyText(), this);
    empty->setAlignment(Qt::AlignCenter);
    empty->setMargin(20);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_table);
    m_pages->addWidget(empty);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(inCard(m_pages, this), 1);
    left->addLayout(buttons);
    auto* decide = new QHBoxLayout;
    decide->setSpacing(8);
    decide->addStretch(1);
    decide->addWidget(m_cancel);
    decide->addWidget(m_keep);
    m_side = new QWidget(this);
    auto* right = new QVBoxLayout(m_side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(8);
    right->addWidget(m_form);
    right->addWidget(m_objection);
    right->addLayout(decide);
    right->addStretch(1);
    setSideWidth(*m_side, recordFormWidth);
    auto* both = new QHBoxLayout(this);
    both->setContentsMargins(0, 12, 0, 0);
    both->setSpacing(20);
    both->addLayout(left, 1);
    both->addWidget(m_side, 0, Qt::AlignTop);
}

std::optional<std::size_t> EntryList::selected() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 ? std::optional(static_cast<std::size_t>(row)) : std::nullopt;
}

void EntryList::showDesign()
{
    const int row = m_table->currentIndex().row();
    m_model->setWorkshop(workshop());
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    const int next = std::min(std::max(row, 0), m_model->rowCount() - 1);
    if (!m_isAdding && next >= 0 && m_table->currentIndex().row() != next)
        m_table->setCurrentIndex(m_model->index(next, 0));
    showEntry();
}

void EntryList::showEntry()
{
    const auto row = selected();
    m_side->setVisible(m_isAdding || row.has_value());
    m_keep->setVisible(m_isAdding);
    m_cancel->setVisible(m_isAdding);
    m_add->setEnabled(!m_isAdding);
    m_remove->setEnabled(row.has_value());
    m_objection->hide();
    if (!m_isAdding && row)
        m_form->showEntry(m_kind.values(workshop(), *row), m_kind.note(workshop(), *row), false);
}

bool EntryList::apply(const Edit& edit)
{
    const auto applied = m_session.apply(edit);
    m_objection->setText(applied ? QString() : translated(applied.error()));
    m_objection->setVisible(!applied);
    return applied.has_value();
}

/// Of an entry that is there each change is an edit; one that is being added waits until all is said.
void EntryList::applyValues()
{
    const auto row = selected();
    if (m_isAdding || !row)
        return;
    const QString reason = m_kind.objection(m_form->values());
    if (reason.isEmpty()) {
        apply(m_kind.set(workshop(), row, m_form->values()));
        return;
    }
    m_form->showEntry(m_kind.values(workshop(), *row), m_kind.note(workshop(), *row), false);
    m_objection->setText(reason);
    m_objection->show();
}

void EntryList::applyFlag(int row, int field, bool isOn)
{
    const auto place = static_cast<std::size_t>(row);
    EntryValues values = m_kind.values(workshop(), place);
    values[field] = isOn;
    apply(m_kind.set(workshop(), place, values));
}

void EntryList::startAdding()
{
    m_isAdding = true;
    m_table->setCurrentIndex({});
    m_form->showEntry(m_kind.newValues(), {}, true);
    showEntry();
    m_form->focusFirst();
}

void EntryList::finishAdding()
{
    m_form->commit();
    const QString reason = m_kind.objection(m_form->values());
    if (!reason.isEmpty()) {
        m_objection->setText(reason);
        m_objection->show();
        m_form->focusFirst();
        return;
    }
    if (!apply(m_kind.set(workshop(), std::nullopt, m_form->values())))
        return;
    m_isAdding = false;
    m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
    showEntry();
    m_table->setFocus();
}

void EntryList::stopAdding()
{
    m_isAdding = false;
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showEntry();
}

void EntryList::remove()
{
    if (const auto row = selected())
        apply(m_kind.remove(workshop(), *row));
    m_table->setFocus();
}

bool EntryList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Insert)
        startAdding();
    else if (key == Qt::Key_Delete)
        remove();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        m_form->focusFirst();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace ogive::ui
