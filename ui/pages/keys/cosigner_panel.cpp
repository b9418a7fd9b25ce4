#include "ui/pages/keys/cosigner_panel.h"

#include <QVBoxLayout>

#include <algorithm>

#include "session/session.h"
#include "settings/settings.h"
#include "ui/pages/keys/password_prompt.h"
#include "ui/shell/context.h"
#include "ui/widgets/address_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/qr_view.h"
#include "ui/widgets/secret_edit.h"

namespace sandyk::ui {

CosignerPanel::CosignerPanel(app::Session& session, app::Settings& settings, std::int64_t seedId, QWidget* parent)
    : QWidget(parent), m_session(session), m_settings(settings), m_seedId(seedId), m_type(new ChoiceBox),
      m_passphrase(new SecretEdit(tr("Passphrase of this key, if it has one"))),
      m_prompt(new PasswordPrompt(tr("Show the public key"))), m_key(new AddressView),
      m_qr(new QrView(tr("Cosigner’s public key"))) {
    auto* stack = new QVBoxLayout(this);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(
        Label::paragraph(tr("Give this text to whoever sets up the multisig wallet. It shows addresses and "
                            "amounts of that wallet, and cannot spend.")));
    m_type->setAccessibleName(tr("Type of the multisig wallet"));
    m_type->addItem(tr("Native segwit (P2WSH)"), static_cast<int>(bitcoin::OutputType::WshMulti));
    m_type->addItem(tr("Nested segwit (P2SH-P2WSH)"), static_cast<int>(bitcoin::OutputType::ShWshMulti));
    stack->addWidget(m_type, 0, Qt::AlignLeft);
    const auto& keys = session.snapshot().keys;
    auto key = std::ranges::find(keys, seedId, &app::KeySummary::seedId);
    m_passphrase->setPlaceholder(tr("Passphrase of this key, if it has one"));
    m_passphrase->setVisible(key != keys.end() && !key->passphraseFingerprints.empty());
    stack->addWidget(m_passphrase);
    stack->addWidget(m_prompt);
    m_key->setSubject(tr("Cosigner’s public key"));
    m_key->setCompact(true);
    m_key->hide();
    m_qr->hide();
    stack->addWidget(m_key);
    stack->addWidget(m_qr, 0, Qt::AlignLeft);
    setFocusProxy(m_prompt);
    connect(m_prompt, &PasswordPrompt::given, this, &CosignerPanel::derive);
}

void CosignerPanel::derive() {
    app::CosignerRequest request;
    request.seedId = m_seedId;
    request.passphrase = m_passphrase->take();
    request.type = static_cast<bitcoin::OutputType>(m_type->currentData().toInt());
    request.network = m_settings.network();
    m_session.cosignerKey(std::move(request), m_prompt->take(),
                          guarded<wallet::Cosigner>(this, [this](Result<wallet::Cosigner> cosigner) {
                              m_prompt->answer(cosigner ? nullptr : &cosigner.error());
                              if (!cosigner) return;
                              QString text = QString::fromStdString(cosigner->toString());
                              m_key->setAddress(text);
                              m_key->show();
                              m_qr->setVisible(m_qr->setText(text.toLatin1()));
                          }));
}

} // namespace sandyk::ui
