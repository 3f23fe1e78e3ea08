#include "ui/workshop/pages/deck_pages_dialog.h"

#include "ui/session/design_session.h"
#include "ui/text/convert.h"
#include "ui/widgets/text_label.h"
#include "ui/workshop/frame/dialog_parts.h"
#include "ui/workshop/frame/figure_view.h"
#include "ui/workshop/frame/workshop_words.h"
#include "ui/workshop/pages/page_order.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QSize pagesSize(920, 640);
constexpr int pageListWidth = 300;
constexpr int notesHeight = 150;
constexpr int pageIdRole = Qt::UserRole;

} // namespace

DeckPagesDialog::DeckPagesDialog(DesignSession& session, Settings& settings, QWidget* parent)
    : WorkshopDialog(u"deckPages"_s, pagesSize, session, settings, parent)
{
    setWindowTitle(tr("Pages of the presentation"));
    createWidgets();
    createLayout();
    connectWidgets();
    showDesign();
}

void DeckPagesDialog::createWidgets()
{
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Pages of the presentation"));
    m_list->setAccessibleDescription(
        tr("Space shows a page or leaves it out, Ctrl+Shift+Up and Ctrl+Shift+Down move it"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setMinimumWidth(pageListWidth);
    m_list->installEventFilter(this);
    m_count = mutedLabel({}, this);
    m_up = quietButton(tr("Move &up"), this);
    m_up->setToolTip(tr("Ctrl+Shift+Up"));
    m_down = quietButton(tr("Move &down"), this);
    m_down->setToolTip(tr("Ctrl+Shift+Down"));
    m_title = wrappedLabel({}, this);
    m_title->setTextSize(TextSize::Strong);
    m_picture = new FigureView(this);
    m_picture->setAccessibleName(tr("How the page looks"));
    m_picture->setEmptyText(tr("Select a page to see it."));
    m_notesTitle = new SectionLabel(tr("Speaker's notes"), this);
    m_notes = new QPlainTextEdit(this);
    m_notes->setAccessibleName(tr("Speaker's notes of the selected page"));
    m_notes->setPlaceholderText(tr("Only the presenter's view shows them, beside the page."));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(notesHeight);
    m_notesTitle->setBuddy(m_notes);
    m_reset = quietButton(tr("&Reset"), this);
    m_reset->setToolTip(tr("All pages in their usual order; notes stay"));
}

void DeckPagesDialog::createLayout()
{
    auto* order = new QHBoxLayout;
    order->setSpacing(8);
    order->addWidget(m_up);
    order->addWidget(m_down);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_count);
    left->addWidget(inCard(m_list, this), 1);
    left->addLayout(order);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_title);
    right->addWidget(m_picture, 1);
    right->addWidget(m_notesTitle);
    right->addWidget(m_notes);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(20);
    sides->addLayout(left, 2);
    sides->addLayout(right, 3);
    addLead(tr("Tick what the presentation shows, and drag a page to another place. Decisions that do not "
               "arise are not listed."));
    column().addLayout(sides, 1);
    addButtons({m_reset});
}

void DeckPagesDialog::connectWidgets()
{
    connect(m_list, &QListWidget::itemChanged, this, &DeckPagesDialog::applyList);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &DeckPagesDialog::applyList);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (!m_isShowing)
            showPage();
    });
    connect(m_up, &QPushButton::clicked, this, [this] { movePage(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { movePage(1); });
    connect(m_reset, &QPushButton::clicked, this, &DeckPagesDialog::resetOrder);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &DeckPagesDialog::applyNotes);
    connect(&session(), &DesignSession::evaluationChanged, this, &DeckPagesDialog::showDesign);
}

void DeckPagesDialog::showDesign()
{
    m_pages = deckPages(session());
    m_isShowing = true;
    showList();
    m_isShowing = false;
    showPage();
    showCount();
}

