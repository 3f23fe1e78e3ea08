#include "ui/knowledge/record/record_html.h"

#include "core/knowledge/records/condition_words.h"
#include "core/knowledge/records/record_schema.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct RecordWords {
    Q_DECLARE_TR_FUNCTIONS(ogive::ui::RecordWords)
};

constexpr qsizetype longestLine = 60;
constexpr int cellPadding = 5;

bool isScalar(const Json& json)
{
    return !json.is_structured();
}

bool areScalars(const Json& json)
{
    return std::all_of(json.begin(), json.end(), isScalar);
}

bool areObjects(const Json& json)
{
    return !json.empty() &&
           std::all_of(json.begin(), json.end(), [](const Json& item) { return item.is_object(); });
}

QString link(const QString& address)
{
    const QString shown = address.toHtmlEscaped();
    QString label = shown;
    label.remove(u"https://"_s).remove(u"http://"_s);
    return u"<a href=\"%1\">%2</a>"_s.arg(shown, label);
}

/// A place that begins with an address: the address as a link, and what follows it.
QString place(const QString& text)
{
    if (!text.startsWith(u"https://"_s) && !text.startsWith(u"http://"_s))
        return text.toHtmlEscaped();
    const qsizetype end = text.indexOf(u' ');
    const QString rest = end < 0 ? QString() : text.mid(end).toHtmlEscaped();
    return link(text.left(end)) + rest;
}

} // namespace

RecordHtml::RecordHtml(const Knowledge& knowledge, const Theme& theme,
                       std::map<std::string, std::string> titles)
    : m_knowledge(knowledge)
    , m_theme(theme)
    , m_titles(std::move(titles))
{}

QString RecordHtml::titleOf(const std::string& key) const
{
    const auto found = m_titles.find(key);
    return toQString(found != m_titles.end() ? found->second : titleFromKey(key));
}

QString RecordHtml::muted(const QString& html) const
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(m_theme.muted.name(), html);
}

QString RecordHtml::notKnown() const
{
    return muted(RecordWords::tr("not known"));
}

QString RecordHtml::source(const QString& text) const
{
    QStringList places;
    for (const QString& part : text.split(u" ; "_s, Qt::SkipEmptyParts))
        places.append(place(part.trimmed()));
    return places.join(u"<br>"_s);
}

QString RecordHtml::origin(const Json& record) const
{
    const QString from = text(record, "source");
    const QString date = text(record, "as_of");
    if (from.isEmpty() && date.isEmpty())
        return {};
    //: Where a fact is from, and its date
    return muted(RecordWords::tr("%1, as of %2")
                     .arg(from.isEmpty() ? RecordWords::tr("source not known") : source(from),
                          date.isEmpty() ? RecordWords::tr("a date not known") : date.toHtmlEscaped()));
}

QString RecordHtml::text(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? toQString(found->get_ref<const std::string&>())
                                                       : QString();
}

bool RecordHtml::isShort(const Json& json)
{
    if (json.is_string())
        return json.get_ref<const std::string&>().size() <= 90;
    if (json.is_array() || json.is_object())
        return json.size() <= 8 && areScalars(json);
    return true;
}

QString RecordHtml::scalar(const Json& json) const
{
    if (json.is_null())
        return notKnown();
    if (json.is_boolean())
        return json.get<bool>() ? RecordWords::tr("yes") : RecordWords::tr("no");
    if (json.is_number())
        return numberText(json.get<double>());
    const QString words = toQString(json.get_ref<const std::string&>());
    if (words.isEmpty())
        return muted(RecordWords::tr("none"));
    return words.contains(u"://"_s) ? source(words) : words.toHtmlEscaped();
}

QString RecordHtml::value(const Json& json) const
{
    if (json.is_array())
        return list(json);
    if (!json.is_object())
        return scalar(json);
    if (const auto words = conditionTextOf(m_knowledge, json))
        return toQString(*words).toHtmlEscaped();
    return members(json);
}

