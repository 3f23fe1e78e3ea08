#include "tests/core/deck/deck_sample.h"

#include "core/design/file.h"
#include "core/design/from_starter.h"
#include "core/embedded_files.h"
#include "core/evaluation/estimate/scenario_estimate.h"
#include "tests/support/core/built_in.h"
#include "tests/support/core/figure_shapes.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <utility>

namespace ogive::test {
namespace {

Design designIn(std::string_view path)
{
    std::string content;
    for (const EmbeddedFile& file : embeddedFiles())
        if (file.path == path)
            content = file.content;
    const auto design = readDesign(content, std::string(path));
    if (!design)
        FAIL(describe(design.error()));
    return *design;
}

std::vector<DeckSample> readDeckSamples()
{
    std::vector<DeckSample> samples;
    for (const char* name : {"support-assistant", "clinical-assistant", "research-agents"}) {
        const Design design = designIn("samples/" + std::string(name) + ".ogive.json");
        for (std::size_t i = 0; i < design.scenarios.size(); ++i)
            samples.push_back(deckSampleOf(design, true, i));
    }
    for (const Starter& starter : builtIn().starters)
        samples.push_back(deckSampleOf(*designFromStarter(builtIn(), starter.id), true));
    return samples;
}

} // namespace

DeckSubject DeckSample::subject() const
{
    const auto shown = std::find_if(design.scenarios.begin(), design.scenarios.end(),
                                    [&](const Scenario& scenario) { return scenario.id.value == name; });
    DeckSubject subject{builtIn(), design, *shown, evaluation};
    subject.forecast = forecast.get();
    subject.date = "2026-11-29";
    return subject;
}

DeckSample deckSampleOf(Design design, bool withForecast, std::size_t scenario)
{
    DeckSample sample;
    const Scenario& shown = design.scenarios.at(scenario);
    sample.name = shown.id.value;
    sample.evaluation = evaluate(builtIn(), shown, design.rules, "2026-11-29");
    if (withForecast) {
        ForecastRequest request = forecastRequest(shown, sample.evaluation);
        request.samples = 500;
        request.withSensitivity = false;
        auto forecast = forecastOf(costSubject(builtIn(), shown, sample.evaluation, "2026-11-29"), request);
        if (forecast)
            sample.forecast = std::make_shared<const Forecast>(std::move(*forecast));
    }
    sample.design = std::move(design);
    return sample;
}

const std::vector<DeckSample>& allDeckSamples()
{
    static const std::vector<DeckSample> samples = readDeckSamples();
    return samples;
}

Design supportAssistant()
{
    return designIn("samples/support-assistant.ogive.json");
}

DeckEntry deckEntry(const DeckSubject& subject, std::string_view id)
{
    for (const DeckEntry& entry : pagesOf(subject))
        if (entry.id == id)
            return entry;
    FAIL("no page " << id);
    return {};
}

std::string wrongLabels(const Figure& page)
{
    std::string wrong;
    const std::vector<Label> labels = shapesOf<Label>(page);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const Rect own = extent(labels[i]);
        if (labels[i].pixelSize < smallestDeckText - 1e-6)
            wrong += "small: " + labels[i].text + "\n";
        if (own.x < 0 || own.y < 0 || own.right() > page.size.width || own.bottom() > page.size.height)
            wrong += "outside: " + labels[i].text + "\n";
        for (std::size_t j = i + 1; j < labels.size(); ++j)
            if (overlap(own, extent(labels[j])))
                wrong += "over each other: " + labels[i].text + " | " + labels[j].text + "\n";
    }
    return wrong;
}

std::string textOf(const Figure& page)
{
    std::string text;
    for (const Label& label : shapesOf<Label>(page))
        text += label.text + "\n";
    return text;
}

} // namespace ogive::test
