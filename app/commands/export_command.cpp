#include "app/commands/command.h"
#include "app/workbench.h"

#include "core/base/files.h"
#include "core/exchange/dmn/rules/rule_set_model.h"
#include "core/exchange/dmn/write_dmn.h"
#include "core/report/build_report.h"
#include "core/report/markdown_files.h"
#include "ui/report/pdf_writer.h"
#include "ui/text/convert.h"

#include <QApplication>

#include <filesystem>

namespace ogive::app {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 4> formatEndings{{
    {".pdf", "pdf"},
    {".md", "md"},
    {".markdown", "md"},
    {".dmn", "dmn"},
}};

class ExportCommand final : public Command {
public:
    const char* name() const override { return "export"; }
    const char* description() const override { return "Write a design's report, or its rules"; }

    void addOptions(CLI::App& parser) override
    {
        parser.add_option("design", m_design, "Design file, or - for standard input")->required();
        parser.add_option("--to", m_target, "File to write")->required();
        parser.add_option("--as", m_format, "pdf, md or dmn; else by the file's ending")
            ->check(CLI::IsMember({"pdf", "md", "markdown", "dmn"}));
        parser.add_option("--scenario", m_scenario, "Scenario to report on; else the first");
    }

    Exit run(const Common& common) override
    {
        const auto format = chosenFormat();
        if (!format)
            return fail(format.error());
        const auto knowledge = loadKnowledge(common);
        if (!knowledge)
            return fail(knowledge.error());
        const auto design = loadDesign(m_design, *knowledge);
        if (!design)
            return fail(design.error());
        if (*format == "dmn")
            return exportDmn(*knowledge, *design);
        const auto scenarioId = chooseScenario(*design, m_scenario);
        if (!scenarioId)
            return fail(scenarioId.error());
        const Scenario& scenario = *design->scenario(*scenarioId);
        const std::string date = dateOr(common, *knowledge);
        const Evaluation evaluation = evaluate(*knowledge, scenario, design->rules, date);
        const Report report = buildReport(*knowledge, *design, scenario, evaluation, english, date);
        return *format == "pdf" ? exportPdf(report) : exportMarkdown(report);
    }

private:
    Result<std::string> chosenFormat() const
    {
        if (!m_format.empty())
            return m_format == "markdown" ? std::string("md") : m_format;
        for (const auto& [ending, format] : formatEndings)
            if (m_target.ends_with(ending))
                return std::string(format);
        return Failure(Error{ErrorCode::Usage,
                             {m_target, {}, 0},
                             OGIVE_TR("app", "the file's ending names no format"),
                             OGIVE_TR("app", "Use .pdf, .md or .dmn, or say --as pdf, --as md or --as dmn")});
    }

    Exit exportPdf(const Report& report) const
    {
        prepareOffscreen();
        int argc = 1;
        std::string program = "ogive";
        char* argv[] = {program.data(), nullptr};
        const QGuiApplication application(argc, argv);
        const auto pdf = ui::writePdf(report, {});
        if (!pdf)
            return fail(pdf.error());
        const auto written = replaceFile(m_target, {pdf->constData(), static_cast<std::size_t>(pdf->size())});
        return written ? Exit::Done : fail(written.error());
    }

    Exit exportMarkdown(const Report& report) const
    {
        const auto written = writeMarkdownFiles(report, m_target);
        return written ? Exit::Done : fail(written.error());
    }

    /// The rule set that decides in the design.
    Exit exportDmn(const Knowledge& knowledge, const Design& design) const
    {
        const auto rules = chooseRules(knowledge, {}, &design);
        const auto model = rules ? dmnOf(knowledge, *rules) : Failure(rules.error());
        if (!model)
            return fail(model.error());
        const auto written = replaceFile(m_target, writeDmn(*model));
        return written ? Exit::Done : fail(written.error());
    }

    std::string m_design;
    std::string m_target;
    std::string m_format;
    std::string m_scenario;
};

} // namespace

CommandPtr makeExportCommand()
{
    return std::make_unique<ExportCommand>();
}

} // namespace ogive::app
