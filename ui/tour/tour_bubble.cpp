#include "ui/tour/tour_bubble.h"

#include "ui/shell/ogive_style.h"
#include "ui/shell/style/box_painting.h"
#include "ui/shell/theme.h"
#include "ui/widgets/text_label.h"

#include <QAccessibleWidget>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr int plainWidth = 340; ///< at the text's plain size
constexpr int narrowWidth = 216;

QAccessibleInterface* bubbleInterface(const QString& className, QObject* object)
{
    if (className != QLatin1StringView(TourBubble::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Dialog);
}

int atTextSize(int pixels)
{
    return pixels * textFont(TextSize::Base).pixelSize() / interfaceFont().pixelSize();
}

} // namespace

TourBubble::TourBubble(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextSize::Strong, this))
    , m_text(new TextLabel({}, TextSize::Base, this))
    , m_news(new TextLabel({}, TextSize::Base, this))
    , m_progress(new TextLabel({}, TextSize::Small, this))
    , m_leave(new QPushButton(tr("Leave"), this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this))
{
    QAccessible::installFactory(bubbleInterface);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::ArrowCursor);
    createLayout();
    m_leave->setToolTip(tr("Leave the tour (Esc)"));
    m_back->setToolTip(tr("The step before (left arrow)"));
    m_next->setToolTip(tr("Go on (right arrow or Enter)"));
    makePrimary(*m_next);
    connect(m_leave, &QPushButton::clicked, this, &TourBubble::leaveRequested);
    connect(m_back, &QPushButton::clicked, this, &TourBubble::backRequested);
    connect(m_next, &QPushButton::clicked, this, &TourBubble::nextRequested);
}

void TourBubble::createLayout()
{
    for (TextLabel* label : {m_title, m_text, m_news}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_news->setEmphasised(true);
    m_progress->setMuted(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_progress, 1, Qt::AlignVCenter);
    for (QPushButton* button : {m_leave, m_back, m_next})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 14, 14);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_news);
    column->addSpacing(4);
    column->addLayout(buttons);
}

void TourBubble::showStep(const QString& title, const QString& text, int number, int count)
{
    m_title->setText(title);
    m_text->setText(text);
    m_progress->setText(tr("%1 of %2").arg(number).arg(count));
    m_back->setEnabled(number > 1);
    m_next->setText(number < count ? tr("Next") : tr("Finish"));
    showNews({});
    setFocus(Qt::OtherFocusReason);
    QAccessibleEvent focused(this, QAccessible::Focus); // it may have had the keyboard already
    QAccessible::updateAccessibility(&focused);
}

void TourBubble::showNews(const QString& news)
{
    m_news->setText(news);
    m_news->setVisible(!news.isEmpty());
    describe();
}

void TourBubble::describe()
{
    setAccessibleName(tr("%1, %2").arg(m_title->text(), m_progress->text()));
    setAccessibleDescription(m_news->text().isEmpty() ? m_text->text()
                                                      : tr("%1 %2").arg(m_news->text(), m_text->text()));
}

QString TourBubble::title() const
{
    return m_title->text();
}

QString TourBubble::progress() const
{
    return m_progress->text();
}

QString TourBubble::news() const
{
    return m_news->text();
}

int TourBubble::preferredWidth() const
{
    return std::max(leastWidth(), atTextSize(plainWidth));
}

/// The buttons stand in one line in any case.
int TourBubble::leastWidth() const
{
    return std::max(layout()->minimumSize().width(), atTextSize(narrowWidth));
}

int TourBubble::heightFor(int width) const
{
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
}

void TourBubble::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    drawBox(painter, rect(), {theme.surface, theme.accent, hasFocus() ? 2.0 : 1.0, cardRadius});
}

void TourBubble::keyPressEvent(QKeyEvent* event)
{
    const int onKey = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    auto* pressed = qobject_cast<QPushButton*>(focusWidget());
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        (pressed != nullptr && pressed->hasFocus() ? pressed : m_next)->click();
        break;
    case Qt::Key_Space:
    case Qt::Key_PageDown:
        m_next->click();
        break;
    case Qt::Key_PageUp:
        m_back->click();
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        (event->key() == onKey ? m_next : m_back)->click();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool TourBubble::focusNextPrevChild(bool next)
{
    QList<QWidget*> stops{this, m_leave, m_back, m_next};
    stops.removeIf([](const QWidget* stop) { return !stop->isEnabled(); });
    const QWidget* focused = focusWidget() != nullptr && focusWidget()->hasFocus() ? focusWidget() : this;
    const qsizetype to = stops.indexOf(focused) + (next ? 1 : -1);
    if (to >= 0 && to < stops.size())
        stops[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    else
        emit tabbedOut(next);
    return true;
}

} // namespace ogive::ui
