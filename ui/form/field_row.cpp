#include "ui/form/field_row.h"

#include "core/design/choices/cost_change.h"
#include "ui/form/field_editor.h"
#include "ui/form/field_words.h"
#include "ui/form/range/range_line.h"
#include "ui/shell/style/box_painting.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/widgets/text_label.h"

#include <QContextMenuEvent>
#include <QGridLayout>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace ogive::ui {
namespace {

constexpr int sideMargin = 12;
constexpr int titleIndent = 13; // the dot and its gap
constexpr int lineHeight = 28;
constexpr int gap = 4;
constexpr int buttonExtent = 22;
constexpr int iconExtent = 14;
constexpr double dotExtent = 7;
constexpr double hollowLine = 1.25;

enum Column { TitleColumn, ButtonColumn, ControlColumn };
enum Line { TitleLine, EditorLine, RangeEditorLine, NoteLine, ObjectionLine };

bool canBePinned(const Field& field)
{
    return field.derived && !field.derived->always;
}

} // namespace

FieldRow::FieldRow(const Field& field, const FormIcons& icons, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_icons(icons)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(sideMargin, 1, sideMargin, 2);
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(TitleColumn, 1);
    m_grid->setRowMinimumHeight(TitleLine, lineHeight);
    createTitle();
    createEditor();
}

void FieldRow::createTitle()
{
    m_title = new TextLabel(toQString(m_field.title), TextSize::Base, this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setIndent(titleIndent);
    m_grid->addWidget(m_title, TitleLine, TitleColumn, Qt::AlignVCenter);
}

void FieldRow::createEditor()
{
    m_editor = makeFieldEditor(m_field, this);
    QWidget* control = m_editor->control();
    control->setAccessibleName(toQString(m_field.title));
    control->setAccessibleDescription(fieldDescription(m_field));
    m_title->setBuddy(control);
    m_title->setWordWrap(m_editor->widthBeside() == 0);
    m_isBelow = m_editor->needsOwnLine();
    placeControl();
    if (QWidget* slider = m_editor->slider())
        slider->setAccessibleDescription(control->accessibleDescription());
    createRange();
    if (m_field.derived && m_field.derived->always)
        m_editor->setReadOnly();
    connect(m_editor, &FieldEditor::edited, this, &FieldRow::edited);
    connect(m_editor, &FieldEditor::rejected, this, &FieldRow::showObjection);
    connect(m_editor, &FieldEditor::accepted, this, [this] { showObjection({}); });
}

/// The mark of the range stands behind the slider, its editor below.
void FieldRow::createRange()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(gap);
    m_grid->addLayout(line, EditorLine, TitleColumn, 1, -1);
    if (m_editor->slider() != nullptr)
        line->addWidget(m_editor->slider(), 1);
    if (!canHaveRange(m_field))
        return;
    auto* below = new QVBoxLayout;
    m_grid->addLayout(below, RangeEditorLine, TitleColumn, 1, -1);
    m_range = new RangeLine(m_field, *line, *below, this);
    connect(m_range, &RangeLine::edited, this, &FieldRow::rangeEdited);
    connect(m_range, &RangeLine::removeRequested, this, [this] { emit rangeEdited(std::nullopt); });
    connect(m_range, &RangeLine::rejected, this, &FieldRow::showObjection);
    connect(m_range, &RangeLine::accepted, this, [this] { showObjection({}); });
    updateIcon();
}

void FieldRow::placeControl()
{
    QWidget* control = m_editor->control();
    m_grid->removeWidget(control);
    if (m_isBelow)
        m_grid->addWidget(control, EditorLine, TitleColumn, 1, -1);
    else
        m_grid->addWidget(control, TitleLine, ControlColumn, Qt::AlignVCenter | Qt::AlignRight);
}

void FieldRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitControl();
}

/// A wide control goes below the title where the panel is narrow.
void FieldRow::fitControl()
{
    const int needed = m_editor->widthBeside();
    if (needed == 0 || m_editor->needsOwnLine())
        return;
    const int button = m_button != nullptr && m_button->isVisibleTo(this) ? buttonExtent + gap : 0;
    const int room = width() - 2 * sideMargin - m_title->sizeHint().width() - button - 2 * gap;
    if (m_isBelow == (room < needed))
        return;
    m_isBelow = !m_isBelow;
    placeControl();
}

QWidget* FieldRow::focusTarget() const
{
    return m_editor->control();
}

std::vector<QWidget*> FieldRow::tabStops() const
{
    std::vector<QWidget*> stops{m_editor->control()};
    if (m_editor->slider() != nullptr)
        stops.push_back(m_editor->slider());
    if (m_range != nullptr)
        for (QWidget* stop : m_range->tabStops())
            stops.push_back(stop);
    if (m_button != nullptr)
        stops.push_back(m_button);
    return stops;
}

void FieldRow::showState(const FieldState& state)
{
    if (!m_isFresh && state == m_state)
        return;
    const bool isOtherDot = state.decides != m_state.decides;
    const bool isOtherValue = m_isFresh || state.value != m_state.value;
    const bool isOtherRange = m_isFresh || state.range != m_state.range;
    m_state = state;
    m_isFresh = false;
    if (isOtherValue) {
        m_editor->showValue(state.value);
        showObjection({});
    }
    if (m_range != nullptr && (isOtherValue || isOtherRange)) {
        m_range->showRange(state.range, state.value);
        showObjection({});
        updateIcon();
    }
    m_editor->showTicks(state.ticks);
    const bool hasTicks = !state.ticks.empty() && m_editor->slider() != nullptr;
    setObjectName(hasTicks ? QStringLiteral("tickedRow") : QString()); // the tour looks for one
    showButton();
    showNote();
    if (isOtherDot)
        update();
}

