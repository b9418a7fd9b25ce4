#include "ui/pages/settings/source_card.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include "base/encoding.h"
#include "ui/pages/settings/chain_words.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/text/error_words.h"
#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/text/wallet_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/secret_edit.h"

namespace sandyk::ui {

using wallet::SourceKind;

namespace {

constexpr int kElectrumPort = 50'002;
constexpr int kNodePort = 8'332;

QSpinBox* portField(const QString& name) {
    auto* port = new QSpinBox;
    port->setRange(0, 65'535);
    port->setAccessibleName(name);
    for (QLineEdit* field : port->findChildren<QLineEdit*>())
        field->setAccessibleName(name);
    return port;
}

QLineEdit* textField(const QString& name) {
    auto* field = new QLineEdit;
    field->setAccessibleName(name);
    field->setMaxLength(250);
    return field;
}

} // namespace

SourceCard::SourceCard(const Context& context, QWidget* parent)
    : Card(SettingsPage::tr("Source of the chain"), parent), m_context(context), m_sources(context.session),
      m_place(new ChoiceBox), m_kind(new ChoiceBox), m_host(textField(SettingsPage::tr("Host"))),
      m_port(portField(SettingsPage::tr("Port"))), m_tls(new CheckBox(SettingsPage::tr("Encrypted (TLS)"))),
      m_proxyHost(textField(SettingsPage::tr("SOCKS5 proxy, for example Tor"))),
      m_proxyPort(portField(SettingsPage::tr("Port of the proxy"))), m_user(textField(SettingsPage::tr("User"))),
      m_password(new SecretEdit(SettingsPage::tr("Password of the node"))),
      m_cookie(textField(SettingsPage::tr("Cookie file"))), m_pinned(new Label), m_status(new Label),
      m_notice(new NoticeBar(Notice::Look, {})), m_keep(new SecondaryButton(SettingsPage::tr("Keep this source"))),
      m_forget(new SecondaryButton(SettingsPage::tr("Forget it"))),
      m_sync(new PrimaryButton(SettingsPage::tr("Read the chain now"))),
      m_stop(new SecondaryButton(SettingsPage::tr("Stop"))),
      m_accept(new SecondaryButton(SettingsPage::tr("I compared the fingerprint: accept this certificate"))) {
    body()->addWidget(Label::paragraph(
        SettingsPage::tr("Nobody is contacted until you choose a server or node of your own here. Everything works "
                         "without one, with what is already known.")));
    fields();
    connect(m_place, &QComboBox::activated, this, [this] { show(m_kept); });
    connect(m_kind, &QComboBox::activated, this, [this] { showKind(); });
    connect(m_keep, &QPushButton::clicked, this, [this] { keep(); });
    connect(m_forget, &QPushButton::clicked, this, [this] { forget(); });
    connect(m_sync, &QPushButton::clicked, this, [this] { m_context.chain->sync(m_context.books->walletId()); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_context.chain->stop(m_context.books->walletId()); });
    connect(m_accept, &QPushButton::clicked, this,
            [this] { m_context.chain->sync(m_context.books->walletId(), app::ChainGateway::Accept::ThisCertificate); });
    connect(m_context.chain, &app::ChainGateway::statusChanged, this, [this](qint64 walletId) {
        if (walletId == m_context.books->walletId()) showStatus();
    });
    connect(m_context.books, &app::Books::changed, this, [this] { showStatus(); });
    m_sync->setEnabled(false);
    m_forget->setEnabled(false);
    follow();
    showStatus();
}

void SourceCard::fields() {
    m_place->setAccessibleName(SettingsPage::tr("Which source"));
    m_place->addItem(SettingsPage::tr("First source"), false);
    m_place->addItem(SettingsPage::tr("Second source, to compare"), true);
    m_kind->setAccessibleName(SettingsPage::tr("Kind of source"));
    m_kind->addItem(SettingsPage::tr("Electrum server"), static_cast<int>(SourceKind::Electrum));
    m_kind->addItem(SettingsPage::tr("Bitcoin Core node (RPC)"), static_cast<int>(SourceKind::CoreRpc));
    auto* list = new KeyValueList;
    list->add(SettingsPage::tr("Which source"), m_place);
    list->add(SettingsPage::tr("Kind of source"), m_kind);
    list->add(SettingsPage::tr("Host"), m_host);
    list->add(SettingsPage::tr("Port"), m_port);
    list->add({}, m_tls);
    list->add(SettingsPage::tr("Certificate"), m_pinned);
    m_pinned->wrapped()->kind("mono");
    list->add(SettingsPage::tr("SOCKS5 proxy, for example Tor"), m_proxyHost);
    list->add(SettingsPage::tr("Port of the proxy"), m_proxyPort);
    list->add(SettingsPage::tr("User"), m_user);
    list->add(SettingsPage::tr("Password of the node"), m_password);
    list->add(SettingsPage::tr("Cookie file"), m_cookie);
    body()->addWidget(list);
    auto* row = new QHBoxLayout;
    row->addWidget(m_keep);
    row->addWidget(m_forget);
    row->addStretch();
    row->addWidget(m_stop);
    row->addWidget(m_sync);
    body()->addLayout(row);
    m_notice->hide();
    body()->addWidget(m_notice);
    m_accept->hide();
    body()->addWidget(m_accept, 0, Qt::AlignLeft);
    m_status->wrapped();
    body()->addWidget(m_status);
}

Network SourceCard::network() const {
    const wallet::Wallet* wallet = m_context.session.walletById(m_context.books->walletId());
    return wallet ? wallet->network : m_context.settings.network();
}

void SourceCard::follow() {
    if (!m_context.session.isUnlocked()) return;
    m_sources.read(network(), guarded<std::vector<wallet::ChainSource>>(this, [this](auto sources) {
                       if (!sources) return say(sources.error());
                       show(*sources);
                   }));
}

void SourceCard::show(const std::vector<wallet::ChainSource>& sources) {
    m_kept = sources;
    const bool isSecond = m_place->currentData().toBool();
    const auto found = std::ranges::find(m_kept, isSecond, &wallet::ChainSource::isSecond);
    wallet::ChainSource source;
    source.usesTls = true;
    source.port = kElectrumPort;
    if (found != m_kept.end()) source = *found;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(source.kind)));
    m_host->setText(QString::fromStdString(source.host));
    m_port->setValue(source.port);
    m_tls->setChecked(source.usesTls);
    m_proxyHost->setText(QString::fromStdString(source.proxyHost));
    m_proxyPort->setValue(source.proxyPort);
    m_user->setText(QString::fromStdString(source.user));
    m_cookie->setText(QString::fromStdString(source.cookieFile));
    m_pinned->setText(
        source.pinnedCertificate
            ? groupsOfFour(QString::fromStdString(toHex(*source.pinnedCertificate))).join(QLatin1Char(' '))
            : SettingsPage::tr("Judged by the authorities of this system"));
    m_forget->setEnabled(found != m_kept.end());
    m_sync->setEnabled(!m_kept.empty() && m_context.books->walletId() != 0);
    showKind();
}

