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
    , m_choices(new QHBoxLayout)
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
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    m_choices->setSpacing(8);
    row->addLayout(m_choices);
    row->addWidget(m_close, 0, Qt::AlignVCenter);
    hide();
}

void MessageBar::showProblem(const QString& text)
{
    showText(text, Kind::Problem);
}

void MessageBar::showDone(const QString& text)
{
    showText(text, Kind::Done);
}

void MessageBar::showOffer(const QString& text, const QString& offerText, std::function<void()> offer)
{
    showChoices(Kind::Done, text, {{offerText, {}, std::move(offer)}});
}

void MessageBar::showChoices(Kind kind, const QString& text, const QList<MessageChoice>& choices)
{
    showText(text, kind);
    for (const MessageChoice& choice : choices)
        addChoice(choice);
}

/// What is chosen may show the next message, so this one is put away first.
void MessageBar::addChoice(const MessageChoice& choice)
{
    auto* button = new QPushButton(choice.text, this);
    button->setToolTip(choice.toolTip);
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, [this, act = choice.act] {
        hide();
        act();
    });
    m_choices->addWidget(button, 0, Qt::AlignVCenter);
    m_buttons.append(button);
    setTabOrder(button, m_close);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::showText(const QString& text, Kind kind)
{
    m_kind = kind;
    // One of them may have been clicked to get here.
    for (QPushButton* button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    showIcons();
    m_text->setText(text);
    setAccessibleName(kind == Kind::Problem ? tr("Problem: %1").arg(text) : text);
    show();
    update();
    if (isListenedTo())
        announceOnBus(*this, accessibleName());
}

void MessageBar::showIcons()
{
    const Theme& theme = themeOf(this);
    const QIcon shown = m_kind == Kind::Done      ? icon(u"check", theme.good, theme.disabled)
                        : m_kind == Kind::Problem ? icon(u"warning", theme.bad, theme.disabled)
                                                  : icon(u"info", theme.warning, theme.disabled);
    m_icon->setPixmap(shown.pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    m_close->setIcon(icon(u"close", theme));
}

void MessageBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

void MessageBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const QColor& soft = m_kind == Kind::Done      ? theme.goodSoft
                         : m_kind == Kind::Problem ? theme.badSoft
                                                   : theme.warningSoft;
    painter.fillRect(rect(), soft);
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
