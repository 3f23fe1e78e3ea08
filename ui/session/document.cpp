#include "ui/session/document.h"

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/design/file.h"
#include "core/design/from_starter.h"
#include "core/embedded_files.h"
#include "core/evaluation/check_design.h"
#include "core/evaluation/knowledge_stamp.h"
#include "ui/session/design_session.h"
#include "ui/session/settings.h"
#include "ui/text/convert.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::string_view samplesFolder = "samples/";

const EmbeddedFile* embeddedFile(const QString& path)
{
    const std::string wanted = toStdString(path);
    const auto found = std::ranges::find(embeddedFiles(), wanted, &EmbeddedFile::path);
    return found == embeddedFiles().end() ? nullptr : &*found;
}

Design designWith(Scenario scenario, const QString& name)
{
    Design design;
    design.name = toStdString(name);
    design.scenarios.push_back(std::move(scenario));
    return design;
}

} // namespace

Document::Document(DesignSession& session, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
{
    connect(m_session.undoStack(), &QUndoStack::cleanChanged, this, &Document::changed);
}

bool Document::isModified() const
{
    return m_hasDesign && !m_session.undoStack()->isClean();
}

bool Document::isReadOnly() const
{
    return m_hasDesign && m_session.design().isReadOnly();
}

QString Document::suggestedFileName(const QString& ending) const
{
    const QFileInfo file(m_path);
    QString stem = file.fileName();
    if (stem.endsWith(QLatin1StringView(fileEnding)))
        stem.chop(qsizetype(qstrlen(fileEnding)));
    if (stem.isEmpty()) {
        for (const QChar c : toQString(m_session.design().name).toLower()) {
            if (c.isLetterOrNumber())
                stem += c;
            else if (!stem.isEmpty() && !stem.endsWith(u'-'))
                stem += u'-';
        }
        while (stem.endsWith(u'-'))
            stem.chop(1);
    }
    if (stem.isEmpty())
        stem = tr("design");
    const QString folder = m_path.isEmpty() ? m_settings.lastFolder() : file.absolutePath();
    return folder.isEmpty() ? stem + ending : QDir(folder).filePath(stem + ending);
}

void Document::startBlank()
{
    Scenario baseline;
    baseline.id = ScenarioId("baseline");
    baseline.name = toStdString(tr("Baseline"));
    show(designWith(std::move(baseline), tr("New design")), {});
}

Result<void> Document::startFrom(const std::string& starterId)
{
    auto design = designFromStarter(m_session.knowledge(), starterId);
    if (!design)
        return Failure(design.error());
    show(std::move(*design), {});
    return {};
}

Result<void> Document::startSample(const QString& samplePath)
{
    const EmbeddedFile* file = embeddedFile(samplePath);
    if (file == nullptr)
        return Failure(Error{ErrorCode::Unknown,
                             {toStdString(samplePath), {}, 0},
                             OGIVE_TR("document", "there is no such sample"),
                             {}});
    auto design = readChecked(std::string(file->content), toStdString(samplePath));
    if (!design)
        return Failure(design.error());
    show(std::move(*design), {});
    return {};
}

Result<void> Document::open(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const auto text = readFile(toStdString(absolute), JsonLimits{}.bytes);
    if (!text) {
        m_settings.forgetRecentFile(absolute);
        return Failure(text.error());
    }
    auto design = readChecked(*text, toStdString(absolute));
    if (!design)
        return Failure(design.error());
    show(std::move(*design), absolute);
    m_settings.addRecentFile(absolute);
    m_settings.setLastFolder(QFileInfo(absolute).absolutePath());
    return {};
}

void Document::close()
{
    startBlank();
    m_hasDesign = false;
    emit changed();
}

Result<void> Document::save()
{
    return saveAs(m_path);
}

Result<void> Document::saveAs(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (isReadOnly()) {
        return Failure(Error{ErrorCode::NewerVersion,
                             {toStdString(absolute), {}, 0},
                             OGIVE_TR("document", "the design was written by a newer version of Ogive and "
                                                  "would lose what only that version knows"),
                             OGIVE_TR("document", "Save it with the newer version.")});
    }
    Design saved = stamped(m_session.design(), m_session.knowledge(), toStdString(m_session.date()));
    const auto written = replaceFile(toStdString(absolute), writeDesign(saved));
    if (!written)
        return written;
    m_session.keepSaved(std::move(saved));
    m_path = absolute;
    m_settings.addRecentFile(absolute);
    m_settings.setLastFolder(QFileInfo(absolute).absolutePath());
    m_session.undoStack()->setClean();
    emit changed();
    return {};
}

void Document::show(Design design, const QString& path)
{
    m_path = path;
    m_hasDesign = true;
    m_session.open(std::move(design));
    m_session.undoStack()->setClean();
    emit changed();
}

Result<Design> Document::readChecked(const std::string& text, const std::string& file) const
{
    auto design = readDesign(text, file);
    if (!design)
        return design;
    if (auto problem = firstProblem(m_session.knowledge(), *design)) {
        problem->place.file = file;
        problem->place.line = lineOfPointer(text, problem->place.pointer);
        return Failure(std::move(*problem));
    }
    return design;
}

QList<Sample> builtInSamples()
{
    QList<Sample> samples;
    for (const EmbeddedFile& file : embeddedFiles()) {
        if (!file.path.starts_with(samplesFolder) || !file.path.ends_with(Document::fileEnding))
            continue;
        if (auto design = readDesign(file.content, std::string(file.path)))
            samples.append({toQString(file.path), toQString(design->name), toQString(design->brief),
                            std::move(*design)});
    }
    return samples;
}

} // namespace ogive::ui
