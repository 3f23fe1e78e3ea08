#include "ui/form/assumption/assumption_line.h"

#include "ui/form/assumption/assumption_editor.h"
#include "ui/text/convert.h"

#include <QBoxLayout>
#include <QToolButton>

namespace ogive::ui {
namespace {

constexpr int assumptionMarkExtent = 22;
constexpr int assumptionIconExtent = 14;

} // namespace

AssumptionLine::AssumptionLine(const QString& fieldTitle, QBoxLayout& editorPlace, QWidget* row)
    : QObject(row)
    , m_fieldTitle(fieldTitle)
    , m_editorPlace(editorPlace)
    , m_row(row)
    , m_mark(new QToolButton(row))
{
    m_mark->setObjectName(QStringLiteral("assumption"));
    m_mark->setAutoRaise(true);
    m_mark->setFocusPolicy(Qt::TabFocus);
    m_mark->setFixedSize(assumptionMarkExtent, assumptionMarkExtent);
    m_mark->setIconSize({assumptionIconExtent, assumptionIconExtent});
    m_mark->hide();
    connect(m_mark, &QToolButton::clicked, this, [this] {
        if (isOpen())
            close();
        else
            open();
    });
}

void AssumptionLine::setIcons(const QIcon& stated, const QIcon& overdue)
{
    m_statedIcon = stated;
    m_overdueIcon = overdue;
    showIcon();
}

void AssumptionLine::showIcon()
{
    m_mark->setIcon(m_state.isOverdue ? m_overdueIcon : m_statedIcon);
}

bool AssumptionLine::isOpen() const
{
    return m_editor != nullptr && m_editor->isVisibleTo(m_row);
}

std::vector<QWidget*> AssumptionLine::tabStops() const
{
    std::vector<QWidget*> stops{m_mark};
    if (m_editor != nullptr)
        for (QWidget* stop : m_editor->tabStops())
            stops.push_back(stop);
    return stops;
}

QString AssumptionLine::words() const
{
    const Assumption& stated = *m_state.stated;
    QStringList lines;
    if (m_state.isOverdue)
        lines << tr("Review overdue since %1").arg(toQString(stated.reviewBy));
    if (!stated.note.empty())
        lines << tr("Assumed: %1").arg(toQString(stated.note));
    if (!stated.source.empty())
        lines << tr("Source: %1").arg(toQString(stated.source));
    if (!stated.owner.empty())
        lines << tr("Owner: %1").arg(toQString(stated.owner));
    if (!stated.reviewBy.empty() && !m_state.isOverdue)
        lines << tr("Review by %1").arg(toQString(stated.reviewBy));
    return lines.join(u'\n');
}

void AssumptionLine::showState(const AssumptionState& state)
{
    if (state == m_state)
        return;
    const bool isOther = state.stated != m_state.stated;
    m_state = state;
    const QString text = state.stated ? words() : QString();
    m_mark->setToolTip(text);
    m_mark->setAccessibleDescription(text);
    //: %1 is a requirement
    m_mark->setAccessibleName(state.isOverdue ? tr("Overdue assumption about %1").arg(m_fieldTitle)
                                              : tr("Assumption about %1").arg(m_fieldTitle));
    m_mark->setVisible(state.stated.has_value());
    showIcon();
    if (isOther && isOpen()) // what was kept, or what an undo brought
        close();
}

void AssumptionLine::makeEditor()
{
    m_editor = new AssumptionEditor(m_fieldTitle, m_row);
    m_editor->hide();
    m_editorPlace.addWidget(m_editor);
    QWidget* before = m_mark;
    for (QWidget* stop : m_editor->tabStops()) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
    connect(m_editor, &AssumptionEditor::kept, this, &AssumptionLine::take);
    connect(m_editor, &AssumptionEditor::removeRequested, this, [this] { emit edited(std::nullopt); });
    connect(m_editor, &AssumptionEditor::left, this, &AssumptionLine::close);
    connect(m_editor, &AssumptionEditor::rejected, this, &AssumptionLine::rejected);
    connect(m_editor, &AssumptionEditor::accepted, this, &AssumptionLine::accepted);
}

void AssumptionLine::open()
{
    if (m_editor == nullptr)
        makeEditor();
    if (!isOpen()) {
        m_editor->showState(m_state);
        m_editor->show();
    }
    m_editor->focusFirst();
    emit opened();
}

void AssumptionLine::take(const Assumption& assumption)
{
    if (m_state.stated == assumption)
        close();
    else
        emit edited(assumption);
}

void AssumptionLine::close()
{
    emit accepted(); // what was objected to is out of sight
    const bool hadFocus = m_editor->isAncestorOf(m_row->window()->focusWidget());
    m_editor->hide();
    if (hadFocus)
        emit closed();
}

} // namespace ogive::ui
