#include "ui/text/convert.h"
#include "ui/workshop/entries/entry_kind.h"

#include <QCoreApplication>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct CountKindText {
    Q_DECLARE_TR_FUNCTIONS(WorkshopRecord)
};

std::string textOf(const QVariant& value)
{
    return toStdString(value.toString().trimmed());
}

/// What a room said of a decision, by hands.
class RoomVoteKind : public EntryKind {
public:
    enum Place { DecisionPlace, OptionPlace, Agree, Discuss, Against, Date };

    RoomVoteKind()
    {
        m_fields = {{CountKindText::tr("Decision"), EntryField::Kind::Decision, true, true},
                    {CountKindText::tr("Option"), EntryField::Kind::Option, true},
                    {CountKindText::tr("Agree"), EntryField::Kind::Count},
                    {CountKindText::tr("Discuss"), EntryField::Kind::Count},
                    {CountKindText::tr("Against"), EntryField::Kind::Count},
                    {CountKindText::tr("Day"), EntryField::Kind::Day}};
        m_columns = {DecisionPlace, OptionPlace, Agree, Discuss, Against, Date};
    }

    [[nodiscard]] QString title() const override { return CountKindText::tr("Votes"); }
    [[nodiscard]] QString entryTitle() const override { return CountKindText::tr("Vote"); }
    [[nodiscard]] QString emptyText() const override
    {
        return CountKindText::tr("The room has not voted. During the presentation V counts hands; here “Add” "
                                 "notes them.");
    }
    [[nodiscard]] std::size_t count(const Workshop& workshop) const override
    {
        return workshop.roomVotes.size();
    }
    [[nodiscard]] EntryValues values(const Workshop& workshop, std::size_t row) const override
    {
        return valuesOf(workshop.roomVotes[row]);
    }
    [[nodiscard]] EntryValues newValues() const override { return valuesOf(RoomVote()); }

    [[nodiscard]] QString note(const Workshop& workshop, std::size_t row) const override
    {
        const auto& fists = workshop.roomVotes[row].fists;
        if (!fists)
            return {};
        QStringList hands;
        for (const int count : *fists)
            hands << QString::number(count);
        return CountKindText::tr("Counted by fist-of-five, hands with 0 to 5 fingers: %1. A number that is "
                                 "changed here drops them.")
            .arg(hands.join(u", "_s));
    }
    [[nodiscard]] QString objection(const EntryValues& values) const override
    {
        const bool hasHands = values[Agree].toInt() + values[Discuss].toInt() + values[Against].toInt() > 0;
        const QString missing = EntryKind::objection(values);
        return missing.isEmpty() && !hasHands ? CountKindText::tr("Count at least one hand.") : missing;
    }

    [[nodiscard]] Edit set(const Workshop& workshop, const std::optional<std::size_t>& row,
                           const EntryValues& values) const override
    {
        RoomVote vote = row ? workshop.roomVotes[*row] : RoomVote();
        const RoomVote before = vote;
        vote.decision = textOf(values[DecisionPlace]);
        vote.option = textOf(values[OptionPlace]);
        vote.agree = values[Agree].toInt();
        vote.discuss = values[Discuss].toInt();
        vote.against = values[Against].toInt();
        vote.date = textOf(values[Date]);
        if (vote.agree != before.agree || vote.discuss != before.discuss || vote.against != before.against)
            vote.fists.reset();
        return ChangeWorkshop{SetRoomVote{std::move(vote)}};
    }
    [[nodiscard]] Edit remove(const Workshop& workshop, std::size_t row) const override
    {
        RoomVote none;
        none.decision = workshop.roomVotes[row].decision;
        none.option = workshop.roomVotes[row].option;
        return ChangeWorkshop{SetRoomVote{std::move(none)}};
    }

private:
    [[nodiscard]] static EntryValues valuesOf(const RoomVote& vote)
    {
        return {toQString(vote.decision), toQString(vote.option), vote.agree, vote.discuss, vote.against,
                toQString(vote.date)};
    }
};

/// How many dots an option was given.
class DotsKind : public EntryKind {
public:
    enum Place { DecisionPlace, OptionPlace, Dots };

    DotsKind()
    {
        m_fields = {{CountKindText::tr("Decision"), EntryField::Kind::Decision, true, true},
                    {CountKindText::tr("Option"), EntryField::Kind::Option, true, true},
                    {CountKindText::tr("Dots"), EntryField::Kind::Count}};
        m_columns = {DecisionPlace, OptionPlace, Dots};
    }

    [[nodiscard]] QString title() const override { return CountKindText::tr("Dots"); }
    [[nodiscard]] QString entryTitle() const override { return CountKindText::tr("Dots of an option"); }
    [[nodiscard]] QString emptyText() const override
    {
        return CountKindText::tr("No dots were given. The presentation counts them by option; here “Add” "
                                 "notes them.");
    }
    [[nodiscard]] std::size_t count(const Workshop& workshop) const override { return workshop.dots.size(); }
    [[nodiscard]] EntryValues values(const Workshop& workshop, std::size_t row) const override
    {
        const OptionDots& dots = workshop.dots[row];
        return {toQString(dots.decision), toQString(dots.option), dots.dots};
    }
    [[nodiscard]] EntryValues newValues() const override { return {QString(), QString(), 1}; }
    [[nodiscard]] QString objection(const EntryValues& values) const override
    {
        const QString missing = EntryKind::objection(values);
        return missing.isEmpty() && values[Dots].toInt() < 1 ? CountKindText::tr("Give at least one dot.")
                                                             : missing;
    }

    [[nodiscard]] Edit set(const Workshop& workshop, const std::optional<std::size_t>& row,
                           const EntryValues& values) const override
    {
        OptionDots dots = row ? workshop.dots[*row] : OptionDots();
        dots.decision = textOf(values[DecisionPlace]);
        dots.option = textOf(values[OptionPlace]);
        dots.dots = values[Dots].toInt();
        return ChangeWorkshop{SetDots{std::move(dots)}};
    }
    [[nodiscard]] Edit remove(const Workshop& workshop, std::size_t row) const override
    {
        OptionDots none = workshop.dots[row];
        none.dots = 0;
        return ChangeWorkshop{SetDots{std::move(none)}};
    }
};

} // namespace

/// Votes stand before those by name, which are few.
void addCountKinds(std::vector<std::unique_ptr<EntryKind>>& kinds)
{
    kinds.insert(kinds.end() - 1, std::make_unique<RoomVoteKind>());
    kinds.insert(kinds.end() - 1, std::make_unique<DotsKind>());
}

} // namespace ogive::ui
