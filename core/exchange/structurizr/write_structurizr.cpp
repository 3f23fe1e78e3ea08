#include "core/evaluation/parts.h"
#include "core/exchange/formats/writers.h"

#include <array>
#include <string_view>

namespace ogive {
namespace {

constexpr std::size_t mostTextBytes = 2000; ///< of a description; longer ones can't be read in a diagram

/// A text between quotes of the DSL on one line. A backslash would escape or continue the line, and ${NAME}
/// would be replaced: both are written so that they only look the same.
std::string dslText(std::string_view text)
{
    std::string out = "\"";
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char letter = text[i];
        const auto byte = static_cast<unsigned char>(letter);
        const bool isStartOfCharacter = (byte & 0xC0U) != 0x80U;
        if (out.size() > mostTextBytes && isStartOfCharacter) {
            out += "…";
            break;
        }
        if (letter == '"')
            out += "\\\"";
        else if (letter == '\\')
            out += "＼";
        else if (letter == '$' && i + 1 < text.size() && text[i + 1] == '{')
            out += "$ ";
        else if (byte < 0x20 || byte == 0x7F)
            out += ' ';
        else
            out += letter;
    }
    return out + "\"";
}

/// A part of the system that a decision gives it, by the decision's role in the knowledge.
struct DslPart {
    std::string_view role;
    std::string_view tag;
    Message use; ///< what the application does with it
    bool isAlwaysInside = false;
    bool needsRetrieval = false;
};

std::array<DslPart, 3> dslParts()
{
    return {{
        {"llm", "Model", OGIVE_TR("structurizr", "Sends prompts to"), false, false},
        {"embedding", "Model", OGIVE_TR("structurizr", "Embeds texts with"), false, true},
        {"vector_db", "Database", OGIVE_TR("structurizr", "Searches in"), true, true},
    }};
}

/// Writes one scenario; lives for one export.
class DslWriter {
public:
    explicit DslWriter(const ExportSubject& subject)
        : m_subject(subject)
        , m_knowledge(subject.knowledge)
    {}

    [[nodiscard]] std::string write();

private:
    [[nodiscard]] std::string say(const Message& message) const { return m_subject.words(message); }
    [[nodiscard]] const Option* optionOf(std::string_view role) const;
    [[nodiscard]] bool isYes(std::string_view role, bool otherwise) const;
    [[nodiscard]] bool isShown(const DslPart& part) const;
    [[nodiscard]] bool isInside(const DslPart& part) const;
    [[nodiscard]] std::string application() const;
    [[nodiscard]] std::string element(const DslPart& part, std::string_view kind) const;
    [[nodiscard]] std::string partTitle(const DslPart& part) const;
    [[nodiscard]] std::string relations() const;
    [[nodiscard]] std::string views() const;

