#include "core/exchange/starter/starter_files.h"

#include "core/base/json.h"
#include "core/evaluation/estimate/scenario_estimate.h"
#include "core/evaluation/parts.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace ogive {
namespace {

constexpr double mostCalls = 256; ///< of one process at a time
constexpr std::string_view fillIn = "${";

/// A text in a comment: on one line, whatever stands in it.
std::string commentText(const std::string& text)
{
    std::string line;
    for (const char letter : text)
        line += static_cast<unsigned char>(letter) < 0x20 || letter == 0x7F ? ' ' : letter;
    return line;
}

/// A text in YAML: a JSON text is one too.
std::string yamlText(const std::string& text)
{
    return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string serviceName(const std::string& id)
{
    std::string name;
    for (const char letter : id) {
        const bool isPlain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        name += isPlain ? letter : '-';
    }
    return name;
}

const Option* chosenOption(const ExportSubject& subject, std::string_view role)
{
    const auto decision = subject.knowledge.decisionInRole(role);
    const auto chosen = decision ? subject.evaluation.decisions[*decision].chosen() : std::nullopt;
    return chosen ? &subject.knowledge.decisions[*decision].options[*chosen] : nullptr;
}

/// Calls at a time: the workers that the day's lot needs, else what is in flight at the peak.
int concurrencyOf(const ExportSubject& subject)
{
    const CapacityPlan plan = capacityOf(subject.knowledge, subject.scenario, subject.evaluation);
    double calls = StarterContent{}.concurrency;
    if (plan.batch.isKnown() && plan.batch.workers >= 1)
        calls = plan.batch.workers;
    else if (plan.load.isKnown() && plan.load.inFlight >= 1)
        calls = plan.load.inFlight;
    return static_cast<int>(std::clamp(std::ceil(calls), 1.0, mostCalls));
}

/// The names of what is to be filled in, in values such as ${NAME}, each once.
std::vector<std::string> namesToFillIn(const StarterContent& content)
{
    std::vector<std::string> names;
    const auto look = [&](const std::string& value) {
        const std::size_t start = value.find(fillIn);
        const std::size_t end = value.find('}', start);
        if (start == std::string::npos || end == std::string::npos)
            return;
        const std::string name = value.substr(start + fillIn.size(), end - start - fillIn.size());
        if (std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    };
    for (const StarterService& service : content.services) {
        for (const auto& [name, value] : service.container->environment)
            look(value);
        for (const std::string& word : service.container->command)
            look(word);
    }
    return names;
}

/// The same value for compose, which stops with a message where it is not filled in.
std::string composeValue(const std::string& value)
{
    const std::size_t end = value.starts_with(fillIn) ? value.find('}') : std::string::npos;
    return end == std::string::npos ? value : value.substr(0, end) + ":?fill it in in .env}";
}

void addService(const StarterService& service, std::string& text)
{
    const Container& container = *service.container;
    text += fmt::format("  {}:\n    image: {}\n    restart: unless-stopped\n", service.name,
                        yamlText(container.image + ":" + container.tag));
    if (!container.command.empty()) {
        text += "    command:\n";
        for (const std::string& word : container.command)
            text += "      - " + yamlText(composeValue(word)) + "\n";
    }
    text += "    ports:\n";
    for (const int port : container.ports) // for this machine alone
        text += fmt::format("      - \"127.0.0.1:{0}:{0}\"\n", port);
    if (!container.environment.empty()) {
        text += "    environment:\n";
        for (const auto& [name, value] : container.environment)
            text += "      " + yamlText(name) + ": " + yamlText(composeValue(value)) + "\n";
    }
    if (!container.volume.empty())
        text +=
            fmt::format("    volumes:\n      - {}\n", yamlText(service.name + "-data:" + container.volume));
}

} // namespace

StarterContent starterContent(const ExportSubject& subject)
{
    StarterContent content;
    for (const std::size_t i : decisionsInOrder(subject.knowledge, subject.evaluation)) {
        const auto chosen = subject.evaluation.decisions[i].chosen();
        if (!chosen)
            continue;
        const Option& option = subject.knowledge.decisions[i].options[*chosen];
        if (!option.installed().empty())
            content.packages.emplace_back(option.title, option.installed());
        if (option.container)
            content.services.push_back({serviceName(option.id.value), option.title, &*option.container});
    }
    content.provider = chosenOption(subject, "llm");
    if (const Option* model = chosenOption(subject, "chat_model"))
        content.model = model->id.value;
    content.concurrency = concurrencyOf(subject);
    return content;
}

std::string requirementsFile(const ExportSubject& subject, const StarterContent& content)
{
    std::string text =
        "# " +
        commentText(subject.words(
            OGIVE_TR("starter", "Packages of what was chosen in “%1”.").arg(subject.design.name))) +
        "\n";
    for (const auto& [title, packages] : content.packages) {
        text += "\n# " + commentText(title) + "\n";
        for (const std::string& package : packages)
            text += package + "\n";
    }
    return text;
}

std::string environmentFile(const ExportSubject& subject, const StarterContent& content)
{
    const auto comment = [&](const Message& message) {
        return "# " + commentText(subject.words(message)) + "\n";
    };
    std::string text =
        comment(OGIVE_TR("starter", "Copy this file to .env and fill it in; never check .env in."));
    const bool hasAddress = content.provider && content.provider->api;
    text += "\n";
    if (content.provider)
        text += comment(
            OGIVE_TR("starter", "Where %1 answers; see its documentation.").arg(content.provider->title));
    text += "API_ADDRESS=" + (hasAddress ? content.provider->api->address : std::string()) + "\n";
    text += "API_KEY=\n" +
            comment(OGIVE_TR("starter", "The name that the provider gives the model may differ.")) +
            "MODEL=" + content.model + "\nMAX_TOKENS=1024\n\n";
    text += comment(OGIVE_TR("starter", "Calls at a time, attempts for each, seconds that one may take."));
    text += fmt::format("CONCURRENCY={}\nATTEMPTS=5\nTIMEOUT_SECONDS=60\n", content.concurrency);
    const auto names = namesToFillIn(content);
    if (!names.empty())
        text += "\n" + comment(OGIVE_TR("starter", "For the containers."));
    for (const std::string& name : names)
        text += name + "=\n";
    return text;
}

std::string composeFile(const ExportSubject& subject, const StarterContent& content)
{
    if (content.services.empty())
        return {};
    std::string text =
        "# " +
        commentText(subject.words(OGIVE_TR(
            "starter",
            "For a first machine: reachable from it alone, without copies or backups of the data."))) +
        "\nservices:\n";
    std::string volumes;
    for (const StarterService& service : content.services) {
        addService(service, text);
        if (!service.container->volume.empty())
            volumes += "  " + service.name + "-data: {}\n";
    }
    return volumes.empty() ? text : text + "volumes:\n" + volumes;
}

} // namespace ogive
