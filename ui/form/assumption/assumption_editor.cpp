#include "ui/form/assumption/assumption_editor.h"

#include "ui/shell/icons.h"
#include "ui/shell/ogive_style.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/text/web_address.h"
#include "ui/widgets/pages/day_edit.h"
#include "ui/widgets/text_label.h"

#include <QCompleter>
#include <QDesktopServices>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QToolButton>
#include <QUrl>

#include <utility>

namespace ogive::ui {
namespace {

constexpr int indent = 13; // as the titles of the form
constexpr int lineGap = 4;
constexpr int labelGap = 8;
constexpr int belowGap = 8;
constexpr int noteLines = 3;
constexpr int notePadding = 12;
constexpr int linkIconExtent = 14;

enum EditorLine { NoteLine, SourceLine, OwnerLine, DateLine, ReviewLine, ButtonLine };

bool isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

TextLabel* addLabel(const QString& text, QWidget& buddy, QGridLayout& grid, int line)
{
    auto* label = new TextLabel(text, TextSize::Small, buddy.parentWidget());
    label->setBuddy(&buddy);
    grid.addWidget(label, line, 0, Qt::AlignVCenter);
    return label;
}

} // namespace

AssumptionEditor::AssumptionEditor(const QString& fieldTitle, QWidget* parent)
    : QWidget(parent)
{
    //: %1 is a requirement
    setAccessibleName(tr("Assumption about %1").arg(fieldTitle));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(indent, lineGap, 0, belowGap);
    grid->setHorizontalSpacing(labelGap);
    grid->setVerticalSpacing(lineGap);
    grid->setColumnStretch(1, 1);
    createNote(*grid, fieldTitle);
    createLines(*grid, fieldTitle);
    createButtons(*grid, fieldTitle);
    applyIcon();
}

void AssumptionEditor::createNote(QGridLayout& grid, const QString& fieldTitle)
{
    m_note = new QPlainTextEdit(this);
    m_note->setTabChangesFocus(true);
    m_note->setPlaceholderText(tr("Why this value? Ctrl+Enter keeps, Esc leaves."));
    m_note->setAccessibleName(tr("Why this value of %1").arg(fieldTitle));
    m_note->setFixedHeight(noteLines * m_note->fontMetrics().lineSpacing() + notePadding);
    m_note->installEventFilter(this);
    grid.addWidget(m_note, NoteLine, 0, 1, -1);
}

void AssumptionEditor::createLines(QGridLayout& grid, const QString& fieldTitle)
{
    m_source = new QLineEdit(this);
    m_source->setPlaceholderText(tr("Web address, document, person"));
    m_owner = new QLineEdit(this);
    m_owner->setPlaceholderText(tr("Who looks after it"));
    auto* names = new QCompleter(this);
    names->setModel(new QStringListModel(names));
    names->setCaseSensitivity(Qt::CaseInsensitive);
    m_owner->setCompleter(names);
    m_date = new DayEdit(this);
    m_date->setPlaceholderText(tr("Day of the statement"));
    m_reviewBy = new DayEdit(this);
    m_reviewBy->setPlaceholderText(tr("2027-03-31 or “in 3 months”"));
    const std::pair<QLineEdit*, QString> lines[] = {{m_source, tr("Source")},
                                                    {m_owner, tr("Owner")},
                                                    {m_date, tr("Date")},
                                                    {m_reviewBy, tr("Review by")}};
    int line = SourceLine;
    for (const auto& [edit, title] : lines) {
        //: a requirement, and what is said of it: "Traffic, source"
        edit->setAccessibleName(tr("%1, %2").arg(fieldTitle, title));
        addLabel(title, *edit, grid, line);
        grid.addWidget(edit, line++, 1, 1, edit == m_source ? 1 : 2); // beside the source stands a button
        connect(edit, &QLineEdit::returnPressed, this, &AssumptionEditor::keep);
    }
    m_open = new QToolButton(this);
    m_open->setAutoRaise(true);
    m_open->setFocusPolicy(Qt::TabFocus);
    m_open->setIconSize({linkIconExtent, linkIconExtent});
    m_open->setToolTip(tr("Open the source in the browser"));
    m_open->setAccessibleName(m_open->toolTip());
    grid.addWidget(m_open, SourceLine, 2);
    connect(m_source, &QLineEdit::textChanged, this, &AssumptionEditor::showLink);
    connect(m_open, &QToolButton::clicked, this, &AssumptionEditor::openLink);
    for (DayEdit* day : {m_date, m_reviewBy})
        connect(day, &QLineEdit::editingFinished, this, [this, day] {
            const QString reason = day->objection();
            const bool wasRejected = std::exchange(m_isDayRejected, !reason.isEmpty());
            if (m_isDayRejected)
                emit rejected(reason);
            else if (wasRejected)
                emit accepted();
        });
}

void AssumptionEditor::createButtons(QGridLayout& grid, const QString& fieldTitle)
{
    m_keep = new QPushButton(tr("Keep"), this);
    makePrimary(*m_keep);
    m_leave = new QPushButton(tr("Leave"), this);
    m_leave->setToolTip(tr("Leave without keeping anything (Esc)"));
    m_remove = new QPushButton(tr("Remove"), this);
    m_keep->setAccessibleName(tr("Keep the assumption about %1").arg(fieldTitle));
    m_leave->setAccessibleName(tr("Leave the assumption about %1").arg(fieldTitle));
    m_remove->setAccessibleName(tr("Remove the assumption about %1").arg(fieldTitle));
    auto* row = new QHBoxLayout;
    row->setSpacing(labelGap);
    row->addWidget(m_remove);
    row->addStretch(1);
    row->addWidget(m_leave);
    row->addWidget(m_keep);
    for (QPushButton* button : {m_keep, m_leave, m_remove})
        button->setAutoDefault(false);
    grid.addLayout(row, ButtonLine, 0, 1, -1);
    connect(m_keep, &QPushButton::clicked, this, &AssumptionEditor::keep);
    connect(m_leave, &QPushButton::clicked, this, &AssumptionEditor::left);
    connect(m_remove, &QPushButton::clicked, this, &AssumptionEditor::removeRequested);
}

std::vector<QWidget*> AssumptionEditor::tabStops() const
{
    return {m_note, m_source, m_open, m_owner, m_date, m_reviewBy, m_remove, m_leave, m_keep};
}

void AssumptionEditor::showState(const AssumptionState& state)
{
    m_state = state;
    const Assumption shown = state.stated.value_or(Assumption());
    m_note->setPlainText(toQString(shown.note));
    m_source->setText(toQString(shown.source));
    m_source->setCursorPosition(0);
    m_owner->setText(toQString(shown.owner));
    for (DayEdit* day : {m_date, m_reviewBy})
        day->setToday(state.today);
    m_date->setDay(state.stated ? toQString(shown.date) : state.today);
    m_reviewBy->setDay(toQString(shown.reviewBy));
    static_cast<QStringListModel*>(m_owner->completer()->model())->setStringList(state.owners);
    m_remove->setVisible(state.stated.has_value());
    showLink();
}

void AssumptionEditor::focusFirst()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_note->moveCursor(QTextCursor::End);
}

