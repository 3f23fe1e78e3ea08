#include "ui/scenarios/page/scenario_table.h"

#include "ui/scenarios/inline_edit.h"
#include "ui/scenarios/page/scenario_copy.h"
#include "ui/scenarios/page/scenario_delegate.h"
#include "ui/scenarios/page/scenario_header.h"
#include "ui/scenarios/page/scenario_table_model.h"
#include "ui/scenarios/scenario_edits.h"
#include "ui/session/design_session.h"
#include "ui/session/scenarios/compared_scenario.h"
#include "ui/text/convert.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int narrowestScenario = 148;

/// Safe as a menu's text.
QString menuText(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

} // namespace

ScenarioTable::ScenarioTable(DesignSession& session, ScenarioTableModel& model, QWidget* parent)
    : QTableView(parent)
    , m_session(session)
    , m_model(model)
{
    setAccessibleName(tr("Scenarios side by side"));
    setModel(&m_model);
    setItemDelegate(new ScenarioDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    createHeaders();
    fitRows();
    connect(this, &QAbstractItemView::activated, this, &ScenarioTable::openCell);
}

void ScenarioTable::createHeaders()
{
    m_names = new ScenarioHeader(Qt::Horizontal, m_model, this);
    m_names->setSectionResizeMode(QHeaderView::Stretch);
    m_names->setMinimumSectionSize(narrowestScenario);
    m_names->setSectionsMovable(true);
    m_names->setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalHeader(m_names);
    auto* titles = new ScenarioHeader(Qt::Vertical, m_model, this);
    titles->setSectionResizeMode(QHeaderView::Fixed);
    titles->setContextMenuPolicy(Qt::CustomContextMenu);
    setVerticalHeader(titles);
    connect(m_names, &QHeaderView::sectionClicked, this,
            [this](int column) { m_session.showScenario(ScenarioId(m_model.headAt(column).id)); });
    connect(m_names, &QHeaderView::sectionDoubleClicked, this,
            [this](int column) { startRename(m_model.headAt(column).id); });
    connect(m_names, &QHeaderView::sectionMoved, this,
            [this](int /*logical*/, int from, int to) { moveColumn(from, to); });
    connect(m_names, &QWidget::customContextMenuRequested, this, &ScenarioTable::showHeaderMenu);
    connect(titles, &QWidget::customContextMenuRequested, this, [this, titles](const QPoint& place) {
        const int line = titles->logicalIndexAt(place);
        const auto shown = m_session.design().scenarioIndex(m_session.currentScenario());
        if (line < 0 || !shown)
            return;
        QMenu menu;
        fillMenu(menu, line, static_cast<int>(*shown));
        menu.exec(titles->viewport()->mapToGlobal(place));
    });
}

/// All rows have one line.
void ScenarioTable::fitRows()
{
    constexpr int rowPadding = 6;
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * rowPadding);
}

void ScenarioTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_names != nullptr) {
        fitRows();
        updateGeometries();
    }
}

/// The column goes back where it was; the design moves the scenario, and the table follows.
void ScenarioTable::moveColumn(int from, int to)
{
    {
        const QSignalBlocker silence(m_names);
        m_names->moveSection(to, from);
    }
    const ScenarioId moved = m_model.headAt(from).id;
    QMetaObject::invokeMethod(
        this, [this, moved, to] { report(putScenario(m_session, moved, static_cast<std::size_t>(to))); },
        Qt::QueuedConnection);
}

void ScenarioTable::startRename(const ScenarioId& scenario)
{
    const auto column = m_session.design().scenarioIndex(scenario);
    if (!column || static_cast<int>(*column) >= m_model.columnCount())
        return;
    if (m_model.rowCount() > 0)
        scrollTo(m_model.index(0, static_cast<int>(*column)));
    InlineEdit::start(*m_names->viewport(), m_names->nameArea(static_cast<int>(*column)),
                      toQString(m_session.design().scenarios[*column].name), tr("Name of the scenario"),
                      [this, scenario](const QString& name) {
                          report(m_session.apply(RenameScenario{scenario, toStdString(name)}));
                      });
}

/// Shows the scenario, and what the row is about: a requirement in the panel, a decision in its view.
void ScenarioTable::openCell(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const ScenarioId scenario = m_model.headAt(index.column()).id;
    std::optional<ComparisonRow> row;
    if (!m_model.isHeading(index.row()))
        row = m_model.rowAt(index.row()).row;
    m_session.showScenario(scenario);
    if (!row)
        return;
    if (row->kind == RowKind::Requirement)
        emit fieldRequested(m_session.knowledge().fields[row->position].id);
    else if (row->kind == RowKind::Decision)
        emit decisionRequested(m_session.knowledge().decisions[row->position].id);
}

void ScenarioTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    if (event->key() == Qt::Key_F2 && current.isValid())
        startRename(m_model.headAt(current.column()).id);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current.isValid())
        openCell(current);
    else if (event->matches(QKeySequence::Copy) && current.isValid())
        QGuiApplication::clipboard()->setText(current.data().toString());
    else
        QTableView::keyPressEvent(event);
}

void ScenarioTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    QMenu menu;
    fillMenu(menu, index.row(), index.column());
    menu.exec(isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void ScenarioTable::showHeaderMenu(const QPoint& place)
{
    const int column = m_names->logicalIndexAt(place);
    if (column < 0)
        return;
    QMenu menu;
    addScenarioActions(menu, column);
    menu.exec(m_names->viewport()->mapToGlobal(place));
}

void ScenarioTable::fillMenu(QMenu& menu, int line, int column)
{
    const Knowledge& knowledge = m_session.knowledge();
    if (!m_model.isHeading(line))
        addCopyActions(menu, copiedRow(knowledge, m_model.rowAt(line)), column);
    addCopyActions(menu, copiedSection(knowledge, m_model.sectionAt(line)), column);
    addScenarioActions(menu, column);
}

/// Taking a value or group from the reference, and giving it to another scenario or all of them.
void ScenarioTable::addCopyActions(QMenu& menu, const CopiedThing& thing, int column)
{
    const ScenarioParts& parts = thing.parts;
    if (parts.fields.empty() && parts.decisions.empty() && parts.patterns.empty() && parts.parameters.empty())
        return;
    const ScenarioId scenario = m_model.headAt(column).id;
    const ScenarioHead& reference = m_model.reference();
    if (reference.id != scenario) {
        //: a requirement or a group of them, and the name of a scenario
        QAction* take = menu.addAction(menuText(tr("Take %1 from %2").arg(thing.title, reference.name)));
        take->setEnabled(canCopy(m_session, thing, reference.id, scenario));
        connect(take, &QAction::triggered, this, [this, thing, from = reference.id, scenario] {
            report(copyTo(m_session, thing, from, {scenario}));
        });
    }
    //: a requirement or a group of them
    QMenu* copy = menu.addMenu(menuText(tr("Copy %1 to").arg(thing.title)));
    std::vector<ScenarioId> others;
    bool isOther = false;
    for (const ScenarioHead& head : m_model.heads()) {
        if (head.id == scenario)
            continue;
        others.push_back(head.id);
        QAction* to = copy->addAction(menuText(head.name));
        to->setEnabled(canCopy(m_session, thing, scenario, head.id));
        isOther = isOther || to->isEnabled();
        connect(to, &QAction::triggered, this,
                [this, thing, scenario, id = head.id] { report(copyTo(m_session, thing, scenario, {id})); });
    }
    if (others.size() > 1) {
        copy->addSeparator();
        connect(copy->addAction(tr("All others")), &QAction::triggered, this,
                [this, thing, scenario, others] { report(copyTo(m_session, thing, scenario, others)); });
    }
    copy->setEnabled(isOther);
    menu.addSeparator();
}

void ScenarioTable::addScenarioActions(QMenu& menu, int column)
{
    const ScenarioId id = m_model.headAt(column).id;
    const int last = m_model.columnCount() - 1;
    const auto add = [&](const QString& text, auto act, bool isEnabled = true) {
        QAction* action = menu.addAction(text);
        action->setEnabled(isEnabled);
        connect(action, &QAction::triggered, this, act);
    };
    add(
        tr("&Show this scenario"), [this, id] { m_session.showScenario(id); },
        !m_model.headAt(column).isShown);
    add(
        tr("&Compare the others with it"), [this, id] { m_session.compared().choose(id); },
        !m_model.headAt(column).isReference);
    menu.addSeparator();
    add(tr("Add a &what-if from it"), [this, id] { report(addWhatIf(m_session, id)); });
    add(tr("&Duplicate"), [this, id] { report(duplicateScenario(m_session, id)); });
    add(tr("&Rename"), [this, id] { startRename(id); });
    add(
        tr("Make it the &baseline"), [this, id] { report(putScenario(m_session, id, 0)); }, column > 0);
    const auto position = static_cast<std::size_t>(column);
    add(
        tr("Move &left"), [this, id, position] { report(putScenario(m_session, id, position - 1)); },
        column > 0);
    add(
        tr("Move r&ight"), [this, id, position] { report(putScenario(m_session, id, position + 1)); },
        column < last);
    menu.addSeparator();
    add(
        tr("De&lete"), [this, id] { report(removeScenario(m_session, id)); }, last > 0);
}

void ScenarioTable::report(const Result<void>& done)
{
    if (!done)
        emit failed(translated(done.error()));
}

} // namespace ogive::ui
