// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TryPage.h"

#include "ui/models/Ask.h"
#include "ui/models/Json.h"
#include "ui/pages/TryLane.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeDatabase>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tollgate::ui {
namespace {

namespace js = boost::json;
constexpr qint64 mostImageBytes = 5 << 20;
constexpr int inputHeight = 76;

} // namespace

TryPage::TryPage(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_key(new QComboBox), m_both(button(tr("Two side by side"))),
      m_send(button(tr("Send"), "primary")), m_attach(button(tr("Image…"))), m_first(new TryLane(desk)),
      m_second(new TryLane(desk)), m_input(new QPlainTextEdit), m_estimate(label({}, Type::Small, "dim")),
      m_wrong(label({}, Type::Small, "error"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(makeBar());
    auto *lanes = new QHBoxLayout;
    lanes->setSpacing(space::l);
    for (TryLane *lane : {m_first, m_second}) {
        lanes->addWidget(lane, 1);
        connect(lane, &TryLane::changed, this, &TryPage::showState);
    }
    m_second->hide();
    column->addLayout(lanes, 1);
    column->addWidget(makeInput());
    showState();
}

QWidget *TryPage::makeBar()
{
    auto *all = new QWidget;
    auto *bar = new QHBoxLayout(all);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(space::s);
    bar->addWidget(label(tr("As the key"), Type::Body, "dim"));
    m_key->setAccessibleName(tr("Key"));
    m_key->setMinimumWidth(180);
    bar->addWidget(m_key);
    bar->addStretch();
    m_both->setCheckable(true);
    connect(m_both, &QPushButton::toggled, this, [this](bool both) {
        m_second->setVisible(both);
        showState();
    });
    bar->addWidget(m_both);
    QPushButton *anew = button(tr("New conversation"));
    anew->setShortcut(QKeySequence::New);
    connect(anew, &QPushButton::clicked, this, [this] {
        m_first->clear();
        m_second->clear();
        m_input->setFocus();
    });
    bar->addWidget(anew);
    return all;
}

QWidget *TryPage::makeInput()
{
    auto *card = new Card;
    m_input->setPlaceholderText(tr("Ask something. Ctrl+Enter sends."));
    m_input->setAccessibleName(tr("Question"));
    m_input->setTabChangesFocus(true);
    m_input->document()->setDocumentMargin(0);
    m_input->setFixedHeight(inputHeight);
    m_input->installEventFilter(this);
    connect(m_input, &QPlainTextEdit::textChanged, this, &TryPage::showState);
    card->body()->addWidget(m_input);
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    card->body()->addWidget(m_wrong);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    m_estimate->setWordWrap(true);
    foot->addWidget(m_estimate, 1);
    connect(m_attach, &QPushButton::clicked, this, &TryPage::attach);
    foot->addWidget(m_attach);
    connect(m_send, &QPushButton::clicked, this, &TryPage::send);
    foot->addWidget(m_send);
    card->body()->addLayout(foot);
    return card;
}

void TryPage::refresh()
{
    const auto failed = [this](const Error &error) {
        m_wrong->setText(inWords(error));
        m_wrong->show();
    };
    ask(
        m_desk.control, this, "keys.list", {},
        [this](const js::value &answer) {
            m_wrong->hide();
            const QString chosen = m_key->currentData().toString();
            m_key->clear();
            for (const Key &key : read::each(answer, keyFrom))
                m_key->addItem(key.name.isEmpty() ? key.shown : key.name, key.id);
            // The key of this computer is meant for such things.
            const int own = m_key->findText(QStringLiteral("this computer"));
            m_key->setCurrentIndex(qMax(0, chosen.isEmpty() ? own : m_key->findData(chosen)));
            m_key->setEnabled(m_key->count() > 0);
            m_key->setPlaceholderText(tr("no key yet"));
            m_knowsKeys = true;
            showState();
        },
        failed);
    ask(
        m_desk.control, this, "models.list", {},
        [this](const js::value &answer) {
            const std::vector<TryModel> models = tryModelsFrom(answer);
            const bool isNew = m_first->model().isEmpty();
            m_first->setModels(models);
            m_second->setModels(models);
            if (isNew && !models.empty()) {
                m_first->setModel(models.front().name);
                m_second->setModel(models[models.size() > 1 ? 1 : 0].name);
            }
            showState();
        },
        failed);
}

void TryPage::show(const QString &what)
{
    if (what.startsWith(u"call:"))
        return openCall(what.mid(5));
    m_first->setModel(what);
    m_input->setFocus();
}

void TryPage::openCall(const QString &id)
{
    ask(
        m_desk.control, this, "calls.detail", {{"id", id.toStdString()}},
        [this](const js::value &answer) {
            const CallDetails details = detailsFrom(read::object(answer));
            dropImages();
            m_input->setPlainText(m_first->continueFrom(details.conversation));
            m_input->moveCursor(QTextCursor::End);
            m_input->setFocus();
            if (!details.call)
                return;
            m_first->setModel(details.call->askedModel);
            if (const int key = m_key->findData(details.call->keyId); key >= 0)
                m_key->setCurrentIndex(key);
        },
        [this](const Error &error) {
            m_wrong->setText(inWords(error));
            m_wrong->show();
        });
}

bool TryPage::isBusy() const
{
    return m_first->isBusy() || m_second->isBusy();
}

void TryPage::showState()
{
    m_send->setText(isBusy() ? tr("Stop") : tr("Send"));
    const bool isReady = m_key->count() > 0 && !m_first->model().isEmpty()
        && (!m_both->isChecked() || !m_second->model().isEmpty()) && !m_input->toPlainText().trimmed().isEmpty();
    m_send->setEnabled(isBusy() || isReady);
    m_attach->setText(m_images.isEmpty() ? tr("Image…") : tr("Without the images"));
    const QString words = stateInWords();
    m_estimate->setText(m_imageNames.isEmpty()
                            ? words
                            : tr("With %1.").arg(QLocale().createSeparatedList(m_imageNames)) + u' ' + words);
}

/// What sending will cost, or what is missing before.
QString TryPage::stateInWords() const
{
    if (!m_knowsKeys)
        return {};
    if (m_key->count() == 0)
        return tr("There is no key yet: make one on the page Keys.");
    if (m_first->model().isEmpty() || (m_both->isChecked() && m_second->model().isEmpty()))
        return tr("Choose a model first.");
    const QString text = m_input->toPlainText();
    if (text.isEmpty() && m_first->isEmpty())
        return tr("What it will about cost stands here before you send.");
    const auto images = static_cast<int>(m_images.size());
    QString words = inWords(m_first->estimate(text, images));
    if (m_both->isChecked())
        words += QStringLiteral("; ") + tr("at the right %1").arg(inWords(m_second->estimate(text, images)));
    return words.left(1).toUpper() + words.mid(1);
}

void TryPage::send()
{
    if (isBusy()) {
        m_first->stop();
        m_second->stop();
        return;
    }
    const QString text = m_input->toPlainText().trimmed(), key = m_key->currentData().toString();
    if (text.isEmpty() || key.isEmpty() || !m_send->isEnabled())
        return;
    m_input->clear();
    const QStringList images = m_images;
    dropImages();
    m_first->ask(key, text, images);
    if (m_both->isChecked())
        m_second->ask(key, text, images);
    showState();
}

void TryPage::attach()
{
    m_wrong->hide();
    if (!m_images.isEmpty()) {
        dropImages();
        return showState();
    }
    const QStringList files
        = QFileDialog::getOpenFileNames(this, tr("Images"), {}, tr("Images (*.png *.jpg *.jpeg *.gif *.webp)"));
    for (const QString &name : files)
        addImage(name);
    showState();
}

void TryPage::addImage(const QString &name)
{
    QFile file(name);
    const QString shown = QFileInfo(name).fileName();
    if (file.size() > mostImageBytes || !file.open(QIODevice::ReadOnly)) {
        m_wrong->setText(tr("%1 cannot be read, or is larger than 5 MB.").arg(shown));
        return m_wrong->show();
    }
    const QString kind = QMimeDatabase().mimeTypeForFile(name).name();
    m_images << QStringLiteral("data:%1;base64,%2").arg(kind, QString::fromLatin1(file.readAll().toBase64()));
    m_imageNames << shown;
}

void TryPage::dropImages()
{
    m_images.clear();
    m_imageNames.clear();
}

bool TryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() & Qt::ControlModifier) {
            if (!isBusy())
                send();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace tollgate::ui
