#include "ui/shell/help/diagnostics.h"

#include "core/base/number_text.h"
#include "ui/session/design_session.h"
#include "ui/session/knowledge_library.h"
#include "ui/session/settings.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFontInfo>
#include <QLocale>
#include <QScreen>
#include <QSysInfo>
#include <QThread>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct DiagnosticWords {
    Q_DECLARE_TR_FUNCTIONS(Diagnostics)
};

/// Seconds that one evaluation of the scenario in view takes, the mean of some runs.
double evaluationSeconds(const DesignSession& session)
{
    constexpr int runs = 20;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < runs; ++i)
        (void)evaluate(session.knowledge(), session.scenario(), session.design().rules,
                       toStdString(session.date()));
    return static_cast<double>(timer.nsecsElapsed()) / 1e9 / runs;
}

/// A line of /proc/self/status, such as VmRSS, in bytes; NaN where there is none.
double memory(const QByteArray& line)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return notKnown;
    constexpr double bytesInKb = 1024;
    for (const QByteArray& row : status.readAll().split('\n'))
        if (row.startsWith(line + ':'))
            return row.simplified().split(' ').value(1).toDouble() * bytesInKb;
    return notKnown;
}

QString withoutHome(const QString& path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.sliced(home.size()) : path;
}

QString themeName(const Theme& theme)
{
    switch (theme.kind) {
    case ThemeKind::Light:
        return DiagnosticWords::tr("light");
    case ThemeKind::Dark:
        return DiagnosticWords::tr("dark");
    case ThemeKind::HighContrast:
        return DiagnosticWords::tr("high contrast");
    }
    Q_UNREACHABLE();
}

QString programLines()
{
    return u"Ogive " OGIVE_VERSION "\nQt %1, %2\n%3, %4, %5\n"_s.arg(
               QString::fromLatin1(qVersion()), QApplication::platformName(), QSysInfo::prettyProductName(),
               QSysInfo::currentCpuArchitecture(), QLocale::system().name()) +
           DiagnosticWords::tr("Processors: %1").arg(QThread::idealThreadCount());
}

QString looksLines(const QWidget& window, const Settings& settings)
{
    const QFontInfo font(QApplication::font());
    const QSize screen = window.screen()->size();
    const bool isSystem = settings.theme() == ThemeChoice::System;
    const QStringList lines{
        DiagnosticWords::tr("Font: %1, %2 px").arg(font.family()).arg(font.pixelSize()),
        DiagnosticWords::tr("Screen: %1 × %2, scale %3, window %4 × %5")
            .arg(screen.width())
            .arg(screen.height())
            .arg(window.devicePixelRatioF())
            .arg(window.width())
            .arg(window.height()),
        isSystem ? DiagnosticWords::tr("Theme: %1, as the system").arg(themeName(themeOf(&window)))
                 : DiagnosticWords::tr("Theme: %1").arg(themeName(themeOf(&window))),
        DiagnosticWords::tr("Text size: %1 %").arg(qRound(settings.textScale() * 100)),
        DiagnosticWords::tr("Currency: %1").arg(settings.currency().code),
        DiagnosticWords::tr("Language: %1")
            .arg(settings.language().isEmpty() ? DiagnosticWords::tr("as the system") : settings.language()),
    };
    return lines.join(u'\n');
}

QString knowledgeLines(const Knowledge& knowledge, const QString& folder)
{
    return DiagnosticWords::tr("Knowledge: %1, edition %2, %3 fields, %4 decisions, %5 models, hash %6")
               .arg(toQString(knowledge.id), toQString(knowledge.edition))
               .arg(knowledge.fields.size())
               .arg(knowledge.decisions.size())
               .arg(knowledge.llmModels.size() + knowledge.embeddingModels.size())
               .arg(toQString(knowledge.hash)) +
           u'\n' +
           (folder.isEmpty() ? DiagnosticWords::tr("Knowledge folder: none")
                             : DiagnosticWords::tr("Knowledge folder: %1, %2 files")
                                   .arg(withoutHome(folder))
                                   .arg(knowledge.layers.size()));
}

} // namespace

QString diagnostics(const QWidget& window, DesignSession& session, const KnowledgeLibrary& library,
                    const Settings& settings)
{
    return QStringList{
        programLines(),
        looksLines(window, settings),
        knowledgeLines(session.knowledge(), library.folder()),
        DiagnosticWords::tr("Scenarios: %1, steps that can be undone: %2")
            .arg(session.design().scenarios.size())
            .arg(session.undoStack()->index()),
        DiagnosticWords::tr("Memory: %1, at most %2")
            .arg(toQString(bytesText(memory("VmRSS"))), toQString(bytesText(memory("VmHWM")))),
        DiagnosticWords::tr("Evaluating the scenario: %1")
            .arg(toQString(durationText(evaluationSeconds(session)))),
    }
        .join(u'\n');
}

} // namespace ogive::ui
