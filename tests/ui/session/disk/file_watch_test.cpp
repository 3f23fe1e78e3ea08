#include "tests/ui/session/desk.h"
#include "ui/session/disk/file_watch.h"

#include <QSignalSpy>

#include <filesystem>

using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

struct Watched {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a.json"));
    FileWatch watch;
    QSignalSpy touched{&watch, &FileWatch::touched};

    Watched()
    {
        writeFile(path, "one");
        watch.watch(path);
    }
    /// As editors and version control do it: a new file takes the old one's name.
    void replace(const QByteArray& content) const
    {
        writeFile(path + QStringLiteral(".new"), content);
        std::filesystem::rename((path + QStringLiteral(".new")).toStdString(), path.toStdString());
    }
};

} // namespace

TEST_CASE("writing into the watched file is noticed")
{
    Watched file;
    writeFile(file.path, "another");
    CHECK(file.touched.wait());
}

TEST_CASE("replacing the watched file is noticed, time after time")
{
    Watched file;
    for (const char* content : {"two", "three", "four"}) {
        file.touched.clear();
        file.replace(content);
        REQUIRE(file.touched.wait());
    }
}

TEST_CASE("a file that is removed and comes back is noticed both times")
{
    Watched file;
    REQUIRE(QFile::remove(file.path));
    REQUIRE(file.touched.wait());
    file.touched.clear();
    writeFile(file.path, "back");
    CHECK(file.touched.wait());
}

TEST_CASE("several writes in a row are told once")
{
    Watched file;
    for (int i = 0; i < 5; ++i)
        file.replace(QByteArray::number(i));
    REQUIRE(file.touched.wait());
    CHECK_FALSE(file.touched.wait(2 * int(FileWatch::pause.count())));
    CHECK(file.touched.count() == 1);
}

TEST_CASE("other files of the folder are nobody's business")
{
    Watched file;
    writeFile(file.folder.filePath(QStringLiteral("b.json")), "x");
    CHECK_FALSE(file.touched.wait(2 * int(FileWatch::pause.count())));
}

TEST_CASE("a file behind a link is watched where it is")
{
    Watched file;
    const QString link = file.folder.filePath(QStringLiteral("link.json"));
    REQUIRE(QFile::link(file.path, link));
    file.watch.watch(link);
    file.replace("two");
    CHECK(file.touched.wait());
}

TEST_CASE("nothing is told of a file that is no longer watched")
{
    Watched file;
    file.watch.watch({});
    file.replace("two");
    CHECK_FALSE(file.touched.wait(2 * int(FileWatch::pause.count())));
}
