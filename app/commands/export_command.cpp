#include "app/commands/command.h"
#include "app/workbench.h"

#include "core/exchange/formats/export_format.h"
#include "ui/report/export/export_design.h"
#include "ui/session/display/languages.h"
#include "ui/text/convert.h"

#include <QGuiApplication>

#include <iostream>

namespace ogive::app {
namespace {

constexpr std::string_view designFileEnding = ".ogive.json";

/// The ids of all formats, and what else a format may be called.
std::vector<std::string> formatNames()
{
    std::vector<std::string> names{"markdown"};
    for (const ExportFormat& format : exportFormats())
        names.emplace_back(format.id);
    return names;
}

std::string formatList()
{
    std::string list;
    for (const ExportFormat& format : exportFormats())
        list += (list.empty() ? "" : ", ") + std::string(format.id);
    return list;
}

class ExportCommand final : public Command {
public:
    const char* name() const override { return "export"; }
    const char* description() const override
    {
        return "Write a design's report, presentation, records, tables, figures or starter kit";
    }

    void addOptions(CLI::App& parser) override
    {
        parser.add_option("design", m_design, "Design file, or - for standard input")->required();
        parser.add_option("--to", m_target, "File or folder to write")->required();
        parser.add_option("--as", m_format, formatList() + "; else by the file's ending")
            ->check(CLI::IsMember(formatNames()));
        parser.add_option("--scenario", m_scenario, "Scenario to report on; else the first");
        parser.add_option("--language", m_language,
                          "Language to write in, such as de; else the one that the design's report asks for");
        parser.add_option("--figure", m_figure,
                          "For svg, png, dot and mermaid: the only figure, such as architecture; else the "
                          "first, or into a folder all");
    }

    Exit run(const Common& common) override
    {
        const auto format = chosenFormat();
        if (!format)
            return fail(format.error());
        auto subject = loadScenario(common, m_design, m_scenario);
        if (!subject)
            return fail(subject.error());
        const auto language = chosenLanguage(subject->design);
        if (!language)
            return fail(language.error());
        if (!language->isEnglish()) {
            auto spoken = loadKnowledge(common, *language);
            if (!spoken)
                return fail(spoken.error());
            subject->knowledge = std::move(*spoken);
        }
        const Evaluation evaluation = subject->evaluation();
        return write(**format,
                     {subject->knowledge, subject->design, subject->scenario(), evaluation, subject->date});
    }

private:
    Result<const ExportFormat*> chosenFormat() const
    {
        // A design is no report, and one that is written over is lost.
        if (m_target.ends_with(designFileEnding))
            return Failure(
                Error{ErrorCode::Usage,
                      {m_target, {}, 0},
                      OGIVE_TR("app", "this is the ending of designs, which an export would replace"),
                      OGIVE_TR("app", "Choose a name that ends otherwise")});
        if (m_format.empty())
            if (const ExportFormat* format = exportFormatOf(m_target))
                return format;
        if (!m_format.empty())
            return exportFormat(m_format == "markdown" ? "md" : m_format);
        return Failure(Error{ErrorCode::Usage,
                             {m_target, {}, 0},
                             OGIVE_TR("app", "the file's ending names no format"),
                             OGIVE_TR("app", "Use an ending such as .pdf or .md, or say --as and one of: %1")
                                 .arg(formatList())});
    }

    /// As asked; a design that asks for a language that is not installed is written in English, and this is
    /// said.
    Result<Language> chosenLanguage(const Design& design) const
    {
        const std::string& asked = m_language.empty() ? design.report.language : m_language;
        if (asked.empty())
            return Language();
        const QStringList folders = ui::translationFolders();
        if (const auto language = ui::languageNamed(ui::toQString(asked), folders))
            return *language;
        QStringList codes;
        for (const ui::LanguageChoice& choice : ui::availableLanguages(folders))
            codes << choice.code;
        const Error missing{
            ErrorCode::Usage,
            {},
            OGIVE_TR("app", "Ogive does not speak \"%1\"").arg(quotable(asked)),
            OGIVE_TR("app", "There are: %1").arg(ui::toStdString(codes.join(QStringLiteral(", "))))};
        if (!m_language.empty())
            return Failure(missing);
        std::cerr << "ogive: " << describe(missing) << '\n';
        return Language();
    }

    Exit write(const ExportFormat& format, const ExportSubject& subject) const
    {
        int argc = 1;
        std::string program = "ogive";
        char* argv[] = {program.data(), nullptr};
        std::unique_ptr<QGuiApplication> application; // only for what needs fonts: it takes a while to start
        if (!format.write) {
            prepareOffscreen();
            application = std::make_unique<QGuiApplication>(argc, argv);
        }
        const auto notes = ui::exportFigure(format, subject, m_target, m_figure);
        if (!notes)
            return fail(notes.error());
        std::string text;
        for (const Message& note : *notes)
            text += english(note) + "\n";
        return text.empty() ? Exit::Done : print(text);
    }

    std::string m_design;
    std::string m_target;
    std::string m_format;
    std::string m_scenario;
    std::string m_figure;
    std::string m_language;
};

} // namespace

CommandPtr makeExportCommand()
{
    return std::make_unique<ExportCommand>();
}

} // namespace ogive::app
