#include "ui/shell/about.h"

#include "core/base/number_text.h"
#include "ui/session/design_session.h"
#include "ui/text/convert.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QFontInfo>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSysInfo>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(About)
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

QString diagnostics(const QWidget& window, const DesignSession& session)
{
    const Knowledge& knowledge = session.knowledge();
    const QFontInfo font(QApplication::font());
    QStringList lines;
    lines.append(u"Ogive " OGIVE_VERSION ""_s);
    lines.append(u"Qt %1, %2, %3"_s.arg(QString::fromLatin1(qVersion()), QApplication::platformName(),
                                        QSysInfo::prettyProductName()));
    lines.append(Words::tr("Knowledge: %1, edition %2, %3 fields, %4 decisions, %5 models")
                     .arg(toQString(knowledge.id), toQString(knowledge.edition))
                     .arg(knowledge.fields.size())
                     .arg(knowledge.decisions.size())
                     .arg(knowledge.llmModels.size() + knowledge.embeddingModels.size()));
    lines.append(Words::tr("Font: %1, %2 px").arg(font.family()).arg(font.pixelSize()));
    lines.append(Words::tr("Screen: %1 × %2, scale %3")
                     .arg(window.screen()->size().width())
                     .arg(window.screen()->size().height())
                     .arg(window.devicePixelRatioF()));
    lines.append(
        Words::tr("Evaluating the scenario: %1").arg(toQString(durationText(evaluationSeconds(session)))));
    return lines.join(u'\n');
}

} // namespace

void showAbout(QWidget& window, const DesignSession& session)
{
    const QString text =
        Words::tr("Ogive %1\n\nA workbench for designing AI systems.\nKnowledge: %2, edition %3.\n"
                  "Licence: GPL-3.0-or-later.");
    QMessageBox box(&window);
    box.setWindowTitle(Words::tr("About Ogive"));
    box.setText(text.arg(u"" OGIVE_VERSION ""_s, toQString(session.knowledge().title),
                         toQString(session.knowledge().edition)));
    box.exec();
}

void showDiagnostics(QWidget& window, const DesignSession& session)
{
    QDialog dialog(&window);
    dialog.setWindowTitle(Words::tr("Diagnostics"));
    auto* text = new QPlainTextEdit(diagnostics(window, session), &dialog);
    text->setReadOnly(true);
    text->setAccessibleName(Words::tr("Diagnostics"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    auto* copy = buttons->addButton(Words::tr("&Copy"), QDialogButtonBox::ActionRole);
    QObject::connect(copy, &QPushButton::clicked, text,
                     [text] { QApplication::clipboard()->setText(text->toPlainText()); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(text);
    column->addWidget(buttons);
    dialog.resize(520, 260);
    dialog.exec();
}

} // namespace ogive::ui
