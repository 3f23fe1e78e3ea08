#include "ui/shell/palette/command_palette.h"

#include "ui/shell/icons.h"
#include "ui/shell/palette/palette_delegate.h"
#include "ui/shell/palette/palette_model.h"
#include "ui/shell/style/box_painting.h"
#include "ui/shell/theme.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace ogive::ui {
namespace {

constexpr int usualWidth = 640; ///< at the text's plain size
constexpr int shadowRoom = 10;
constexpr int roomAround = 24;
constexpr int radius = 8;
constexpr double largestShare = 0.6; ///< of the window's height

} // namespace

CommandPalette::CommandPalette(QList<PaletteEntry> entries, const QStringList& recentIds, QWidget& window)
    : QFrame(&window)
    , m_window(window)
    , m_formerFocus(QApplication::focusWidget())
    , m_model(new PaletteModel(std::move(entries), recentIds, this))
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new TextLabel(tr("Nothing is called like that."), TextSize::Base, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Command palette"));
    setFocusProxy(m_line);
    createLayout();
    m_line->installEventFilter(this);
    qApp->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* /*old*/, const QWidget* now) {
        if (now != nullptr && now != m_line)
            leave();
    });
    search({});
}

void CommandPalette::createLayout()
{
    m_line->setPlaceholderText(tr("Search commands, requirements, options and knowledge"));
    m_line->setAccessibleName(tr("Search for a command or a place"));
    m_line->setClearButtonEnabled(true);
    m_line->addAction(icon(u"search", themeOf(this)), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_list->setAccessibleName(tr("Commands and places"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setContentsMargins(12, 8, 12, 8);
    auto* column = new QVBoxLayout(this);
    constexpr int inside = shadowRoom + 8;
    column->setContentsMargins(inside, inside, inside, inside);
    column->setSpacing(8);
    column->addWidget(m_line);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
}

void CommandPalette::search(const QString& typed)
{
    m_model->setTyped(typed);
    m_list->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
    setRow(0);
    place();
}

/// As high as its lines need, below the window's upper edge.
void CommandPalette::place()
{
    const double textScale = QFontMetrics(font()).height() / 16.0;
    const int width = std::min(qRound(usualWidth * textScale), m_window.width() - 2 * roomAround);
    const int line = m_model->rowCount() > 0 ? m_list->sizeHintForRow(0) : 0;
    const int around = m_line->sizeHint().height() + 2 * (shadowRoom + 8) + 8;
    const int most = qRound(m_window.height() * largestShare);
    const int lines = m_model->rowCount() > 0 ? line * m_model->rowCount() : m_nothing->sizeHint().height();
    const int height = std::min(around + lines + 2, most);
    setGeometry((m_window.width() - width) / 2, roomAround, width, height);
}

void CommandPalette::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    raise();
    place();
    m_line->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        place();
}

void CommandPalette::setRow(int row)
{
    const QModelIndex index = m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)), 0);
    m_list->setCurrentIndex(index);
    if (!index.isValid())
        return;
    // The keyboard stays in the line: readers are told which entry it is at.
    QAccessibleEvent focused(m_list, QAccessible::Focus);
    focused.setChild(index.row());
    QAccessible::updateAccessibility(&focused);
}

/// From the last on to the first and back.
void CommandPalette::moveBy(int rows)
{
    const int count = m_model->rowCount();
    const int row = m_list->currentIndex().row();
    if (count == 0)
        return;
    if (std::abs(rows) == 1)
        setRow((row + rows + count) % count);
    else
        setRow(row + rows);
}

bool CommandPalette::takeKey(int key)
{
    const int page = std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    switch (key) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(page);
        return true;
    case Qt::Key_PageUp:
        moveBy(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // the keyboard stays here until it closes
    default:
        return false;
    }
}

void CommandPalette::run(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const PaletteEntry entry = m_model->entry(index.row());
    if (!entry.isEnabled)
        return;
    leave();
    emit chosen(entry.id);
    entry.run();
}

void CommandPalette::leave()
{
    if (std::exchange(m_isLeaving, true))
        return;
    const QWidget* now = QApplication::focusWidget();
    const bool isHere = now == nullptr || now == m_line;
    hide();
    if (isHere && m_formerFocus)
        m_formerFocus->setFocus(Qt::PopupFocusReason);
    close();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress)
        return takeKey(static_cast<QKeyEvent*>(event)->key());
    if (watched == &m_window && event->type() == QEvent::Resize)
        place();
    if (watched == &m_window && event->type() == QEvent::WindowDeactivate)
        leave();
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType() && watched != this &&
        !isAncestorOf(static_cast<QWidget*>(watched)))
        leave();
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    constexpr float share = 0.033F; // rings lie over each other, so each is faint
    for (int ring = 0; ring < shadowRoom; ++ring) {
        QColor colour = theme.shadow;
        colour.setAlphaF(theme.shadow.alphaF() * share * static_cast<float>(ring + 1));
        const double at = ring;
        drawBox(painter, QRectF(rect()).adjusted(at, at, -at, -at),
                {colour, {}, 0, static_cast<double>(radius + shadowRoom - ring)});
    }
    const double inset = shadowRoom;
    drawBox(painter, QRectF(rect()).adjusted(inset, inset, -inset, -inset),
            {theme.surface, theme.controlBorder, 1, radius});
}

} // namespace ogive::ui
