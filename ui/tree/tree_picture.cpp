#include "ui/tree/tree_picture.h"

#include "core/figure/tree_figure.h"
#include "core/figure/write_svg.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/tree/scene/tree_scene.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QGraphicsView>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QSaveFile>

namespace ogive::ui::tree {
namespace {

using namespace Qt::Literals::StringLiterals;

struct PictureText {
    Q_DECLARE_TR_FUNCTIONS(TreePicture)
};

DecisionTreeNode figureNode(const TreeNode& node)
{
    DecisionTreeNode drawn;
    drawn.kind =
        node.kind == TreeNode::Kind::Question ? DecisionNodeKind::Question : DecisionNodeKind::Outcome;
    drawn.title = toStdString(node.title);
    drawn.detail = toStdString(node.detail);
    drawn.isOnPath = node.onPath;
    drawn.isNeverReached = node.isNeverReached;
    drawn.answer = node.answer;
    if (node.change)
        drawn.remark = toStdString(PictureText::tr("1 change away: %1").arg(node.change->text));
    drawn.yes = node.yes;
    drawn.no = node.no;
    return drawn;
}

bool write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

QImage pictureOf(TreeScene& scene, double scale)
{
    const QRectF source = scene.sceneRect();
    QImage image((source.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(themeOf(scene.views().isEmpty() ? nullptr : scene.views().front()).surface);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, QRectF(QPointF(), source.size()), source);
    return image;
}

QByteArray svgOf(const TreeContent& content)
{
    DecisionTreePicture picture;
    picture.title = toStdString(content.title);
    picture.words = {toStdString(PictureText::tr("yes")), toStdString(PictureText::tr("no")),
                     toStdString(PictureText::tr("never reached"))};
    for (const TreeNode& node : content.nodes) {
        if (node.kind == TreeNode::Kind::NeverReached)
            picture.neverReached.push_back(toStdString(node.title));
        else
            picture.nodes.push_back(figureNode(node));
    }
    return QByteArray::fromStdString(writeSvg(drawDecisionTree(picture)));
}

void copyPicture(TreeScene& scene)
{
    QApplication::clipboard()->setImage(pictureOf(scene));
}

void copySvg(const TreeContent& content)
{
    const QByteArray svg = svgOf(content);
    auto* data = new QMimeData; // the clipboard takes it
    data->setData(u"image/svg+xml"_s, svg);
    data->setText(QString::fromUtf8(svg));
    QApplication::clipboard()->setMimeData(data);
}

void savePicture(TreeScene& scene, QWidget* window)
{
    const QString filters = PictureText::tr("Picture (*.png)") + u";;"_s + PictureText::tr("Drawing (*.svg)");
    const QString path = QFileDialog::getSaveFileName(window, PictureText::tr("Save picture"), {}, filters);
    if (path.isEmpty())
        return;
    const bool isSvg = path.endsWith(u".svg"_s, Qt::CaseInsensitive);
    if (isSvg ? write(path, svgOf(scene.content())) : pictureOf(scene).save(path, "PNG"))
        return;
    QMessageBox::warning(
        window, PictureText::tr("Save picture"),
        PictureText::tr("The picture could not be written to %1. Choose a folder you may write to.")
            .arg(path));
}

} // namespace ogive::ui::tree
