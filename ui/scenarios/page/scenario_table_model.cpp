#include "ui/scenarios/page/scenario_table_model.h"

#include "ui/text/convert.h"
#include "ui/text/number_text.h"

#include <algorithm>
#include <utility>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Whether all words of the search stand in a text.
bool hasWords(const QString& text, const QString& search)
{
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words,
                               [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString originText(RowKind kind, Origin origin)
{
    const bool isDecision = kind == RowKind::Decision;
    switch (origin) {
    case Origin::Stated:
        return isDecision ? ScenarioTableModel::tr("the architect's own choice")
                          : ScenarioTableModel::tr("stated");
    case Origin::Derived:
        return isDecision                     ? ScenarioTableModel::tr("by the rules")
               : kind == RowKind::Requirement ? ScenarioTableModel::tr("follows from other requirements")
                                              : QString();
    case Origin::Assumed:
        return ScenarioTableModel::tr("follows from defaults");
    case Origin::Default:
        return ScenarioTableModel::tr("the knowledge's default");
    case Origin::Open:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

void ScenarioTableModel::showScenarios(ScenarioComparison comparison, QList<ScenarioHead> heads)
{
    const ScenarioComparison before = std::exchange(m_comparison, std::move(comparison));
    const std::vector<Line> linesBefore = std::exchange(m_lines, wantedLines());
    const QStringList keys = keysOf(m_lines);
    const bool sameColumns = std::ranges::equal(heads, m_heads, {}, &ScenarioHead::id, &ScenarioHead::id);
    if (keys != m_keys || !sameColumns) {
        beginResetModel();
        m_keys = keys;
        m_heads = std::move(heads);
        endResetModel();
        return;
    }
    if (heads != m_heads) {
        m_heads = std::move(heads);
        emit headerDataChanged(Qt::Horizontal, 0, columns() - 1);
    }
    emitChanges(before);
}

/// Same rows and columns as before: only cells that say something else are painted again.
void ScenarioTableModel::emitChanges(const ScenarioComparison& before)
{
    const auto marks = [](const ScenarioComparison& comparison) {
        std::map<std::size_t, std::vector<bool>> byPlace;
        for (const ComparedSection& section : comparison.sections)
            for (const ComparedRow& row : section.rows)
                byPlace[row.place] = row.differs;
        return byPlace;
    };
    const auto marksBefore = marks(before);
    for (int line = 0; line < rows(); ++line) {
        if (isHeading(line)) {
            emit dataChanged(index(line, 0), index(line, columns() - 1));
            continue;
        }
        const ComparedRow& row = rowAt(line);
        const auto marked = marksBefore.find(row.place);
        for (std::size_t i = 0; i < m_comparison.columns.size(); ++i) {
            const bool hasOtherMark = marked == marksBefore.end() || marked->second[i] != row.differs[i];
            const bool hasOtherColumn = before.columns[i] != m_comparison.columns[i];
            if (hasOtherMark || (hasOtherColumn && before.cell(row, i) != m_comparison.cell(row, i)))
                emit dataChanged(index(line, static_cast<int>(i)), index(line, static_cast<int>(i)));
        }
    }
}

void ScenarioTableModel::rebuild()
{
    beginResetModel();
    m_lines = wantedLines();
    m_keys = keysOf(m_lines);
    endResetModel();
}

void ScenarioTableModel::setDifferencesOnly(bool differencesOnly)
{
    if (std::exchange(m_differencesOnly, differencesOnly) != differencesOnly)
        rebuild();
}

void ScenarioTableModel::setSearch(const QString& search)
{
    if (std::exchange(m_search, search) != search)
        rebuild();
}

std::vector<ScenarioTableModel::Line> ScenarioTableModel::wantedLines()
{
    std::vector<Line> lines;
    m_hiddenRows = 0;
    for (std::size_t i = 0; i < m_comparison.sections.size(); ++i) {
        const ComparedSection& section = m_comparison.sections[i];
        const QString title = translated(section.title);
        bool hasHeading = false;
        for (std::size_t j = 0; j < section.rows.size(); ++j) {
            const ComparedRow& row = section.rows[j];
            if (!m_search.isEmpty() && !hasWords(title + u' ' + translated(row.row.title), m_search))
                continue;
            if (m_differencesOnly && row.isAlike) {
                ++m_hiddenRows;
                continue;
            }
            if (!std::exchange(hasHeading, true))
                lines.push_back({i, std::nullopt});
            lines.push_back({i, j});
        }
    }
    return lines;
}

QStringList ScenarioTableModel::keysOf(const std::vector<Line>& lines) const
{
    QStringList keys;
    for (const Line& line : lines) {
        const ComparedSection& section = m_comparison.sections[line.section];
        keys.append(toQString(section.id) + u'/' +
                    (line.row ? toQString(section.rows[*line.row].row.id) : QString()));
    }
    return keys;
}

int ScenarioTableModel::lineOf(const std::string& section, const std::string& row) const
{
    return static_cast<int>(m_keys.indexOf(toQString(section) + u'/' + toQString(row)));
}

const ScenarioHead& ScenarioTableModel::reference() const
{
    return m_heads[static_cast<qsizetype>(m_comparison.reference)];
}

const ComparedSection& ScenarioTableModel::sectionAt(int line) const
{
    return m_comparison.sections[lineAt(line).section];
}

const ComparedRow& ScenarioTableModel::rowAt(int line) const
{
    return sectionAt(line).rows[*lineAt(line).row];
}

const ComparisonCell& ScenarioTableModel::cellAt(int line, int column) const
{
    return m_comparison.cell(rowAt(line), static_cast<std::size_t>(column));
}

bool ScenarioTableModel::differsAt(int line, int column) const
{
    return !isHeading(line) && rowAt(line).differs[static_cast<std::size_t>(column)];
}

int ScenarioTableModel::differencesOf(int line, int column) const
{
    return static_cast<int>(std::ranges::count_if(sectionAt(line).rows, [&](const ComparedRow& row) {
        return row.differs[static_cast<std::size_t>(column)];
    }));
}

QString ScenarioTableModel::rowTitle(int line) const
{
    return translated(isHeading(line) ? sectionAt(line).title : rowAt(line).row.title);
}

QString ScenarioTableModel::cellText(int line, int column) const
{
    if (isHeading(line)) {
        const int differing = differencesOf(line, column);
        //: how many rows of a section
        return differing == 0 ? QString() : differing == 1 ? tr("1 differs") : tr("%1 differ").arg(differing);
    }
    const ComparisonCell& shown = cellAt(line, column);
    if (shown.number && rowAt(line).row.kind == RowKind::Cost)
        return moneyText(*shown.number);
    return shown.applies() ? toQString(shown.text) : u"–"_s;
}

QString ScenarioTableModel::noteText(int line, int column) const
{
    if (isHeading(line))
        return {};
    const RowKind kind = rowAt(line).row.kind;
    const bool isWorthALook = kind == RowKind::Requirement || kind == RowKind::Decision;
    return isWorthALook ? toQString(cellAt(line, column).note) : QString();
}

QString ScenarioTableModel::toolTip(int line, int column) const
{
    QStringList lines{cellText(line, column)};
    if (isHeading(line))
        return lines.front();
    const ComparisonCell& shown = cellAt(line, column);
    if (!shown.applies())
        lines = {rowAt(line).row.kind == RowKind::Requirement ? tr("does not matter in this scenario")
                 : shown.note.empty()                         ? tr("does not arise in this scenario")
                                                              : QString()};
    else if (const QString origin = originText(rowAt(line).row.kind, shown.origin); !origin.isEmpty())
        lines << origin;
    if (!shown.note.empty())
        lines << toQString(shown.note);
    if (differsAt(line, column))
        //: the name of a scenario, and what it says
        lines << tr("%1: %2").arg(reference().name, cellText(line, static_cast<int>(m_comparison.reference)));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString ScenarioTableModel::accessibleText(int line, int column) const
{
    QString said = tr("%1, %2: %3").arg(rowTitle(line), headAt(column).name, cellText(line, column));
    if (const QString note = noteText(line, column); !note.isEmpty())
        said = tr("%1 (%2)").arg(said, note);
    return differsAt(line, column)
               //: the name of a scenario, and what it says
               ? tr("%1, differs from %2: %3")
                     .arg(said, reference().name, cellText(line, static_cast<int>(m_comparison.reference)))
               : said;
}

QVariant ScenarioTableModel::cell(int row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column);
    case NoteRole:
        return noteText(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::AccessibleTextRole:
        return accessibleText(row, column);
    default:
        return {};
    }
}

QVariant ScenarioTableModel::header(int section, Qt::Orientation orientation, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (orientation == Qt::Vertical)
        return isText || role == Qt::ToolTipRole ? QVariant(rowTitle(section)) : QVariant();
    const ScenarioHead& head = headAt(section);
    const QString state = head.stateText();
    if (role == Qt::ToolTipRole)
        return tr("%1\nClick to show it, drag to move it").arg(head.name);
    if (!isText)
        return {};
    return role == Qt::DisplayRole || state.isEmpty() ? head.name : tr("%1, %2").arg(head.name, state);
}

QList<QStringList> ScenarioTableModel::texts() const
{
    QStringList titles{tr("Requirement or result")};
    for (const ScenarioHead& head : m_heads)
        titles << head.name;
    QList<QStringList> lines{titles};
    for (int line = 0; line < rows(); ++line) {
        QStringList cells{rowTitle(line)};
        for (int column = 0; column < columns(); ++column)
            cells << cellText(line, column);
        lines << cells;
    }
    return lines;
}

} // namespace ogive::ui
