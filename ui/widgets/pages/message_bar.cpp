#include "ui/widgets/pages/message_bar.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/accessible/accessible_role.h"
#include "ui/widgets/accessible/announce.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace ogive::ui {
namespace {

constexpr int iconSize = 16;

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_offerButton(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setAccessibleRole(*this, QAccessible::AlertMessage);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_offerButton, &QPushButton::clicked, this, &MessageBar::takeOffer);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(m_offerButton, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignVCenter);
    hide();
}

void MessageBar::showProblem(const QString& text)
{
    showText(text, true);
}

void MessageBar::showDone(const QString& text)
{
    showText(text, false);
}

void MessageBar::showOffer(const QString& text, const QString& offerText, std::function<void()> offer)
{
    showText(text, false);
    m_offer = std::move(offer);
    m_offerButton->setText(offerText);
    m_offerButton->show();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::showText(const QString& text, bool isProblem)
{
    m_isProblem = isProblem;
    m_offer = nullptr;
    m_offerButton->hide();
    const Theme& theme = themeOf(this);
    const QIcon shown =
        isProblem ? icon(u"warning", theme.bad, theme.disabled) : icon(u"check", theme.good, theme.disabled);
    m_icon->setPixmap(shown.pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    m_close->setIcon(icon(u"close", theme));
    m_text->setText(text);
    setAccessibleName(isProblem ? tr("Problem: %1").arg(text) : text);
    show();
    update();
    if (QAccessible::isActive())
        announceOnBus(*this, accessibleName());
}

/// What is offered may show the next message, so this one is put away first.
void MessageBar::takeOffer()
{
    const std::function<void()> offer = std::exchange(m_offer, nullptr);
    hide();
    if (offer)
        offer();
}

void MessageBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    painter.fillRect(rect(), m_isProblem ? theme.badSoft : theme.goodSoft);
    painter.setPen(theme.border);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void MessageBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ogive::ui
