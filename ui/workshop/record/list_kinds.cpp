#include "ui/text/convert.h"
#include "ui/workshop/record/record_kind.h"

#include <QCoreApplication>

namespace ogive::ui {
namespace {

struct ListKindText {
    Q_DECLARE_TR_FUNCTIONS(WorkshopRecord)
};

/// A field of an entry and where it stands in it.
template <class Entry>
struct ListField {
    RecordField field;
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
class ListKind : public RecordKind {
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
    [[nodiscard]] RecordValues values(const Workshop& workshop, std::size_t row) const override
    {
        return valuesOf((workshop.*m_list)[row]);
    }
    [[nodiscard]] RecordValues newValues() const override { return valuesOf(Entry()); }

    [[nodiscard]] Edit set(const Workshop& workshop, const std::optional<std::size_t>& row,
                           const RecordValues& values) const override
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
    [[nodiscard]] RecordValues valuesOf(const Entry& entry) const
    {
        RecordValues values;
        for (const ListField<Entry>& place : m_places)
            values.append(place.flag != nullptr ? QVariant(entry.*place.flag)
                                                : QVariant(toQString(entry.*place.text)));
        return values;
    }

    std::vector<Entry> Workshop::*m_list;
    KindTitles m_titles;
    QList<ListField<Entry>> m_places;
};

using EntryField = RecordField::Kind;

std::unique_ptr<RecordKind> questionKind()
{
    using Question = WorkshopQuestion;
    return std::make_unique<ListKind<Question>>(
        &Workshop::questions,
        KindTitles{
            ListKindText::tr("Questions"), ListKindText::tr("Question"),
            ListKindText::tr("No question is open. During the presentation O asks one; here “Add” does.")},
        QList<ListField<Question>>{{{ListKindText::tr("Question"), EntryField::Text, true}, &Question::text},
                                   {{ListKindText::tr("Answer"), EntryField::Text, false, false,
                                     ListKindText::tr("Open until it has one")},
                                    &Question::answer},
                                   {{ListKindText::tr("About"), EntryField::Decision}, &Question::decision},
                                   {{ListKindText::tr("Who finds out"), EntryField::Line}, &Question::owner},
                                   {{ListKindText::tr("Until"), EntryField::Day}, &Question::due}},
        QList<int>{0, 1, 2, 3, 4});
}

std::unique_ptr<RecordKind> actionKind()
{
    using Action = WorkshopAction;
    return std::make_unique<ListKind<Action>>(
        &Workshop::actions,
        KindTitles{
            ListKindText::tr("Actions"), ListKindText::tr("Action"),
            ListKindText::tr("Nothing is to be done yet. “Add” notes what follows from the workshop.")},
        QList<ListField<Action>>{
            {{ListKindText::tr("Done"), EntryField::Flag}, nullptr, &Action::isDone},
            {{ListKindText::tr("What is to be done"), EntryField::Text, true}, &Action::text},
            {{ListKindText::tr("Who"), EntryField::Line}, &Action::owner},
            {{ListKindText::tr("Until"), EntryField::Day}, &Action::due}},
        QList<int>{0, 1, 2, 3});
}

std::unique_ptr<RecordKind> noteKind()
{
    using Note = WorkshopNote;
    return std::make_unique<ListKind<Note>>(
        &Workshop::notes,
        KindTitles{ListKindText::tr("Notes"), ListKindText::tr("Note"),
                   ListKindText::tr("No notes yet. During the presentation N writes one; here “Add” does.")},
        QList<ListField<Note>>{{{ListKindText::tr("Note"), EntryField::Text, true}, &Note::text},
                               {{ListKindText::tr("Page"), EntryField::Page}, &Note::page},
                               {{ListKindText::tr("By"), EntryField::Line}, &Note::by},
                               {{ListKindText::tr("Day"), EntryField::Day}, &Note::date}},
        QList<int>{0, 1, 2, 3});
}

std::unique_ptr<RecordKind> voteKind()
{
    using Vote = WorkshopVote;
    return std::make_unique<ListKind<Vote>>(
        &Workshop::votes,
        KindTitles{ListKindText::tr("Votes by name"), ListKindText::tr("Vote by name"),
                   ListKindText::tr("Nobody voted by name. “Add” notes what somebody said of a decision.")},
        QList<ListField<Vote>>{{{ListKindText::tr("Decision"), EntryField::Decision, true}, &Vote::decision},
                               {{ListKindText::tr("Option"), EntryField::Option}, &Vote::option},
                               {{ListKindText::tr("Who"), EntryField::Line}, &Vote::by},
                               {{ListKindText::tr("Vote"), EntryField::Line, false, false,
                                 ListKindText::tr("agree, discuss or against")},
                                &Vote::vote},
                               {{ListKindText::tr("Comment"), EntryField::Text}, &Vote::comment}},
        QList<int>{0, 1, 2, 3, 4});
}

} // namespace

void addListKinds(std::vector<std::unique_ptr<RecordKind>>& kinds)
{
    kinds.push_back(questionKind());
    kinds.push_back(actionKind());
    kinds.push_back(noteKind());
    kinds.push_back(voteKind());
}

} // namespace ogive::ui
