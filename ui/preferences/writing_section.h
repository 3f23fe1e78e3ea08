#pragma once

#include "ui/preferences/setting_card.h"

#include <QStringList>

class QComboBox;
class QLineEdit;

namespace ogive::ui {

class Appearance;
class NumberEdit;
class SegmentedControl;
struct CurrencyChoice;

/// The language, how numbers are pointed, and the currency with its rate.
class WritingSection : public SettingCard {
    Q_OBJECT

public:
    /// `today` (ISO) is what a rate is dated with when it is typed; `languageFolders` hold the translations.
    WritingSection(Appearance& appearance, const QString& today, const QStringList& languageFolders,
                   QWidget* parent = nullptr);

    void showSettings();

private:
    void createLanguage(const QStringList& folders);
    void createNumbers();
    void createCurrency();
    void connectCurrency();
    void takeCurrency();
    void takeRate(double perUsd);
    void takeDate();
    void showCurrency(const CurrencyChoice& currency);
    void showExample();
    [[nodiscard]] QString chosenCode() const;

    Appearance& m_appearance;
    QString m_today;
    QComboBox* m_language;
    SegmentedControl* m_numbers;
    QComboBox* m_currency;
    QWidget* m_rateRow;
    TextLabel* m_rateUnit = nullptr;
    NumberEdit* m_rate;
    QLineEdit* m_date;
    QLineEdit* m_source;
    TextLabel* m_currencyHint = nullptr;
    TextLabel* m_rateHint = nullptr;
    TextLabel* m_dateHint = nullptr;
};

} // namespace ogive::ui
