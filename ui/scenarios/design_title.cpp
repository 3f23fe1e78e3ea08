#include "ui/scenarios/design_title.h"

#include "ui/scenarios/inline_edit.h"
#include "ui/session/design_session.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/widgets/accessible/accessible_role.h"
#include "ui/widgets/elided_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr int sidePadding = 8;
constexpr int widest = 420;

} // namespace

DesignTitle::DesignTitle(DesignSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(new ElidedLabel({}, this))
{
    setAccessibleRole(*this, QAccessible::Button, AccessibleInside::Drawn);
    setAccessiblePress(*this, "startRename");
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_name->setFont(textFont(TextSize::Strong));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(sidePadding, 0, sidePadding, 0);
    row->addWidget(m_name);
    setToolTip(tr("Double click or F2 to rename the design"));
    connect(&m_session, &DesignSession::designChanged, this, &DesignTitle::showDesign);
    showDesign();
}

void DesignTitle::showDesign()
{
    const QString name = toQString(m_session.design().name);
    if (name == m_name->text())
        return;
    m_name->setText(name);
    setAccessibleName(tr("Design: %1").arg(name));
    updateGeometry();
}

void DesignTitle::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_name->setFont(textFont(TextSize::Strong, font()));
}

QSize DesignTitle::sizeHint() const
{
    const QFontMetrics metrics(m_name->font());
    return {std::min(widest, metrics.horizontalAdvance(m_name->text()) + 2 * sidePadding + 2),
            metrics.height() + 8};
}

void DesignTitle::startRename()
{
    InlineEdit::start(*this, toQString(m_session.design().name), tr("Name of the design"),
                      [this](const QString& name) { rename(name); });
}

void DesignTitle::rename(const QString& name)
{
    const auto renamed = m_session.apply(SetDesignName{toStdString(name)});
    if (!renamed)
        emit failed(translated(renamed.error()));
}

void DesignTitle::mouseDoubleClickEvent(QMouseEvent* /*event*/)
{
    startRename();
}

void DesignTitle::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        startRename();
    else
        QWidget::keyPressEvent(event);
}

void DesignTitle::paintEvent(QPaintEvent* /*event*/)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf(this).accent, 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace ogive::ui
