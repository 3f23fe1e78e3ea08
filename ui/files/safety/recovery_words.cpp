#include "ui/files/safety/recovery_words.h"

#include "ui/session/document.h"
#include "ui/text/convert.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace ogive::ui {
namespace {

struct OfferWords {
    Q_DECLARE_TR_FUNCTIONS(RecoveryOffers)
};

QString timeText(const std::string& isoTime)
{
    const QDateTime time = QDateTime::fromString(toQString(isoTime), Qt::ISODate);
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

/// What became of the file since the copy's design was read from it.
QString remarkOn(const RecoveryCopy& copy)
{
    const QString path = toQString(copy.note.path);
    if (path.isEmpty())
        return OfferWords::tr("It was never saved.");
    if (!QFileInfo::exists(path))
        return OfferWords::tr("Its file is gone.");
    if (contentHash(path) != toQString(copy.note.fileHash))
        return OfferWords::tr("Its file was changed since.");
    return {};
}

} // namespace

RecoveryRow recoveryRow(const RecoveryStore::LeftCopy& left)
{
    const QString path = toQString(left.copy.note.path);
    return {left.place.path,
            toQString(left.copy.design.name),
            QDir::toNativeSeparators(path),
            timeText(left.copy.note.time),
            remarkOn(left.copy),
            QFileInfo::exists(path)};
}

QString offerText(const RecoveryCopy& copy)
{
    const QString remark = remarkOn(copy);
    const QString name = toQString(copy.design.name);
    const QString time = timeText(copy.note.time);
    if (remark.isEmpty())
        //: a design and a time
        return OfferWords::tr("“%1” had changes that were not saved when Ogive ended (%2).").arg(name, time);
    //: a design, a time, and a sentence about its file
    return OfferWords::tr("“%1” had changes that were not saved when Ogive ended (%2). %3")
        .arg(name, time, remark);
}

} // namespace ogive::ui
