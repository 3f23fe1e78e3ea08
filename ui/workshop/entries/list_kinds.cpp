#include "ui/text/convert.h"
#include "ui/workshop/entries/entry_kind.h"

#include <QCoreApplication>

namespace ogive::ui {
namespace {

struct ListKindText {
    Q_DECLARE_TR_FUNCTIONS(WorkshopRecord)
};

/// A field of an entry and where it stands in it.
template <class Entry>
struct ListField {
    EntryField field;
    std::string Entry::*text = nullptr;
    bool Entry::*flag = nullptr;
};

struct KindTitles {
    QString all;
    QString one;
    QString empty;
};

/// Entries of one of the workshop's lists.
template <class Entry>
class ListKind : public EntryKind {
public:
    ListKind(std::vector<Entry> Workshop::*list, KindTitles titles, QList<ListField<Entry>> fields,
             const QList<int>& columns)
        : m_list(list)
        , m_titles(std::move(titles))
        , m_places(std::move(fields))
    {
        for (const ListField<Entry>& place : m_places)
            m_fields.append(place.field);
        m_columns = columns;
    }

    [[nodiscard]] QString title() const override { return m_titles.all; }
    [[nodiscard]] QString entryTitle() const override { return m_titles.one; }
    [[nodiscard]] QString emptyText() const override { return m_titles.empty; }
    [[nodiscard]] std::size_t count(const Workshop& workshop) const override
    {
        return (workshop.*m_list).size();
    }
    [[nodiscard]] EntryValues values(const Workshop& workshop, std::size_t row) const override
    {
        return valuesOf((workshop.*m_list)[row]);
    }
    [[nodiscard]] EntryValues newValues() const override { return valuesOf(Entry()); }

    [[nodiscard]] Edit set(const Workshop& workshop, const std::optional<std::size_t>& row,
                           const EntryValues& values) const override
    {
        Entry entry = row ? (workshop.*m_list)[*row] : Entry();
        for (qsizetype i = 0; i < m_places.size(); ++i) {
            if (m_places[i].flag != nullptr)
                entry.*m_places[i].flag = values[i].toBool();
            else
                entry.*m_places[i].text = toStdString(values[i].toString().trimmed());
        }
        return ChangeWorkshop{SetEntry<Entry>{row, std::move(entry)}};
    }
    [[nodiscard]] Edit remove(const Workshop& /*workshop*/, std::size_t row) const override
    {
        return ChangeWorkshop{SetEntry<Entry>{row, std::nullopt}};
    }

private:
    [[nodiscard]] EntryValues valuesOf(const Entry& entry) const
    {
        EntryValues values;
        for (const ListField<Entry>& place : m_places)
            values.append(place.flag != nullptr ? QVariant(entry.*place.flag)
                                                : QVariant(toQString(entry.*place.text)));
        return values;
    }

    std::vector<Entry> Workshop::*m_list;
    KindTitles m_titles;
    QList<ListField<Entry>> m_places;
};

using EntryFieldKind = EntryField::Kind;

std::unique_ptr<EntryKind> questionKind()
{
    using Question = WorkshopQuestion;
    return std::make_unique<ListKind<Question>>(
        &Workshop::questions,
        KindTitles{
            ListKindText::tr("Questions"), ListKindText::tr("Question"),
            ListKindText::tr("No question is open. During the presentation O asks one; here “Add” does.")},
        QList<ListField<Question>>{
            {{ListKindText::tr("Question"), EntryFieldKind::Text, true}, &Question::text},
            {{ListKindText::tr("Answer"), EntryFieldKind::Text, false, false,
              ListKindText::tr("Open until it has one")},
             &Question::answer},
            {{ListKindText::tr("About"), EntryFieldKind::Decision}, &Question::decision},
            {{ListKindText::tr("Who"), EntryFieldKind::Line, false, false, ListKindText::tr("Who finds out")},
             &Question::owner},
            {{ListKindText::tr("Until"), EntryFieldKind::Day}, &Question::due}},
        QList<int>{0, 1, 3, 4});
}

std::unique_ptr<EntryKind> actionKind()
{
    using Action = WorkshopAction;
    return std::make_unique<ListKind<Action>>(
        &Workshop::actions,
        KindTitles{
            ListKindText::tr("Actions"), ListKindText::tr("Action"),
            ListKindText::tr("Nothing is to be done yet. “Add” notes what follows from the workshop.")},
        QList<ListField<Action>>{
            {{ListKindText::tr("Done"), EntryFieldKind::Flag}, nullptr, &Action::isDone},
            {{ListKindText::tr("What is to be done"), EntryFieldKind::Text, true}, &Action::text},
            {{ListKindText::tr("Who"), EntryFieldKind::Line}, &Action::owner},
            {{ListKindText::tr("Until"), EntryFieldKind::Day}, &Action::due}},
        QList<int>{0, 1, 2, 3});
}

std::unique_ptr<EntryKind> noteKind()
{
    using Note = WorkshopNote;
    return std::make_unique<ListKind<Note>>(
        &Workshop::notes,
        KindTitles{ListKindText::tr("Notes"), ListKindText::tr("Note"),
                   ListKindText::tr("No notes yet. During the presentation N writes one; here “Add” does.")},
        QList<ListField<Note>>{{{ListKindText::tr("Note"), EntryFieldKind::Text, true}, &Note::text},
                               {{ListKindText::tr("Page"), EntryFieldKind::Page}, &Note::page},
                               {{ListKindText::tr("By"), EntryFieldKind::Line}, &Note::by},
                               {{ListKindText::tr("Day"), EntryFieldKind::Day}, &Note::date}},
        QList<int>{0, 1, 2, 3});
}

std::unique_ptr<EntryKind> voteKind()
{
    using Vote = WorkshopVote;
    return std::make_unique<ListKind<Vote>>(
        &Workshop::votes,
        KindTitles{ListKindText::tr("Votes by name"), ListKindText::tr("Vote by name"),
                   ListKindText::tr("Nobody voted by name. “Add” notes what somebody said of a decision.")},
        QList<ListField<Vote>>{
            {{ListKindText::tr("Decision"), EntryFieldKind::Decision, true}, &Vote::decision},
            {{ListKindText::tr("Option"), EntryFieldKind::Option}, &Vote::option},
            {{ListKindText::tr("Who"), EntryFieldKind::Line}, &Vote::by},
            {{ListKindText::tr("Vote"), EntryFieldKind::Line, false, false,
              ListKindText::tr("agree, discuss or against")},
             &Vote::vote},
            {{ListKindText::tr("Comment"), EntryFieldKind::Text}, &Vote::comment}},
        QList<int>{0, 1, 2, 3, 4});
}

} // namespace

void addListKinds(std::vector<std::unique_ptr<EntryKind>>& kinds)
{
    kinds.push_back(questionKind());
    kinds.push_back(actionKind());
    kinds.push_back(noteKind());
    kinds.push_back(voteKind());
}

} // namespace ogive::ui
