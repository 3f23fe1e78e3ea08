#include "ui/session/display/languages.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTranslator>

using namespace ogive::ui;

namespace {

using namespace Qt::Literals::StringLiterals;

/// What lrelease makes of one German text: "Settings" of the context "PreferencesDialog".
const char* const german =
    "PLhkGMrvnJXNIRy/YKG93acAAAACZGVCAAAACAy7AXMAAAAAaQAAAEgDAAAAGgBFAGkAbgBzAHQAZQBsAGwAdQBuAG"
    "cAZQBuCAAAAAAGAAAACFNldHRpbmdzBwAAABFQcmVmZXJlbmNlc0RpYWxvZwGIAAAAAgEB";

/// A folder with translations; what they install goes with it.
struct Translations {
    QTemporaryDir folder;

    explicit Translations(const QStringList& names)
    {
        for (const QString& name : names) {
            QFile file(folder.filePath(name));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(QByteArray::fromBase64(german));
        }
    }

    ~Translations()
    {
        for (QTranslator* translator : qApp->findChildren<QTranslator*>())
            delete translator;
    }

    [[nodiscard]] QStringList folders() const { return {folder.path()}; }
};

QString settingsWord()
{
    return QCoreApplication::translate("PreferencesDialog", "Settings");
}

} // namespace

TEST_CASE("English and every language with a translation can be chosen, by their own names")
{
    const Translations translations({u"ogive_de.qm"_s, u"ogive_pt_BR.qm"_s, u"ogive_zzz.qm"_s,
                                     u"ogive_en.qm"_s, u"other_fr.qm"_s, u"ogive_es.ts"_s});
    const QList<LanguageChoice> languages = availableLanguages(translations.folders());
    QStringList codes;
    for (const LanguageChoice& language : languages)
        codes << language.code;
    CHECK(codes == QStringList{u"en"_s, u"de"_s, u"pt_BR"_s});
    CHECK(languages[1].title == u"Deutsch"_s);
}

TEST_CASE("without translations there is English alone")
{
    CHECK(availableLanguages({u"/nowhere"_s}) == QList<LanguageChoice>{{u"en"_s, u"English"_s}});
}

TEST_CASE("a chosen language is spoken")
{
    const Translations translations({u"ogive_de.qm"_s});
    REQUIRE(settingsWord() == u"Settings"_s);
    CHECK(installLanguage(*qApp, u"de"_s, translations.folders()).startsWith(u"de"_s));
    CHECK(settingsWord() == u"Einstellungen"_s);
}

TEST_CASE("a language of a country is spoken by the language's own translation")
{
    const Translations translations({u"ogive_de.qm"_s});
    installLanguage(*qApp, u"de_AT"_s, translations.folders());
    CHECK(settingsWord() == u"Einstellungen"_s);
}

TEST_CASE("unknown codes and languages without a translation leave English")
{
    const Translations translations({u"ogive_de.qm"_s});
    for (const QString& code : {u"fr"_s, u"xx"_s, u"../../etc/passwd"_s, u"en"_s, u"C"_s}) {
        INFO(code.toStdString());
        CHECK(installLanguage(*qApp, code, translations.folders()) == u"en"_s);
        CHECK(settingsWord() == u"Settings"_s);
    }
}

TEST_CASE("a broken translation leaves English")
{
    const Translations translations({});
    QFile file(translations.folder.filePath(u"ogive_de.qm"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("no translation");
    file.close();
    CHECK(installLanguage(*qApp, u"de"_s, translations.folders()) == u"en"_s);
}

TEST_CASE("a language brings how it points numbers")
{
    const ogive::NumberStyle english;
    CHECK(spokenLanguage(u"en"_s).numbers == english);
    CHECK(spokenLanguage(u"ja"_s).numbers == english);
    const ogive::NumberStyle german{.decimalPoint = ",", .groupSeparator = "."};
    CHECK(spokenLanguage(u"de"_s).numbers == german);
    CHECK(spokenLanguage(u"es"_s).numbers == german);
    const ogive::NumberStyle french{.decimalPoint = ",", .groupSeparator = "\u202f"};
    CHECK(spokenLanguage(u"fr"_s).numbers == french);
}

TEST_CASE("the words of a language point numbers in messages, but not in texts")
{
    const Translations translations({u"ogive_de.qm"_s});
    const auto german = languageNamed(u"de"_s, translations.folders());
    REQUIRE(german);
    const ogive::Message message{"test", "%1, %2, %3, %4", {}};
    CHECK(german->words(message.number("1,234.5 s").usd(16576).arg(0.25).arg("gpt-4.1")) ==
          "1.234,5 s, $16.576, 0,25, gpt-4.1");
    CHECK(languageNamed(u"en"_s, translations.folders())->words(message.number("1,234.5 s").usd(16576)) ==
          "1,234.5 s, $16,576, %3, %4");
}
