#include "ui/guide/guide_html.h"

#include "core/knowledge/records/condition_words.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/text/number_style.h"

#include <QCoreApplication>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct GuideWords {
    Q_DECLARE_TR_FUNCTIONS(Guide)
};

QString escaped(const std::string& text)
{
    return toQString(text).toHtmlEscaped();
}

bool isKnown(const AttributeValue& value)
{
    return !std::holds_alternative<std::monostate>(value);
}

} // namespace

GuideHtml::GuideHtml(const Knowledge& knowledge, const Theme& theme)
    : m_knowledge(knowledge)
    , m_theme(theme)
{}

QString GuideHtml::heading(const QString& text, int level) const
{
    // Sizes are relative, so that they follow the program's text size.
    constexpr int largest = 1;
    const QString size = level == largest ? u"xx-large"_s : level == largest + 1 ? u"large"_s : u"medium"_s;
    const int space = level == largest ? 0 : level == largest + 1 ? 18 : 12;
    return u"<p style=\"margin-top:%1px;margin-bottom:4px;font-size:%2;font-weight:600;\">%3</p>"_s.arg(
        QString::number(space), size, text.toHtmlEscaped());
}

QString GuideHtml::paragraph(const QString& text) const
{
    return text.isEmpty() ? QString() : u"<p style=\"margin-top:2px;margin-bottom:4px;\">%1</p>"_s.arg(text);
}

QString GuideHtml::muted(const QString& text) const
{
    return u"<span style=\"color:%1;\">%2</span>"_s.arg(m_theme.muted.name(), text);
}

QString GuideHtml::origin(const std::string& source, const std::string& asOf) const
{
    if (source.empty())
        return {};
    //: Where a record is from, and its date
    const QString text =
        asOf.empty() ? escaped(source) : GuideWords::tr("%1, as of %2").arg(escaped(source), escaped(asOf));
    return paragraph(u"<small>%1</small>"_s.arg(muted(text)));
}

QString GuideHtml::introduction() const
{
    QString html = heading(GuideWords::tr("The guide"), 1);
    html += paragraph(GuideWords::tr("What Ogive decides by, as its knowledge has it: %1, edition %2.")
                          .arg(escaped(m_knowledge.title), escaped(m_knowledge.edition)));
    html +=
        paragraph(GuideWords::tr("Each decision has a chapter: its question, what it looks at, every option "
                                 "with what speaks for and against it, and the rules of each rule set in "
                                 "words."));
    html += heading(GuideWords::tr("Rule sets"), 2);
    for (const RuleSet& set : m_knowledge.ruleSets) {
        const bool isDefault = &set == &m_knowledge.ruleSets.front();
        html += heading(
            isDefault ? GuideWords::tr("%1 (default)").arg(toQString(set.title)) : toQString(set.title), 3);
        html += paragraph(escaped(set.description));
    }
    html += heading(GuideWords::tr("Decisions"), 2) + u"<ul>"_s;
    for (const Decision& one : m_knowledge.decisions)
        html += u"<li><a href=\"decision:%1\">%2</a> – %3</li>"_s.arg(
            escaped(one.id.value), escaped(one.title), escaped(one.question));
    return html + u"</ul>"_s;
}

QString GuideHtml::practices() const
{
    QString html = heading(GuideWords::tr("Best practices"), 1);
    for (const BestPractice& practice : m_knowledge.practices) {
        html += heading(toQString(practice.title), 3) + paragraph(escaped(practice.advice));
        if (practice.appliesWhen)
            html += paragraph(muted(GuideWords::tr("Where it applies: %1")
                                        .arg(escaped(conditionText(m_knowledge, *practice.appliesWhen)))));
        html += origin(practice.source, practice.asOf);
    }
    return html;
}

QString GuideHtml::decision(std::size_t index) const
{
    const Decision& decision = m_knowledge.decisions[index];
    QString html = heading(toQString(decision.title), 1);
    html += paragraph(u"<b>%1</b>"_s.arg(escaped(decision.question)));
    html += paragraph(escaped(decision.help));
    if (decision.within)
        html += paragraph(muted(
            GuideWords::tr("A part of %1.").arg(escaped(m_knowledge.decisions[*decision.within].title))));
    if (decision.relevantWhen)
        html += paragraph(muted(GuideWords::tr("It arises where %1.")
                                    .arg(escaped(conditionText(m_knowledge, *decision.relevantWhen)))));
    if (!decision.reads.empty()) {
        QStringList titles;
        for (const DeclaredRead& read : decision.reads)
            titles << escaped(m_knowledge.fields[read.field].title);
        html += paragraph(muted(GuideWords::tr("It looks at: %1.").arg(titles.join(u", "_s))));
    }
    html += heading(GuideWords::tr("Options"), 2);
    for (const Option& one : decision.options)
        html += option(decision, one);
    html += heading(GuideWords::tr("Rules"), 2);
    for (const RuleSet& set : m_knowledge.ruleSets)
        if (!set.trees[index].isEmpty())
            html += rules(decision, set, set.trees[index]);
    return html + origin(m_knowledge.title, m_knowledge.edition);
}

