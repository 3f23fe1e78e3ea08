#include "core/plan/roadmap_forecast.h"

#include "core/simulate/percentiles.h"
#include "core/simulate/sampling/sampler.h"

#include <algorithm>
#include <array>
#include <map>
#include <thread>

namespace ogive {
namespace {

/// Samples of when each phase and the whole are done, a column each, the whole last. Threads write into parts
/// of their own.
class FinishSamples {
public:
    FinishSamples(const Roadmap& roadmap, const ForecastRun& run)
        : m_roadmap(roadmap)
        , m_run(run)
        , m_sampler(partsOf(roadmap), run.samples, run.seed, SamplingMethod::MonteCarlo)
        , m_columns(roadmap.phases.size() + 1, std::vector<double>(run.samples))
    {}

    void draw()
    {
        const std::uint64_t blocks = (m_run.samples + samplesInBlock - 1) / samplesInBlock;
        const std::uint64_t threads = std::clamp<std::uint64_t>(m_run.threads, 1, blocks);
        const auto work = [&](std::uint64_t first) {
            Worker worker(m_roadmap, m_sampler.inputs());
            for (std::uint64_t block = first; block < blocks && !m_run.stop.stop_requested();
                 block += threads)
                drawBlock(worker, block * samplesInBlock);
        };
        std::vector<std::jthread> others;
        for (std::uint64_t thread = 1; thread < threads; ++thread)
            others.emplace_back(work, thread);
        work(0);
    }

    [[nodiscard]] FinishRange range(std::size_t column) const
    {
        static constexpr std::array<double, 3> parts{0.1, 0.5, 0.9};
        const std::vector<double> found = percentilesOf(m_columns[column], parts);
        return {found[0], found[1], found[2]};
    }

private:
    /// What one thread works with.
    struct Worker {
        Worker(const Roadmap& roadmap, std::size_t tasks)
            : scheduler(schedulerOf(roadmap))
            , room(tasks * samplesInBlock)
            , days(tasks)
        {
            for (std::size_t task = 0; task < tasks; ++task)
                parts.push_back(room.data() + task * samplesInBlock);
        }

        Scheduler scheduler;
        std::vector<double> room;
        std::vector<double*> parts; ///< per task a column of samples
        std::vector<double> days;
        WorkTimes times;
    };

    /// Where in its range each effort lies. Many tasks share a shape, and a shape's table is what takes time
    /// to make.
    static std::vector<Distribution> partsOf(const Roadmap& roadmap)
    {
        std::map<double, Distribution> byMode;
        std::vector<Distribution> parts;
        for (const PlannedTask& task : roadmap.tasks) {
            const double range = task.effort.highDays - task.effort.lowDays;
            const double mode = range > 0 ? (task.effort.typicalDays - task.effort.lowDays) / range : 0;
            if (!(range > 0))
                parts.push_back(Distribution::constant(0));
            else if (const auto known = byMode.find(mode); known != byMode.end())
                parts.push_back(known->second);
            else
                parts.push_back(byMode.emplace(mode, Distribution::pert({0, mode, 1})).first->second);
        }
        return parts;
    }

    static double daysOf(const Effort& effort, double part)
    {
        return effort.lowDays + part * (effort.highDays - effort.lowDays);
    }

    void drawBlock(Worker& worker, std::uint64_t first)
    {
        const auto count =
            static_cast<std::size_t>(std::min<std::uint64_t>(samplesInBlock, m_run.samples - first));
        m_sampler.draw(first, count, worker.parts);
        for (std::size_t i = 0; i < count; ++i) {
            for (std::size_t task = 0; task < worker.days.size(); ++task)
                worker.days[task] = daysOf(m_roadmap.tasks[task].effort, worker.parts[task][i]);
            worker.scheduler.place(worker.days, worker.times);
            for (std::size_t phase = 0; phase < m_roadmap.phases.size(); ++phase)
                for (const std::size_t task : m_roadmap.phases[phase].tasks)
                    m_columns[phase][first + i] =
                        std::max(m_columns[phase][first + i], worker.times.finish[task]);
            m_columns.back()[first + i] = worker.times.end;
        }
    }

    const Roadmap& m_roadmap;
    const ForecastRun& m_run;
    Sampler m_sampler;
    std::vector<std::vector<double>> m_columns;
};

} // namespace

RoadmapForecast forecastRoadmap(const Roadmap& roadmap, const ForecastRun& run)
{
    RoadmapForecast forecast;
    FinishSamples samples(roadmap, run);
    samples.draw();
    forecast.isCancelled = run.stop.stop_requested();
    if (forecast.isCancelled)
        return forecast;
    forecast.samples = run.samples;
    for (std::size_t phase = 0; phase < roadmap.phases.size(); ++phase)
        forecast.phases.push_back(samples.range(phase));
    forecast.finish = samples.range(roadmap.phases.size());
    return forecast;
}

} // namespace ogive
