#include "ui/knowledge/catalog/catalog_spec.h"

#include "ui/knowledge/catalog/catalog_columns.h"

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int pricesLast = 180;
constexpr int hardwareLasts = 730;
constexpr int othersLast = 365;

/// A row a kind, in the reader's language.
struct Catalogs {
    Q_DECLARE_TR_FUNCTIONS(ogive::ui::Catalogs)

public:
    static QList<CatalogSpec> all();
};

QList<CatalogSpec> Catalogs::all()
{
    const QString asked = tr("Asked and decided");
    const QString infrastructure = tr("Models and machines");
    const QString planned = tr("Cost and plan");
    return {
        {u"field"_s, tr("Requirements"), tr("requirement"), asked, othersLast, othersLast,
         CatalogColumns::field()},
        {u"decision"_s, tr("Decisions"), tr("decision"), asked, othersLast, othersLast,
         CatalogColumns::decision()},
        {u"option"_s, tr("Options"), tr("option"), asked, othersLast, othersLast, CatalogColumns::option()},
        {u"check"_s, tr("Checks"), tr("check"), asked, othersLast, othersLast, CatalogColumns::check()},
        {u"control"_s, tr("Security controls"), tr("security control"), asked, othersLast, othersLast,
         CatalogColumns::control()},
        {u"llm-model"_s, tr("Chat models"), tr("chat model"), infrastructure, othersLast, pricesLast,
         CatalogColumns::llmModel()},
        {u"embedding-model"_s, tr("Embedding models"), tr("embedding model"), infrastructure, othersLast,
         pricesLast, CatalogColumns::embeddingModel()},
        {u"vector-db"_s, tr("Vector databases"), tr("vector database"), infrastructure, othersLast,
         othersLast, CatalogColumns::vectorDb()},
        {u"serving-engine"_s, tr("Serving engines"), tr("serving engine"), infrastructure, othersLast,
         othersLast, CatalogColumns::servingEngine()},
        {u"gpu"_s, tr("GPUs"), tr("GPU"), infrastructure, hardwareLasts, hardwareLasts,
         CatalogColumns::gpu()},
        {u"cloud-unit"_s, tr("Cloud prices"), tr("cloud price"), infrastructure, hardwareLasts, hardwareLasts,
         CatalogColumns::cloudUnit()},
        {u"cost-pattern"_s, tr("Savings patterns"), tr("savings pattern"), planned, othersLast, othersLast,
         CatalogColumns::costPattern()},
        {u"task"_s, tr("Roadmap tasks"), tr("roadmap task"), planned, othersLast, othersLast,
         CatalogColumns::task()},
        {u"starter"_s, tr("Starters"), tr("starter"), planned, othersLast, othersLast,
         CatalogColumns::starter()},
        {u"parameter"_s, tr("Formula values"), tr("formula value"), planned, othersLast, othersLast,
         CatalogColumns::parameter()},
    };
}

} // namespace

const QList<CatalogSpec>& catalogSpecs()
{
    static const QList<CatalogSpec> specs = [] {
        QList<CatalogSpec> all = Catalogs::all();
        const auto hardware = std::ranges::find(all, u"gpu"_s, &CatalogSpec::kind);
        for (CatalogSpec& spec : all)
            spec.isOfFacts = spec.group == hardware->group;
        return all;
    }();
    return specs;
}

const CatalogSpec* catalogSpec(const QString& kind)
{
    const QList<CatalogSpec>& specs = catalogSpecs();
    const auto found = std::ranges::find(specs, kind, &CatalogSpec::kind);
    return found == specs.end() ? nullptr : &*found;
}

} // namespace ogive::ui
