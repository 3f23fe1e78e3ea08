#include "ui/form/role/field_role_popup.h"

#include "ui/form/role/field_role_points.h"
#include "ui/session/design_session.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/widgets/text_label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr int popupWidth = 380;
constexpr int popupMargin = 14;
constexpr int partGap = 10;
constexpr int screenMargin = 8;
constexpr int tallest = 620;

} // namespace

FieldRolePopup::FieldRolePopup(const DesignSession& session, std::size_t field, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_content(new QWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const Knowledge& knowledge = session.knowledge();
    const Field& shown = knowledge.fields[field];
    setAccessibleName(tr("What %1 decides").arg(toQString(shown.title)));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    showAsSurface(*m_content);
    scroll->setWidget(m_content);
    outer->addWidget(scroll);

    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(popupMargin, popupMargin, popupMargin, popupMargin);
    column->setSpacing(partGap);
    column->addWidget(new TextLabel(accessibleName(), TextSize::Strong, m_content));
    auto* help = new TextLabel(toQString(shown.help), TextSize::Base, m_content);
    help->setMuted(true);
    help->setWordWrap(true);
    help->setVisible(!shown.help.empty());
    column->addWidget(help);
    const FieldRole role =
        fieldRole(knowledge, session.scenario(), session.evaluation(), toStdString(session.date()), field);
    addPart(*column, tr("Decisions"), decisionPoints(knowledge, session.evaluation(), role, field));
    addPart(*column, tr("Also reads it"), readerPoints(knowledge, role));
    if (role.isEmpty()) {
        auto* nothing =
            new TextLabel(tr("Nothing reads it: it only describes the design."), TextSize::Base, m_content);
        nothing->setWordWrap(true);
        column->addWidget(nothing);
    }
    column->addStretch(1);
}

void FieldRolePopup::addPart(QVBoxLayout& column, const QString& title, const QList<Point>& points)
{
    if (points.isEmpty())
        return;
    column.addWidget(new SectionLabel(title, m_content));
    auto* list = new PointList(m_content);
    list->setAccessibleName(title);
    list->setPoints(points);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred); // no taller than at this width
    policy.setHeightForWidth(true);
    list->setSizePolicy(policy);
    connect(list, &PointList::activated, this, [this](const QStringList& links) {
        const QString link = links.value(0);
        close();
        emit linkRequested(link);
    });
    column.addWidget(list);
}

void FieldRolePopup::showAt(const QPoint& globalTopLeft)
{
    const QRect screen = parentWidget()->screen()->availableGeometry().adjusted(screenMargin, screenMargin,
                                                                                -screenMargin, -screenMargin);
    const int width = std::min(popupWidth, screen.width());
    resize(width, tallest);
    show(); // with its final fonts and widths the lines have their heights
    m_content->layout()->activate();
    const int wanted = m_content->layout()->totalHeightForWidth(width - 2) + 3;
    const int height = std::min({wanted, tallest, screen.height()});
    resize(width, height);
    const int x = std::clamp(globalTopLeft.x(), screen.left(), screen.right() + 1 - width);
    const int y = std::clamp(globalTopLeft.y(), screen.top(), screen.bottom() + 1 - height);
    move(x, y);
    for (PointList* list : findChildren<PointList*>())
        if (list->focusPolicy() != Qt::NoFocus) {
            list->setFocus(Qt::PopupFocusReason);
            break;
        }
}

void FieldRolePopup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F1)
        close();
    else
        QFrame::keyPressEvent(event);
}

void FieldRolePopup::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    painter.fillRect(rect(), theme.surface);
    painter.setPen(theme.controlBorder);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace ogive::ui