void SourceCard::showKind() {
    const bool isNode = m_kind->currentData().toInt() == static_cast<int>(SourceKind::CoreRpc);
    for (QWidget* field : std::initializer_list<QWidget*>{m_user, m_password, m_cookie})
        field->setEnabled(isNode);
    m_tls->setEnabled(!isNode);
    if (isNode) m_tls->setChecked(false);
    // The usual port of the kind, unless another was typed.
    const int port = m_port->value();
    if (port == 0 || port == kElectrumPort || port == kNodePort) m_port->setValue(isNode ? kNodePort : kElectrumPort);
}

void SourceCard::showStatus() {
    const app::ChainStatus status = m_context.chain->status(m_context.books->walletId());
    using State = app::ChainStatus::State;
    m_stop->setVisible(status.state != State::Idle && status.state != State::Failed);
    m_accept->hide();
    m_notice->hide();
    m_status->setText(chainStatusWords(status));
    if (status.error) say(*status.error);
    if (status.secondError) say(*status.secondError);
}

void SourceCard::keep() {
    wallet::ChainSource source;
    source.network = network();
    source.kind = static_cast<SourceKind>(m_kind->currentData().toInt());
    source.host = m_host->text().trimmed().toStdString();
    source.port = static_cast<std::uint16_t>(m_port->value());
    source.usesTls = m_tls->isChecked();
    source.proxyHost = m_proxyHost->text().trimmed().toStdString();
    source.proxyPort = static_cast<std::uint16_t>(m_proxyPort->value());
    source.user = m_user->text().trimmed().toStdString();
    source.cookieFile = m_cookie->text().trimmed().toStdString();
    source.isSecond = m_place->currentData().toBool();
    m_sources.keep(std::move(source), m_password->take(), guarded<void>(this, [this](Result<void> kept) {
                       if (!kept) return say(kept.error());
                       m_notice->hide();
                       follow();
                   }));
}

void SourceCard::forget() {
    const bool isSecond = m_place->currentData().toBool();
    const auto found = std::ranges::find(m_kept, isSecond, &wallet::ChainSource::isSecond);
    if (found == m_kept.end()) return;
    m_context.chain->stop(m_context.books->walletId());
    m_sources.forget(found->id, guarded<void>(this, [this](Result<void> forgotten) {
                         if (!forgotten) return say(forgotten.error());
                         follow();
                     }));
}

void SourceCard::say(const Error& error) {
    const ErrorWords words = errorWords(error);
    QString text = QStringLiteral("%1. %2 %3").arg(words.title, words.why, words.whatToDo);
    for (const auto& [key, value] : error.params) {
        if (key != "certificate") continue;
        text += QLatin1Char('\n') + SettingsPage::tr("Fingerprint of the certificate (SHA-256): %1")
                                        .arg(groupsOfFour(visibleText(value, 64)).join(QLatin1Char(' ')));
        m_accept->show();
    }
    m_notice->set(Notice::Refused, text);
    m_notice->show();
}

} // namespace sandyk::ui
