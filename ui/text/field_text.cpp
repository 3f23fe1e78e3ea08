#include "ui/text/field_text.h"

#include "ui/text/convert.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <limits>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct FieldText {
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

/// The value as core words it, with numbers grouped as the window does.
QString valueWords(const Field& field, const Value& value)
{
    const double* number = std::get_if<double>(&value);
    const QString prefix = toQString(field.unitPrefix);
    if (number == nullptr)
        return toQString(valueText(field, value, numberStyle()));
    return quantityText(*number, prefix,
                        prefix.isEmpty() ? toQString(field.unit) : toQString(field.unitShort));
}

} // namespace

QString rangeText(const Field& field)
{
    if (!field.choices.empty()) {
        QStringList titles;
        for (const Choice& choice : field.choices)
            titles << toQString(choice.title);
        return field.openChoices ? FieldText::tr("%1 or any other text").arg(titles.join(u", "_s))
                                 : titles.join(u", "_s);
    }
    if (field.kind != FieldKind::Integer && field.kind != FieldKind::Real)
        return {};
    const QString smallest = numberText(field.minimum);
    if (field.maximum >= std::numeric_limits<double>::max())
        return FieldText::tr("from %1").arg(smallest);
    return FieldText::tr("%1 to %2").arg(smallest, valueWords(field, field.maximum));
}

QString defaultText(const Field& field)
{
    const bool hasNone = field.derived || std::holds_alternative<std::monostate>(field.defaultValue);
    return hasNone ? QString() : valueWords(field, field.defaultValue);
}

QString fieldDescription(const Field& field)
{
    QStringList parts{toQString(field.help)};
    if (!field.unit.empty())
        parts << FieldText::tr("Unit: %1.").arg(toQString(field.unit));
    if (const QString range = rangeText(field); !range.isEmpty())
        parts << FieldText::tr("Values: %1.").arg(range);
    return parts.join(u' ');
}

} // namespace ogive::ui
