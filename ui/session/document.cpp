#include "ui/session/document.h"

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/design/file.h"
#include "core/design/from_starter.h"
#include "core/embedded_files.h"
#include "core/evaluation/check_design.h"
#include "core/evaluation/knowledge_stamp.h"
#include "core/exchange/pdf/design_in_pdf.h"
#include "ui/session/design_session.h"
#include "ui/session/settings.h"
#include "ui/text/convert.h"

#include <QCryptographicHash>
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

QString hashOf(const std::string& content)
{
    const QByteArrayView bytes(content.data(), qsizetype(content.size()));
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Design designWith(Scenario scenario, const QString& name)
{
    Design design;
    design.name = toStdString(name);
    design.scenarios.push_back(std::move(scenario));
    return design;
}

} // namespace

QString contentHash(const QString& path)
{
    const auto text = readFile(toStdString(path), JsonLimits{}.bytes);
    return text ? hashOf(*text) : QString();
}

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
    Design design = designWith(std::move(baseline), tr("New design"));
    takeDefaultRules(design);
    takeLanguage(design);
    show(std::move(design), {});
}

/// The user's rule set, where this knowledge has it.
void Document::takeDefaultRules(Design& design) const
{
    const RuleSetId rules(toStdString(m_settings.defaultRules()));
    if (design.rules.value.empty() && m_session.knowledge().ruleSet(rules) != nullptr)
        design.rules = rules;
}

/// A report speaks as the window does where it is begun, unless its design says otherwise later.
void Document::takeLanguage(Design& design) const
{
    if (const Language& language = m_session.knowledge().language; !language.isEnglish())
        design.report.language = language.code;
}

Result<void> Document::startFrom(const std::string& starterId)
{
    auto design = designFromStarter(m_session.knowledge(), starterId);
    if (!design)
        return Failure(design.error());
    takeDefaultRules(*design);
    takeLanguage(*design);
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
    const bool isReport = isPdf(*text);
    const auto content = designTextOf(*text, toStdString(absolute));
    if (!content)
        return Failure(content.error());
    auto design = readChecked(*content, toStdString(absolute));
    if (!design)
        return Failure(design.error());
    // What a report carries has no file of its own: it is saved beside the report, never over it.
    show(std::move(*design), isReport ? QString() : absolute, isReport ? QString() : hashOf(*text));
    m_settings.addRecentFile(absolute);
    m_settings.setLastFolder(QFileInfo(absolute).absolutePath());
    return {};
}

Result<void> Document::openCopy(const QString& path)
{
    if (auto opened = open(path); !opened)
        return opened;
    m_path.clear();
    m_fileHash.clear();
    emit changed();
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
    const std::string text = writeDesign(saved);
    const auto written = replaceFile(toStdString(absolute), text);
    if (!written)
        return written;
    m_session.keepSaved(std::move(saved));
    m_path = absolute;
    m_fileHash = hashOf(text);
    m_settings.addRecentFile(absolute);
    m_settings.setLastFolder(QFileInfo(absolute).absolutePath());
    m_session.undoStack()->setClean();
    emit changed();
    return {};
}

FileOnDisk Document::fileOnDisk() const
{
    FileOnDisk file;
    file.isThere = !m_path.isEmpty() && QFileInfo::exists(m_path);
    if (!file.isThere)
        return file;
    const auto text = readFile(toStdString(m_path), JsonLimits{}.bytes);
    if (!text) {
        file.design = Failure(text.error());
        return file;
    }
    file.hash = hashOf(*text);
    if (file.hash == m_fileHash)
        file.design = m_session.design();
    else
        file.design = readChecked(*text, toStdString(m_path));
    return file;
}

Result<void> Document::restore(const RecoveryCopy& copy)
{
    if (auto problem = firstProblem(m_session.knowledge(), copy.design))
        return Failure(std::move(*problem));
    m_path = toQString(copy.note.path);
    m_fileHash = toQString(copy.note.fileHash);
    m_hasDesign = true;
    m_session.open(copy.design);
    m_session.showScenario(copy.note.scenario);
    m_session.undoStack()->resetClean();
    emit changed();
    return {};
}

void Document::reload(const FileOnDisk& file)
{
    m_fileHash = file.hash;
    (void)m_session.apply(ReplaceDesign{*file.design}); // what was checked is never refused
    m_session.undoStack()->setClean();
    emit changed();
}

void Document::markUnsaved()
{
    m_session.undoStack()->resetClean();
    emit changed();
}

void Document::keepInsteadOf(const FileOnDisk& file)
{
    m_fileHash = file.hash;
    markUnsaved();
}

void Document::show(Design design, const QString& path)
{
    show(std::move(design), path, {});
}

void Document::show(Design design, const QString& path, const QString& fileHash)
{
    m_path = path;
    m_fileHash = fileHash;
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
