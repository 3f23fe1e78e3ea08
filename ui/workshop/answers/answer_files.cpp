#include "ui/workshop/answers/answer_files.h"

#include "core/base/files.h"
#include "core/workshop/answer_file.h"
#include "core/workshop/disagreement.h"
#include "ui/session/design_session.h"
#include "ui/text/convert.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <map>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct AnswerFilesText {
    Q_DECLARE_TR_FUNCTIONS(AnswerFiles)
};

constexpr std::size_t largestAnswerFile = 4U << 20;
constexpr auto answerFileEnding = ".answers.json"_L1;

/// Letters and digits of a name, everything else a hyphen: "Anna B." becomes anna-b.
QString fileStem(const QString& name)
{
    QString stem;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            stem += c;
        else if (!stem.isEmpty() && !stem.endsWith(u'-'))
            stem += u'-';
    }
    while (stem.endsWith(u'-'))
        stem.chop(1);
    return stem.isEmpty() ? u"participant"_s : stem;
}

QString problemText(const QString& file, const Error& error)
{
    return error.place.file.empty() ? AnswerFilesText::tr("%1: %2").arg(file, translated(error))
                                    : translated(error);
}

} // namespace

std::vector<std::size_t> askedFields(const DesignSession& session)
{
    std::vector<std::size_t> fields =
        roomQuestions(session.knowledge(), session.scenario(), session.evaluation());
    for (const ParticipantAnswers& participant : session.design().workshop.participants)
        for (const ParticipantAnswers::Answer& answer : participant.answers) {
            const auto field = session.knowledge().fieldIndex(answer.field);
            if (field && std::ranges::find(fields, *field) == fields.end())
                fields.push_back(*field);
        }
    return fields;
}

QStringList answerFileNames(const QStringList& names)
{
    if (names.isEmpty())
        return {u"blank"_s + answerFileEnding};
    QStringList files;
    for (const QString& name : names) {
        QString stem = fileStem(name);
        for (int copy = 2; files.contains(stem + answerFileEnding); ++copy)
            stem = u"%1-%2"_s.arg(fileStem(name)).arg(copy);
        files.append(stem + answerFileEnding);
    }
    return files;
}

AnswerFilesReport writeAnswerFiles(const DesignSession& session, const QStringList& names,
                                   const QString& folder)
{
    AnswerFilesReport report;
    const std::vector<std::size_t> fields = askedFields(session);
    const QStringList files = answerFileNames(names);
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QString path = QDir(folder).filePath(files[i]);
        if (QFileInfo::exists(path)) {
            report.problems
                << AnswerFilesText::tr("%1 is there already and was left as it is.").arg(files[i]);
            continue;
        }
        const auto written = replaceFile(toStdString(path), answerFile(session.knowledge(), session.design(),
                                                                       fields, toStdString(names.value(i))));
        if (written)
            report.done << files[i];
        else
            report.problems << problemText(files[i], written.error());
    }
    return report;
}

ReadAnswerFiles readAnswerFiles(const Knowledge& knowledge, const QStringList& paths)
{
    ReadAnswerFiles read;
    std::map<std::string, QString> fileOf; // by participant
    for (const QString& path : paths) {
        const QString file = QFileInfo(path).fileName();
        const auto text = readFile(toStdString(path), largestAnswerFile);
        const auto answers =
            text ? readAnswerFile(*text, toStdString(file), knowledge) : Failure(text.error());
        if (!answers) {
            read.report.problems << problemText(file, answers.error());
            continue;
        }
        const auto [known, isNew] = fileOf.emplace(answers->by, file);
        if (!isNew) {
            read.report.problems << AnswerFilesText::tr("%1: the answers of %2 were read from %3 already.")
                                        .arg(file, toQString(answers->by), known->second);
            continue;
        }
        read.report.done << toQString(answers->by);
        read.edits.push_back(ChangeWorkshop{SetParticipant{*answers}});
    }
    return read;
}

} // namespace ogive::ui
