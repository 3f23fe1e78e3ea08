#include "core/embedded_files.h"
#include "core/exchange/formats/writers.h"
#include "core/exchange/starter/starter_files.h"
#include "core/report/markdown_text.h"

#include <algorithm>

namespace ogive {
namespace {

constexpr std::string_view kitFolder = "starter/";

std::string embeddedKitFile(std::string_view name)
{
    const std::string path = std::string(kitFolder) + std::string(name);
    const auto files = embeddedFiles();
    const auto found =
        std::find_if(files.begin(), files.end(), [&](const EmbeddedFile& file) { return file.path == path; });
    return found == files.end() ? std::string() : std::string(found->content);
}

/// Writes the kit's README; lives for one call of starterReadme.
class ReadmeWriter {
public:
    ReadmeWriter(const ExportSubject& subject, const StarterContent& content)
        : m_subject(subject)
        , m_content(content)
    {}

    [[nodiscard]] std::string write();

private:
    void head(const Message& message)
    {
        m_text += "\n## " + escapeMarkdownLine(m_subject.words(message)) + "\n\n";
    }
    void paragraph(const Message& message) { m_text += escapeMarkdown(m_subject.words(message)) + "\n"; }
    void item(const std::string& code, const Message& message)
    {
        m_text += "* `" + code + "` – " + escapeMarkdown(m_subject.words(message)) + "\n";
    }
    void addFillIn();
    void addUse();
    void addContainers();

    const ExportSubject& m_subject;
    const StarterContent& m_content;
    std::string m_text;
};

void ReadmeWriter::addFillIn()
{
    head(OGIVE_TR("starter", "To fill in"));
    paragraph(OGIVE_TR("starter", "Copy .env.example to .env, then:"));
    m_text += "\n";
    const ModelApi* api = m_content.provider && m_content.provider->api ? &*m_content.provider->api : nullptr;
    if (api)
        item("API_ADDRESS",
             OGIVE_TR("starter", "stands there for %1 (source: %2, %3); look whether it still holds.")
                 .arg(m_content.provider->title)
                 .arg(api->source)
                 .arg(api->asOf));
    else
        item("API_ADDRESS", OGIVE_TR("starter", "where your provider answers chat completions."));
    item("API_KEY", OGIVE_TR("starter", "your key; empty for a server of your own that asks for none."));
    item("MODEL", m_content.model.empty()
                      ? OGIVE_TR("starter", "the model's name; the design leaves it open.")
                      : OGIVE_TR("starter", "the model that was chosen, by its name in Ogive."));
    item("CONCURRENCY",
         OGIVE_TR("starter", "calls at a time, from the design; your provider's limits may be lower."));
    item("jobs.jsonl", OGIVE_TR("starter", "your prompts, one job a line as in jobs.example.jsonl."));
    item("provider.py",
         OGIVE_TR("starter", "how a prompt becomes an answer: add retrieval, tools and checks there."));
}

void ReadmeWriter::addUse()
{
    head(OGIVE_TR("starter", "To run"));
    m_text += "```sh\npython3 -m venv .venv && . .venv/bin/activate\npip install -r requirements.txt\n"
              "set -a; . ./.env; set +a\n";
    if (!m_content.services.empty())
        m_text += "docker compose up -d\n";
    m_text += "python3 worker.py jobs.jsonl --results results.jsonl --dead dead.jsonl\n```\n\n";
    paragraph(OGIVE_TR(
        "starter",
        "The worker needs Python 3.11 and no packages; requirements.txt lists those of what was chosen. "
        "Started again, it goes on where it stopped. Jobs that failed for good are in dead.jsonl with "
        "their reasons; mend them and start again."));
}

void ReadmeWriter::addContainers()
{
    if (m_content.services.empty())
        return;
    head(OGIVE_TR("starter", "Containers"));
    paragraph(OGIVE_TR("starter",
                       "compose.yaml starts what was chosen on this machine alone. It is a beginning, not a "
                       "production setup: no copies, no backups, no encryption on the way."));
    m_text += "\n";
    for (const StarterService& service : m_content.services)
        item(service.container->image + ":" + service.container->tag,
             OGIVE_TR("starter", "%1; look for a newer version (source: %2, %3).")
                 .arg(service.title)
                 .arg(service.container->source)
                 .arg(service.container->asOf));
}

std::string ReadmeWriter::write()
{
    m_text = "# " +
             escapeMarkdownLine(
                 m_subject.words(OGIVE_TR("starter", "Starter kit for %1").arg(m_subject.design.name))) +
             "\n\n";
    paragraph(OGIVE_TR("starter",
                       "Made for the scenario “%1”. Knowledge: %2 %3. A worker that runs a batch of prompts: "
                       "a bounded number at a time, with retries and a list of what failed.")
                  .arg(m_subject.scenario.name)
                  .arg(m_subject.knowledge.title)
                  .arg(m_subject.knowledge.edition));
    addFillIn();
    addUse();
    addContainers();
    return std::move(m_text);
}

} // namespace

std::string starterReadme(const ExportSubject& subject, const StarterContent& content)
{
    return ReadmeWriter(subject, content).write();
}

Result<Exported> exportStarter(const ExportSubject& subject, const ExportRequest&)
{
    const StarterContent content = starterContent(subject);
    Exported exported;
    for (const char* name : {"worker.py", "provider.py"})
        exported.files.push_back({name, embeddedKitFile(name)});
    exported.files.push_back({"requirements.txt", requirementsFile(subject, content)});
    exported.files.push_back({".env.example", environmentFile(subject, content)});
    exported.files.push_back({".gitignore", ".env\n.venv/\n__pycache__/\nresults.jsonl\ndead.jsonl\n"});
    exported.files.push_back({"jobs.example.jsonl", "{\"id\": 1, \"prompt\": \"Say hello.\"}\n"});
    if (std::string compose = composeFile(subject, content); !compose.empty())
        exported.files.push_back({"compose.yaml", std::move(compose)});
    exported.files.push_back({"README.md", starterReadme(subject, content)});
    return exported;
}

} // namespace ogive
