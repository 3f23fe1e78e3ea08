#include "ui/form/range/range_line.h"

#include "ui/form/range/range_editor.h"
#include "ui/text/convert.h"

#include <QBoxLayout>
#include <QIcon>
#include <QToolButton>

namespace ogive::ui {
namespace {

constexpr int markExtent = 22;
constexpr int markIconExtent = 14;

} // namespace

RangeLine::RangeLine(const Field& field, QBoxLayout& markPlace, QBoxLayout& editorPlace, QWidget* row)
    : QObject(row)
    , m_field(field)
    , m_editorPlace(editorPlace)
    , m_row(row)
    , m_mark(new QToolButton(row))
{
    m_mark->setObjectName(QStringLiteral("range"));
    m_mark->setAutoRaise(true);
    m_mark->setCheckable(true);
    m_mark->setFocusPolicy(Qt::TabFocus);
    m_mark->setFixedSize(markExtent, markExtent);
    m_mark->setIconSize({markIconExtent, markIconExtent});
    //: %1 is a requirement
    m_mark->setAccessibleName(tr("Uncertainty of %1").arg(toQString(field.title)));
    markPlace.addWidget(m_mark, 0, Qt::AlignVCenter);
    connect(m_mark, &QToolButton::toggled, this, &RangeLine::open);
    showRange({}, {});
}

void RangeLine::setIcon(const QIcon& icon)
{
    m_mark->setIcon(icon);
}

void RangeLine::toggle()
{
    m_mark->setFocus(Qt::ShortcutFocusReason);
    m_mark->toggle();
}

std::vector<QWidget*> RangeLine::tabStops() const
{
    std::vector<QWidget*> stops{m_mark};
    if (m_editor != nullptr)
        for (QWidget* stop : m_editor->tabStops())
            stops.push_back(stop);
    return stops;
}

void RangeLine::showRange(const std::optional<UncertainRange>& stated, const Value& value)
{
    m_stated = stated;
    m_value = value;
    QString words = tr("Taken as it is. Press to give a range.");
    if (stated)
        words = rangeWords(m_field, *stated);
    else if (m_field.spread)
        words = tr("Uncertain as is usual. Press to give a range.");
    m_mark->setToolTip(words);
    m_mark->setAccessibleDescription(words);
    if (m_editor != nullptr && m_mark->isChecked())
        m_editor->showRange(stated, value);
}

void RangeLine::open(bool opened)
{
    if (opened && m_editor == nullptr)
        makeEditor();
    if (opened)
        m_editor->showRange(m_stated, m_value);
    else
        emit accepted(); // what was objected to is out of sight
    m_editor->setVisible(opened);
}

void RangeLine::makeEditor()
{
    m_editor = new RangeEditor(m_field, m_row);
    m_editorPlace.addWidget(m_editor);
    QWidget* before = m_mark;
    for (QWidget* stop : m_editor->tabStops()) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
    connect(m_editor, &RangeEditor::edited, this, &RangeLine::edited);
    connect(m_editor, &RangeEditor::removeRequested, this, &RangeLine::remove);
    connect(m_editor, &RangeEditor::rejected, this, &RangeLine::rejected);
    connect(m_editor, &RangeEditor::accepted, this, &RangeLine::accepted);
}

void RangeLine::remove()
{
    m_mark->setFocus(Qt::OtherFocusReason); // the button goes
    emit removeRequested();
}

} // namespace ogive::ui
