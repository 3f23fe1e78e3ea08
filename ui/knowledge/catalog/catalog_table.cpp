#include "ui/knowledge/catalog/catalog_table.h"

#include "core/knowledge/records/fact_age.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct CatalogWords {
    Q_DECLARE_TR_FUNCTIONS(ogive::ui::CatalogWords)
};

CatalogCell notKnownCell()
{
    return {numberText(notKnown), {}, false};
}

QString textOf(const Json& value);

QString listOf(const Json& values)
{
    QStringList parts;
    for (const Json& value : values)
        parts.append(textOf(value));
    return parts.isEmpty() ? CatalogWords::tr("none") : parts.join(u", "_s);
}

/// A plain value in words; of an object with a name only the name.
QString textOf(const Json& value)
{
    if (value.is_string())
        return toQString(value.get_ref<const std::string&>());
    if (value.is_boolean())
        return value.get<bool>() ? CatalogWords::tr("yes") : CatalogWords::tr("no");
    if (value.is_number())
        return numberText(value.get<double>());
    if (value.is_array())
        return listOf(value);
    if (value.is_object() && value.contains("id"))
        return textOf(value.at("id"));
    return toQString(value.dump());
}

/// A word of the data as people write it: "off-peak" stays, "very_high" loses its underscore.
QString plainWord(QString word)
{
    return word.replace(u'_', u' ');
}

template <class List, class Id>
std::optional<QString> titleIn(const List& list, const std::string& id, const Id& idOf)
{
    const auto found = std::ranges::find_if(list, [&](const auto& entry) { return idOf(entry) == id; });
    return found == list.end() ? std::nullopt : std::optional(toQString(found->title));
}

QString ownerTitle(const std::string& id, const Knowledge& knowledge)
{
    return titleIn(knowledge.decisions, id, [](const Decision& one) { return one.id.value; })
        .value_or(toQString(id));
}

QString providerTitle(const std::string& id, const Knowledge& knowledge)
{
    const auto decision = knowledge.decisionInRole("llm");
    const auto title = decision ? titleIn(knowledge.decisions[*decision].options, id,
                                          [](const Option& o) { return o.id.value; })
                                : std::nullopt;
    return title ? *title : plainWord(toQString(id));
}

QString groupTitle(const std::string& id, const Knowledge& knowledge)
{
    return titleIn(knowledge.groups, id, [](const FieldGroup& group) { return group.id; })
        .value_or(toQString(id));
}

QString phaseTitle(const std::string& id, const Knowledge& knowledge)
{
    return titleIn(knowledge.phases, id, [](const Phase& phase) { return phase.id; }).value_or(toQString(id));
}

QString shownText(const Json& value, CatalogFormat format, const Knowledge& knowledge)
{
    const QString plain = textOf(value);
    if (!value.is_string())
        return plain;
    const auto& id = value.get_ref<const std::string&>();
    switch (format) {
    case CatalogFormat::Words:
        return plainWord(plain);
    case CatalogFormat::Owner:
        return ownerTitle(id, knowledge);
    case CatalogFormat::Provider:
        return providerTitle(id, knowledge);
    case CatalogFormat::Group:
        return groupTitle(id, knowledge);
    case CatalogFormat::Phase:
        return phaseTitle(id, knowledge);
    case CatalogFormat::Title:
    case CatalogFormat::Text:
    case CatalogFormat::Number:
    case CatalogFormat::Usd:
    case CatalogFormat::YesNo:
    case CatalogFormat::List:
    case CatalogFormat::Date:
        return plain;
    }
    Q_UNREACHABLE();
}

/// The member at a path; only the first part may be one of a price.
const Json* memberAt(const KnowledgeRecord& record, const std::string& path, const std::string& date)
{
    const std::size_t slash = path.find('/');
    const Json* value = memberOf(record.json, path.substr(0, slash), date);
    if (value == nullptr || slash == std::string::npos)
        return value;
    const auto found = value->is_object() ? value->find(path.substr(slash + 1)) : value->end();
    return found == value->end() ? nullptr : &*found;
}

std::optional<int> overLimit(const Json& dated, int lastsDays, const CatalogContext& context)
{
    const auto asOf = dated.find("as_of");
    if (asOf == dated.end() || !asOf->is_string())
        return std::nullopt;
    const int limit = context.ageLimitDays > 0 ? context.ageLimitDays : lastsDays;
    const auto age = daysBetween(asOf->get_ref<const std::string&>(), toStdString(context.date));
    return age && *age > limit ? age : std::nullopt;
}