QString RecordHtml::list(const Json& json) const
{
    if (json.empty())
        return muted(RecordWords::tr("none"));
    if (areObjects(json))
        return tableOf(json);
    QStringList items;
    qsizetype length = 0;
    for (const Json& item : json) {
        items.append(value(item));
        length += items.last().size() + 2;
    }
    return length <= longestLine || items.size() == 1 ? items.join(u", "_s) : bullets(items);
}

QString RecordHtml::bullets(const QStringList& items) const
{
    QString html = u"<table cellspacing=\"0\" cellpadding=\"1\">"_s;
    for (const QString& item : items)
        html += u"<tr><td>%1&nbsp;</td><td>%2</td></tr>"_s.arg(muted(u"•"_s), item);
    return html + u"</table>"_s;
}

/// What is known comes first; what is not is named in one line, so that it doesn't drown the rest.
QString RecordHtml::members(const Json& json) const
{
    QList<std::pair<QString, QString>> rows;
    QStringList missing;
    for (const auto& [key, member] : json.items()) {
        if (member.is_null())
            missing.append(titleOf(key).toHtmlEscaped());
        else
            rows.append({titleOf(key), value(member)});
    }
    const QString known = rows.isEmpty() ? QString() : pairs(rows);
    if (missing.isEmpty())
        return known;
    return known + muted(RecordWords::tr("Not known: %1").arg(missing.join(u", "_s)));
}

QString RecordHtml::pairs(const QList<std::pair<QString, QString>>& rows) const
{
    QString html = u"<table cellspacing=\"0\" cellpadding=\"3\">"_s;
    for (const auto& [title, shown] : rows)
        html += u"<tr><td style=\"color:%1;padding-right:16px\">%2</td><td>%3</td></tr>"_s.arg(
            m_theme.muted.name(), title.toHtmlEscaped(), shown);
    return html + u"</table>"_s;
}

QString RecordHtml::tableOf(const Json& objects) const
{
    std::vector<std::string> keys;
    for (const Json& object : objects)
        for (const auto& [key, member] : object.items())
            if (!member.is_null() && std::ranges::find(keys, key) == keys.end())
                keys.push_back(key);
    QStringList heads;
    QList<bool> isNumber;
    for (const std::string& key : keys) {
        heads.append(titleOf(key));
        isNumber.append(std::all_of(objects.begin(), objects.end(), [&](const Json& object) {
            return !object.contains(key) || object.at(key).is_null() || object.at(key).is_number();
        }));
    }
    QList<QStringList> rows;
    for (const Json& object : objects) {
        QStringList cells;
        for (const std::string& key : keys)
            cells.append(object.contains(key) ? value(object.at(key)) : notKnown());
        rows.append(cells);
    }
    return table(heads, rows, isNumber);
}

QString RecordHtml::table(const QStringList& heads, const QList<QStringList>& rows,
                          const QList<bool>& isNumber) const
{
    const QString line = u"border-bottom:1px solid %1;"_s.arg(m_theme.border.name());
    const auto alignment = [&](qsizetype column) { return isNumber.value(column) ? u"right"_s : u"left"_s; };
    QString html = u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"%1\"><tr>"_s.arg(cellPadding);
    for (qsizetype i = 0; i < heads.size(); ++i)
        html += u"<td align=\"%1\" valign=\"bottom\" style=\"%2color:%3\">%4</td>"_s.arg(
            alignment(i), line, m_theme.muted.name(), heads[i].toHtmlEscaped());
    html += u"</tr>"_s;
    for (const QStringList& row : rows) {
        html += u"<tr>"_s;
        for (qsizetype i = 0; i < row.size(); ++i)
            html += u"<td align=\"%1\" style=\"%2\">%3</td>"_s.arg(alignment(i), line, row[i]);
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace ogive::ui
