#include "ui/presentation/panels/stage_panel.h"

#include "ui/shell/icons.h"
#include "ui/shell/ogive_style.h"
#include "ui/shell/style/box_painting.h"
#include "ui/shell/theme.h"
#include "ui/widgets/accessible/accessible_role.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

// Units of the page.
constexpr double panelRoom = 28;
constexpr double panelGap = 14;
constexpr double controlHeight = 48;
constexpr double panelRadius = 14;

int pixelsOf(double units, double unit)
{
    return std::max(1, static_cast<int>(std::lround(units * unit)));
}

} // namespace

bool isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

StageLabel::StageLabel(const QString& text, double size, QWidget* parent)
    : QLabel(text, parent)
    , m_size(size)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

void StageLabel::setUnit(double unit)
{
    QFont sized = font();
    sized.setPixelSize(std::max(8, pixelsOf(m_size, unit)));
    sized.setWeight(m_isEmphasised ? QFont::DemiBold : QFont::Normal);
    setFont(sized);
}

void StageLabel::setMuted(bool isMuted)
{
    setForegroundRole(isMuted ? QPalette::PlaceholderText : QPalette::WindowText);
}

void StageLabel::setEmphasised(bool isEmphasised)
{
    m_isEmphasised = isEmphasised;
    QFont sized = font();
    sized.setWeight(isEmphasised ? QFont::DemiBold : QFont::Normal);
    setFont(sized);
}

StageTextEdit::StageTextEdit(const QString& name, const QString& placeholder, QWidget* parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(name);
    setPlaceholderText(placeholder);
    setToolTip(tr("Enter takes it, Shift+Enter begins another line"));
    setTabChangesFocus(true);
}

void StageTextEdit::keyPressEvent(QKeyEvent* event)
{
    if (isEnter(*event) && (event->modifiers() & Qt::ShiftModifier) == 0)
        emit submitted();
    else
        QPlainTextEdit::keyPressEvent(event);
}

const QString StagePanel::tightLayout = QStringLiteral("tight");

StagePanel::StagePanel(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new StageLabel(title, StageLabel::large, this))
    , m_close(new QToolButton(this))
    , m_content(new QVBoxLayout)
    , m_problem(new StageLabel({}, StageLabel::small, this))
{
    setAccessibleName(title);
    setAccessibleRole(*this, QAccessible::Dialog);
    m_title->setEmphasised(true);
    m_close->setProperty("flat", true);
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_problem->setForegroundRole(QPalette::BrightText); // the theme's colour for what is wrong
    m_problem->hide();
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addLayout(m_content, 1);
    column->addWidget(m_problem);
    connect(m_close, &QToolButton::clicked, this, &StagePanel::done);
    applyIcon();
}

void StagePanel::begin()
{
    for (QWidget* next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
        const bool isStop = (next->focusPolicy() & Qt::TabFocus) != 0 && next->isVisible() && next != m_close;
        if (!isAncestorOf(next) || !isStop)
            continue;
        next->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_close->setFocus(Qt::OtherFocusReason);
}

bool StagePanel::takeKey(const QKeyEvent& event)
{
    auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    if (isEnter(event) && button != nullptr && button->hasFocus()) {
        button->click();
        return true;
    }
    if (event.key() != Qt::Key_Escape)
        return false;
    emit done();
    return true;
}

void StagePanel::keyPressEvent(QKeyEvent* event)
{
    event->setAccepted(takeKey(*event));
}

void StagePanel::showProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

StageLabel* StagePanel::addText(const QString& text, double size)
{
    auto* label = new StageLabel(text, size, this);
    m_content->addWidget(label);
    return label;
}

QBoxLayout* StagePanel::addButtons(const QList<QPushButton*>& buttons)
{
    auto* row = new QHBoxLayout;
    for (QPushButton* button : buttons)
        row->addWidget(button);
    row->addStretch();
    makePrimary(*buttons.first());
    m_content->addLayout(row);
    return row;
}

void StagePanel::setUnit(double unit)
{
    m_unit = unit;
    sizeControls();
}

void StagePanel::sizeControls()
{
    QFont sized = font();
    sized.setPixelSize(std::max(8, pixelsOf(StageLabel::usual, m_unit)));
    setFont(sized);
    for (StageLabel* label : findChildren<StageLabel*>())
        label->setUnit(m_unit);
    const int room = pixelsOf(panelRoom, m_unit);
    const int gap = pixelsOf(panelGap, m_unit);
    layout()->setContentsMargins(room, room, room, room);
    for (QLayout* inner : findChildren<QLayout*>())
        inner->setSpacing(inner->objectName() == tightLayout ? gap / 3 : gap);
    const int height = pixelsOf(controlHeight, m_unit);
    for (QWidget* control : findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<QPushButton*>(control) != nullptr ||
                               qobject_cast<QLineEdit*>(control) != nullptr ||
                               qobject_cast<QComboBox*>(control) != nullptr;
        if (isControl && qobject_cast<QComboBox*>(control->parentWidget()) == nullptr)
            control->setMinimumHeight(height);
    }
    const int icon = pixelsOf(StageLabel::usual, m_unit);
    m_close->setIconSize({icon, icon});
}

void StagePanel::applyIcon()
{
    m_close->setIcon(icon(u"close", themeOf(this)));
}

void StagePanel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    drawBox(painter, rect(), {theme.surface, theme.accent, std::max(1.5, 2 * m_unit), panelRadius * m_unit});
}

void StagePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyIcon();
}

} // namespace ogive::ui
