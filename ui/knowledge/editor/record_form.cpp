#include "ui/knowledge/editor/record_form.h"

#include "ui/knowledge/editor/member_editor.h"
#include "ui/text/convert.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QGridLayout>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr std::size_t longText = 56; ///< characters from which a text gets more than a line
constexpr std::size_t shortLimit = 80;

const Json* memberIn(const Json& record, const std::string& key)
{
    const auto found = record.find(key);
    return found == record.end() ? nullptr : &*found;
}

/// Free texts without a narrow limit may become long; an id or a date never does.
bool isLongText(const MemberSchema& member, const Json* value)
{
    const bool isFree = member.pattern.empty() && member.maxLength.value_or(shortLimit + 1) > shortLimit;
    const bool isLong =
        value != nullptr && value->is_string() && value->get_ref<const std::string&>().size() > longText;
    return isFree && isLong;
}

} // namespace

RecordForm::RecordForm(const std::vector<MemberSchema>& schema, const Json& record,
                       const DesignSession& session, QWidget* parent)
    : QWidget(parent)
    , m_record(record)
{
    QList<QWidget*> cells;
    for (const MemberSchema& member : schema)
        cells.append(createRow(member, session));
    arrange(cells);
}

QWidget* RecordForm::createRow(const MemberSchema& member, const DesignSession& session)
{
    auto* cell = new QWidget(this);
    const Json* value = memberIn(m_record, member.key);
    Row row;
    row.editor = createMemberEditor(member, session, isLongText(member, value), cell);
    row.editor->showValue(value);
    row.editor->setToolTip(toQString(member.description));
    auto* title = new TextLabel(toQString(member.title), TextSize::Small, cell);
    title->setMuted(true);
    title->setBuddy(row.editor);
    title->setToolTip(toQString(member.description));
    row.problem = new TextLabel({}, TextSize::Small, cell);
    row.problem->setForegroundRole(QPalette::BrightText);
    row.remark = new TextLabel({}, TextSize::Small, cell);
    row.remark->setMuted(true);
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(title);
    column->addWidget(row.editor);
    for (TextLabel* line : {row.remark, row.problem}) {
        line->setWordWrap(true);
        line->hide();
        column->addWidget(line);
    }
    column->addStretch();
    row.remark->setText(row.editor->remark());
    row.remark->setVisible(!row.remark->text().isEmpty());
    m_rows.append(row);
    connect(row.editor, &MemberEditor::edited, this, [this, row] {
        checkRow(row);
        emit edited();
    });
    return cell;
}

/// Two to a line; what needs room has a line of its own.
void RecordForm::arrange(const QList<QWidget*>& cells)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 14, 16, 16);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(14);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int line = 0;
    int column = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool isWide = m_rows[i].editor->isWide();
        if (isWide && column == 1) {
            ++line;
            column = 0;
        }
        grid->addWidget(cells[i], line, column, 1, isWide ? 2 : 1);
        line += isWide || column == 1 ? 1 : 0;
        column = isWide || column == 1 ? 0 : 1;
    }
    grid->setRowStretch(line + 1, 1);
}

Json RecordForm::record() const
{
    // A new record is written in the order of its schema.
    Json stated = m_record.contains("id") ? m_record : Json::object();
    for (const Row& row : m_rows) {
        const MemberSchema& member = row.editor->schema();
        if (auto value = row.editor->value())
            stated[member.key] = std::move(*value);
        else if (member.mayBeNull && (member.isRequired || stated.contains(member.key)))
            stated[member.key] = nullptr;
        else
            stated.erase(member.key);
    }
    return stated;
}

bool RecordForm::isChanged() const
{
    const bool isHeld =
        std::ranges::any_of(m_rows, [](const Row& row) { return !row.editor->objection().isEmpty(); });
    return isHeld || record() != m_record;
}

QString RecordForm::objectionOf(const MemberEditor& editor) const
{
    if (const QString objection = editor.objection(); !objection.isEmpty())
        return objection;
    const auto value = editor.value();
    const auto objection = objectionTo(editor.schema(), value ? &*value : nullptr);
    if (!objection)
        return {};
    //: What is wrong with a member of a record: its title and the reason
    return tr("%1 %2.").arg(toQString(editor.schema().title), translated(*objection));
}

void RecordForm::checkRow(const Row& row)
{
    row.remark->setText(row.editor->remark());
    row.remark->setVisible(!row.remark->text().isEmpty());
    showProblem(row.editor->schema().key, objectionOf(*row.editor));
}

bool RecordForm::check()
{
    const Row* first = nullptr;
    for (const Row& row : m_rows) {
        checkRow(row);
        if (first == nullptr && !row.problem->text().isEmpty())
            first = &row;
    }
    if (first != nullptr)
        first->editor->setFocus();
    return first == nullptr;
}

const RecordForm::Row* RecordForm::rowOf(const std::string& key) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](const Row& row) { return row.editor->schema().key == key; });
    return found == m_rows.end() ? nullptr : &*found;
}

bool RecordForm::showProblem(const std::string& key, const QString& problem)
{
    const Row* row = rowOf(key);
    if (row == nullptr)
        return false;
    row->problem->setText(problem);
    row->problem->setVisible(!problem.isEmpty());
    row->editor->setAccessibleDescription(problem);
    return true;
}

QString RecordForm::problemOf(const std::string& key) const
{
    const Row* row = rowOf(key);
    return row != nullptr ? row->problem->text() : QString();
}

MemberEditor* RecordForm::editor(const std::string& key) const
{
    const Row* row = rowOf(key);
    return row != nullptr ? row->editor : nullptr;
}

void RecordForm::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.front().editor->setFocus();
}

} // namespace ogive::ui
