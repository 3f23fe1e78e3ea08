#include "app/commands/command.h"
#include "app/commands/prices_report.h"

#include "core/exchange/prices/importers.h"
#include "core/exchange/prices/overlay.h"
#include "core/knowledge/load.h"
#include "core/knowledge/reading/knowledge_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <filesystem>

namespace ogive::app {
namespace {

constexpr std::string_view builtInName = "built-in";
constexpr std::string_view designEnding = ".ogive.json";

bool isFolder(const std::string& path)
{
    std::error_code code;
    return std::filesystem::is_directory(path, code);
}

Exit printAs(const std::string& format, const Json& json, const std::string& text)
{
    return print(format == "json" ? json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n" : text);
}

Result<PriceList> readList(const std::string& path, const std::string& from)
{
    const auto content = readInput(path, largestPriceList);
    if (!content)
        return Failure(content.error());
    return readPriceList(*content, path == "-" ? "standard input" : path, from);
}

/// A price list file, a knowledge folder, or what is compiled in.
Result<PriceList> readCompared(const std::string& name)
{
    if (name != builtInName && !isFolder(name))
        return readList(name, {});
    const auto knowledge = name == builtInName ? loadBuiltinKnowledge() : loadKnowledgeWith(name);
    if (!knowledge)
        return Failure(knowledge.error());
    PriceList list = priceListOf(*knowledge);
    if (name != builtInName)
        list.from = "knowledge";
    return list;
}

/// Every design named, and those in folders that are named.
std::vector<std::string> designFiles(const std::vector<std::string>& named)
{
    namespace fs = std::filesystem;
    std::vector<std::string> files;
    for (const std::string& name : named) {
        if (!isFolder(name)) {
            files.push_back(name);
            continue;
        }
        std::vector<std::string> found;
        std::error_code code;
        fs::recursive_directory_iterator entry(name, code);
        for (const fs::recursive_directory_iterator end; !code && entry != end; entry.increment(code))
            if (entry->path().string().ends_with(designEnding))
                found.push_back(entry->path().string());
        std::sort(found.begin(), found.end());
        files.insert(files.end(), found.begin(), found.end());
    }
    return files;
}

class PricesCommand final : public Command {
public:
    const char* name() const override { return "prices"; }
    const char* description() const override { return "Import price lists and see what they change"; }

    void addOptions(CLI::App& parser) override
    {
        parser.require_subcommand(1);
        m_import = parser.add_subcommand("import", "Take prices over into a knowledge folder");
        m_import->add_option("file", m_file, "Price list, or - for standard input")->required();
        addFrom(*m_import);
        m_import->add_option("--into", m_folder, "Knowledge folder that gets the prices as a new layer");
        m_import->add_flag("--dry-run", m_isDryRun, "Only say what would change");

        m_compare = parser.add_subcommand("compare", "Say where two price lists disagree");
        m_compare->add_option("a", m_file, "Price list, knowledge folder, or \"built-in\"")->required();
        m_compare->add_option("b", m_other, "Price list, knowledge folder, or \"built-in\"")->required();

        m_impact = parser.add_subcommand("impact", "Say which designs a price list changes");
        m_impact->add_option("file", m_file, "Price list")->required();
        m_impact->add_option("designs", m_designs, "Design files, or folders of them")->required();
        addFrom(*m_impact);

        for (CLI::App* sub : {m_import, m_compare, m_impact}) {
            sub->add_option("--format", m_format, "text or json")->check(CLI::IsMember({"text", "json"}));
            sub->fallthrough();
        }
    }

    Exit run(const Common& common) override
    {
        if (m_from == "auto")
            m_from.clear();
        if (m_import->parsed())
            return import(common);
        return m_compare->parsed() ? compare(common) : impact(common);
    }

private:
    void addFrom(CLI::App& parser)
    {
        std::vector<std::string> formats{"auto"};
        for (const Importer& importer : builtinImporters())
            formats.push_back(importer.id);
        formats.pop_back(); // Ogive's own lists say what they are
        parser.add_option("--from", m_from, "Format of the list; auto recognises it")
            ->check(CLI::IsMember(formats));
    }

    Exit import(const Common& common) const
    {
        if (m_folder.empty() && !m_isDryRun)
            return fail({ErrorCode::Usage,
                         {},
                         OGIVE_TR("app", "name the knowledge folder with --into, or say --dry-run"),
                         {}});
        const auto list = readList(m_file, m_from);
        if (!list)
            return fail(list.error());
        const auto knowledge = baseline(common);
        if (!knowledge)
            return fail(knowledge.error());
        const std::string date = dateOrToday(common);
        const PriceImport result = previewPriceList(*knowledge, *list, date);
        std::string outcome = "Nothing was written.";
        if (!m_isDryRun && result.entries > result.skipped.size()) {
            const auto applied = applyPriceList(*knowledge, *list, m_folder, date);
            if (!applied)
                return fail(applied.error());
            outcome = fmt::format("Written to {}.",
                                  quotable((std::filesystem::path(m_folder) / applied->file).string()));
        }
        return printAs(m_format, importJson(result), importText(result, outcome));
    }

    /// What the list is compared with: the knowledge as asked for, with the target folder over it.
    Result<Knowledge> baseline(const Common& common) const
    {
        std::error_code code;
        const bool isNew = m_folder.empty() || !std::filesystem::exists(m_folder, code);
        const bool isSame =
            !isNew && std::filesystem::equivalent(m_folder, common.knowledgeFolder, code) && !code;
        if (isNew || isSame)
            return loadKnowledge(common);
        auto files = filesWith(common.knowledgeFolder);
        if (!files)
            return Failure(files.error());
        auto over = folderFiles(m_folder, files->empty() ? 1 : files->back().layer + 1);
        if (!over)
            return Failure(over.error());
        files->insert(files->end(), std::make_move_iterator(over->begin()),
                      std::make_move_iterator(over->end()));
        return ogive::loadKnowledge(*files);
    }

    Exit compare(const Common& common) const
    {
        const auto first = readCompared(m_file);
        if (!first)
            return fail(first.error());
        const auto second = readCompared(m_other);
        if (!second)
            return fail(second.error());
        const std::string date = dateOrToday(common);
        const ListComparison comparison = compareLists(*first, *second, date);
        const ComparedList a{m_file, first->from, newestDate(*first), first->models.size()};
        const ComparedList b{m_other, second->from, newestDate(*second), second->models.size()};
        const Exit printed =
            printAs(m_format, comparisonJson(a, b, comparison), comparisonText(a, b, comparison, date));
        return printed == Exit::Done && !comparison.differences.empty() ? Exit::Findings : printed;
    }

    Exit impact(const Common& common) const
    {
        const auto list = readList(m_file, m_from);
        if (!list)
            return fail(list.error());
        const std::string date = dateOrToday(common);
        auto files = filesWith(common.knowledgeFolder);
        if (!files)
            return fail(files.error());
        const auto before = ogive::loadKnowledge(*files);
        if (!before)
            return fail(before.error());
        files->push_back({m_file, priceListFile(*before, *list, date), files->back().layer + 1});
        const auto after = ogive::loadKnowledge(*files);
        if (!after)
            return fail(after.error());
        std::vector<DesignImpact> impacts;
        bool isMoved = false;
        for (const std::string& file : designFiles(m_designs)) {
            const auto design = loadDesign(file, *before);
            if (!design)
                return fail(design.error());
            impacts.push_back({file, impactOn(*design, *before, *after, date)});
            for (const ScenarioImpact& scenario : impacts.back().scenarios)
                isMoved = isMoved || scenario.isMoved();
        }
        const Exit printed = printAs(m_format, impactJson(impacts), impactText(impacts));
        return printed == Exit::Done && isMoved ? Exit::Findings : printed;
    }

    CLI::App* m_import = nullptr;
    CLI::App* m_compare = nullptr;
    CLI::App* m_impact = nullptr;
    std::string m_file;
    std::string m_other;
    std::vector<std::string> m_designs;
    std::string m_folder;
    std::string m_from = "auto";
    std::string m_format = "text";
    bool m_isDryRun = false;
};

} // namespace

CommandPtr makePricesCommand()
{
    return std::make_unique<PricesCommand>();
}

} // namespace ogive::app
