#include "ui/session/language/report_source.h"

#include "core/knowledge/load.h"
#include "ui/session/design_session.h"
#include "ui/session/display/languages.h"
#include "ui/text/convert.h"

#include <mutex>
#include <string_view>

namespace ogive::ui {
namespace {

using KnowledgePtr = std::shared_ptr<const Knowledge>;

/// A report for which nothing is said speaks as the window does.
std::string_view codeOf(const Design& design, const Knowledge& shown)
{
    return design.report.language.empty() ? shown.language.code : std::string_view(design.report.language);
}

/// The knowledge of a folder in the language that a design asks for, in English where nobody translated it;
/// the last one is kept. Null where the folder can't be read any more.
class KnowledgeShelf {
public:
    KnowledgePtr find(const Knowledge& like, std::string_view code, const std::string& folder,
                      const QStringList& translations)
    {
        const std::lock_guard lock(m_mutex);
        if (m_kept && m_code == code && m_kept->hash == like.hash)
            return m_kept;
        const auto language = languageNamed(toQString(code), translations);
        auto loaded = loadKnowledgeWith(folder, language.value_or(Language()));
        if (!loaded)
            return nullptr;
        m_code = code;
        m_kept = std::make_shared<const Knowledge>(std::move(*loaded));
        return m_kept;
    }

private:
    std::mutex m_mutex;
    std::string m_code;
    KnowledgePtr m_kept;
};

KnowledgeShelf& shelf()
{
    static KnowledgeShelf kept;
    return kept;
}

} // namespace

ReportSource::ReportSource(const DesignSession& session)
    : m_knowledge(session.sharedKnowledge())
    , m_design(session.sharedDesign())
    , m_evaluation(session.sharedEvaluation())
    , m_scenario(session.currentScenario())
    , m_date(toStdString(session.date()))
    , m_folder(toStdString(session.knowledgeFolder()))
    , m_translations(translationFolders())
{}

bool ReportSource::isInWindowsLanguage() const
{
    return m_knowledge->language.code == codeOf(*m_design, *m_knowledge);
}

void ReportSource::translate()
{
    if (isInWindowsLanguage())
        return;
    auto knowledge = shelf().find(*m_knowledge, codeOf(*m_design, *m_knowledge), m_folder, m_translations);
    if (!knowledge)
        return;
    m_knowledge = std::move(knowledge);
    m_evaluation =
        std::make_shared<const Evaluation>(evaluate(*m_knowledge, scenario(), m_design->rules, m_date));
}

} // namespace ogive::ui
