#include "ui/form/requirements_panel.h"

#include "ui/form/field_words.h"
#include "ui/form/form_headers.h"
#include "ui/form/threshold_ticks.h"
#include "ui/session/design_session.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr auto highlightTime = 4s;
constexpr int groupGap = 5;
constexpr int revealMargin = 40; // px kept free around a field that is scrolled to

} // namespace

RequirementsPanel::RequirementsPanel(DesignSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows(session.knowledge().fields.size(), nullptr)
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
    m_form = new QWidget;
    showAsSurface(*m_form);
    m_brief = new LevelTitle(tr("Brief"), m_form);
    m_decides = new LevelTitle(tr("Decides now"), m_form);
    m_more = new FoldButton(m_form);
    m_nothingFound = new TextLabel(tr("No requirement has these words."), TextSize::Base, m_form);
    m_nothingFound->setMuted(true);
    m_nothingFound->setContentsMargins(12, 12, 12, 12);
    m_nothingFound->setWordWrap(true);
    m_highlightTimer.setSingleShot(true);
    m_highlightTimer.setInterval(highlightTime);
}

void RequirementsPanel::createLayout()
{
    m_formLayout = new QVBoxLayout(m_form);
    m_formLayout->setContentsMargins(0, 0, 0, 8);
    m_formLayout->setSpacing(0);
    m_scroll->setWidget(m_form);

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
    connect(m_search, &QLineEdit::textChanged, this, &RequirementsPanel::showEvaluation);
    connect(m_more, &FoldButton::toggled, this, &RequirementsPanel::showEvaluation);
    connect(&m_highlightTimer, &QTimer::timeout, this, &RequirementsPanel::endHighlight);
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, &RequirementsPanel::focusSearch);
}

void RequirementsPanel::makeIcons()
{
    const Theme& theme = themeOf(this);
    m_icons = {icon(u"reset", theme.disabled, theme.disabled), icon(u"reset", theme.text, theme.disabled),
               icon(u"pin", theme.muted, theme.disabled)};
    m_searchIcon->setIcon(icon(u"search", theme.muted, theme.disabled));
    for (FieldRow* row : m_rows) {
        if (row != nullptr)
            row->updateIcon();
    }
}

void RequirementsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_searchIcon != nullptr)
        makeIcons();
}

FieldRow* RequirementsPanel::row(const FieldId& field) const
{
    const auto index = m_session.knowledge().fieldIndex(field);
    return index && std::ranges::count(m_shown, *index) > 0 ? m_rows[*index] : nullptr;
}

// --- what is shown

/// A search looks into More too.
bool RequirementsPanel::isUnfolded() const
{
    return m_more->isChecked() || !m_search->text().trimmed().isEmpty();
}

void RequirementsPanel::showEvaluation()
{
    m_ticks = thresholdTicks(m_session.knowledge(), m_session.evaluation());
    auto sections = arrangeFields(m_session.knowledge(), m_session.evaluation(), m_search->text());
    if (sections != m_sections || isUnfolded() != m_wasUnfolded)
        arrange(std::move(sections));
    else
        showRows();
    showCounts();
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
    return state;
}

void RequirementsPanel::showRows()
{
    for (const std::size_t field : m_shown)
        m_rows[field]->showState(stateOf(field));
}

void RequirementsPanel::showCounts()
{
    const std::vector<bool>& decides = m_session.evaluation().decides;
    for (const FormSection& section : m_sections) {
        if (section.level == FormLevel::More) {
            m_more->setFieldCount(static_cast<int>(section.fieldCount()));
            if (!isUnfolded())
                continue;
        }
        for (const FormGroup& group : section.groups) {
            const auto deciding =
                std::ranges::count_if(group.fields, [&decides](std::size_t field) { return decides[field]; });
            groupHeader(section.level, group.group)
                .setCounts(static_cast<int>(deciding), static_cast<int>(group.fields.size()));
        }
    }
}

// --- arranging

FieldRow& RequirementsPanel::makeRow(std::size_t field)
{
    if (m_rows[field] == nullptr) {
        auto* row = new FieldRow(m_session.knowledge().fields[field], m_icons, m_form);
        m_rows[field] = row;
        connect(row, &FieldRow::edited, this, [this, field](const Value& value) { takeEdit(field, value); });
        connect(row, &FieldRow::resetRequested, this, [this, field] { resetField(field); });
        connect(row, &FieldRow::toolTipRequested, this,
                [this, field](const QPoint& position) { showToolTip(field, position); });
    }
    return *m_rows[field];
}

