#pragma once

#include <QList>
#include <QString>

#include <string>

namespace ogive::ui {

/// How a member of a record is shown in a table.
enum class CatalogFormat {
    Title, ///< the record's name, with a mark for what the user has laid over it
    Text,
    Words, ///< a word of a fixed list, such as a status
    Number,
    Usd,
    YesNo,
    List,
    Date,     ///< with a mark where the fact has grown old
    Owner,    ///< the decision of an option
    Provider, ///< an option of the decision that says who sells models
    Group,    ///< a group of fields
    Phase,    ///< a phase of the roadmap
};

/// A column of a catalog: the member (a path with / where it lies deeper) and how it is shown.
struct CatalogColumn {
    std::string member;
    QString title;
    CatalogFormat format = CatalogFormat::Text;
    bool isShown = true;   ///< at first; the reader chooses the columns
    bool isChoice = false; ///< few different values: offered as a filter
};

/// How a kind of record is presented.
struct CatalogSpec {
    QString kind;
    QString title;            ///< of the section: "Chat models"
    QString singular;         ///< "chat model"
    QString group;            ///< heading of the list of sections
    int lastsDays = 365;      ///< how long its facts last unless settings say otherwise
    int pricesLastDays = 365; ///< the same for its prices
    QList<CatalogColumn> columns;
    bool isOfFacts = false; ///< what a record leaves out is not known; else it does not have it
};

/// Every kind that has a section, in the order of the list.
[[nodiscard]] const QList<CatalogSpec>& catalogSpecs();
[[nodiscard]] const CatalogSpec* catalogSpec(const QString& kind);

} // namespace ogive::ui
