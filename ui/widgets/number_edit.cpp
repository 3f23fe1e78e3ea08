#include "ui/widgets/number_edit.h"

#include "core/base/quantity.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"
#include "ui/widgets/accessible/accessible_number.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionSpinBox>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ogive::ui {
namespace {

constexpr int longestShown = 14; // characters that the field's own width is made for
constexpr int shortestShown = 6;
constexpr double unlimited = 1e15; // from here on a maximum is no limit worth naming

/// Equal as values that are shown; NaN equals NaN.
bool isSame(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

} // namespace

NumberEdit::NumberEdit(QWidget* parent)
    : QAbstractSpinBox(parent)
{
    installNumberAccessibility();
    // Qt gives a line of its own name for spin boxes no text that assistive programs could read.
    lineEdit()->setObjectName(QStringLiteral("numberLine"));
    setAlignment(Qt::AlignRight);
    setButtonSymbols(NoButtons);
    setKeyboardTracking(false);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    showValue();
}

void NumberEdit::setRange(double minimum, double maximum, double step)
{
    m_scale.minimum = minimum;
    m_scale.maximum = maximum;
    m_scale.step = step;
    updateGeometry();
}

void NumberEdit::setLogarithmic(bool logarithmic)
{
    m_scale.logarithmic = logarithmic;
}

void NumberEdit::setWholeNumbers(bool wholeNumbers)
{
    m_wholeNumbers = wholeNumbers;
}

void NumberEdit::setUnit(const QString& unit, const QString& prefix)
{
    m_unit = unit;
    m_prefix = prefix;
    showValue();
    updateGeometry();
}

void NumberEdit::setDecimals(int decimals)
{
    m_decimals = decimals;
    showValue();
}

void NumberEdit::setEmptyAllowed(bool allowed)
{
    m_emptyAllowed = allowed;
    lineEdit()->setPlaceholderText(allowed ? tr("not known") : QString());
}

void NumberEdit::setValue(double value)
{
    if (isSame(value, m_value))
        return;
    m_value = value;
    showValue();
    clearRejection();
}

void NumberEdit::setEmptyText(const QString& text)
{
    lineEdit()->setPlaceholderText(text);
}

QString NumberEdit::shownText() const
{
    return std::isnan(m_value) ? QString() : quantityText(m_value, m_prefix, m_unit, m_decimals);
}

void NumberEdit::showValue()
{
    lineEdit()->setText(shownText());
    lineEdit()->setCursorPosition(0);
}

void NumberEdit::accept(double value)
{
    const bool isNew = !isSame(value, m_value);
    m_value = value;
    showValue();
    clearRejection();
    if (!isNew)
        return;
    if (std::isnan(value))
        emit valueCleared();
    else
        emit valueEdited(value);
}

void NumberEdit::reject(const QString& reason)
{
    m_rejection = reason;
    m_rejectedText = lineEdit()->text();
    setProperty("invalid", true);
    update();
    emit inputRejected(reason);
}

void NumberEdit::clearRejection()
{
    if (m_rejection.isEmpty())
        return;
    m_rejection.clear();
    m_rejectedText.clear();
    setProperty("invalid", false);
    update();
    emit inputAccepted();
}

Result<double> NumberEdit::read(const QString& text) const
{
    return parseQuantity(toStdString(typedQuantity(text)), toStdString(m_prefix + m_unit));
}

QString NumberEdit::rangeText() const
{
    const auto shown = [this](double value) { return quantityText(value, m_prefix, m_unit); };
    if (m_scale.maximum >= unlimited)
        return tr("%1 or more").arg(shown(m_scale.minimum));
    return tr("%1 to %2").arg(shown(m_scale.minimum), shown(m_scale.maximum));
}

QString NumberEdit::objectionTo(double value) const
{
    if (value < m_scale.minimum || value > m_scale.maximum)
        //: %1 is the range, such as "1 to 500" or "0 or more"
        return tr("outside what is possible: %1").arg(rangeText());
    if (m_wholeNumbers && value != std::round(value))
        return tr("only whole numbers are possible");
    return {};
}

/// True when the field holds a value afterwards, false when what stands in it was refused.
bool NumberEdit::commit()
{
    const QString text = lineEdit()->text();
    if (isRejected() && text == m_rejectedText)
        return false;
    if (text == shownText()) {
        clearRejection();
        return true;
    }
    if (m_emptyAllowed && text.trimmed().isEmpty()) {
        accept(std::numeric_limits<double>::quiet_NaN());
        return true;
    }
    const auto value = read(text);
    if (!value) {
        //: %1 says what is wrong with the text, %2 what to type instead
        reject(tr("%1: %2").arg(translated(value.error().reason), translated(value.error().hint)));
        return false;
    }
    const QString objection = objectionTo(*value);
    if (!objection.isEmpty()) {
        reject(objection);
        return false;
    }
    accept(*value);
    return true;
}

/// What an assistive program sets counts as typed.
void NumberEdit::editValue(double value)
{
    if (objectionTo(value).isEmpty())
        accept(value);
}

void NumberEdit::stepBy(int steps)
{
    if (!commit())
        return;
    accept(m_scale.stepped(std::isnan(m_value) ? m_scale.minimum : m_value, steps));
    selectAll();
}

QAbstractSpinBox::StepEnabled NumberEdit::stepEnabled() const
{
    if (isReadOnly())
        return StepNone;
    StepEnabled enabled = StepNone;
    enabled.setFlag(StepUpEnabled, std::isnan(m_value) || m_value < m_scale.maximum);
    enabled.setFlag(StepDownEnabled, std::isnan(m_value) || m_value > m_scale.minimum);
    return enabled;
}

QValidator::State NumberEdit::validate(QString& /*text*/, int& /*position*/) const
{
    return QValidator::Acceptable; // anything may be typed; commit() judges it
}

void NumberEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !commit()) {
        selectAll();
        event->accept(); // a dialog must not close over a refused number
        return;
    }
    const bool hasChanges = isRejected() || lineEdit()->text() != shownText();
    if (event->key() == Qt::Key_Escape && hasChanges) {
        showValue();
        selectAll();
        clearRejection();
        event->accept();
        return;
    }
    QAbstractSpinBox::keyPressEvent(event);
}

void NumberEdit::focusOutEvent(QFocusEvent* event)
{
    commit();
    QAbstractSpinBox::focusOutEvent(event);
}

void NumberEdit::wheelEvent(QWheelEvent* event)
{
    // Scrolling a form must not change what the pointer happens to pass.
    if (hasFocus())
        QAbstractSpinBox::wheelEvent(event);
    else
        event->ignore();
}

QSize NumberEdit::sizeHint() const
{
    ensurePolished();
    const double widest = m_scale.maximum >= unlimited ? m_scale.minimum : m_scale.maximum;
    const qsizetype length = quantityText(widest, m_prefix, m_unit, m_decimals).size();
    const auto characters = static_cast<int>(std::clamp<qsizetype>(length, shortestShown, longestShown));
    const QFontMetrics metrics = fontMetrics();
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    const QSize contents(characters * metrics.horizontalAdvance(QLatin1Char('0')), metrics.height());
    return style()->sizeFromContents(QStyle::CT_SpinBox, &option, contents, this);
}

QSize NumberEdit::minimumSizeHint() const
{
    return {
        std::min(sizeHint().width(), fontMetrics().horizontalAdvance(QLatin1Char('0')) * shortestShown + 16),
        sizeHint().height()};
}

} // namespace ogive::ui