GroupHeader& RequirementsPanel::groupHeader(FormLevel level, std::size_t group)
{
    GroupHeader*& header = m_groups[{level, group}];
    if (header == nullptr)
        header = new GroupHeader(toQString(m_session.knowledge().groups[group].title), m_form);
    return *header;
}

void RequirementsPanel::placeRow(std::size_t field)
{
    FieldRow& row = makeRow(field);
    row.showState(stateOf(field));
    m_formLayout->addWidget(&row);
    m_shown.push_back(field);
}

void RequirementsPanel::placeSection(const FormSection& section)
{
    QWidget* title = section.level == FormLevel::Brief     ? static_cast<QWidget*>(m_brief)
                     : section.level == FormLevel::Decides ? static_cast<QWidget*>(m_decides)
                                                           : static_cast<QWidget*>(m_more);
    m_formLayout->addWidget(title);
    if (section.level == FormLevel::More && !isUnfolded())
        return;
    bool isFirst = true;
    for (const FormGroup& group : section.groups) {
        GroupHeader& header = groupHeader(section.level, group.group);
        header.setParted(!std::exchange(isFirst, false));
        m_formLayout->addWidget(&header);
        for (const std::size_t field : group.fields)
            placeRow(field);
        m_formLayout->addSpacing(groupGap);
    }
}

void RequirementsPanel::arrange(std::vector<FormSection> sections)
{
    QWidget* focused = m_form->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    const int oldTop = focused != nullptr ? focused->mapTo(m_form, QPoint()).y() : 0;
    m_sections = std::move(sections);
    m_wasUnfolded = isUnfolded();
    m_form->setUpdatesEnabled(false);
    while (QLayoutItem* item = m_formLayout->takeAt(0))
        delete item; // the widget stays
    m_shown.clear();
    for (const FormSection& section : m_sections)
        placeSection(section);
    if (m_sections.empty())
        m_formLayout->addWidget(m_nothingFound);
    m_formLayout->addStretch(1);
    for (QObject* child : m_form->children()) {
        if (auto* widget = qobject_cast<QWidget*>(child))
            widget->setVisible(m_formLayout->indexOf(widget) >= 0);
    }
    chainTabStops();
    m_form->setUpdatesEnabled(true);
    keepInPlace(focused, oldTop);
}

/// Tab follows what one sees, also where rows have moved.
void RequirementsPanel::chainTabStops()
{
    QWidget* last = m_search;
    for (const FormSection& section : m_sections) {
        if (section.level == FormLevel::More) {
            setTabOrder(last, m_more);
            last = m_more;
            if (!isUnfolded())
                break;
        }
        for (const FormGroup& group : section.groups)
            for (const std::size_t field : group.fields)
                for (QWidget* stop : m_rows[field]->tabStops()) {
                    setTabOrder(last, stop);
                    last = stop;
                }
    }
}

/// What the user works in does not move when rows above it come and go.
void RequirementsPanel::keepInPlace(const QWidget* anchor, int oldTop)
{
    if (anchor == nullptr || !anchor->isVisible())
        return;
    m_formLayout->activate();
    m_form->resize(m_form->width(), m_formLayout->totalSizeHint().height());
    const int moved = anchor->mapTo(m_form, QPoint()).y() - oldTop;
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
        m_rows[field]->showObjection(translated(done.error().reason));
}

void RequirementsPanel::resetField(std::size_t field)
{
    const Field& edited = m_session.knowledge().fields[field];
    const Result<void> done =
        m_session.apply(SetRequirement{m_session.currentScenario(), edited.id, std::nullopt});
    if (!done)
        m_rows[field]->showObjection(translated(done.error().reason));
    else
        m_rows[field]->focusTarget()->setFocus(Qt::OtherFocusReason); // the button has gone
}

void RequirementsPanel::showToolTip(std::size_t field, const QPoint& position)
{
    QToolTip::showText(position, fieldToolTip(m_session.knowledge(), m_session.evaluation().fields, field),
                       m_rows[field]);
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
        m_more->setChecked(true);
    m_formLayout->activate();
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
    for (FieldRow* row : m_rows) {
        if (row != nullptr)
            row->setHighlighted(false);
    }
}

} // namespace ogive::ui
