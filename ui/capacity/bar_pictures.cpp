#include "ui/capacity/capacity_pictures.h"

#include "core/report/figures/capacity_figures.h"
#include "ui/text/convert.h"
#include "ui/text/number_style.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace ogive::ui {
namespace {

struct BarText {
    Q_DECLARE_TR_FUNCTIONS(CapacityCharts)
};

std::string plain(const QString& text)
{
    return toStdString(text);
}

/// The binary unit in which the largest of some bytes is a short number.
struct ByteScale {
    double bytes = 1;
    const char* name = "B";
};

ByteScale byteScale(double largest)
{
    constexpr std::array scales{ByteScale{1, "B"}, ByteScale{1024.0, "KiB"}, ByteScale{1048576.0, "MiB"},
                                ByteScale{1073741824.0, "GiB"}, ByteScale{1099511627776.0, "TiB"}};
    ByteScale fitting = scales.front();
    for (const ByteScale& scale : scales)
        if (largest >= scale.bytes)
            fitting = scale;
    return fitting;
}

ChartCell bytesCell(double bytes)
{
    return {bytesText(bytes, ByteUnits::Binary, numberStyle()), bytes};
}

template <class Format>
ChartCell cellIf(const std::optional<double>& number, Format format)
{
    return number ? ChartCell{format(*number), number} : ChartCell{"–", {}};
}

void useBytes(StackedBarPicture& picture, const ByteScale& scale)
{
    picture.tickText = [](double value) { return tickText(value, numberStyle()); };
    picture.valueText = [scale](double value) {
        return bytesText(value * scale.bytes, ByteUnits::Binary, numberStyle());
    };
}

/// "H100 SXM ×2": without its maker, at most three words; the table has the whole title.
std::string gpuLabel(const Gpu& gpu, double gpus)
{
    QStringList words = toQString(gpu.title).split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1)
        words.removeFirst();
    return plain(words.mid(0, 3).join(u' ')) + " ×" + groupedNumber(gpus, numberStyle());
}

/// The proposed one first, then those that fit by price, those without one, and what does not fit.
std::vector<const GpuFit*> inOrder(const ServingPlan& plan)
{
    std::vector<const GpuFit*> fits;
    for (const GpuFit& fit : plan.gpus)
        fits.push_back(&fit);
    std::ranges::stable_sort(fits, {}, [&](const GpuFit* fit) {
        const bool isProposed = plan.proposed && fit == &plan.gpus[*plan.proposed];
        return std::tuple(!isProposed, !fit->fits(), !fit->usdPerMonth,
                          fit->usdPerMonth.value_or(fit->memory));
    });
    return fits;
}

/// Those that the chart has room for.
std::vector<const GpuFit*> drawnFits(const ServingPlan& plan)
{
    constexpr std::size_t mostBars = 5;
    std::vector<const GpuFit*> fits = inOrder(plan);
    std::erase_if(fits, [](const GpuFit* fit) { return !fit->fits(); });
    fits.resize(std::min(fits.size(), mostBars));
    return fits;
}

