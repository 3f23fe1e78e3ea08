#include "ui/presentation/panels/count_panel.h"

#include "ui/presentation/panels/count_row.h"
#include "ui/presentation/panels/digit_key.h"
#include "ui/presentation/room/room.h"
#include "ui/text/convert.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <utility>

namespace ogive::ui {

CountPanel::CountPanel(const QString& title, Qt::Key ownKey, Room& room, std::size_t decision,
                       QWidget* parent)
    : StagePanel(title, parent)
    , m_ownKey(ownKey)
    , m_room(room)
    , m_decision(decision)
{}

const Decision& CountPanel::decision() const
{
    return m_room.knowledge().decisions[m_decision];
}

void CountPanel::begin()
{
    setFocusPolicy(Qt::StrongFocus); // keys count, whatever button was pressed last
    setFocus(Qt::OtherFocusReason);
}

CountRow* CountPanel::addRow(QVBoxLayout& column, const QString& name, const QString& key, QWidget* parent)
{
    auto* row = new CountRow(name, key, parent);
    const auto index = static_cast<std::size_t>(m_rows.size());
    connect(row, &CountRow::counted, this, [this, index](int step) { count(index, step); });
    column.addWidget(row);
    m_rows.append(row);
    return row;
}

void CountPanel::count(std::size_t row, int step)
{
    if (countRow(row, step) && step > 0)
        m_counted.push_back(row);
}

void CountPanel::takeBack()
{
    if (m_counted.empty())
        return;
    const std::size_t row = m_counted.back();
    m_counted.pop_back();
    count(row, -1);
}

bool CountPanel::store(const ChangeWorkshop& change, SessionEvent event, const std::string& subject)
{
    event.decision = decision().id.value;
    const auto counted = m_room.count(change, std::move(event), subject);
    showProblem(counted ? QString() : translated(counted.error()));
    refresh();
    return counted.has_value();
}

bool CountPanel::takeKey(const QKeyEvent& event)
{
    if (const auto key = digitOf(event)) {
        if (const auto row = rowOf(key->digit))
            count(*row, key->takesBack ? -1 : 1);
        return true;
    }
    if (event.key() == Qt::Key_Backspace) {
        takeBack();
        return true;
    }
    if (event.key() == m_ownKey || isEnter(event)) {
        emit done();
        return true;
    }
    return StagePanel::takeKey(event);
}

} // namespace ogive::ui
