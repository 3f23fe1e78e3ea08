#include "ui/shell/help/data_sources.h"

#include "ui/text/convert.h"

#include <QHash>
#include <QUrl>

#include <algorithm>
#include <string_view>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

QString placeOf(const QString& source)
{
    const QUrl address(source);
    const QString host = address.host();
    if (!host.isEmpty())
        return host.startsWith(u"www."_s) ? host.sliced(4) : host;
    // A repository is named by its owner and name; where inside it a fact stands is left out.
    const QString repository = source.section(u' ', 0, 0).section(u'@', 0, 0);
    return repository.contains(u'/') ? repository : source;
}

class Counter {
public:
    void add(const std::string& source, const std::string& asOf)
    {
        // Several places are parted by " ; ", and an address ends where remarks begin.
        for (const QString& part : toQString(source).split(u" ; "_s, Qt::SkipEmptyParts)) {
            const QString trimmed = part.trimmed();
            const bool isAddress = trimmed.startsWith(u"http"_s);
            const QString place = placeOf(isAddress ? trimmed.section(u' ', 0, 0) : trimmed);
            DataSource& entry = m_found[place];
            entry.place = place;
            ++entry.facts;
            entry.newest = std::max(entry.newest, toQString(asOf));
        }
    }

    /// What has no date of its own has that of the record it is in.
    void addRecords(const auto& records, const std::string& dateOfAll = {})
    {
        for (const auto& record : records)
            add(record.source, record.asOf.empty() ? dateOfAll : record.asOf);
    }

    [[nodiscard]] QList<DataSource> sorted() const
    {
        QList<DataSource> list = m_found.values();
        std::ranges::sort(list, [](const DataSource& left, const DataSource& right) {
            return left.facts != right.facts ? left.facts > right.facts : left.place < right.place;
        });
        return list;
    }

private:
    QHash<QString, DataSource> m_found;
};

} // namespace

QList<DataSource> dataSources(const Knowledge& knowledge)
{
    Counter counter;
    for (const auto* models : {&knowledge.llmModels, &knowledge.embeddingModels}) {
        counter.addRecords(*models);
        for (const Model& model : *models)
            counter.addRecords(model.prices, model.asOf);
    }
    counter.addRecords(knowledge.vectorDatabases);
    counter.addRecords(knowledge.servingEngines);
    counter.addRecords(knowledge.gpus);
    counter.addRecords(knowledge.cloudUnits);
    for (const Decision& decision : knowledge.decisions)
        for (const Option& option : decision.options)
            counter.addRecords(option.facts);
    return counter.sorted();
}

} // namespace ogive::ui