ChartTable servingTable(const ServingPlan& plan, const Knowledge& knowledge)
{
    ChartTable table;
    for (const QString& column :
         {BarText::tr("GPU"), BarText::tr("GPUs a replica"), BarText::tr("Weights"), BarText::tr("KV cache"),
          BarText::tr("Reserve"), BarText::tr("Free"), BarText::tr("Output tokens/s, ±35 %"),
          BarText::tr("Replicas"), BarText::tr("USD a month"), BarText::tr("Remark")})
        table.columns.push_back(plain(column));
    for (const GpuFit* each : inOrder(plan)) {
        const GpuFit& fit = *each;
        std::vector<ChartCell> row{{knowledge.gpus[fit.gpu].title, {}}};
        if (!fit.fits()) {
            row.resize(table.columns.size() - 1, {"–", {}});
            row.push_back({plain(translated(*fit.whyNot)), {}});
            table.rows.push_back(std::move(row));
            continue;
        }
        row.push_back({groupedNumber(fit.gpus, numberStyle()), fit.gpus});
        for (const double bytes : {fit.weights, fit.kv, fit.reserve, fit.free})
            row.push_back(bytesCell(bytes));
        row.push_back(cellIf(fit.tokensPerSecond,
                             [](double n) { return readableNumber(std::round(n), numberStyle()); }));
        row.push_back(cellIf(fit.replicas, [](double n) { return groupedNumber(n, numberStyle()); }));
        row.push_back(cellIf(fit.usdPerMonth, [](double usd) { return usdText(usd, numberStyle()); }));
        row.push_back({fit.cloud, {}});
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

BarContent latencyBars(const LatencyPlan& plan)
{
    BarContent content;
    StackedBarPicture& picture = content.picture;
    picture.size = copiedSize;
    picture.title = plain(translated(latencyFinding(plan)));
    picture.subtitle = plain(
        plan.steps > 1 ? BarText::tr("Mean times of the stages in %1 steps, and what they come to, seconds")
                             .arg(toQString(readableNumber(plan.steps, numberStyle())))
                       : BarText::tr("Mean times of the stages, and what they come to, seconds"));
    picture.series = {plain(BarText::tr("Mean")), plain(BarText::tr("from mean to p95"))};
    picture.tickText = [](double seconds) { return secondsTick(seconds, numberStyle()); };
    picture.valueText = [](double seconds) { return durationText(seconds, numberStyle()); };
    for (const QString& column : {BarText::tr("Stage"), BarText::tr("p50"), BarText::tr("Mean"),
                                  BarText::tr("p95"), BarText::tr("p95 at most")})
        content.table.columns.push_back(plain(column));
    const auto row = [&](const std::string& title, const std::array<std::optional<double>, 4>& times) {
        std::vector<ChartCell> cells{{title, {}}};
        for (const auto& time : times)
            cells.push_back(
                cellIf(time, [](double seconds) { return durationText(seconds, numberStyle()); }));
        content.table.rows.push_back(std::move(cells));
    };
    double sum = 0;
    for (const StageTime& stage : plan.stages) {
        const std::string title = plain(translated(stageTitle(stage.kind)));
        const double mean = stage.mean * plan.steps;
        picture.bars.push_back({title, false, {mean, 0.0}, sum});
        sum += mean;
        row(title, {stage.p50, stage.mean, stage.p95, std::nullopt});
    }
    const auto total = [&](const QString& title, const LatencySum& times, bool isChosen) {
        picture.bars.push_back(
            {plain(title), isChosen, {times.mean, std::max(0.0, times.p95 - times.mean)}, 0});
        row(plain(title), {times.p50, times.mean, times.p95, times.bound});
    };
    total(BarText::tr("First output"), plan.firstOutput, true);
    total(BarText::tr("Full answer"), plan.fullAnswer, false);
    picture.guides = {
        {plain(BarText::tr("target %1").arg(toQString(durationText(plan.target, numberStyle())))),
         plan.target, false, plan.firstOutput.p95 > plan.target ? Ink::Bad : Ink::Good, true}};
    return content;
}

BarContent servingBars(const ServingPlan& plan, const Knowledge& knowledge)
{
    BarContent content;
    StackedBarPicture& picture = content.picture;
    picture.size = copiedSize;
    const auto fits = drawnFits(plan);
    double largest = 0;
    for (const GpuFit* fit : fits)
        largest = std::max(largest, fit->memory);
    const ByteScale scale = byteScale(largest);
    picture.title = plain(translated(servingFinding(plan, knowledge)));
    picture.subtitle =
        plain(BarText::tr("Memory of one replica, %1 sequences of %2 tokens, in %3")
                  .arg(toQString(groupedNumber(plan.sequences, numberStyle())),
                       toQString(groupedNumber(plan.context, numberStyle())), QLatin1StringView(scale.name)));
    for (const QString& series :
         {BarText::tr("Weights"), BarText::tr("KV cache"), BarText::tr("Reserve"), BarText::tr("Free")})
        picture.series.push_back(plain(series));
    for (const GpuFit* fit : fits) {
        StackedBar bar;
        bar.label = gpuLabel(knowledge.gpus[fit->gpu], fit->gpus);
        bar.isChosen = plan.proposed && fit == &plan.gpus[*plan.proposed];
        const auto kv = plan.kv ? std::optional(fit->kv / scale.bytes) : std::nullopt;
        bar.values = {fit->weights / scale.bytes, kv, fit->reserve / scale.bytes, fit->free / scale.bytes};
        picture.bars.push_back(std::move(bar));
    }
    useBytes(picture, scale);
    content.table = servingTable(plan, knowledge);
    return content;
}

BarContent indexBars(const IndexPlan& plan)
{
    BarContent content;
    StackedBarPicture& picture = content.picture;
    picture.size = copiedSize;
    const ByteScale scale = byteScale(plan.mostBytes);
    picture.title = plain(translated(indexFinding(plan)));
    const QString whose = plan.isOwnRule ? BarText::tr("by the rule of %1").arg(toQString(plan.database))
                                         : BarText::tr("by the general rule");
    picture.subtitle = plain(BarText::tr("Memory of one copy by compression, %1, in %2")
                                 .arg(whose, QLatin1StringView(scale.name)));
    picture.series = {plain(BarText::tr("Vectors")), plain(BarText::tr("Links and overhead"))};
    for (const QString& column :
         {BarText::tr("Index"), BarText::tr("Vectors"), BarText::tr("Links and overhead"),
          BarText::tr("Memory"), BarText::tr("On disk"), BarText::tr("Shards"), BarText::tr("Nodes")})
        content.table.columns.push_back(plain(column));
    for (const IndexSize& size : plan.sizes) {
        const std::string title = plain(translated(compressionTitle(size.compression)));
        picture.bars.push_back({title,
                                size.compression == IndexCompression::None,
                                {size.vectors / scale.bytes, size.links / scale.bytes},
                                0});
        content.table.rows.push_back({{title, {}},
                                      bytesCell(size.vectors),
                                      bytesCell(size.links),
                                      bytesCell(size.total),
                                      bytesCell(size.onDisk),
                                      {groupedNumber(size.nodes.shards, numberStyle()), size.nodes.shards},
                                      {groupedNumber(size.nodes.nodes, numberStyle()), size.nodes.nodes}});
    }
    for (const RuleSize& rule : plan.rules) {
        std::vector<ChartCell> row(content.table.columns.size(), ChartCell{"–", {}});
        row[0] = {plain(BarText::tr("By %1: %2").arg(toQString(rule.rule), translated(rule.title))), {}};
        row[3] = bytesCell(rule.bytes);
        content.table.rows.push_back(std::move(row));
    }
    if (plan.vectors > 0)
        picture.guides = {
            {plain(BarText::tr("most by any rule")), plan.mostBytes / scale.bytes, false, Ink::Muted},
            {plain(BarText::tr("least")), plan.leastBytes / scale.bytes, false, Ink::Muted}};
    useBytes(picture, scale);
    return content;
}

} // namespace ogive::ui
