#include "ui/session/disk/design_lock.h"

#include "ui/session/document.h"
#include "ui/text/convert.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

/// One path for all ways to a file.
QString samePath(const QString& path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(path) : canonical;
}

QByteArray ownNote()
{
    const QStringList lines{QString::number(QCoreApplication::applicationPid()), QSysInfo::machineHostName(),
                            QDateTime::currentDateTimeUtc().toString(Qt::ISODate)};
    return lines.join(u'\n').toUtf8();
}

DesignHolder holderIn(const QByteArray& note)
{
    const QStringList lines = QString::fromUtf8(note).split(u'\n');
    return {lines.value(0).toLongLong(), lines.value(1),
            QDateTime::fromString(lines.value(2), Qt::ISODate).toLocalTime()};
}

} // namespace

DesignLock::DesignLock(const Document& document, QString folder, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_folder(std::move(folder))
{
    connect(&m_document, &Document::changed, this, &DesignLock::follow);
    follow();
}

QString DesignLock::lockFor(const QString& path) const
{
    const QByteArray name = QCryptographicHash::hash(samePath(path).toUtf8(), QCryptographicHash::Sha256);
    return QDir(m_folder).filePath(QString::fromLatin1(name.toHex()) + u".lock"_s);
}

std::optional<DesignHolder> DesignLock::holderOf(const QString& path) const
{
    if (m_lock.isHeld() && samePath(path) == samePath(m_path))
        return std::nullopt;
    const auto note = ProcessLock::noteOfHolder(lockFor(path));
    return note ? std::optional(holderIn(*note)) : std::nullopt;
}

/// A lock that can't be taken is somebody else's, or the folder can't be written to: nothing to stop for.
void DesignLock::follow()
{
    const QString path = m_document.hasDesign() ? m_document.path() : QString();
    if (path == m_path)
        return;
    m_lock.release();
    m_path = path;
    if (path.isEmpty())
        return;
    QDir().mkpath(m_folder);
    if (auto lock = ProcessLock::take(lockFor(path), ownNote()))
        m_lock = std::move(*lock);
}

} // namespace ogive::ui
