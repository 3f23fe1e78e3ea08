#include "ui/form/requirements_panel.h"

#include "core/design/scenarios/copy_values.h"
#include "ui/form/field_words.h"
#include "ui/form/form_arrangement.h"
#include "ui/form/form_body.h"
#include "ui/form/form_headers.h"
#include "ui/form/threshold_ticks.h"
#include "ui/session/design_session.h"
#include "ui/session/scenarios/compared_scenario.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr auto highlightTime = 4s;
constexpr int revealMargin = 40; // px kept free around a field that is scrolled to

} // namespace

RequirementsPanel::RequirementsPanel(DesignSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    createWidgets();
    createLayout();
    makeIcons();
    connectWidgets();
    showEvaluation();
}

void RequirementsPanel::createWidgets()
{
    setAccessibleName(tr("Requirements"));
    showAsSurface(*this);
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Find a requirement…"));
    m_search->setAccessibleName(tr("Find a requirement"));
    m_search->setClearButtonEnabled(true);
    m_searchIcon = m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_body = new FormBody(m_session.knowledge(), [this](std::size_t field) { return stateOf(field); });
    m_scroll->setWidget(m_body);
    m_highlightTimer.setSingleShot(true);
    m_highlightTimer.setInterval(highlightTime);
}

void RequirementsPanel::createLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(12, 8, 12, 8);
    top->addWidget(m_search);
    layout->addLayout(top);
    layout->addWidget(m_scroll, 1);
}

void RequirementsPanel::connectWidgets()
{
    connect(&m_session, &DesignSession::evaluationChanged, this, &RequirementsPanel::showEvaluation);
    connect(&m_session.compared(), &ComparedScenario::changed, this, [this] {
        showEvaluation();
        m_body->chainTabStops(m_search);
    });
    connect(m_search, &QLineEdit::textChanged, this, &RequirementsPanel::showEvaluation);
    connect(&m_body->moreButton(), &FoldButton::toggled, this, &RequirementsPanel::showEvaluation);
    connect(m_body, &FormBody::edited, this, &RequirementsPanel::takeEdit);
    connect(m_body, &FormBody::resetRequested, this, &RequirementsPanel::resetField);
    connect(m_body, &FormBody::rangeEdited, this, &RequirementsPanel::takeRange);
    connect(m_body, &FormBody::takeOtherRequested, this, &RequirementsPanel::takeOther);
    connect(m_body, &FormBody::toolTipRequested, this, &RequirementsPanel::showToolTip);
    connect(&m_highlightTimer, &QTimer::timeout, this, &RequirementsPanel::endHighlight);
}

void RequirementsPanel::makeIcons()
{
    const Theme& theme = themeOf(this);
    m_body->setIcons(
        {icon(u"reset", theme.disabled, theme.disabled), icon(u"reset", theme.text, theme.disabled),
         icon(u"pin", theme.muted, theme.disabled), icon(u"range", theme.disabled, theme.disabled),
         icon(u"range", theme.text, theme.disabled), icon(u"range", theme.accent, theme.disabled)});
    m_searchIcon->setIcon(icon(u"search", theme.muted, theme.disabled));
}

void RequirementsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_searchIcon != nullptr)
        makeIcons();
}

FoldButton& RequirementsPanel::moreButton() const
{
    return m_body->moreButton();
}

FieldRow* RequirementsPanel::row(const FieldId& field) const
{
    const auto index = m_session.knowledge().fieldIndex(field);
    return index ? m_body->row(*index) : nullptr;
}

// --- what is shown

void RequirementsPanel::showEvaluation()
{
    m_ticks = thresholdTicks(m_session.knowledge(), m_session.evaluation());
    m_body->setComparedName(m_session.compared().name());
    const QString search = m_search->text().trimmed();
    const bool isUnfolded =
        m_body->moreButton().isChecked() || !search.isEmpty(); // a search looks into More too
    const QWidget* focused = m_body->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    const int oldTop = focused != nullptr ? focused->mapTo(m_body, QPoint()).y() : 0;
    if (!m_body->showFields(arrangeFields(m_session.knowledge(), m_session.evaluation(), search), isUnfolded))
        return;
    m_body->chainTabStops(m_search);
    if (focused != nullptr && focused->isVisible())
        keepInPlace(*focused, oldTop);
}

FieldState RequirementsPanel::stateOf(std::size_t field) const
{
    const Field& shown = m_session.knowledge().fields[field];
    const FieldValues& values = m_session.evaluation().fields;
    const Value* stated = m_session.scenario().requirements.find(shown.id);
    const bool isDerivedAlways = shown.derived && shown.derived->always;
    FieldState state;
    state.isStated = stated != nullptr && !isDerivedAlways;
    state.value = state.isStated ? *stated : valueFrom(shown, values.values[field]);
    state.origin = values.origins[field];
    state.decides = m_session.evaluation().decides[field];
    state.derivation = derivationText(m_session.knowledge(), values, field);
    state.ticks = m_ticks[field];
    if (const UncertainRange* range = m_session.scenario().uncertaintyOf(shown.id))
        state.range = *range;
    state.other = otherValueOf(m_session, field);
    return state;
}

