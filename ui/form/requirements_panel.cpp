#include "ui/form/requirements_panel.h"

#include "ui/form/field_words.h"
#include "ui/form/form_arrangement.h"
#include "ui/form/form_body.h"
#include "ui/form/form_headers.h"
#include "ui/form/panel/form_edits.h"
#include "ui/form/role/field_role_popup.h"
#include "ui/form/row/field_remarks.h"
#include "ui/session/design_session.h"
#include "ui/session/scenarios/compared_scenario.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
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
    createTools();
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
    m_search->installEventFilter(this);
    m_searchIcon = m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_searchIcon->setText(tr("Search"));
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_body = new FormBody(m_session.knowledge(), [this](std::size_t field) { return stateOf(field); });
    m_scroll->setWidget(m_body);
    m_edits = new FormEdits(m_session, *m_body, this);
    m_highlightTimer.setSingleShot(true);
    m_highlightTimer.setInterval(highlightTime);
}

void RequirementsPanel::createTools()
{
    m_tools = new QToolButton(this);
    m_tools->setAutoRaise(true);
    m_tools->setFocusPolicy(Qt::TabFocus);
    m_tools->setPopupMode(QToolButton::InstantPopup);
    m_tools->setToolTip(tr("More about the requirements"));
    m_tools->setAccessibleName(m_tools->toolTip());
    m_tools->setMenu(new QMenu(m_tools));
    connect(m_tools->menu(), &QMenu::aboutToShow, this, &RequirementsPanel::fillTools);
}

void RequirementsPanel::createLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 12, 8);
    top->setSpacing(4);
    top->addWidget(m_search, 1);
    top->addWidget(m_tools);
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
    connect(m_edits, &FormEdits::groupReset, m_search, qOverload<>(&QWidget::setFocus));
    connect(m_body, &FormBody::roleRequested, this, &RequirementsPanel::showRole);
    connect(m_body, &FormBody::tabStopsChanged, this, &RequirementsPanel::revealFocus);
    connect(m_body, &FormBody::toolTipRequested, this, &RequirementsPanel::showToolTip);
    connect(&m_highlightTimer, &QTimer::timeout, this, &RequirementsPanel::endHighlight);
}

void RequirementsPanel::makeIcons()
{
    const Theme& theme = themeOf(this);
    m_body->setIcons(
        {icon(u"reset", theme.disabled, theme.disabled), icon(u"reset", theme.text, theme.disabled),
         icon(u"pin", theme.muted, theme.disabled), icon(u"range", theme.disabled, theme.disabled),
         icon(u"range", theme.text, theme.disabled), icon(u"range", theme.accent, theme.disabled),
         icon(u"assumption", theme.accent, theme.disabled), icon(u"overdue", theme.warning, theme.disabled)});
    m_tools->setIcon(icon(u"more", theme.muted, theme.disabled));
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
    m_thresholds = thresholdTicks(m_session.knowledge(), m_session.evaluation());
    m_owners.clear();
    for (const auto& [field, assumption] : m_session.design().assumptions)
        if (const QString owner = toQString(assumption.owner); !owner.isEmpty() && !m_owners.contains(owner))
            m_owners << owner;
    m_body->setComparedName(m_session.compared().name());
    const QString search = m_search->text().trimmed();
    const bool isUnfolded =
        m_body->moreButton().isChecked() || !search.isEmpty(); // a search looks into More too
    const QWidget* focused = m_body->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    const int oldTop = focused != nullptr ? focused->mapTo(m_body, QPoint()).y() : 0;
    if (!m_body->showFields(arrangeFields(m_session.knowledge(), m_session.evaluation(), search), isUnfolded))
        return;
    m_body->chainTabStops(m_tools);
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
    state.ticks = m_thresholds[field].ticks;
    state.remarks = remarksOn(m_session, field);
    state.offer = offerFor(m_session, field);
    state.assumption.today = m_session.date();
    state.assumption.owners = m_owners;
    if (const Assumption* assumption = m_session.design().assumptionOf(shown.id)) {
        state.assumption.stated = *assumption;
        state.assumption.isOverdue = isOverdue(*assumption, toStdString(m_session.date()));
    }
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

// --- what the user asks for

void RequirementsPanel::fillTools()
{
    QMenu& menu = *m_tools->menu();
    menu.clear();
    QAction* reset = menu.addAction(tr("&Reset all requirements"), m_edits, &FormEdits::resetAll);
    reset->setEnabled(m_session.scenario().requirements.size() > 0);
    menu.addSeparator();
    menu.addAction(tr("Show &assumptions"), this, &RequirementsPanel::assumptionsRequested);
}

void RequirementsPanel::showToolTip(std::size_t field, const QPoint& position)
{
    QString text = fieldToolTip(m_session.knowledge(), m_session.evaluation().fields, field);
    QStringList farther;
    for (const QString& threshold : m_thresholds[field].others)
        farther << threshold.toHtmlEscaped();
    if (!farther.isEmpty())
        text += u"<p>%1</p>"_s.arg(tr("Farther away:") + u"<br>"_s + farther.join(u"<br>"_s));
    QToolTip::showText(position,
                       text + u"<p>%1</p>"_s.arg(tr("F1 says what it decides, F2 states why it is assumed.")),
                       m_body->row(field));
}

void RequirementsPanel::showRole(std::size_t field)
{
    FieldRow* row = m_body->row(field);
    auto* popup = new FieldRolePopup(m_session, field, this);
    connect(popup, &FieldRolePopup::linkRequested, this, &RequirementsPanel::followLink);
    const int top = row != nullptr ? row->mapTo(this, QPoint()).y() : 0;
    popup->showAt(mapToGlobal(QPoint(width(), top)));
}

void RequirementsPanel::followLink(const QString& link)
{
    const QString field = u"field:"_s;
    if (link.startsWith(field))
        focusField(FieldId(toStdString(link.sliced(field.size()))));
    else
        emit viewRequested(link);
}

// --- showing fields to the user

void RequirementsPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// In the search box Esc ends the search.
bool RequirementsPanel::eventFilter(QObject* watched, QEvent* event)
{
    const bool isEscape =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (isEscape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RequirementsPanel::editAssumption(const FieldId& field)
{
    focusField(field);
    if (FieldRow* shown = row(field))
        shown->openAssumption();
}

/// What has just been opened comes into view, and Tab walks through it.
void RequirementsPanel::revealFocus()
{
    m_body->chainTabStops(m_tools);
    m_body->layout()->activate();
    m_body->resize(m_body->width(), m_body->layout()->totalSizeHint().height());
    QWidget* focused = m_body->focusWidget();
    if (focused == nullptr)
        return;
    m_scroll->ensureWidgetVisible(focused->parentWidget(), 0, revealMargin);
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
