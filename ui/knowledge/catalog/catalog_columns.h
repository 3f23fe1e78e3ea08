#pragma once

#include "ui/knowledge/catalog/catalog_spec.h"

#include <QCoreApplication>

namespace ogive::ui {

/// The columns of each kind of record, a line a column. Each begins with the name and ends with the origin.
class CatalogColumns {
    Q_DECLARE_TR_FUNCTIONS(ogive::ui::CatalogColumns)

public:
    static QList<CatalogColumn> field();
    static QList<CatalogColumn> decision();
    static QList<CatalogColumn> option();
    static QList<CatalogColumn> check();
    static QList<CatalogColumn> control();
    static QList<CatalogColumn> llmModel();
    static QList<CatalogColumn> embeddingModel();
    static QList<CatalogColumn> vectorDb();
    static QList<CatalogColumn> servingEngine();
    static QList<CatalogColumn> gpu();
    static QList<CatalogColumn> cloudUnit();
    static QList<CatalogColumn> costPattern();
    static QList<CatalogColumn> task();
    static QList<CatalogColumn> starter();
    static QList<CatalogColumn> parameter();

private:
    static QList<CatalogColumn> withOrigin(const QList<CatalogColumn>& columns);
};

} // namespace ogive::ui
