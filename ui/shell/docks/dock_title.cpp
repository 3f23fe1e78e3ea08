#include "ui/shell/docks/dock_title.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QDockWidget>
#include <QEvent>
#include <QPainter>
#include <QToolButton>

namespace ogive::ui {
namespace {

constexpr QSize smallIcon(14, 14);

} // namespace

DockTitle::DockTitle(QDockWidget& dock)
    : QWidget(&dock)
    , m_float(createButton(tr("Float or dock %1").arg(dock.windowTitle())))
    , m_close(createButton(tr("Hide %1").arg(dock.windowTitle())))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 6, 4);
    row->setSpacing(2);
    auto* title = new TextLabel(dock.windowTitle(), TextSize::Base, this);
    title->setEmphasised(true);
    row->addWidget(title, 1);
    row->addWidget(m_float);
    row->addWidget(m_close);
    connect(m_float, &QToolButton::clicked, &dock, [&dock] { dock.setFloating(!dock.isFloating()); });
    connect(m_close, &QToolButton::clicked, &dock, &QWidget::hide);
    applyIcons();
}

QToolButton* DockTitle::createButton(const QString& name)
{
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setIconSize(smallIcon);
    button->setFocusPolicy(Qt::NoFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

void DockTitle::applyIcons()
{
    const Theme& theme = themeOf(this);
    m_float->setIcon(icon(u"float", theme.muted, theme.disabled));
    m_close->setIcon(icon(u"close", theme.muted, theme.disabled));
}

void DockTitle::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    painter.fillRect(rect(), theme.surface);
    painter.setPen(theme.border);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void DockTitle::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyIcons();
}

} // namespace ogive::ui
