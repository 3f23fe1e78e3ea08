#include "ui/form/field_words.h"

#include "ui/text/convert.h"
#include "ui/text/field_text.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct FormText {
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

class FormulaText {
public:
    FormulaText(const Knowledge& knowledge, const Field& field)
        : m_knowledge(knowledge)
        , m_field(field)
    {}

    [[nodiscard]] QString of(const Expression& expression) const
    {
        switch (expression.kind) {
        case Expression::Kind::Number:
            return numberText(expression.number);
        case Expression::Kind::Field:
            return toQString(m_knowledge.fields[expression.field].title);
        case Expression::Kind::Multiply:
            return product(expression);
        case Expression::Kind::Divide:
            return of(expression.parts[0]) + u" / "_s + divisor(expression.parts[1]);
        case Expression::Kind::Classify:
            return classes(expression);
        }
        Q_UNREACHABLE();
    }

private:
    [[nodiscard]] QString product(const Expression& expression) const
    {
        QStringList factors;
        for (const Expression& part : expression.parts)
            factors << of(part);
        return factors.join(u" × "_s);
    }

    [[nodiscard]] QString divisor(const Expression& expression) const
    {
        const bool isSimple =
            expression.kind == Expression::Kind::Number || expression.kind == Expression::Kind::Field;
        return isSimple ? of(expression) : u"(%1)"_s.arg(of(expression));
    }

    [[nodiscard]] QString classes(const Expression& expression) const
    {
        QStringList steps;
        for (const Expression::Class& step : expression.classes) {
            const QString name = toQString(valueText(m_field, valueFrom(m_field, step.value), numberStyle()));
            const QString bound = toQString(tickText(step.bound, numberStyle()));
            if (step.bound == std::numeric_limits<double>::infinity())
                //: the last of several classes of a number: "Small below 1M, then Large"
                steps << FormText::tr("then %1").arg(name);
            else if (step.inclusive)
                steps << FormText::tr("%1 up to %2").arg(name, bound);
            else
                steps << FormText::tr("%1 below %2").arg(name, bound);
        }
        //: a field and the classes of its values: "Vectors: Small below 1M, then Large"
        return FormText::tr("%1: %2").arg(of(expression.parts[0]), steps.join(u", "_s));
    }

    const Knowledge& m_knowledge;
    const Field& m_field;
};

/// The field itself and all that is derived from it.
std::vector<bool> followers(const Knowledge& knowledge, std::size_t field)
{
    std::vector<bool> follows(knowledge.fields.size(), false);
    follows[field] = true;
    for (const std::size_t derived : knowledge.derivationOrder) {
        const auto sources = fieldsOf(knowledge.fields[derived].derived->formula);
        if (std::ranges::any_of(sources, [&follows](std::size_t source) { return follows[source]; }))
            follows[derived] = true;
    }
    return follows;
}

bool readsAny(const Condition& condition, const std::vector<bool>& fields)
{
    bool reads = false;
    forEachTest(condition, [&](const Condition& test) {
        reads = reads || (test.kind == Condition::Kind::FieldTest && fields[test.subject]);
    });
    return reads;
}

QString paragraph(const QString& text)
{
    return u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
}

} // namespace

QString derivationText(const Knowledge& knowledge, const FieldValues& values, std::size_t field)
{
    const Field& shown = knowledge.fields[field];
    if (!shown.derived)
        return {};
    const QString formula = FormulaText(knowledge, shown).of(shown.derived->formula);
    if (values.origins[field] == Origin::Stated)
        return FormText::tr("stated, instead of %1").arg(formula);
    if (!shown.derived->note.empty())
        return FormText::tr("= %1, %2").arg(formula, toQString(shown.derived->note));
    return values.origins[field] == Origin::Assumed ? FormText::tr("= %1, from defaults").arg(formula)
                                                    : FormText::tr("= %1").arg(formula);
}

std::vector<std::size_t> decisionsReading(const Knowledge& knowledge, std::size_t field)
{
    const std::vector<bool> fields = followers(knowledge, field);
    std::vector<std::size_t> decisions;
    for (std::size_t decision = 0; decision < knowledge.decisions.size(); ++decision) {
        const bool isRead = std::ranges::any_of(knowledge.ruleSets, [&](const RuleSet& rules) {
            return std::ranges::any_of(rules.trees[decision].nodes, [&](const RuleNode& node) {
                return !node.isOutcome() && readsAny(node.when, fields);
            });
        });
        if (isRead)
            decisions.push_back(decision);
    }
    return decisions;
}

QString fieldToolTip(const Knowledge& knowledge, const FieldValues& values, std::size_t field)
{
    const Field& shown = knowledge.fields[field];
    QString text =
        u"<b>%1</b>"_s.arg(toQString(shown.title).toHtmlEscaped()) + paragraph(toQString(shown.help));
    QStringList lines;
    if (!shown.unit.empty())
        lines << FormText::tr("Unit: %1").arg(toQString(shown.unit)).toHtmlEscaped();
    if (const QString range = rangeText(shown); !range.isEmpty())
        lines << FormText::tr("Values: %1").arg(range).toHtmlEscaped();
    if (const QString standard = defaultText(shown); !standard.isEmpty())
        lines << FormText::tr("Default: %1").arg(standard).toHtmlEscaped();
    if (const QString derivation = derivationText(knowledge, values, field); !derivation.isEmpty())
        lines << derivation.toHtmlEscaped();
    if (!lines.isEmpty())
        text += u"<p>%1</p>"_s.arg(lines.join(u"<br>"_s));
    QStringList decisions;
    for (const std::size_t decision : decisionsReading(knowledge, field))
        decisions << toQString(knowledge.decisions[decision].title);
    return text + paragraph(decisions.isEmpty() ? FormText::tr("No decision reads it.")
                                                : FormText::tr("Read by: %1").arg(decisions.join(u", "_s)));
}

} // namespace ogive::ui
