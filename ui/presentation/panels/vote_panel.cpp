#include "ui/presentation/panels/vote_panel.h"

#include "ui/presentation/panels/count_row.h"
#include "ui/presentation/room/room.h"
#include "ui/text/convert.h"
#include "ui/widgets/segmented_control.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

/// What a hand of each row counts in.
constexpr std::array votedAs{&RoomVote::agree, &RoomVote::discuss, &RoomVote::against};
constexpr std::size_t firstFist = votedAs.size(); // rows of hands come first

} // namespace

VotePanel::VotePanel(Room& room, std::size_t decision, QWidget* parent)
    : CountPanel(tr("Room vote"), Qt::Key_V, room, decision, parent)
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
    auto* column = new QVBoxLayout;
    column->setObjectName(tightLayout);
    content().addLayout(column);
    const std::array hands{tr("Agree"), tr("Discuss"), tr("Against")};
    for (std::size_t i = 0; i < hands.size(); ++i)
        addRow(*column, hands[i], QString::number(i + 1), this);
    for (std::size_t i = 0; i < fistCount; ++i) {
        const QString name = i == 0 ? tr("Fist") : i == 1 ? tr("1 finger") : tr("%1 fingers").arg(i);
        addRow(*column, name, QString::number(i), this);
    }
}

RoomVote VotePanel::vote() const
{
    const auto outcome = room().scratch().evaluation().decisions[decisionIndex()].chosen();
    RoomVote fresh;
    fresh.decision = decision().id.value;
    fresh.option = outcome ? decision().options[*outcome].id.value : std::string();
    const RoomVote* known = room().workshop().roomVote(fresh.decision);
    return known != nullptr && known->option == fresh.option ? *known : fresh;
}

void VotePanel::setWay(Way way)
{
    m_way = way;
    m_ways->setCurrentIndex(way == Way::Hands ? 0 : 1);
    for (qsizetype i = 0; i < rows().size(); ++i)
        rows()[i]->setVisible((i < static_cast<qsizetype>(firstFist)) == (way == Way::Hands));
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
    const auto outcome = room().scratch().evaluation().decisions[decisionIndex()].chosen();
    const QString title = toQString(decision().title);
    m_outcome->setText(outcome ? tr("%1: %2").arg(title, toQString(decision().options[*outcome].title))
                               : tr("%1 is open").arg(title));
    const RoomVote shown = vote();
    for (std::size_t i = 0; i < votedAs.size(); ++i)
        rows()[static_cast<qsizetype>(i)]->setCount(shown.*votedAs[i]);
    for (std::size_t i = 0; i < fistCount; ++i)
        rows()[static_cast<qsizetype>(firstFist + i)]->setCount(shown.fists ? (*shown.fists)[i] : 0);
    m_sum->setText(countsText(shown));
    m_sum->setVisible(m_way == Way::Fists || shown.fists.has_value());
}

QString VotePanel::countsText(const RoomVote& vote) const
{
    return tr("Agree %1 · Discuss %2 · Against %3").arg(vote.agree).arg(vote.discuss).arg(vote.against);
}

/// Hands after fists, or fists after hands, are a new vote.
bool VotePanel::countRow(std::size_t row, int step)
{
    const bool isFist = row >= firstFist;
    if (const Way way = isFist ? Way::Fists : Way::Hands; way != m_way)
        setWay(way); // what is taken back may have been counted the other way
    RoomVote next = vote();
    if (isFist != next.fists.has_value()) {
        next.agree = next.discuss = next.against = 0;
        next.fists.reset();
    }
    if (isFist) {
        std::array<int, fistCount> hands = next.fists.value_or(std::array<int, fistCount>{});
        int& counted = hands[row - firstFist];
        counted = std::max(0, counted + step);
        next.takeFists(hands);
    } else {
        int& hands = next.*votedAs[row];
        hands = std::max(0, hands + step);
    }
    next.date = toStdString(room().session().date());
    return store(ChangeWorkshop{SetRoomVote{next}}, happening(SessionEvent::Kind::Vote, countsText(next)),
                 next.decision);
}

std::optional<std::size_t> VotePanel::rowOf(int digit) const
{
    const bool areFists = m_way == Way::Fists;
    const int first = areFists ? 0 : 1;
    const std::size_t count = areFists ? fistCount : firstFist;
    if (digit < first || static_cast<std::size_t>(digit - first) >= count)
        return std::nullopt;
    return static_cast<std::size_t>(digit - first) + (areFists ? firstFist : 0);
}

bool VotePanel::takeKey(const QKeyEvent& event)
{
    if (event.key() != Qt::Key_F)
        return CountPanel::takeKey(event);
    setWay(m_way == Way::Hands ? Way::Fists : Way::Hands);
    return true;
}

} // namespace ogive::ui
