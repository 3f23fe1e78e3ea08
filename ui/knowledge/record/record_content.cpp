#include "ui/knowledge/record/record_content.h"

#include "core/knowledge/records/record_schema.h"
#include "ui/knowledge/record/price_table.h"
#include "ui/text/convert.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Members that have a place of their own on the page.
constexpr std::array placedKeys{"id",    "title",  "short_title", "source", "as_of",
                                "facts", "prices", "attributes",  "deleted"};
/// The member that says in a sentence what a record is, whichever it has.
constexpr std::array leadKeys{"summary", "story", "message", "help", "threat", "question"};

class ContentBuilder {
    Q_DECLARE_TR_FUNCTIONS(ogive::ui::RecordContent)

public:
    ContentBuilder(const CatalogSpec& spec, const KnowledgeRecord& record, const CatalogContext& context,
                   const Theme& theme)
        : m_spec(spec)
        , m_record(record)
        , m_context(context)
        , m_html(context.knowledge, theme,
                 memberTitles(record.owner.empty() ? toStdString(spec.kind) : "option"))
    {}

    RecordContent build()
    {
        m_content.title = recordTitle(m_record);
        findLead();
        addAttributes();
        addMembers();
        addPrices();
        addFacts();
        addLongMembers();
        addOrigin();
        return std::move(m_content);
    }

private:
    void findLead()
    {
        for (const char* key : leadKeys) {
            m_content.lead = RecordHtml::text(m_record.json, key);
            m_leadKey = key;
            if (!m_content.lead.isEmpty())
                return;
        }
        m_leadKey.clear();
    }

    [[nodiscard]] bool isPlaced(const std::string& key) const
    {
        const auto isKey = [&](const char* placed) { return key == placed; };
        return key == m_leadKey || std::ranges::any_of(placedKeys, isKey);
    }

    /// An option's rows of the guide's table, under the titles that its decision gives them.
    void addAttributes()
    {
        const auto attributes = m_record.json.find("attributes");
        const auto decision = m_context.knowledge.decisionIndex(DecisionId(m_record.owner));
        if (attributes == m_record.json.end() || !attributes->is_object() || !decision)
            return;
        QList<std::pair<QString, QString>> rows;
        for (const Attribute& attribute : m_context.knowledge.decisions[*decision].attributes) {
            const auto stated = attributes->find(attribute.id);
            rows.append({toQString(attribute.title),
                         stated == attributes->end() ? m_html.notKnown() : m_html.value(*stated)});
        }
        if (!rows.isEmpty())
            m_content.blocks.append({tr("What it is like"), m_html.pairs(rows)});
    }

    /// Everything that reads well on a line, in the record's own order.
    void addMembers()
    {
        QList<std::pair<QString, QString>> rows;
        for (const auto& [key, value] : m_record.json.items())
            if (!isPlaced(key) && RecordHtml::isShort(value))
                rows.append({m_html.titleOf(key), shown(key, value)});
        if (!rows.isEmpty())
            m_content.blocks.append({tr("Details"), m_html.pairs(rows)});
    }

    /// As the table of its kind shows it, so that ids read as titles here too.
    [[nodiscard]] QString shown(const std::string& key, const Json& value) const
    {
        const auto column = std::ranges::find(m_spec.columns, key, &CatalogColumn::member);
        const bool isPlainText = column != m_spec.columns.end() && column->format == CatalogFormat::Text;
        const bool isYear = value.is_number() && isPlainText;
        if (column == m_spec.columns.end() || (!isYear && (isPlainText || !value.is_string())))
            return m_html.value(value);
        return catalogCell(&value, column->format, m_context.knowledge).text.toHtmlEscaped();
    }

    void addPrices()
    {
        const auto prices = m_record.json.find("prices");
        if (prices == m_record.json.end())
            return;
        m_content.blocks.append({tr("Prices"), areTokenPrices(*prices)
                                                   ? priceTable(m_html, *prices, m_context.date)
                                               : prices->empty() ? m_html.muted(tr("No price is known."))
                                                                 : m_html.value(*prices)});
    }

    /// What has been learned since, beside the text of the guide that it dates.
    void addFacts()
    {
        const auto facts = m_record.json.find("facts");
        if (facts == m_record.json.end() || !facts->is_array() || facts->empty())
            return;
        QList<QStringList> rows;
        for (const Json& fact : *facts) {
            const QString replaced = RecordHtml::text(fact, "replaces");
            rows.append({replaced.isEmpty() ? QString() : replaced.toHtmlEscaped(),
                         RecordHtml::text(fact, "text").toHtmlEscaped() + u"<br>"_s + m_html.origin(fact)});
        }
        m_content.blocks.append(
            {tr("Since then"), m_html.table({tr("The guide says"), tr("What is so now")}, rows, {})});
    }

    void addLongMembers()
    {
        for (const auto& [key, value] : m_record.json.items())
            if (!isPlaced(key) && !RecordHtml::isShort(value))
                m_content.blocks.append({m_html.titleOf(key), m_html.value(value)});
    }

    void addOrigin()
    {
        const QString source = RecordHtml::text(m_record.json, "source");
        const QString asOf = RecordHtml::text(m_record.json, "as_of");
        const QString file = QFileInfo(toQString(m_record.file)).fileName().toHtmlEscaped();
        QList<std::pair<QString, QString>> rows{
            {tr("As of"), asOf.isEmpty() ? m_html.notKnown() : asOf.toHtmlEscaped()},
            {tr("Id"), toQString(m_record.id).toHtmlEscaped()},
            {tr("File"), m_record.layer == 0 ? tr("built in") : file}};
        m_content.origin =
            (source.isEmpty() ? m_html.notKnown() : m_html.source(source)) + m_html.pairs(rows);
    }

    const CatalogSpec& m_spec;
    const KnowledgeRecord& m_record;
    const CatalogContext& m_context;
    RecordHtml m_html;
    RecordContent m_content;
    std::string m_leadKey;
};

} // namespace

RecordContent recordContent(const CatalogSpec& spec, const KnowledgeRecord& record,
                            const CatalogContext& context, const Theme& theme)
{
    return ContentBuilder(spec, record, context, theme).build();
}

} // namespace ogive::ui