QString GuideHtml::option(const Decision& decision, const Option& option) const
{
    QString html = u"<a name=\"%1\"></a>"_s.arg(escaped(option.id.value));
    html += heading(toQString(option.title), 3) + paragraph(escaped(option.summary));
    for (std::size_t i = 0; i < decision.attributes.size() && i < option.attributes.size(); ++i)
        if (isKnown(option.attributes[i]))
            html += attribute(decision.attributes[i], option.attributes[i]);
    if (option.statedFor)
        html += paragraph(muted(
            GuideWords::tr("Named for: %1").arg(escaped(conditionText(m_knowledge, *option.statedFor)))));
    for (const Ruling& ruling : option.ruledOutWhen)
        html += paragraph(GuideWords::tr("Ruled out where %1: %2")
                              .arg(escaped(conditionText(m_knowledge, ruling.when)), escaped(ruling.reason)));
    return html + facts(option) + origin(option.source, option.asOf);
}

QString GuideHtml::attribute(const Attribute& attribute, const AttributeValue& value) const
{
    const auto* list = std::get_if<std::vector<std::string>>(&value);
    if (list == nullptr || list->empty())
        return paragraph(u"%1: %2"_s.arg(
            muted(escaped(attribute.title)),
            withStatedUsd(toQString(attributeText(attribute, value, numberStyle()))).toHtmlEscaped()));
    const bool isTold = attribute.tone == "good" || attribute.tone == "bad";
    const QColor colour = attribute.tone == "good" ? m_theme.good : m_theme.bad;
    const QString title =
        isTold ? u"<span style=\"color:%1;\">%2</span>"_s.arg(colour.name(), escaped(attribute.title))
               : muted(escaped(attribute.title));
    QString html = paragraph(title) + u"<ul style=\"margin-top:0px;margin-bottom:4px;\">"_s;
    for (const std::string& item : *list)
        html += u"<li>%1</li>"_s.arg(withStatedUsd(toQString(item)).toHtmlEscaped());
    return html + u"</ul>"_s;
}

QString GuideHtml::facts(const Option& option) const
{
    QString html;
    for (const Fact& fact : option.facts)
        html += u"<li>%1 %2</li>"_s.arg(escaped(fact.text),
                                        muted(GuideWords::tr("(%1)").arg(escaped(fact.asOf))));
    return html.isEmpty() ? html
                          : paragraph(muted(GuideWords::tr("Newer facts"))) +
                                u"<ul style=\"margin-top:0px;margin-bottom:4px;\">%1</ul>"_s.arg(html);
}

QString GuideHtml::rules(const Decision& decision, const RuleSet& set, const RuleTree& tree) const
{
    return heading(toQString(set.title), 3) + u"<ul>%1</ul>"_s.arg(node(decision, tree, 0));
}

QString GuideHtml::node(const Decision& decision, const RuleTree& tree, std::size_t index) const
{
    const RuleNode& rule = tree.nodes[index];
    if (rule.isOutcome())
        return u"<li><b>%1</b></li>"_s.arg(escaped(decision.options[rule.outcome].title));
    QString html = u"<li>%1"_s.arg(escaped(rule.question));
    html += u"<br>%1"_s.arg(
        muted(GuideWords::tr("Yes, if %1").arg(escaped(conditionText(m_knowledge, rule.when)))));
    if (!rule.reason.empty())
        html += u"<br>%1"_s.arg(escaped(rule.reason));
    return html + u"<ul>%1%2</ul></li>"_s.arg(answer(decision, tree, rule.yes, true),
                                              answer(decision, tree, rule.no, false));
}

/// Where an answer leads: an outcome stands on its line, a question begins a list of its own.
QString GuideHtml::answer(const Decision& decision, const RuleTree& tree, std::size_t target,
                          bool isYes) const
{
    const QString word = isYes ? GuideWords::tr("Yes") : GuideWords::tr("No");
    const RuleNode& next = tree.nodes[target];
    if (next.isOutcome()) {
        const Option& outcome = decision.options[next.outcome];
        //: The answer to a question, and the option it leads to
        return u"<li>%1</li>"_s.arg(GuideWords::tr("%1 → %2").arg(
            word, u"<a href=\"#%1\">%2</a>"_s.arg(escaped(outcome.id.value), escaped(outcome.title))));
    }
    return u"<li>%1:<ul>%2</ul></li>"_s.arg(word, node(decision, tree, target));
}

} // namespace ogive::ui
