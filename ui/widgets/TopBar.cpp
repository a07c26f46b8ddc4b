// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TopBar.h"

#include "ui/look/Icons.h"
#include "ui/widgets/Basics.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOptionButton>
#include <QTimer>

namespace tollgate::ui {
namespace {

constexpr int ownHeight = 52;

}

EndpointButton::EndpointButton(QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_url);
        m_isCopied = true;
        update();
        QTimer::singleShot(1500, this, [this] {
            m_isCopied = false;
            update();
        });
    });
}

void EndpointButton::set(const QString &url, Tone tone)
{
    m_url = url;
    m_tone = tone;
    setAccessibleName(tr("Copy the endpoint %1").arg(url));
    setToolTip(tr("Where your tools call. Click to copy."));
    setVisible(!url.isEmpty());
    updateGeometry();
    update();
}

QSize EndpointButton::sizeHint() const
{
    const QFontMetrics mono(typeFont(Type::Mono)), small(typeFont(Type::Small));
    const int word = qMax(small.horizontalAdvance(tr("Copy")), small.horizontalAdvance(tr("Copied")));
    return {10 + 8 + 7 + mono.horizontalAdvance(m_url) + 8 + word + 11, space::control};
}

void EndpointButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    QPainter painter(this);
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_tone == Tone::Plain ? colours().faint : colours().of(m_tone));
    painter.drawEllipse(QRectF(10, this->height() / 2.0 - 4, 8, 8));
    painter.setPen(colours().text);
    painter.setFont(typeFont(Type::Mono));
    QRect rest = rect().adjusted(25, 0, -11, 0);
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, m_url);
    painter.setFont(typeFont(Type::Small));
    painter.setPen(m_isCopied ? colours().fine : colours().dim);
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignRight, m_isCopied ? tr("Copied") : tr("Copy"));
}

TopBar::TopBar(QWidget *parent)
    : QFrame(parent), m_title(label({}, Type::Title)), m_endpoint(new EndpointButton(this)), m_pause(button({}))
{
    setRole(this, "bar");
    setFixedHeight(ownHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::xl, 0, space::xl, 0);
    row->setSpacing(space::m);
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(m_endpoint);
    row->addWidget(m_pause);
    connect(m_pause, &QPushButton::clicked, this, [this] { emit pauseAsked(!m_isPaused); });
    setEndpoint({}, Tone::Plain);
    setPaused(false, false);
}

void TopBar::setTitle(const QString &title)
{
    m_title->setText(title);
}

void TopBar::setEndpoint(const QString &url, Tone tone)
{
    m_endpoint->set(url, tone);
}

void TopBar::setPaused(bool paused, bool possible)
{
    m_isPaused = paused;
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setToolTip(paused ? tr("Let tools call again.")
                               : tr("Refuse new calls until you resume. Answers under way go on."));
    m_pause->setVisible(possible);
}

} // namespace tollgate::ui
