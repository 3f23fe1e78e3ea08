#include "core/design/file.h"
#include "core/embedded_files.h"
#include "core/report/extras/report_of.h"
#include "core/report/write_markdown.h"
#include "tests/support/ui/workbench.h"
#include "tests/ui/languages/pseudo_language.h"
#include "ui/knowledge/knowledge_window.h"
#include "ui/shell/commands/knowledge_commands.h"
#include "ui/shell/commands/presentation_commands.h"
#include "ui/text/convert.h"

#include <catch2/catch.hpp>

#include <QAccessible>
#include <QAction>
#include <QDir>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QThreadPool>

#include <array>
#include <set>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

using namespace Qt::Literals::StringLiterals;

Design sampleDesign()
{
    for (const EmbeddedFile& file : embeddedFiles())
        if (file.path == "samples/support-assistant.ogive.json")
            return *readDesign(std::string(file.content), "sample");
    FAIL("the sample is gone");
    return {};
}

/// Words that are the same in every language: names, ids, symbols, what the design's authors wrote.
std::set<QString> wordsOf(const QString& text)
{
    static const QRegularExpression word(uR"(\p{L}{3,})"_s);
    std::set<QString> words;
    for (auto found = word.globalMatch(text); found.hasNext();)
        words.insert(found.next().captured().toLower());
    return words;
}

std::set<QString> namesIn(const Knowledge& knowledge)
{
    std::set<QString> names;
    const auto add = [&names](const std::string& text) { names.merge(wordsOf(toQString(text))); };
    for (const auto* models : {&knowledge.llmModels, &knowledge.embeddingModels})
        for (const Model& model : *models) {
            add(model.title);
            add(model.id.value);
            add(model.maker);
        }
    for (const Gpu& gpu : knowledge.gpus)
        add(gpu.title);
    for (const Decision& decision : knowledge.decisions)
        for (const Option& option : decision.options) {
            add(option.id.value);
            for (const std::string& package : option.packages)
                add(package);
            for (std::size_t i = 0; i < option.attributes.size(); ++i)
                if (decision.attributes[i].id == "models")
                    add(attributeText(decision.attributes[i], option.attributes[i]));
        }
    for (const Parameter& parameter : knowledge.parameters)
        add(parameter.source);
    for (const Control& control : knowledge.controls)
        for (const std::string& reference : control.references)
            add(reference);
    return names;
}

class Untranslated {
public:
    Untranslated(const Knowledge& knowledge, const Design& design)
    {
        m_known = namesIn(knowledge);
        m_known.merge(wordsOf(toQString(writeDesign(design))));
        // The catalog of requirements shows their kinds and defaults as the files have them.
        m_known.merge(wordsOf(u"integer boolean choice fraction english prose"_s));
        m_known.merge(wordsOf(
            u"Ogive USD MiB GiB TiB GPU PDF SVG PNG CSV Ctrl Alt Shift Del Esc Home End Return https www"_s));
    }

    void look(const QString& text, const QString& where)
    {
        // Where a fact is from is an address or a name, in no language.
        static const QRegularExpression source(
            uR"(\S*(?:/|\.com|\.cn|\.de)\S*|\((?:#|<|copy of)[^)]*\)|`[^`]*`)"_s);
        for (const QString& word : wordsOf(outsideBrackets(text).remove(source)))
            if (!m_known.contains(word)) {
                m_found.insert(where + u": "_s + text.left(160));
                return;
            }
    }

    void look(QAccessibleInterface* item, const QString& where)
    {
        if (item == nullptr || item->state().invisible)
            return;
        for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
            look(item->text(kind), where);
        for (int i = 0; i < item->childCount(); ++i)
            look(item->child(i), where);
    }

    void look(QWidget& window, const QString& where)
    {
        look(QAccessible::queryAccessibleInterface(&window), where);
        for (const QWidget* widget : window.findChildren<QWidget*>())
            if (widget->isVisible())
                look(widget->toolTip(), where + u" (tooltip)"_s);
    }

    [[nodiscard]] std::string found() const
    {
        std::string text;
        for (const QString& one : m_found)
            text += toStdString(one) + "\n";
        return text;
    }

private:
    std::set<QString> m_known;
    std::set<QString> m_found;
};

constexpr std::array<const char*, 12> views{"overview",
                                            "decision:architecture",
                                            "decision:vector_db:map",
                                            "decision:vector_db:rules",
                                            "compare:vector_db",
                                            "cost",
                                            "capacity",
                                            "scenarios",
                                            "controls",
                                            "roadmap",
                                            "report",
                                            "knowledge"};

/// The window that shows a view, with all that is made beside it.
QWidget& shownView(Workbench& bench, const char* view)
{
    REQUIRE(bench.window.showView(QLatin1String(view)));
    for (int i = 0; i < 3; ++i) {
        QThreadPool::globalInstance()->waitForDone();
        settle();
    }
    QWidget* knowledge = bench.window.knowledge().knowledgeWindow();
    return knowledge != nullptr ? *knowledge : bench.window;
}

} // namespace

// In a process of their own: what a program says is made once, in the language that it starts with.
TEST_CASE("every text of every view can be translated", "[.languages]")
{
    const PseudoLanguage language;
    const std::shared_ptr<const Knowledge> knowledge = PseudoLanguage::knowledge();
    Workbench bench(knowledge, language.folder());
    Design design = sampleDesign();
    design.report.language = knowledge->language.code;
    bench.document.show(design, {});
    Untranslated untranslated(*knowledge, design);
    for (const char* view : views)
        untranslated.look(shownView(bench, view), QLatin1String(view));
    for (const QAction* action : bench.window.findChildren<QAction*>()) {
        untranslated.look(action->text(), u"action"_s);
        untranslated.look(action->toolTip(), u"action's tooltip"_s);
        untranslated.look(action->statusTip(), u"action's status tip"_s);
    }
    CHECK(untranslated.found() == "");
}

TEST_CASE("every text of a report can be translated", "[.languages]")
{
    const PseudoLanguage language;
    const std::shared_ptr<const Knowledge> knowledge = PseudoLanguage::knowledge();
    const Design design = sampleDesign();
    const Report report = ogive::reportOf(*knowledge, design, design.scenarios.front(), "2026-11-22");
    Untranslated untranslated(*knowledge, design);
    const QString markdown = toQString(writeMarkdown(report, "files", knowledge->language.words).text);
    static const QRegularExpression code(uR"(```.*?```)"_s, QRegularExpression::DotMatchesEverythingOption);
    // The list of sources is what others call them.
    static const QRegularExpression sources(uR"(^\d+\. .*$)"_s, QRegularExpression::MultilineOption);
    for (const QString& line : outsideBrackets(QString(markdown).remove(code)).remove(sources).split(u'\n'))
        untranslated.look(line, u"report"_s);
    CHECK(untranslated.found() == "");
}

/// For looking at: every view in both directions, into the folder that OGIVE_PICTURES names.
TEST_CASE("pictures of every view in the test language", "[.pictures]")
{
    const PseudoLanguage language;
    const QDir folder(qEnvironmentVariable("OGIVE_PICTURES"));
    REQUIRE(folder.exists());
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        Workbench bench(PseudoLanguage::knowledge(), language.folder());
        bench.document.show(sampleDesign(), {});
        for (const char* view : views) {
            QString name = QLatin1String(view);
            name.replace(u':', u'-');
            const QString side = direction == Qt::LeftToRight ? u"ltr"_s : u"rtl"_s;
            CHECK(shownView(bench, view).grab().save(folder.filePath(name + u'-' + side + u".png"_s)));
        }
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}
