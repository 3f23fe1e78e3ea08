#pragma once

#include "core/evaluation/fields/assumption_ledger.h"

#include <QList>
#include <QString>

namespace ogive::ui {

class DesignSession;

/// One value of the ledger in the reader's words.
struct LedgerRow {
    FieldId field;
    QString title;
    QString value;
    QString origin;  ///< "stated", "default", …
    QString matters; ///< why it matters: where a decision flips, and how many more there are; empty: nowhere
    QString flips;   ///< all of them, a line each
    QString note;
    QString source;
    QString owner;
    QString date;
    QString reviewBy;
    bool isStated = false; ///< the design states an assumption about it
    bool isOverdue = false;
    bool couldFlip = false;

    bool operator==(const LedgerRow&) const = default;
};

/// The ledger of the scenario in view, in the ledger's order.
[[nodiscard]] QList<LedgerRow> ledgerRows(const DesignSession& session);

/// Which rows a list shows.
enum class LedgerFilter { All, CouldFlip, Overdue, WithoutSource };

[[nodiscard]] bool passes(const LedgerRow& row, LedgerFilter filter);

/// As a table for documents; what stands in a cell can't become markup.
[[nodiscard]] QString markdownOf(const QList<LedgerRow>& rows);
/// As comma-separated values (RFC 4180) with a head.
[[nodiscard]] QString csvOf(const QList<LedgerRow>& rows);

} // namespace ogive::ui
