#include "ui/files/safety/recovery_dialog.h"

#include "ui/shell/ogive_style.h"
#include "ui/shell/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pages/plain_table.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QSize recoverySize(880, 400);
constexpr int nameWidth = 220;
constexpr int timeWidth = 185;
constexpr int remarkWidth = 190;

} // namespace

void RecoveryModel::setRows(const QList<RecoveryRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QVariant RecoveryModel::cell(int row, int column, int role) const
{
    const RecoveryRow& design = m_rows[row];
    if (role == Qt::ForegroundRole)
        return column == Name ? QVariant() : QVariant(themeOf(nullptr).muted);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (static_cast<Column>(column)) {
    case Name:
        return design.name;
    case Time:
        return design.time;
    case File:
        return design.file.isEmpty() ? tr("none yet") : design.file;
    case Remark:
        return design.remark;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RecoveryModel::header(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Design");
    case Time:
        return tr("Last change kept");
    case File:
        return tr("File");
    case Remark:
        return tr("Remark");
    case ColumnCount:
        break;
    }
    return {};
}

RecoveryDialog::RecoveryDialog(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"recoveryDialog"_s);
    setWindowTitle(tr("Designs that were not saved"));
    createTable();
    createLayout();
    resize(recoverySize);
}

void RecoveryDialog::createTable()
{
    m_table = plainTable(m_model, tr("Designs that were not saved"), this);
    m_table->setTextElideMode(Qt::ElideMiddle);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(RecoveryModel::File, QHeaderView::Stretch);
    header->resizeSection(RecoveryModel::Name, nameWidth);
    header->resizeSection(RecoveryModel::Time, timeWidth);
    header->resizeSection(RecoveryModel::Remark, remarkWidth);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecoveryDialog::showSelection);
    connect(m_table, &QTableView::activated, this, [this] { emit restoreRequested(selectedCopy()); });
}

void RecoveryDialog::createLayout()
{
    auto* title = new TextLabel(tr("Designs that were not saved"), TextSize::Title, this);
    auto* story = new TextLabel(tr("Ogive ended while these had changes. A restored design opens in this "
                                   "window; nothing is saved until you save it."),
                                TextSize::Base, this);
    story->setMuted(true);
    story->setWordWrap(true);
    auto* card = new Card(this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_table);

    m_restore = new QPushButton(tr("&Restore"), this);
    makePrimary(*m_restore);
    m_restore->setDefault(true);
    m_compare = new QPushButton(tr("C&ompare…"), this);
    m_compare->setToolTip(tr("Shows what differs from the file"));
    m_discard = new QPushButton(tr("&Discard"), this);
    m_discard->setToolTip(tr("Deletes the recovery copy"));
    auto* close = new QPushButton(tr("&Later"), this);
    close->setToolTip(tr("The copies stay; the window offers them again"));
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restoreRequested(selectedCopy()); });
    connect(m_compare, &QPushButton::clicked, this, [this] { emit compareRequested(selectedCopy()); });
    connect(m_discard, &QPushButton::clicked, this, [this] { emit discardRequested(selectedCopy()); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_compare);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_restore);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(story);
    column->addWidget(card, 1);
    column->addLayout(buttons);
}

void RecoveryDialog::setRows(const QList<RecoveryRow>& rows)
{
    const int row = std::max(0, m_table->currentIndex().row());
    m_model.setRows(rows);
    if (!rows.isEmpty())
        m_table->selectRow(std::min(row, static_cast<int>(rows.size()) - 1));
    showSelection();
}

void RecoveryDialog::showSelection()
{
    const QModelIndex current = m_table->currentIndex();
    m_restore->setEnabled(current.isValid());
    m_discard->setEnabled(current.isValid());
    m_compare->setEnabled(current.isValid() && m_model.rowAt(current.row()).isFileThere);
}

QString RecoveryDialog::selectedCopy() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model.rowAt(current.row()).copyPath : QString();
}

} // namespace ogive::ui
