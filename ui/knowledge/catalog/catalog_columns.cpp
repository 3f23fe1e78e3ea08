#include "ui/knowledge/catalog/catalog_columns.h"

namespace ogive::ui {
namespace {

using F = CatalogFormat;

constexpr bool hidden = false;
constexpr bool shown = true;
constexpr bool isChoice = true;

} // namespace

QList<CatalogColumn> CatalogColumns::withOrigin(const QList<CatalogColumn>& columns)
{
    return QList<CatalogColumn>{{"title", tr("Name"), F::Title}} + columns +
           QList<CatalogColumn>{{"as_of", tr("As of"), F::Date},
                                {"source", tr("Source"), F::Text, hidden},
                                {"id", tr("Id"), F::Text, hidden}};
}

QList<CatalogColumn> CatalogColumns::field()
{
    return withOrigin({{"group", tr("Group"), F::Group, shown, isChoice},
                       {"kind", tr("Kind"), F::Words, shown, isChoice},
                       {"unit", tr("Unit"), F::Text},
                       {"level", tr("Shown"), F::Words, hidden, isChoice},
                       {"default", tr("Default"), F::Text},
                       {"minimum", tr("Least"), F::Number, hidden},
                       {"maximum", tr("Most"), F::Number, hidden},
                       {"help", tr("Meaning"), F::Text}});
}

QList<CatalogColumn> CatalogColumns::decision()
{
    return withOrigin({{"question", tr("Question"), F::Text},
                       {"within", tr("Part of"), F::Owner},
                       {"help", tr("Meaning"), F::Text}});
}

QList<CatalogColumn> CatalogColumns::option()
{
    return withOrigin({{"owner", tr("Decision"), F::Owner, shown, isChoice},
                       {"summary", tr("Summary"), F::Text},
                       {"in_guide", tr("In the guide"), F::Words, hidden, isChoice},
                       {"packages", tr("Packages"), F::List, hidden}});
}

QList<CatalogColumn> CatalogColumns::check()
{
    return withOrigin({{"severity", tr("Weight"), F::Words, shown, isChoice},
                       {"message", tr("What it says"), F::Text},
                       {"practice/topic", tr("Topic"), F::Words, hidden, isChoice}});
}

QList<CatalogColumn> CatalogColumns::control()
{
    return withOrigin({{"threat", tr("Threat"), F::Text},
                       {"residual", tr("Risk left"), F::Words, shown, isChoice},
                       {"effort_days/typical", tr("Days"), F::Number},
                       {"owasp_2025", tr("OWASP 2025"), F::List}});
}

QList<CatalogColumn> CatalogColumns::llmModel()
{
    return withOrigin({{"provider", tr("Provider"), F::Provider, shown, isChoice},
                       {"status", tr("Status"), F::Words, shown, isChoice},
                       {"context_tokens", tr("Context"), F::Number},
                       {"max_output_tokens", tr("Most output"), F::Number, hidden},
                       {"input_usd_per_mtok", tr("Input $/M"), F::Usd},
                       {"cached_input_usd_per_mtok", tr("Cached $/M"), F::Usd},
                       {"cache_write_usd_per_mtok", tr("Cache write $/M"), F::Usd, hidden},
                       {"output_usd_per_mtok", tr("Output $/M"), F::Usd},
                       {"batch_discount", tr("Batch discount"), F::Number, hidden},
                       {"reasoning", tr("Reasoning"), F::YesNo, hidden},
                       {"tool_calling", tr("Tools"), F::YesNo, hidden},
                       {"structured_output", tr("Structured output"), F::YesNo, hidden},
                       {"open_weights", tr("Open weights"), F::YesNo, shown, isChoice},
                       {"license", tr("Licence"), F::Text, hidden},
                       {"modalities_in", tr("Takes"), F::List, hidden},
                       {"params_b_total", tr("Parameters (B)"), F::Number, hidden},
                       {"released", tr("Released"), F::Text, hidden},
                       {"knowledge_cutoff", tr("Knows until"), F::Text, hidden},
                       {"retires_on", tr("Retires on"), F::Text, hidden},
                       {"maker", tr("Maker"), F::Text, hidden, isChoice},
                       {"host", tr("Host"), F::Text, hidden},
                       {"note", tr("Note"), F::Text, hidden}});
}

QList<CatalogColumn> CatalogColumns::embeddingModel()
{
    return withOrigin({{"provider", tr("Provider"), F::Provider, shown, isChoice},
                       {"status", tr("Status"), F::Words, shown, isChoice},
                       {"dimensions", tr("Dimensions"), F::Number},
                       {"max_input_tokens", tr("Most input"), F::Number},
                       {"input_usd_per_mtok", tr("Input $/M"), F::Usd},
                       {"multilingual", tr("Multilingual"), F::YesNo, shown, isChoice},
                       {"mteb_score", tr("MTEB"), F::Number},
                       {"open_weights", tr("Open weights"), F::YesNo, shown, isChoice},
                       {"license", tr("Licence"), F::Text, hidden},
                       {"maker", tr("Maker"), F::Text, hidden, isChoice},
                       {"note", tr("Note"), F::Text, hidden}});
}

QList<CatalogColumn> CatalogColumns::vectorDb()
{
    return withOrigin({{"license", tr("Licence"), F::Text, shown, isChoice},
                       {"self_host", tr("Self-hosted"), F::YesNo, shown, isChoice},
                       {"features/managed_cloud", tr("Managed"), F::Words, shown, isChoice},
                       {"features/hybrid_search", tr("Hybrid search"), F::Words, shown, isChoice},
                       {"features/multi_tenancy", tr("Tenants"), F::Words},
                       {"features/disk_index", tr("Disk index"), F::Words, hidden},
                       {"max_dims", tr("Most dimensions"), F::Number},
                       {"managed_price/min_usd_per_month", tr("From $/month"), F::Usd},
                       {"vector_launch_year", tr("Vectors since"), F::Text, hidden},
                       {"note", tr("Note"), F::Text, hidden}});
}

QList<CatalogColumn> CatalogColumns::servingEngine()
{
    return withOrigin({{"layer", tr("Layer"), F::Words, shown, isChoice},
                       {"license", tr("Licence"), F::Text, shown, isChoice},
                       {"hardware", tr("Hardware"), F::List},
                       {"ops_effort_days", tr("Days to run"), F::Number},
                       {"release_status", tr("Release"), F::Text},
                       {"summary", tr("Summary"), F::Text, hidden}});
}

QList<CatalogColumn> CatalogColumns::gpu()
{
    return withOrigin({{"vendor", tr("Vendor"), F::Words, shown, isChoice},
                       {"memory_gb", tr("Memory GB"), F::Number},
                       {"memory_bandwidth_gb_s", tr("Bandwidth GB/s"), F::Number},
                       {"fp16_dense_tflops", tr("FP16 TFLOPS"), F::Number},
                       {"fp8_dense_tflops", tr("FP8 TFLOPS"), F::Number},
                       {"tdp_w", tr("Power W"), F::Number},
                       {"usd_per_gpu_hour", tr("$/hour"), F::Usd},
                       {"form_factor", tr("Form"), F::Text, hidden, isChoice},
                       {"note", tr("Note"), F::Text, hidden}});
}

QList<CatalogColumn> CatalogColumns::cloudUnit()
{
    return withOrigin({{"category", tr("Category"), F::Words, shown, isChoice},
                       {"cloud", tr("Cloud"), F::Words, shown, isChoice},
                       {"region", tr("Region"), F::Text},
                       {"unit", tr("Unit"), F::Text},
                       {"usd", tr("Price"), F::Usd},
                       {"note", tr("Note"), F::Text, hidden}});
}

QList<CatalogColumn> CatalogColumns::costPattern()
{
    return withOrigin({{"summary", tr("Summary"), F::Text},
                       {"lines", tr("Lines of the bill"), F::List, hidden},
                       {"effort_days/typical", tr("Days"), F::Number},
                       {"default_on", tr("On at first"), F::YesNo, hidden},
                       {"risk", tr("Risk"), F::Text}});
}

QList<CatalogColumn> CatalogColumns::task()
{
    return withOrigin({{"phase", tr("Phase"), F::Phase, shown, isChoice},
                       {"effort_days/low", tr("Days, low"), F::Number, hidden},
                       {"effort_days/typical", tr("Days"), F::Number},
                       {"effort_days/high", tr("Days, high"), F::Number},
                       {"roles", tr("Roles"), F::List},
                       {"depends_on", tr("After"), F::List, hidden},
                       {"exit_criterion", tr("Done when"), F::Text}});
}

QList<CatalogColumn> CatalogColumns::starter()
{
    return withOrigin({{"story", tr("Story"), F::Text}});
}

QList<CatalogColumn> CatalogColumns::parameter()
{
    return withOrigin(
        {{"value", tr("Value"), F::Number}, {"unit", tr("Unit"), F::Text}, {"help", tr("Meaning"), F::Text}});
}

} // namespace ogive::ui
