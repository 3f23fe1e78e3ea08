#pragma once

#include "core/knowledge/knowledge.h"

#include <QList>
#include <QString>

namespace ogive::ui {

/// A place that facts of the knowledge come from.
struct DataSource {
    QString place; ///< a host, or as the records name it
    int facts = 0;
    QString newest; ///< ISO date of its latest fact
};

/// Where the models, their prices and the hardware in the catalogs come from, the most used first.
[[nodiscard]] QList<DataSource> dataSources(const Knowledge& knowledge);

} // namespace ogive::ui