std::string textMember(const Json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

CatalogRow rowOf(const CatalogSpec& spec, const KnowledgeRecord& record, const CatalogContext& context)
{
    const std::string date = toStdString(context.date);
    CatalogRow row{recordId(record),
                   recordTitle(record),
                   originOf(record, context.knowledge),
                   oldDaysOf(spec, record.json, context),
                   {},
                   {},
                   {},
                   {}};
    const Json owner = record.owner;
    for (const CatalogColumn& column : spec.columns) {
        const bool isOwner = column.format == CatalogFormat::Owner && !record.owner.empty();
        const Json* value = isOwner ? &owner : memberAt(record, column.member, date);
        CatalogCell cell = catalogCell(value, column.format, context.knowledge);
        if (value == nullptr && !spec.isOfFacts)
            cell.text = QStringLiteral("–");
        if (column.format == CatalogFormat::Title && !cell.isKnown)
            cell = {row.title, {}, true};
        if (cell.isKnown)
            row.haystack += cell.text.toLower() + u'\n';
        row.cells.append(std::move(cell));
    }
    row.source =
        catalogCell(memberOf(record.json, "source", date), CatalogFormat::Text, context.knowledge).text;
    row.asOf = catalogCell(memberOf(record.json, "as_of", date), CatalogFormat::Text, context.knowledge).text;
    return row;
}

} // namespace

CatalogCell catalogCell(const Json* value, CatalogFormat format, const Knowledge& knowledge)
{
    if (value == nullptr || value->is_null() ||
        (value->is_string() && value->get_ref<const std::string&>().empty()))
        return notKnownCell();
    if (!value->is_number())
        return {shownText(*value, format, knowledge), {}, true};
    const double number = value->get<double>();
    const bool isUsd = format == CatalogFormat::Usd;
    const bool isYear = format == CatalogFormat::Text;
    return {isUsd    ? toQString(usdText(number, statedStyle()))
            : isYear ? toQString(plainNumber(number))
                     : numberText(number),
            number, true};
}

QList<CatalogRow> catalogRows(const CatalogSpec& spec, const std::vector<KnowledgeRecord>& records,
                              const CatalogContext& context)
{
    QList<CatalogRow> rows;
    rows.reserve(static_cast<qsizetype>(records.size()));
    for (const KnowledgeRecord& record : records)
        rows.append(rowOf(spec, record, context));
    return rows;
}

bool isInForce(const Json& price, const std::string& date)
{
    const std::string from = textMember(price, "valid_from");
    const std::string until = textMember(price, "valid_to");
    return textMember(price, "schedule").empty() && (from.empty() || from <= date) &&
           (until.empty() || date < until);
}

std::optional<int> oldDaysOf(const CatalogSpec& spec, const Json& record, const CatalogContext& context)
{
    if (textMember(record, "status") == "retired")
        return std::nullopt;
    std::optional<int> oldest = overLimit(record, spec.lastsDays, context);
    const auto prices = record.find("prices");
    if (prices == record.end() || !prices->is_array())
        return oldest;
    for (const Json& price : *prices)
        if (const auto age = price.is_object() && isInForce(price, toStdString(context.date))
                                 ? overLimit(price, spec.pricesLastDays, context)
                                 : std::nullopt)
            oldest = std::max(oldest.value_or(0), *age);
    return oldest;
}

RecordOrigin originOf(const KnowledgeRecord& record, const Knowledge& knowledge)
{
    if (record.layer == 0)
        return RecordOrigin::BuiltIn;
    const auto isThis = [&](const PriceListEntry& list) { return list.file == record.file; };
    return std::ranges::any_of(knowledge.priceLists, isThis) ? RecordOrigin::Imported : RecordOrigin::Yours;
}

QString originText(RecordOrigin origin)
{
    switch (origin) {
    case RecordOrigin::BuiltIn:
        return {};
    case RecordOrigin::Imported:
        return CatalogWords::tr("imported");
    case RecordOrigin::Yours:
        return CatalogWords::tr("yours");
    }
    Q_UNREACHABLE();
}

QString recordId(const KnowledgeRecord& record)
{
    const QString id = toQString(record.id);
    return record.owner.empty() ? id : toQString(record.owner) + u'/' + id;
}

QString recordTitle(const KnowledgeRecord& record)
{
    const Json* title = memberOf(record.json, "title", {});
    const bool isStated =
        title != nullptr && title->is_string() && !title->get_ref<const std::string&>().empty();
    return isStated ? textOf(*title) : toQString(record.id);
}

} // namespace ogive::ui
