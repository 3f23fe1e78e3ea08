#include "ui/text/convert.h"

#include "ui/text/number_style.h"

#include <QCoreApplication>

namespace ogive::ui {

QString translated(const Message& message)
{
    const QString text = QCoreApplication::translate(message.context.c_str(), message.source.c_str());
    return toQString(fillPlaces(toStdString(text), argumentTexts(message, numberStyle())));
}

QString translated(const Error& error)
{
    Error shown = error;
    shown.reason = {{}, toStdString(translated(error.reason)), {}};
    shown.hint = error.hint.source.empty() ? Message{} : Message{{}, toStdString(translated(error.hint)), {}};
    return toQString(describe(shown));
}

} // namespace ogive::ui
