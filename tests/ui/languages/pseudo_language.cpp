#include "tests/ui/languages/pseudo_language.h"

#include "core/base/json.h"
#include "core/embedded_files.h"
#include "core/knowledge/load.h"
#include "core/knowledge/reading/translations.h"
#include "ui/session/display/languages.h"
#include "ui/text/convert.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QFile>
#include <QRegularExpression>

#include <set>

namespace ogive::ui::test {
namespace {

using namespace Qt::Literals::StringLiterals;

const QChar opening(u'⟦');
const QChar closing(u'⟧');

/// Makes every text up, whatever its context.
class PseudoTranslator final : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return pseudo(QString::fromUtf8(source));
    }
    bool isEmpty() const override { return false; }
};

QChar accented(QChar letter)
{
    static const QString plain = u"aeiouAEIOU"_s;
    static const QString marked = u"âêîôûÂÊÎÔÛ"_s;
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : marked.at(at);
}

std::string translationsOfAll()
{
    Json texts = Json::object();
    for (const EmbeddedFile& file : embeddedFiles())
        if (file.path.starts_with("knowledge/") && !file.path.starts_with("knowledge/i18n/"))
            for (const std::string& text : readTexts(Json::parse(file.content)))
                if (!text.starts_with("fraction") && text != "0 or 1")
                    texts[text] = toStdString(pseudo(toQString(text)));
    for (const char* word :
         {"low", "low-medium", "medium", "medium-high", "high", "very-high", "managed", "self-hosted", "both",
          "free", "single", "distributed", "kubernetes", "in-memory", "redis", "distributed-cache"})
        texts[word] = toStdString(pseudo(QLatin1String(word)));
    return Json{{"format", "ogive-knowledge"},
                {"version", 1},
                {"kind", "translations"},
                {"language", "eo"},
                {"texts", texts}}
        .dump();
}

} // namespace

QString pseudo(const QString& text)
{
    if (text.trimmed().isEmpty())
        return text;
    static const QRegularExpression kept(uR"(%\d|%n|<[^>]*>|&[a-z]+;)"_s);
    QString marked;
    qsizetype end = 0;
    const auto addAccented = [&](qsizetype to) {
        for (; end < to; ++end)
            marked += accented(text.at(end));
    };
    for (auto found = kept.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        addAccented(match.capturedStart());
        marked += match.captured();
        end = match.capturedEnd();
    }
    addAccented(text.size());
    const qsizetype longer = std::min<qsizetype>(text.size() * 3 / 10, 12);
    return opening + marked + QString(longer, u'~') + closing;
}

QString outsideBrackets(const QString& text)
{
    QString outside;
    int depth = 0;
    for (const QChar letter : text) {
        if (letter == opening)
            ++depth;
        else if (letter == closing)
            --depth;
        else if (depth <= 0)
            outside += letter;
    }
    return outside;
}

PseudoLanguage::PseudoLanguage()
    : m_translator(std::make_unique<PseudoTranslator>())
{
    QCoreApplication::installTranslator(m_translator.get());
    QFile file(m_folder.filePath(u"eo.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(translationsOfAll()));
}

PseudoLanguage::~PseudoLanguage()
{
    QCoreApplication::removeTranslator(m_translator.get());
}

std::shared_ptr<const Knowledge> PseudoLanguage::knowledge()
{
    auto files = builtinFiles();
    files.push_back({"i18n/eo.json", translationsOfAll(), 1});
    auto loaded = loadKnowledge(files, spokenLanguage(u"eo"_s));
    if (!loaded)
        FAIL(describe(loaded.error()));
    return std::make_shared<const Knowledge>(std::move(*loaded));
}

} // namespace ogive::ui::test