void FieldRow::showButton()
{
    const bool isPin = canBePinned(m_field);
    const bool isWanted = isPin || m_state.isStated;
    if (m_button == nullptr && isWanted) {
        m_button = new QToolButton(this);
        m_button->setAutoRaise(true);
        m_button->setFocusPolicy(Qt::TabFocus);
        m_button->setFixedSize(buttonExtent, buttonExtent);
        m_button->setIconSize({iconExtent, iconExtent});
        m_button->setCheckable(isPin);
        m_grid->addWidget(m_button, TitleLine, ButtonColumn, Qt::AlignVCenter);
        connect(m_button, &QToolButton::clicked, this, &FieldRow::pressButton);
        updateIcon();
        QWidget* before = m_editor->slider() != nullptr ? m_editor->slider() : m_editor->control();
        setTabOrder(before, m_button);
    }
    if (m_button == nullptr)
        return;
    m_button->setChecked(isPin && m_state.isStated);
    m_button->setVisible(isWanted);
    if (isVisible()) // else the first layout does
        fitControl();
    const QString title = toQString(m_field.title);
    const QString standard = defaultText(m_field);
    if (isPin)
        m_button->setToolTip(m_state.isStated ? tr("Pinned. Press to derive it again.")
                                              : tr("Pin: state this value, whatever it is derived from."));
    else
        m_button->setToolTip(standard.isEmpty() ? tr("Reset to not known") : tr("Reset to %1").arg(standard));
    //: %1 is a requirement
    m_button->setAccessibleName(isPin ? tr("Pin %1").arg(title) : tr("Reset %1").arg(title));
}

void FieldRow::updateIcon()
{
    if (m_range != nullptr) {
        const QIcon& plain = underMouse() ? m_icons.rangeHot : m_icons.range;
        m_range->setIcon(m_range->isStated() ? m_icons.rangeStated : plain);
    }
    if (m_button == nullptr)
        return;
    if (canBePinned(m_field))
        m_button->setIcon(m_icons.pin);
    else
        m_button->setIcon(underMouse() ? m_icons.resetHot : m_icons.reset);
}

void FieldRow::enterEvent(QEnterEvent* event)
{
    QWidget::enterEvent(event);
    updateIcon();
}

void FieldRow::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    updateIcon();
}

void FieldRow::pressButton()
{
    if (m_state.isStated)
        emit resetRequested();
    else
        emit edited(m_state.value);
}

TextLabel* FieldRow::addLine(int gridRow)
{
    auto* label = new TextLabel({}, TextSize::Small, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setIndent(titleIndent);
    m_grid->addWidget(label, gridRow, TitleColumn, 1, -1);
    return label;
}

QString FieldRow::noteText() const
{
    if (!m_state.derivation.isEmpty())
        return m_state.derivation;
    const bool saysSoItself = m_field.choices.empty() && m_field.kind != FieldKind::Boolean;
    return m_state.origin == Origin::Open && !saysSoItself ? tr("not known yet") : QString();
}

void FieldRow::showNote()
{
    const QString text = noteText();
    if (m_note == nullptr && !text.isEmpty()) {
        m_note = addLine(NoteLine);
        m_note->setMuted(true);
    }
    if (m_note == nullptr || m_note->text() == text)
        return;
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void FieldRow::showObjection(const QString& reason)
{
    if (m_objection == nullptr && reason.isEmpty())
        return;
    if (m_objection == nullptr) {
        m_objection = addLine(ObjectionLine);
        m_objection->setForegroundRole(QPalette::BrightText); // the theme's colour for what is wrong
    }
    m_objection->setText(reason);
    m_objection->setVisible(!reason.isEmpty());
    m_objection->setAccessibleName(reason);
}

void FieldRow::setHighlighted(bool highlighted)
{
    if (highlighted == m_isHighlighted)
        return;
    m_isHighlighted = highlighted;
    update();
}

bool FieldRow::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        emit toolTipRequested(static_cast<QHelpEvent*>(event)->globalPos());
        return true;
    }
    return QWidget::event(event);
}

void FieldRow::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu;
    if (canBePinned(m_field)) {
        QAction* pin = menu.addAction(m_state.isStated ? tr("Derive it again") : tr("State this value"));
        connect(pin, &QAction::triggered, this, &FieldRow::pressButton);
    } else if (!m_field.derived) {
        const QString standard = defaultText(m_field);
        QAction* reset =
            menu.addAction(standard.isEmpty() ? tr("Reset") : tr("Reset to default (%1)").arg(standard));
        reset->setEnabled(m_state.isStated);
        connect(reset, &QAction::triggered, this, &FieldRow::resetRequested);
    }
    if (!m_field.derived || canBePinned(m_field)) {
        QAction* forget = menu.addAction(tr("Set to “not known”"));
        forget->setEnabled(m_state.origin != Origin::Open);
        connect(forget, &QAction::triggered, this, [this] { emit edited(std::monostate{}); });
    }
    if (!menu.isEmpty())
        menu.exec(event->globalPos());
}

void FieldRow::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    if (m_isHighlighted)
        drawBox(painter, QRectF(rect()).adjusted(4, 0, -4, 0),
                {theme.accentSoft, theme.accent, 1, controlRadius});
    const double y = m_title->y() + m_title->fontMetrics().height() / 2.0;
    const double x = isRightToLeft() ? width() - sideMargin - dotExtent : sideMargin;
    const QRectF dot(x, y - dotExtent / 2, dotExtent, dotExtent);
    if (m_state.decides)
        drawBox(painter, dot, {theme.accent, {}, 0, dotExtent});
    else
        drawBox(painter, dot, {{}, theme.edge, hollowLine, dotExtent});
}

} // namespace ogive::ui
