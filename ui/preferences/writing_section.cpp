#include "ui/preferences/writing_section.h"

#include "ui/session/appearance.h"
#include "ui/session/display/currencies.h"
#include "ui/session/display/display_settings.h"
#include "ui/session/display/languages.h"
#include "ui/text/number_text.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double exampleUsd = 1234.5;
constexpr double notGiven = std::numeric_limits<double>::quiet_NaN();

} // namespace

WritingSection::WritingSection(Appearance& appearance, const QString& today,
                               const QStringList& languageFolders, QWidget* parent)
    : SettingCard(tr("Language, numbers and currency"), parent)
    , m_appearance(appearance)
    , m_today(today)
    , m_language(new QComboBox(this))
    , m_numbers(new SegmentedControl(this))
    , m_currency(new QComboBox(this))
    , m_rateRow(new QWidget(this))
    , m_rate(new NumberEdit(m_rateRow))
    , m_date(new QLineEdit(this))
    , m_source(new QLineEdit(this))
{
    createLanguage(languageFolders);
    createNumbers();
    createCurrency();
    connectCurrency();
    showSettings();
}

void WritingSection::createLanguage(const QStringList& folders)
{
    m_language->addItem(tr("As the system"), QString());
    for (const LanguageChoice& language : availableLanguages(folders))
        m_language->addItem(language.title, language.code);
    addRow(tr("&Language"), *m_language, tr("From the next start on. Reports have a language of their own."));
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        m_appearance.settings().setLanguage(m_language->itemData(index).toString());
    });
}

void WritingSection::createNumbers()
{
    const QString system = exampleOf(NumberFormat::System);
    m_numbers->setChoices({tr("System: %1").arg(system), exampleOf(NumberFormat::Comma),
                           exampleOf(NumberFormat::Space), exampleOf(NumberFormat::Point)},
                          {tr("As the system writes numbers: %1").arg(system), tr("Comma and point"),
                           tr("Space and comma"), tr("Point and comma")});
    addRow(tr("&Numbers"), *m_numbers,
           tr("In the window, and for what is typed. Files always use 1,234.5; reports write numbers as "
              "their language does."));
    connect(m_numbers, &SegmentedControl::chosen, this, [this](int index) {
        m_appearance.setNumberFormat(static_cast<NumberFormat>(index));
        showSettings();
    });
}

void WritingSection::createCurrency()
{
    for (const Currency& currency : currencies())
        m_currency->addItem(tr("%1 – %2").arg(currency.code, currencyTitle(currency)),
                            QString(currency.code));
    m_rate->setRange(CurrencyChoice::smallestRate, CurrencyChoice::largestRate);
    m_rate->setEmptyAllowed(true);
    m_rate->setEmptyText(tr("rate"));
    m_rate->setAccessibleName(tr("Exchange rate: one US dollar is"));
    m_rateUnit = new TextLabel({}, TextSize::Base, m_rateRow);
    auto* rate = new QHBoxLayout(m_rateRow);
    rate->setContentsMargins(0, 0, 0, 0);
    rate->setSpacing(6);
    rate->addWidget(new TextLabel(tr("1 USD ="), TextSize::Base, m_rateRow));
    rate->addWidget(m_rate);
    rate->addWidget(m_rateUnit);
    rate->addStretch();
    m_rateRow->setFocusProxy(m_rate);
    m_date->setPlaceholderText(tr("YYYY-MM-DD"));
    constexpr int roomForFrame = 28;
    m_date->setFixedWidth(m_date->fontMetrics().horizontalAdvance(m_date->placeholderText()) + roomForFrame);
    constexpr int longestSource = 80;
    m_source->setMaxLength(longestSource);
    m_source->setPlaceholderText(tr("such as: reference rate of the central bank"));
    m_currencyHint = addRow(tr("&Currency"), *m_currency);
    m_rateHint = addRow(tr("Exchange &rate"), *m_rateRow);
    m_dateHint = addRow(tr("Rate &of"), *m_date);
    addRow(tr("So&urce of the rate"), *m_source);
}

