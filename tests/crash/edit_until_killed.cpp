// A workbench without its window: opens FOLDER/design.ogive.json, takes over what an earlier one left behind,
// and edits and saves at random moments until it is killed. The design's name counts the edits. A line tells
// of each step once it is done: its time on the system's monotonic clock in ns, what was done, and the count.

#include "core/knowledge/load.h"
#include "ui/session/design_session.h"
#include "ui/session/document.h"
#include "ui/session/recovery/recovery.h"
#include "ui/session/settings.h"
#include "ui/text/convert.h"

#include <QCoreApplication>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <random>
#include <string>

#include <time.h>

using namespace ogive;
using namespace ogive::ui;

namespace {

void tell(const char* what, long count)
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    std::printf("%lld %s %ld\n", now.tv_sec * 1'000'000'000LL + now.tv_nsec, what, count);
    std::fflush(stdout);
}

class Editor {
public:
    Editor(DesignSession& session, Document& document, unsigned seed)
        : m_session(session)
        , m_document(document)
        , m_random(seed)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { act(); });
    }

    bool open(const QString& path, Recovery& recovery)
    {
        const auto opened = m_document.open(path);
        auto left = recovery.store().claimLeft();
        if (!opened || !left.broken.empty() || left.copies.size() > 1)
            return false;
        if (!left.copies.empty()) {
            if (!m_document.restore(left.copies.front().copy))
                return false;
            recovery.adopt(std::move(left.copies.front().place));
        }
        m_count = std::stol(m_session.design().name);
        tell("opened", m_count);
        m_timer.start(1);
        return true;
    }

private:
    void act()
    {
        if (std::bernoulli_distribution(chanceToSave)(m_random) && m_document.isModified()) {
            if (m_document.save())
                tell("saved", m_count);
        } else if (m_session.apply(SetDesignName{std::to_string(m_count + 1)})) {
            ++m_count;
            tell("edited", m_count);
        }
        // Like a drag, then like a person who thinks.
        m_timer.start(std::bernoulli_distribution(chanceToPause)(m_random)
                          ? std::uniform_int_distribution(100, 700)(m_random)
                          : std::uniform_int_distribution(2, 40)(m_random));
    }

    static constexpr double chanceToSave = 0.06;
    static constexpr double chanceToPause = 0.05;

    DesignSession& m_session;
    Document& m_document;
    std::mt19937 m_random;
    QTimer m_timer;
    long m_count = 0;
};

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    auto knowledge = loadBuiltinKnowledge();
    if (!knowledge)
        return 3;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    Settings settings(folder + QStringLiteral("/settings.ini"));
    DesignSession session(std::make_shared<const Knowledge>(std::move(*knowledge)));
    Document document(session, settings);
    Recovery recovery(session, document, RecoveryStore(settings.stateFolder() + QStringLiteral("/recovery")));
    Editor editor(session, document, static_cast<unsigned>(std::stoul(argv[2])));
    if (!editor.open(folder + QStringLiteral("/design.ogive.json"), recovery))
        return 4;
    return QCoreApplication::exec();
}
