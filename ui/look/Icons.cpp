// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Icons.h"

#include "ui/look/Look.h"

#include <map>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace tollgate::ui {
namespace {

QByteArray drawing(const char *name, const QColor &colour)
{
    static std::map<QByteArray, QByteArray> read;
    QByteArray &svg = read[name];
    if (svg.isEmpty()) {
        QFile file(QStringLiteral(":/tollgate/icons/") + QLatin1String(name) + QStringLiteral(".svg"));
        if (file.open(QIODevice::ReadOnly))
            svg = file.readAll();
    }
    return QByteArray(svg).replace("currentColor", colour.name().toLatin1());
}

class Engine final : public QIconEngine {
public:
    Engine(const char *name, QColor off, QColor on) : m_name(name), m_off(off), m_on(on) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        QColor colour = state == QIcon::On ? m_on : m_off;
        if (mode == QIcon::Disabled)
            colour = colours().faint;
        drawIcon(*painter, rect, m_name, colour);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap made(size);
        made.fill(Qt::transparent);
        QPainter painter(&made);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return made;
    }
    QIconEngine *clone() const override { return new Engine(*this); }

private:
    const char *m_name;
    QColor m_off, m_on;
};

} // namespace

QIcon icon(const char *name, const QColor &colour)
{
    return QIcon(new Engine(name, colour, colour));
}

QIcon navigationIcon(const char *name)
{
    return QIcon(new Engine(name, colours().dim, colours().accent));
}

void drawIcon(QPainter &painter, const QRectF &where, const char *name, const QColor &colour)
{
    QSvgRenderer renderer(drawing(name, colour));
    renderer.render(&painter, where);
}

} // namespace tollgate::ui
