#include "ui/form/field_row.h"

#include "core/design/choices/cost_change.h"
#include "ui/form/assumption/assumption_line.h"
#include "ui/form/range/range_line.h"
#include "ui/form/row/state_button.h"
#include "ui/shell/style/box_painting.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/text/field_text.h"
#include "ui/widgets/fields/field_editor.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QPainter>
#include <QToolButton>

namespace ogive::ui {
namespace {

constexpr int sideMargin = 12;
constexpr int titleIndent = 13; // the dot and its gap
constexpr int lineHeight = 28;
constexpr int gap = 4;
constexpr int buttonExtent = 22;
constexpr double dotExtent = 7;
constexpr double hollowLine = 1.25;

enum Column { TitleColumn, AssumptionColumn, ButtonColumn, ControlColumn };
enum Line { TitleLine, EditorLine, RangeEditorLine, AssumptionEditorLine, NotesLine, OtherLine };

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
    // A line's own menu, of cut and paste, stays with the pointer.
    control->installEventFilter(this);
    for (QWidget* part : control->findChildren<QWidget*>())
        part->installEventFilter(this);
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
    const bool hasMark = m_assumption != nullptr && m_assumption->mark()->isVisibleTo(this);
    const bool hasButton = m_button != nullptr && m_button->isVisibleTo(this);
    const int button = (hasMark ? buttonExtent + gap : 0) + (hasButton ? buttonExtent + gap : 0);
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
    if (m_assumption != nullptr)
        for (QWidget* stop : m_assumption->tabStops())
            stops.push_back(stop);
    if (m_button != nullptr)
        stops.push_back(m_button);
    if (m_notes != nullptr && m_notes->tabStop() != nullptr)
        stops.push_back(m_notes->tabStop());
    if (m_other != nullptr)
        stops.push_back(m_other);
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
    showAssumption();
    showNotes();
    showOther();
    if (isOtherDot)
        update();
}

void FieldRow::showButton()
{
    const bool isWanted = canBePinned(m_field) || m_state.isStated;
    if (m_button == nullptr && !isWanted)
        return;
    if (m_button == nullptr) {
        m_button = new StateButton(m_field, this);
        m_grid->addWidget(m_button, TitleLine, ButtonColumn, Qt::AlignVCenter);
        connect(m_button, &QToolButton::clicked, this, &FieldRow::pressButton);
        QWidget* before = m_editor->slider() != nullptr ? m_editor->slider() : m_editor->control();
        setTabOrder(before, m_button);
        updateIcon();
    }
    m_button->showState(m_state.isStated);
    if (isVisible()) // else the first layout does
        fitControl();
}

void FieldRow::updateIcon()
{
    if (m_range != nullptr) {
        const QIcon& plain = underMouse() ? m_icons.rangeHot : m_icons.range;
        m_range->setIcon(m_range->isStated() ? m_icons.rangeStated : plain);
    }
    if (m_assumption != nullptr)
        m_assumption->setIcons(m_icons.assumption, m_icons.overdue);
    if (m_button != nullptr)
        m_button->showIcon(m_icons, underMouse());
}

void FieldRow::pressButton()
{
    if (m_state.isStated)
        emit resetRequested();
    else
        emit edited(m_state.value);
}

QString FieldRow::noteText() const
{
    if (!m_state.derivation.isEmpty())
        return m_state.derivation;
    const bool saysSoItself = m_field.choices.empty() && m_field.kind != FieldKind::Boolean;
    return m_state.origin == Origin::Open && !saysSoItself ? tr("not known yet") : QString();
}

RowNotes& FieldRow::notes()
{
    if (m_notes == nullptr) {
        m_notes = new RowNotes(this);
        m_grid->addWidget(m_notes, NotesLine, TitleColumn, 1, -1);
        connect(m_notes, &RowNotes::offerTaken, this, &FieldRow::edited);
    }
    return *m_notes;
}

void FieldRow::showNotes()
{
    const QString note = noteText();
    const bool isNeeded = !note.isEmpty() || m_state.offer || !m_state.remarks.isEmpty();
    if (m_notes == nullptr && !isNeeded)
        return;
    notes().showNote(note);
    notes().showOffer(m_state.offer);
    notes().showRemarks(m_state.remarks);
}

void FieldRow::showOther()
{
    if (m_other == nullptr && m_state.other.differs()) {
        m_other = new OtherValueButton(this);
        m_grid->addWidget(m_other, OtherLine, TitleColumn, 1, -1);
        connect(m_other, &QAbstractButton::clicked, this, &FieldRow::takeOtherRequested);
        setTabOrder(tabStops().front(), m_other);
    }
    if (m_other == nullptr)
        return;
    m_other->setVisible(m_state.other.differs());
    if (m_state.other.differs())
        m_other->showValue(toQString(m_field.title), m_state.other);
}

void FieldRow::showObjection(const QString& reason)
{
    if (m_notes != nullptr || !reason.isEmpty())
        notes().showObjection(reason);
}

AssumptionLine& FieldRow::assumptionLine()
{
    if (m_assumption == nullptr) {
        auto* below = new QVBoxLayout;
        m_grid->addLayout(below, AssumptionEditorLine, TitleColumn, 1, -1);
        m_assumption = new AssumptionLine(toQString(m_field.title), *below, this);
        m_assumption->setIcons(m_icons.assumption, m_icons.overdue);
        m_grid->addWidget(m_assumption->mark(), TitleLine, AssumptionColumn, Qt::AlignVCenter);
        connect(m_assumption, &AssumptionLine::edited, this, &FieldRow::assumptionEdited);
        connect(m_assumption, &AssumptionLine::opened, this, &FieldRow::tabStopsChanged);
        connect(m_assumption, &AssumptionLine::closed, this,
                [this] { focusTarget()->setFocus(Qt::OtherFocusReason); });
        connect(m_assumption, &AssumptionLine::rejected, this, &FieldRow::showObjection);
        connect(m_assumption, &AssumptionLine::accepted, this, [this] { showObjection({}); });
        m_assumption->showState(m_state.assumption);
    }
    return *m_assumption;
}

void FieldRow::showAssumption()
{
    if (m_assumption == nullptr && !m_state.assumption.stated)
        return;
    assumptionLine().showState(m_state.assumption);
    if (isVisible())
        fitControl();
}

void FieldRow::openAssumption()
{
    assumptionLine().open();
}

void FieldRow::openRange()
{
    if (m_range != nullptr)
        m_range->toggle();
}

void FieldRow::setHighlighted(bool highlighted)
{
    if (highlighted == m_isHighlighted)
        return;
    m_isHighlighted = highlighted;
    update();
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