/// Items stay while they are the same pages, and the selection stays with its page.
void DeckPagesDialog::showList()
{
    const auto idAt = [this](int row) { return m_list->item(row)->data(pageIdRole).toString(); };
    const QString selected = m_list->currentRow() < 0 ? QString() : idAt(m_list->currentRow());
    bool isSame = static_cast<std::size_t>(m_list->count()) == m_pages.size();
    for (int row = 0; isSame && row < m_list->count(); ++row)
        isSame = idAt(row) == toQString(m_pages[static_cast<std::size_t>(row)].id);
    if (!isSame)
        m_list->clear();
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        auto* item = isSame ? m_list->item(static_cast<int>(i)) : new QListWidgetItem(m_list);
        item->setText(toQString(m_pages[i].title));
        item->setData(pageIdRole, toQString(m_pages[i].id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemIsDragEnabled);
        item->setCheckState(m_pages[i].isOn ? Qt::Checked : Qt::Unchecked);
        if (!isSame && toQString(m_pages[i].id) == selected)
            m_list->setCurrentRow(static_cast<int>(i));
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

const DeckEntry* DeckPagesDialog::selectedPage() const
{
    const QListWidgetItem* item = m_list->currentItem();
    const auto page = std::ranges::find_if(m_pages, [item](const DeckEntry& entry) {
        return item != nullptr && toQString(entry.id) == item->data(pageIdRole).toString();
    });
    return page == m_pages.end() ? nullptr : &*page;
}

void DeckPagesDialog::showPage()
{
    const DeckEntry* page = selectedPage();
    m_title->setText(page != nullptr ? toQString(page->title) : QString());
    m_picture->setFigure(page != nullptr ? std::optional(deckPicture(session(), m_pages, *page))
                                         : std::nullopt);
    const DeckPage* stated = page != nullptr ? session().design().workshop.page(page->id) : nullptr;
    const QString notes = stated != nullptr ? toQString(stated->notes) : QString();
    m_notes->setEnabled(page != nullptr);
    if (m_notes->toPlainText() != notes) {
        m_isShowing = true;
        m_notes->setPlainText(notes);
        m_isShowing = false;
    }
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() + 1 < m_list->count());
}

void DeckPagesDialog::showCount()
{
    const auto shown = std::ranges::count_if(m_pages, &DeckEntry::isOn);
    m_count->setText(tr("%1 of %2 pages are shown").arg(shown).arg(m_pages.size()));
    Design usual = session().design();
    usual.workshop.pages.clear();
    m_reset->setEnabled(isArranged(m_pages, deckPages(session(), usual)));
}

std::vector<DeckEntry> DeckPagesDialog::listedPages() const
{
    std::vector<DeckEntry> pages;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        const auto page =
            std::ranges::find(m_pages, toStdString(item->data(pageIdRole).toString()), &DeckEntry::id);
        if (page == m_pages.end())
            continue;
        pages.push_back(*page);
        pages.back().isOn = item->checkState() == Qt::Checked;
    }
    return pages;
}

void DeckPagesDialog::applyList()
{
    const std::vector<DeckEntry> pages = listedPages();
    if (!m_isShowing && isArranged(pages, m_pages))
        (void)session().apply(ChangeWorkshop{SetDeckPages{statedPages(session().design().workshop, pages)}});
}

void DeckPagesDialog::movePage(int by)
{
    std::vector<DeckEntry> pages = listedPages();
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    std::swap(pages[static_cast<std::size_t>(from)], pages[static_cast<std::size_t>(to)]);
    (void)session().apply(ChangeWorkshop{SetDeckPages{statedPages(session().design().workshop, pages)}});
}

void DeckPagesDialog::applyNotes()
{
    const DeckEntry* page = selectedPage();
    if (m_isShowing || page == nullptr)
        return;
    SetPageNotes notes{page->id, toStdString(m_notes->toPlainText())};
    for (const DeckEntry& entry : m_pages)
        notes.order.push_back(entry.id);
    (void)session().apply(ChangeWorkshop{std::move(notes)});
}

void DeckPagesDialog::resetOrder()
{
    Design usual = session().design();
    usual.workshop.pages.clear();
    (void)session().apply(
        ChangeWorkshop{SetDeckPages{resetPages(session().design().workshop, deckPages(session(), usual))}});
    m_list->setFocus();
}

bool DeckPagesDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isMove = key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
        if (isMove && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            movePage(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return WorkshopDialog::eventFilter(watched, event);
}

} // namespace ogive::ui
