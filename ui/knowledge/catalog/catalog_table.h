#pragma once

#include "core/knowledge/knowledge.h"
#include "core/knowledge/records/records.h"
#include "ui/knowledge/catalog/catalog_spec.h"

#include <QList>
#include <QString>

#include <optional>

namespace ogive::ui {

/// Where a record is from: built in, or laid over by the user.
enum class RecordOrigin { BuiltIn, Imported, Yours };

/// One value of a record as a table shows it.
struct CatalogCell {
    QString text;                 ///< "not known" where nothing is stated
    std::optional<double> number; ///< what it is sorted by, where it is a number
    bool isKnown = true;

    bool operator==(const CatalogCell&) const = default;
};

/// A record as a table shows it.
struct CatalogRow {
    QString id; ///< as showRecord() takes it: DECISION/ID for an option
    QString title;
    RecordOrigin origin = RecordOrigin::BuiltIn;
    std::optional<int> oldDays; ///< age of its oldest fact, where that is over the limit
    QString source;
    QString asOf;
    QList<CatalogCell> cells; ///< by column
    QString haystack;         ///< all texts in lower case, for the filter

    bool operator==(const CatalogRow&) const = default;
};

/// What rows are made with, beside the records.
struct CatalogContext {
    const Knowledge& knowledge;
    QString date;         ///< ISO; prices and ages are as of it
    int ageLimitDays = 0; ///< 0: each kind's own
};

[[nodiscard]] QList<CatalogRow> catalogRows(const CatalogSpec& spec,
                                            const std::vector<KnowledgeRecord>& records,
                                            const CatalogContext& context);

/// A member as text: numbers grouped, yes and no, lists joined; not known where it is absent or null.
[[nodiscard]] CatalogCell catalogCell(const Json* value, CatalogFormat format, const Knowledge& knowledge);

/// The age of the oldest fact of a record, where it is older than its kind lasts. Prices count while they are
/// in force, and what its maker has retired does not age.
[[nodiscard]] std::optional<int> oldDaysOf(const CatalogSpec& spec, const Json& record,
                                           const CatalogContext& context);

[[nodiscard]] RecordOrigin originOf(const KnowledgeRecord& record, const Knowledge& knowledge);
[[nodiscard]] QString originText(RecordOrigin origin); ///< "yours", "imported", or empty
[[nodiscard]] QString recordId(const KnowledgeRecord& record);
/// The name that a person reads, else the id.
[[nodiscard]] QString recordTitle(const KnowledgeRecord& record);
/// Whether a price holds on a date at any hour; prices that name no dates always do.
[[nodiscard]] bool isInForce(const Json& price, const std::string& date);

} // namespace ogive::ui