void WritingSection::connectCurrency()
{
    connect(m_currency, &QComboBox::activated, this, &WritingSection::takeCurrency);
    connect(m_rate, &NumberEdit::valueEdited, this, &WritingSection::takeRate);
    connect(m_rate, &NumberEdit::valueCleared, this, [this] { takeRate(notGiven); });
    connect(m_rate, &NumberEdit::inputRejected, this,
            [this](const QString& reason) { showProblem(*m_rateHint, reason); });
    connect(m_rate, &NumberEdit::inputAccepted, this, &WritingSection::showExample);
    connect(m_date, &QLineEdit::editingFinished, this, &WritingSection::takeDate);
    connect(m_source, &QLineEdit::editingFinished, this, [this] {
        CurrencyChoice currency = m_appearance.settings().currency();
        currency.source = m_source->text().trimmed();
        if (!currency.isUsd())
            m_appearance.setCurrency(currency);
    });
}

QString WritingSection::chosenCode() const
{
    return m_currency->currentData().toString();
}

/// A rate belongs to its currency: another one waits for its own.
void WritingSection::takeCurrency()
{
    CurrencyChoice currency = m_appearance.settings().currency();
    if (chosenCode() == currency.code)
        return;
    m_appearance.setCurrency({});
    CurrencyChoice shown;
    shown.code = chosenCode();
    shown.perUsd = shown.isUsd() ? 1 : notGiven;
    showCurrency(shown);
    if (!shown.isUsd())
        m_rate->setFocus();
}

void WritingSection::takeRate(double perUsd)
{
    CurrencyChoice currency{chosenCode(), perUsd, m_date->text(), m_source->text().trimmed()};
    if (currency.date.isEmpty())
        currency.date = m_today;
    m_appearance.setCurrency(currency); // without a rate amounts are US dollars
    m_date->setText(currency.date);
    showExample();
}

void WritingSection::takeDate()
{
    const QString date = m_date->text().trimmed();
    const bool isDate = date.isEmpty() || QDate::fromString(date, Qt::ISODate).isValid();
    m_date->setProperty("invalid", !isDate);
    m_date->update();
    showProblem(*m_dateHint, isDate ? QString() : tr("Type a date such as %1").arg(m_today));
    CurrencyChoice currency = m_appearance.settings().currency();
    if (!isDate || currency.isUsd() || currency.date == date)
        return;
    currency.date = date;
    m_appearance.setCurrency(currency);
}

void WritingSection::showSettings()
{
    const Settings& settings = m_appearance.settings();
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language())));
    m_numbers->setCurrentIndex(static_cast<int>(settings.numberFormat()));
    CurrencyChoice currency = settings.currency();
    const bool isWaiting = currency.isUsd() && chosenCode() != currency.code && m_rateRow->isEnabled();
    if (isWaiting) {
        currency.code = chosenCode();
        currency.perUsd = notGiven;
    }
    showCurrency(currency);
}

void WritingSection::showCurrency(const CurrencyChoice& currency)
{
    if (m_currency->findData(currency.code) < 0)
        m_currency->addItem(currency.code, currency.code);
    m_currency->setCurrentIndex(m_currency->findData(currency.code));
    const bool isOther = !currency.isUsd();
    for (QWidget* part : std::initializer_list<QWidget*>{m_rateRow, m_date, m_source})
        part->setEnabled(isOther);
    m_rateUnit->setText(isOther ? currency.code : QString());
    m_rate->setUnit({}); // written anew where numbers are pointed in another way
    m_rate->setValue(isOther ? currency.perUsd : notGiven);
    m_date->setText(currency.date);
    m_date->setProperty("invalid", false);
    showProblem(*m_dateHint, {});
    m_source->setText(currency.source);
    showExample();
}

void WritingSection::showExample()
{
    const CurrencyChoice currency = m_appearance.settings().currency();
    const bool isWaiting = chosenCode() != currency.code;
    QString hint;
    if (isWaiting)
        hint = tr("Type the rate: Ogive asks no service. Until then amounts stay in US dollars.");
    else if (!currency.isUsd())
        hint = tr("A month of US$%1 is shown as %2.").arg(numberText(exampleUsd, 2), moneyText(exampleUsd));
    showProblem(*m_rateHint, {}, hint);
    showProblem(*m_currencyHint, {},
                currency.isUsd() ? QString()
                                 : tr("Computed amounts in the window. Designs, what you type, prices of "
                                      "sources, exports and reports stay in US dollars (US$)."));
}

} // namespace ogive::ui