    const ExportSubject& m_subject;
    const Knowledge& m_knowledge;
};

const Option* DslWriter::optionOf(std::string_view role) const
{
    const auto decision = m_knowledge.decisionInRole(role);
    if (!decision || !m_subject.evaluation.decisions[*decision].isRelevant)
        return nullptr;
    const auto chosen = m_subject.evaluation.decisions[*decision].chosen();
    return chosen ? &m_knowledge.decisions[*decision].options[*chosen] : nullptr;
}

bool DslWriter::isYes(std::string_view role, bool otherwise) const
{
    const auto field = m_knowledge.fieldInRole(role);
    return field ? m_subject.evaluation.fields.values[*field] == 1 : otherwise;
}

bool DslWriter::isShown(const DslPart& part) const
{
    return optionOf(part.role) && (!part.needsRetrieval || isYes("uses_rag", true));
}

/// What runs on the architect's own machines is a container of the system, anything else is beside it.
bool DslWriter::isInside(const DslPart& part) const
{
    if (part.isAlwaysInside)
        return optionOf(part.role)->container.has_value();
    return isYes("self_hosted", false);
}

std::string DslWriter::partTitle(const DslPart& part) const
{
    return m_knowledge.decisions[*m_knowledge.decisionInRole(part.role)].title;
}

/// An element of a kind with its technology, and what it is about.
std::string DslWriter::element(const DslPart& part, std::string_view kind) const
{
    const Option& option = *optionOf(part.role);
    const std::string id(part.role);
    std::string text = id + " = " + std::string(kind) + " ";
    const Option* model = part.role == "llm" ? optionOf("chat_model") : nullptr;
    const std::string technology = model ? option.title + ", " + model->title : option.title;
    if (kind == "container")
        text += dslText(partTitle(part)) + " " + dslText(option.summary) + " " + dslText(technology);
    else
        text += dslText(technology) + " " + dslText(partTitle(part) + ". " + option.summary);
    return text + " " + dslText(part.tag) + "\n";
}

/// The application itself: how it is cut, with what it is built, and every choice that is no part of its own.
std::string DslWriter::application() const
{
    const Option* architecture = optionOf("architecture");
    const Option* framework = optionOf("framework");
    std::string about;
    for (const std::size_t i : decisionsInOrder(m_knowledge, m_subject.evaluation)) {
        const auto chosen = m_subject.evaluation.decisions[i].chosen();
        bool isPart = i == m_knowledge.decisionInRole("chat_model");
        for (const DslPart& part : dslParts())
            isPart = isPart || i == m_knowledge.decisionInRole(part.role);
        if (chosen && !isPart)
            about += (about.empty() ? "" : "; ") + m_knowledge.decisions[i].title + ": " +
                     m_knowledge.decisions[i].options[*chosen].title;
    }
    const std::string title =
        architecture ? architecture->title : say(OGIVE_TR("structurizr", "Application"));
    return "            app = container " + dslText(title) + " " + dslText(about) + " " +
           dslText(framework ? framework->title : std::string()) + "\n";
}

std::string DslWriter::relations() const
{
    std::string text = "        user -> app " + dslText(say(OGIVE_TR("structurizr", "Uses"))) + "\n";
    for (const DslPart& part : dslParts())
        if (isShown(part))
            text += "        app -> " + std::string(part.role) + " " + dslText(say(part.use)) + "\n";
    return text;
}

std::string DslWriter::views() const
{
    return "    views {\n        systemContext system \"context\" {\n            include *\n            "
           "autoLayout lr\n"
           "        }\n        container system \"containers\" {\n            include *\n            "
           "autoLayout lr\n"
           "        }\n        styles {\n            element \"Person\" {\n                shape Person\n    "
           "        }\n"
           "            element \"Database\" {\n                shape Cylinder\n            }\n"
           "            element \"Model\" {\n                shape Hexagon\n            }\n        }\n    "
           "}\n";
}

std::string DslWriter::write()
{
    const std::string about =
        m_subject.design.brief.empty() ? m_subject.scenario.name : m_subject.design.brief;
    std::string name = m_subject.design.name;
    if (name.find_first_not_of(" \t\n") == std::string::npos)
        name = say(OGIVE_TR("structurizr", "Design")); // an element needs a name
    std::string inside = application();
    std::string beside;
    for (const DslPart& part : dslParts())
        if (isShown(part) && isInside(part))
            inside += "            " + element(part, "container");
        else if (isShown(part))
            beside += "        " + element(part, "softwareSystem");
    std::string text = "workspace " + dslText(name) + " " +
                       dslText(say(OGIVE_TR("structurizr", "Scenario %1").arg(m_subject.scenario.name))) +
                       " {\n";
    text += "    model {\n        user = person " + dslText(say(OGIVE_TR("structurizr", "User"))) + "\n";
    text += "        system = softwareSystem " + dslText(name) + " " + dslText(about) + " {\n" + inside +
            "        }\n";
    text += beside + relations() + "    }\n" + views() + "}\n";
    return text;
}

} // namespace

Result<Exported> exportStructurizr(const ExportSubject& subject, const ExportRequest& request)
{
    return Exported{{{request.name, DslWriter(subject).write()}}, {}};
}

} // namespace ogive
