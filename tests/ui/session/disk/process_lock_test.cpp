#include "tests/ui/session/desk.h"
#include "ui/session/disk/design_lock.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

/// A process that holds a lock until it is killed.
class Holder {
public:
    explicit Holder(const QString& path)
    {
        int ready[2];
        REQUIRE(::pipe(ready) == 0);
        m_process = ::fork();
        if (m_process == 0) {
            const auto lock = ProcessLock::take(path, "another");
            const char answer = lock ? 'y' : 'n';
            [[maybe_unused]] const auto written = ::write(ready[1], &answer, 1);
            ::pause();
            ::_exit(0);
        }
        char answer = 0;
        REQUIRE(::read(ready[0], &answer, 1) == 1);
        REQUIRE(answer == 'y');
        ::close(ready[0]);
        ::close(ready[1]);
    }
    ~Holder() { kill(); }
    Holder(const Holder&) = delete;
    Holder& operator=(const Holder&) = delete;

    void kill()
    {
        if (m_process <= 0)
            return;
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
        m_process = -1;
    }

private:
    pid_t m_process = -1;
};

} // namespace

TEST_CASE("a lock excludes others, says who holds it, and leaves no file")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.lock"));
    CHECK_FALSE(ProcessLock::noteOfHolder(path));
    auto lock = ProcessLock::take(path, "ada");
    REQUIRE(lock);
    CHECK_FALSE(ProcessLock::take(path, "bob"));
    CHECK(ProcessLock::noteOfHolder(path) == QByteArray("ada"));
    lock->release();
    CHECK_FALSE(QFile::exists(path));
    CHECK(ProcessLock::take(path, "bob"));
}

TEST_CASE("the lock of a process that was killed is free at once")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.lock"));
    Holder other(path);
    CHECK_FALSE(ProcessLock::take(path, "me"));
    CHECK(ProcessLock::noteOfHolder(path) == QByteArray("another"));
    other.kill();
    CHECK(QFile::exists(path)); // nobody could remove it
    CHECK_FALSE(ProcessLock::noteOfHolder(path));
    CHECK(ProcessLock::take(path, "me"));
}

TEST_CASE("a lock in a folder that is not there is refused")
{
    const auto lock = ProcessLock::take(QStringLiteral("/no/such/folder/a.lock"), {});
    REQUIRE_FALSE(lock);
    CHECK(lock.error().code == ErrorCode::Unwritable);
}

TEST_CASE("a design that one window has open is held for all others, whichever way they name it")
{
    Desk one;
    Desk other;
    const QString locks = one.path("open");
    const DesignLock mine(one.document, locks);
    const DesignLock theirs(other.document, locks);
    one.document.startBlank();
    REQUIRE(one.document.saveAs(one.path("a.ogive.json")));
    CHECK_FALSE(mine.holderOf(one.path("a.ogive.json"))); // its own
    REQUIRE(QFile::link(one.path("a.ogive.json"), one.path("link.ogive.json")));
    for (const char* name : {"a.ogive.json", "./a.ogive.json", "link.ogive.json"}) {
        const auto holder = theirs.holderOf(one.path(name));
        REQUIRE(holder);
        CHECK(holder->process == QCoreApplication::applicationPid());
        CHECK(holder->host == QSysInfo::machineHostName());
        CHECK(holder->since.isValid());
    }
    one.document.close();
    CHECK_FALSE(theirs.holderOf(one.path("a.ogive.json")));
}

TEST_CASE("a design's lock follows it to another name")
{
    Desk one;
    Desk other;
    const DesignLock mine(one.document, one.path("open"));
    const DesignLock theirs(other.document, one.path("open"));
    one.document.startBlank();
    REQUIRE(one.document.saveAs(one.path("a.ogive.json")));
    REQUIRE(one.document.saveAs(one.path("b.ogive.json")));
    CHECK_FALSE(theirs.holderOf(one.path("a.ogive.json")));
    CHECK(theirs.holderOf(one.path("b.ogive.json")));
}
