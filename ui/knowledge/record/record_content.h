#pragma once

#include "core/knowledge/records/records.h"
#include "ui/knowledge/catalog/catalog_table.h"
#include "ui/knowledge/record/record_html.h"

namespace ogive::ui {

/// A part of a record's page: a heading and what stands below it, as rich text.
struct RecordBlock {
    QString title;
    QString html;

    bool operator==(const RecordBlock&) const = default;
};

/// A record's page in words.
struct RecordContent {
    QString title;
    QString lead; ///< the sentence that says what it is; may be empty
    QList<RecordBlock> blocks;
    QString origin; ///< source, date and file, as rich text
};

[[nodiscard]] RecordContent recordContent(const CatalogSpec& spec, const KnowledgeRecord& record,
                                          const CatalogContext& context, const Theme& theme);

} // namespace ogive::ui