void AssumptionEditor::keep()
{
    for (DayEdit* day : {m_date, m_reviewBy}) {
        day->settle();
        if (const QString reason = day->objection(); !reason.isEmpty()) {
            day->setFocus(Qt::OtherFocusReason);
            day->selectAll();
            emit rejected(reason);
            return;
        }
    }
    m_isDayRejected = false;
    emit accepted();
    Assumption assumption{toStdString(m_note->toPlainText().trimmed()),
                          toStdString(m_source->text().trimmed()), toStdString(m_owner->text().trimmed()),
                          toStdString(m_date->text()), toStdString(m_reviewBy->text())};
    if (m_state.stated)
        assumption.rest = m_state.stated->rest;
    emit kept(assumption);
}

void AssumptionEditor::showLink()
{
    m_open->setVisible(isWebAddress(m_source->text().trimmed()));
}

void AssumptionEditor::openLink() const
{
    QDesktopServices::openUrl(QUrl(m_source->text().trimmed()));
}

/// Plain Enter begins a new line of the note.
bool AssumptionEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (isEnter(*key) && key->modifiers().testFlag(Qt::ControlModifier)) {
            keep();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            emit left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AssumptionEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else if (isEnter(*event) && event->modifiers().testFlag(Qt::ControlModifier))
        keep();
    else
        QWidget::keyPressEvent(event);
}

void AssumptionEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyIcon();
}

void AssumptionEditor::applyIcon()
{
    const Theme& theme = themeOf(this);
    m_open->setIcon(icon(u"link", theme.accent, theme.disabled));
}

} // namespace ogive::ui
