#include "ui/presentation/panels/vote_panel.h"

#include "ui/presentation/panels/count_row.h"
#include "ui/presentation/panels/digit_key.h"
#include "ui/presentation/room/room.h"
#include "ui/text/convert.h"
#include "ui/widgets/segmented_control.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

/// What a hand of each row counts in.
constexpr std::array votedAs{&RoomVote::agree, &RoomVote::discuss, &RoomVote::against};

} // namespace

VotePanel::VotePanel(Room& room, std::size_t decision, QWidget* parent)
    : StagePanel(tr("Room vote"), parent)
    , m_room(room)
    , m_decision(decision)
    , m_outcome(addText({}))
    , m_ways(new SegmentedControl(this))
    , m_sum(nullptr)
    , m_keys(nullptr)
{
    m_ways->setAccessibleName(tr("How the room votes"));
    m_ways->setChoices({tr("Hands"), tr("Fist of five")},
                       {tr("By hands: agree, discuss, against"), tr("By fist of five: 0 to 5 fingers (F)")});
    connect(m_ways, &SegmentedControl::chosen, this,
            [this](int index) { setWay(index == 0 ? Way::Hands : Way::Fists); });
    createRows();
    m_sum = addText({}, StageLabel::usual);
    content().addStretch();
    content().addWidget(m_ways);
    m_keys = addText({}, StageLabel::small);
    m_keys->setMuted(true);
    const RoomVote known = vote();
    setWay(known.fists ? Way::Fists : Way::Hands);
}

void VotePanel::createRows()
{
    const std::array hands{tr("Agree"), tr("Discuss"), tr("Against")};
    for (std::size_t i = 0; i < hands.size(); ++i)
        m_hands.append(new CountRow(hands[i], QString::number(i + 1), this));
    for (std::size_t i = 0; i < fistCount; ++i)
        m_fists.append(new CountRow(i == 0   ? tr("Fist")
                                    : i == 1 ? tr("1 finger")
                                             : tr("%1 fingers").arg(i),
                                    QString::number(i), this));
    auto* rows = new QVBoxLayout;
    rows->setObjectName(tightLayout);
    content().addLayout(rows);
    const auto add = [this, rows](CountRow* row, std::size_t index) {
        rows->addWidget(row);
        connect(row, &CountRow::counted, this, [this, index](int step) { count(index, step); });
    };
    for (std::size_t i = 0; i < hands.size(); ++i)
        add(m_hands[static_cast<qsizetype>(i)], i);
    for (std::size_t i = 0; i < fistCount; ++i)
        add(m_fists[static_cast<qsizetype>(i)], i);
}

void VotePanel::begin()
{
    setFocusPolicy(Qt::StrongFocus); // keys count, whatever button was pressed last
    setFocus(Qt::OtherFocusReason);
}

RoomVote VotePanel::vote() const
{
    const Decision& decision = m_room.knowledge().decisions[m_decision];
    const auto outcome = m_room.scratch().evaluation().decisions[m_decision].chosen();
    RoomVote fresh;
    fresh.decision = decision.id.value;
    fresh.option = outcome ? decision.options[*outcome].id.value : std::string();
    const RoomVote* known = m_room.workshop().roomVote(decision.id.value);
    return known != nullptr && known->option == fresh.option ? *known : fresh;
}

void VotePanel::setWay(Way way)
{
    m_way = way;
    m_ways->setCurrentIndex(way == Way::Hands ? 0 : 1);
    for (CountRow* row : m_hands)
        row->setVisible(way == Way::Hands);
    for (CountRow* row : m_fists)
        row->setVisible(way == Way::Fists);
    m_keys->setText(
        way == Way::Hands
            ? tr("1 2 3 count, with Shift they take back · Backspace takes the last one back · F "
                 "fist of five")
            : tr("0 to 5 count, with Shift they take back · Backspace takes the last one back · F "
                 "hands"));
    refresh();
}

void VotePanel::refresh()
{
    const Decision& decision = m_room.knowledge().decisions[m_decision];
    const auto outcome = m_room.scratch().evaluation().decisions[m_decision].chosen();
    const QString title = toQString(decision.title);
    m_outcome->setText(outcome ? tr("%1: %2").arg(title, toQString(decision.options[*outcome].title))
                               : tr("%1 is open").arg(title));
    const RoomVote shown = vote();
    for (std::size_t i = 0; i < votedAs.size(); ++i)
        m_hands[static_cast<qsizetype>(i)]->setCount(shown.*votedAs[i]);
    for (std::size_t i = 0; i < fistCount; ++i)
        m_fists[static_cast<qsizetype>(i)]->setCount(shown.fists ? (*shown.fists)[i] : 0);
    m_sum->setText(countsText(shown));
    m_sum->setVisible(m_way == Way::Fists || shown.fists.has_value());
}

QString VotePanel::countsText(const RoomVote& vote) const
{
    return tr("Agree %1 · Discuss %2 · Against %3").arg(vote.agree).arg(vote.discuss).arg(vote.against);
}

/// Hands after fists, or fists after hands, are a new vote.
void VotePanel::count(std::size_t row, int step)
{
    RoomVote next = vote();
    const bool isFist = m_way == Way::Fists;
    if (isFist != next.fists.has_value()) {
        next.agree = next.discuss = next.against = 0;
        next.fists.reset();
    }
    if (isFist) {
        std::array<int, fistCount> hands = next.fists.value_or(std::array<int, fistCount>{});
        hands[row] = std::max(0, hands[row] + step);
        next.takeFists(hands);
    } else {
        int& hands = next.*votedAs[row];
        hands = std::max(0, hands + step);
    }
    if (step > 0)
        m_counted.append({m_way, row});
    next.date = toStdString(m_room.session().date());
    apply(next);
}

void VotePanel::takeBack()
{
    if (m_counted.isEmpty())
        return;
    const auto [way, row] = m_counted.takeLast();
    setWay(way);
    count(row, -1);
}

void VotePanel::apply(const RoomVote& vote)
{
    SessionEvent event = happening(SessionEvent::Kind::Vote, countsText(vote));
    event.decision = vote.decision;
    const auto counted = m_room.count(ChangeWorkshop{SetRoomVote{vote}}, std::move(event), vote.decision);
    showProblem(counted ? QString() : translated(counted.error()));
    refresh();
}

bool VotePanel::takeKey(const QKeyEvent& event)
{
    if (const auto key = digitOf(event)) {
        const int first = m_way == Way::Hands ? 1 : 0;
        const auto rows = (m_way == Way::Hands ? m_hands : m_fists).size();
        const int row = key->digit - first;
        if (row >= 0 && row < rows)
            count(static_cast<std::size_t>(row), key->takesBack ? -1 : 1);
        return true;
    }
    switch (event.key()) {
    case Qt::Key_F:
        setWay(m_way == Way::Hands ? Way::Fists : Way::Hands);
        return true;
    case Qt::Key_Backspace:
        takeBack();
        return true;
    case Qt::Key_V:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit done();
        return true;
    default:
        return StagePanel::takeKey(event);
    }
}

} // namespace ogive::ui
