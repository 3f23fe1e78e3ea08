#include "ui/session/display/currencies.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

/// A letter before the dollar tells dollars apart; signs that two currencies share carry their country's.
constexpr std::array all{
    Currency{"USD"_L1, u"$", QT_TRANSLATE_NOOP("Currencies", "US dollar")},
    Currency{"AUD"_L1, u"A$", QT_TRANSLATE_NOOP("Currencies", "Australian dollar")},
    Currency{"BRL"_L1, u"R$", QT_TRANSLATE_NOOP("Currencies", "Brazilian real")},
    Currency{"CAD"_L1, u"CA$", QT_TRANSLATE_NOOP("Currencies", "Canadian dollar")},
    Currency{"CHF"_L1, nullptr, QT_TRANSLATE_NOOP("Currencies", "Swiss franc")},
    Currency{"CNY"_L1, u"CN¥", QT_TRANSLATE_NOOP("Currencies", "Chinese yuan")},
    Currency{"CZK"_L1, nullptr, QT_TRANSLATE_NOOP("Currencies", "Czech koruna")},
    Currency{"DKK"_L1, nullptr, QT_TRANSLATE_NOOP("Currencies", "Danish krone")},
    Currency{"EUR"_L1, u"€", QT_TRANSLATE_NOOP("Currencies", "Euro")},
    Currency{"GBP"_L1, u"£", QT_TRANSLATE_NOOP("Currencies", "Pound sterling")},
    Currency{"HKD"_L1, u"HK$", QT_TRANSLATE_NOOP("Currencies", "Hong Kong dollar")},
    Currency{"HUF"_L1, nullptr, QT_TRANSLATE_NOOP("Currencies", "Hungarian forint")},
    Currency{"IDR"_L1, nullptr, QT_TRANSLATE_NOOP("Currencies", "Indonesian rupiah")},
    Currency{"ILS"_L1, u"₪", QT_TRANSLATE_NOOP("Currencies", "Israeli shekel")},
    Currency{"INR"_L1, u"₹", QT_TRANSLATE_NOOP("Currencies", "Indian rupee")},
    Currency{"JPY"_L1, u"JP¥", QT_TRANSLATE_NOOP("Currencies", "Japanese yen")},
    Currency{"KRW"_L1, u"₩", QT_TRANSLATE_NOOP("Currencies", "South Korean won")},
    Currency{"MXN"_L1, u"MX$", QT_TRANSLATE_NOOP("Currencies", "Mexican peso")},
    Currency{"NOK"_L1, nullptr, QT_TRANSLATE_NOOP("Currencies", "Norwegian krone")},
    Currency{"NZD"_L1, u"NZ$", QT_TRANSLATE_NOOP("Currencies", "New Zealand dollar")},
    Currency{"PLN"_L1, nullptr, QT_TRANSLATE_NOOP("Currencies", "Polish zloty")},
    Currency{"SEK"_L1, nullptr, QT_TRANSLATE_NOOP("Currencies", "Swedish krona")},
    Currency{"SGD"_L1, u"S$", QT_TRANSLATE_NOOP("Currencies", "Singapore dollar")},
    Currency{"TRY"_L1, u"₺", QT_TRANSLATE_NOOP("Currencies", "Turkish lira")},
    Currency{"ZAR"_L1, nullptr, QT_TRANSLATE_NOOP("Currencies", "South African rand")},
};

} // namespace

std::span<const Currency> currencies()
{
    return all;
}

QString currencyTitle(const Currency& currency)
{
    return QCoreApplication::translate("Currencies", currency.title);
}

QString currencySign(const QString& code)
{
    const auto found = std::ranges::find_if(all, [&](const Currency& it) { return it.code == code; });
    if (found != all.end() && found->sign != nullptr)
        return QString::fromUtf16(found->sign);
    return code + QChar::Nbsp;
}

} // namespace ogive::ui