/// What the user works in does not move when rows above it come and go.
void RequirementsPanel::keepInPlace(const QWidget& anchor, int oldTop)
{
    m_body->layout()->activate();
    m_body->resize(m_body->width(), m_body->layout()->totalSizeHint().height());
    const int moved = anchor.mapTo(m_body, QPoint()).y() - oldTop;
    m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->value() + moved);
}

// --- edits

void RequirementsPanel::takeEdit(std::size_t field, const Value& value)
{
    const Field& edited = m_session.knowledge().fields[field];
    Result<void> done = checkValue(edited, value);
    if (done)
        done = m_session.apply(SetRequirement{m_session.currentScenario(), edited.id, value});
    if (!done)
        showObjection(field, done.error());
}

void RequirementsPanel::resetField(std::size_t field)
{
    const Field& edited = m_session.knowledge().fields[field];
    const Result<void> done =
        m_session.apply(SetRequirement{m_session.currentScenario(), edited.id, std::nullopt});
    FieldRow* row = m_body->row(field);
    if (!done)
        showObjection(field, done.error());
    else if (row != nullptr)
        row->focusTarget()->setFocus(Qt::OtherFocusReason); // the button has gone
}

void RequirementsPanel::takeRange(std::size_t field, const std::optional<UncertainRange>& range)
{
    const Field& edited = m_session.knowledge().fields[field];
    const Result<void> done = m_session.apply(SetUncertainty{m_session.currentScenario(), edited.id, range});
    if (!done)
        showObjection(field, done.error());
}

/// As the scenario compared with has them, all in one step.
void RequirementsPanel::takeOther(const std::vector<std::size_t>& fields, const QString& group)
{
    const Scenario* other = m_session.compared().scenario();
    if (other == nullptr)
        return;
    const Knowledge& knowledge = m_session.knowledge();
    ScenarioParts parts;
    for (const std::size_t field : fields)
        parts.fields.push_back(knowledge.fields[field].id);
    const QString what = group.isEmpty() ? toQString(knowledge.fields[fields.front()].title) : group;
    //: a requirement or a group of them, and the name of a scenario
    const Result<void> done =
        m_session.applyAll(copyEdits(*other, m_session.scenario(), parts, knowledge),
                           tr("Take %1 from %2").arg(what, m_session.compared().name()));
    if (!done)
        showObjection(fields.front(), done.error());
}

void RequirementsPanel::showObjection(std::size_t field, const Error& error)
{
    if (FieldRow* row = m_body->row(field))
        row->showObjection(translated(error.reason));
}

void RequirementsPanel::showToolTip(std::size_t field, const QPoint& position)
{
    QToolTip::showText(position, fieldToolTip(m_session.knowledge(), m_session.evaluation().fields, field),
                       m_body->row(field));
}

// --- showing fields to the user

void RequirementsPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// Ends a search and unfolds More where these hide one of the fields.
void RequirementsPanel::reveal(const std::vector<FieldId>& fields)
{
    const Knowledge& knowledge = m_session.knowledge();
    const auto isHidden = [&](const FieldId& id) {
        const auto field = knowledge.fieldIndex(id);
        return field && isRelevant(knowledge.fields[*field], m_session.evaluation().fields) &&
               row(id) == nullptr;
    };
    if (std::ranges::any_of(fields, isHidden))
        m_search->clear();
    if (std::ranges::any_of(fields, isHidden))
        m_body->moreButton().setChecked(true);
    m_body->layout()->activate();
}

void RequirementsPanel::highlightFields(const std::vector<FieldId>& fields)
{
    endHighlight();
    reveal(fields);
    FieldRow* first = nullptr;
    for (const FieldId& field : fields) {
        FieldRow* shown = row(field);
        if (shown == nullptr)
            continue;
        shown->setHighlighted(true);
        if (first == nullptr || shown->y() < first->y())
            first = shown;
    }
    if (first == nullptr)
        return;
    m_scroll->ensureWidgetVisible(first, 0, revealMargin);
    m_highlightTimer.start();
}

void RequirementsPanel::focusField(const FieldId& field)
{
    highlightFields({field});
    if (FieldRow* shown = row(field))
        shown->focusTarget()->setFocus(Qt::ShortcutFocusReason);
}

void RequirementsPanel::endHighlight()
{
    m_highlightTimer.stop();
    m_body->endHighlight();
}

} // namespace ogive::ui
