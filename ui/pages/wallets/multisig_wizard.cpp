#include "ui/pages/wallets/multisig_wizard.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "devices/key_register.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/pages/devices/device_key_picker.h"
#include "ui/pages/wallets/key_choice.h"
#include "ui/pages/wallets/name_notice.h"
#include "ui/pages/wallets/wallet_preview.h"
#include "ui/text/error_words.h"
#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/text/wallet_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/address_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

namespace {

constexpr int kMostCosigners = 15; // OP_CHECKMULTISIG in a P2SH script (Bitcoin consensus)

void addField(QVBoxLayout* column, const QString& name, QWidget* field) {
    column->addWidget((new Label(name))->kind("smallStrong"));
    field->setAccessibleName(name);
    column->addWidget(field);
}

} // namespace

void MultisigDraft::remember(const app::DeviceKey& key) {
    wallet::KeyRecord record;
    record.fingerprint = key.cosigner.origin.fingerprint;
    record.vendor = key.vendor.toStdString();
    // What the device itself has just said goes before what was written down.
    records.insert(records.begin(), std::move(record));
}

QuorumStep::QuorumStep(MultisigDraft& draft, const QString& name, std::vector<std::string> otherNames)
    : WizardStep(tr("Multisig wallet"), tr("Decide together how many keys there are and how many of them must sign.")),
      m_draft(draft), m_name(new QLineEdit(name)), m_count(new ChoiceBox), m_threshold(new ChoiceBox),
      m_type(new ChoiceBox) {
    m_name->setMaxLength(64);
    addField(body(), tr("Name of the wallet"), m_name);
    body()->addWidget(new NameNotice(m_name, std::move(otherNames)));
    for (int count = 2; count <= kMostCosigners; ++count)
        m_count->addItem(QString::number(count), count);
    m_count->setCurrentIndex(m_count->findData(3));
    addField(body(), tr("Keys in all"), m_count);
    fillThresholds();
    addField(body(), tr("Keys that must sign"), m_threshold);
    for (const auto type :
         {bitcoin::OutputType::WshMulti, bitcoin::OutputType::ShWshMulti, bitcoin::OutputType::ShMulti})
        m_type->addItem(outputTypeWords(type), static_cast<int>(type));
    addField(body(), tr("Type"), m_type);
    body()->addStretch();
    connect(m_count, &QComboBox::currentIndexChanged, this, &QuorumStep::fillThresholds);
    connect(m_name, &QLineEdit::textChanged, this, &WizardStep::changed);
    setFocusProxy(m_name);
}

void QuorumStep::fillThresholds() {
    const int count = m_count->currentData().toInt();
    m_threshold->clear();
    for (int threshold = 1; threshold <= count; ++threshold)
        m_threshold->addItem(QString::number(threshold), threshold);
    m_threshold->setCurrentIndex(m_threshold->findData(count / 2 + 1));
}

bool QuorumStep::isReady() const {
    return !m_name->text().trimmed().isEmpty();
}

Result<void> QuorumStep::accept() {
    const auto type = static_cast<bitcoin::OutputType>(m_type->currentData().toInt());
    // The path of the key depends on the type, so a key that was derived for another one no longer fits.
    if (type != m_draft.type) m_draft.own.reset();
    m_draft.type = type;
    m_draft.name = m_name->text().trimmed();
    m_draft.count = m_count->currentData().toInt();
    m_draft.threshold = m_threshold->currentData().toInt();
    return {};
}

OwnKeyStep::OwnKeyStep(MultisigDraft& draft, const Context& context)
    : WizardStep(
          tr("Your key"),
          tr("Give this line to the other cosigners. It holds no secret, but whoever has it sees the wallet's coins.")),
      m_draft(draft), m_context(context), m_keys(keyChoice(context.session.snapshot())), m_shown(new AddressView),
      m_notice(new NoticeBar(Notice::Look, {})) {
    addField(body(), tr("Key"), m_keys);
    auto* derive = new SecondaryButton(tr("Show the public key"), Icon::Keys);
    body()->addWidget(derive, 0, Qt::AlignLeft);
    m_shown->setSubject(tr("Cosigner's line"));
    auto* picker = new DeviceKeyPicker(context, [this] { return m_draft.type; });
    body()->addWidget(picker);
    body()->addWidget(m_shown);
    m_notice->hide();
    body()->addWidget(m_notice);
    body()->addStretch();
    connect(picker, &DeviceKeyPicker::taken, this, [this](const app::DeviceKey& key) {
        m_draft.own = key.cosigner;
        m_draft.isOwnOnDevice = true;
        m_draft.remember(key);
        m_notice->hide();
        enter();
    });
    connect(derive, &QPushButton::clicked, this, &OwnKeyStep::derive);
    connect(m_keys, &QComboBox::currentIndexChanged, this, [this] {
        m_draft.own.reset();
        enter();
    });
    derive->setEnabled(m_keys->count() > 0);
    setFocusProxy(derive);
}

void OwnKeyStep::enter() {
    m_shown->setVisible(m_draft.own.has_value());
    if (m_draft.own) m_shown->setAddress(QString::fromStdString(m_draft.own->toString()));
    if (m_keys->count() == 0) {
        m_notice->set(Notice::Look,
                      tr("There is no key in this vault yet. Add one first, or take the key of a device."));
        m_notice->setVisible(!m_draft.own);
    }
    emit changed();
}

void OwnKeyStep::derive() {
    const app::KeySummary* key = chosenKey(m_context.session.snapshot(), *m_keys);
    if (!key) return;
    app::CosignerRequest request;
    request.seedId = key->seedId;
    request.type = m_draft.type;
    request.network = m_draft.network;
    auto shared = std::make_shared<app::CosignerRequest>(std::move(request));
    PasswordDialog::ask(
        this, tr("The key is opened once, to derive its public key."), tr("Show the public key"),
        !key->passphraseFingerprints.empty(), [this, shared](SecureString password, SecureString passphrase) {
            shared->passphrase = std::move(passphrase);
            m_context.session.cosignerKey(std::move(*shared), std::move(password),
                                          guarded<wallet::Cosigner>(this, [this](Result<wallet::Cosigner> derived) {
                                              m_notice->hide();
                                              if (derived) {
                                                  m_draft.own = *derived;
                                                  m_draft.isOwnOnDevice = false;
                                                  return enter();
                                              }
                                              const ErrorWords words = errorWords(derived.error());
                                              m_notice->set(Notice::Look,
                                                            QStringLiteral("%1. %2").arg(words.title, words.whatToDo));
                                              m_notice->show();
                                          }));
        });
}

CosignersStep::CosignersStep(MultisigDraft& draft, const Context& context)
    : WizardStep(tr("The other cosigners"),
                 tr("Paste the line of each: [fingerprint/path] and the extended public key (xpub). Ask for it over a "
                    "way that you trust.")),
      m_draft(draft), m_context(context) {}

void CosignersStep::fill(const app::DeviceKey& key) {
    for (QPlainTextEdit* field : m_fields) {
        if (!field->document()->isEmpty()) continue;
        field->setPlainText(QString::fromStdString(key.cosigner.toString()));
        m_draft.remember(key);
        return;
    }
}

void CosignersStep::enter() {
    const int wanted = m_draft.count - 1;
    if (static_cast<int>(m_fields.size()) == wanted) return;
    while (QLayoutItem* item = body()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_fields.clear();
    auto* picker = new DeviceKeyPicker(m_context, [this] { return m_draft.type; });
    body()->addWidget(picker);
    connect(picker, &DeviceKeyPicker::taken, this, &CosignersStep::fill);
    for (int i = 0; i < wanted; ++i) {
        auto* edit = new QPlainTextEdit;
        edit->setProperty("kind", QStringLiteral("mono"));
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(76);
        addField(body(), tr("Cosigner %1").arg(i + 2), edit);
        auto* state = Label::paragraph({});
        body()->addWidget(state);
        m_fields.push_back(edit);
        connect(edit, &QPlainTextEdit::textChanged, this, [this, edit, state] {
            const QString text = edit->toPlainText().simplified();
            const auto cosigner = wallet::Cosigner::parse(text.toStdString());
            state->kind(cosigner ? "proven" : "look");
            if (text.isEmpty())
                state->clear();
            else if (cosigner)
                state->setText(
                    tr("Read. Key fingerprint %1, path m/%2")
                        .arg(formatFingerprint(QString::fromStdString(cosigner->origin.fingerprint.toString())),
                             QString::fromStdString(cosigner->origin.path.toOriginString())));
            else
                state->setText(errorWords(cosigner.error()).title);
            emit changed();
        });
    }
    body()->addStretch();
    if (!m_fields.empty()) setFocusProxy(m_fields.front());
}

bool CosignersStep::isReady() const {
    return std::ranges::all_of(m_fields, [](const QPlainTextEdit* field) {
        return wallet::Cosigner::parse(field->toPlainText().simplified().toStdString()).has_value();
    });
}

Result<void> CosignersStep::accept() {
    m_draft.others.clear();
    std::vector<std::pair<keys::KeyOrigin, keys::ExtendedPublicKey>> all{{m_draft.own->origin, m_draft.own->key}};
    for (const QPlainTextEdit* field : m_fields) {
        SANDYK_TRY(auto cosigner, wallet::Cosigner::parse(field->toPlainText().simplified().toStdString()));
        all.emplace_back(cosigner.origin, cosigner.key);
        m_draft.others.push_back(std::move(cosigner));
    }
    SANDYK_TRY(auto descriptor, bitcoin::multisigDescriptor(m_draft.type, m_draft.threshold, all));
    SANDYK_CHECK(descriptor.checkNetwork(m_draft.network));
    m_draft.descriptor = std::move(descriptor);
    return {};
}

CompareStep::CompareStep(MultisigDraft& draft, const Context& context)
    : WizardStep(tr("Compare with the cosigners"), tr("Each cosigner sets up the same wallet. Compare quorum, every "
                                                      "fingerprint and the first address over the telephone or face "
                                                      "to face.")),
      m_draft(draft), m_context(context), m_mix(new NoticeBar(Notice::Look, {})),
      m_compared(new CheckBox(tr("Quorum, all key fingerprints and the first address are the same for everyone"))) {
    m_mix->hide();
    body()->addWidget(m_mix);
    body()->addWidget(m_compared);
    body()->addStretch();
    connect(m_compared, &QCheckBox::toggled, this, &WizardStep::changed);
    setFocusProxy(m_compared);
}

void CompareStep::enter() {
    delete m_preview;
    m_preview = new WalletPreview(*m_draft.descriptor, m_draft.network, m_context.session.snapshot());
    body()->insertWidget(0, m_preview);
    m_compared->setChecked(false);
    const std::string vendor = wallet::vendorOfQuorum(*m_draft.descriptor, m_draft.records);
    m_mix->set(
        Notice::Look,
        tr("Devices of one maker (%1) are enough to spend. A fault in its firmware would be enough too: mix makers.")
            .arg(visibleText(std::string_view(vendor), 64)));
    m_mix->setVisible(!vendor.empty());
}

bool CompareStep::isReady() const {
    return m_compared->isChecked();
}

QString CompareStep::nextText() const {
    return tr("Add the wallet");
}

MultisigWizard::MultisigWizard(const Context& context, QWidget* parent)
    : Wizard(parent), m_context(context), m_draft(std::make_unique<MultisigDraft>()) {
    m_draft->network = context.settings.network();
    addStep(new QuorumStep(*m_draft, context.session.freeWalletName(tr("Multisig")),
                           namesBeside(context.session.snapshot())));
    addStep(new OwnKeyStep(*m_draft, context));
    addStep(new CosignersStep(*m_draft, context));
    addStep(new CompareStep(*m_draft, context));
    connect(this, &Wizard::left, this, &MultisigWizard::finished);
    connect(this, &Wizard::completed, this, &MultisigWizard::keep);
    app::readKeyRegister(context.session, guarded<app::KeyRegister>(this, [this](Result<app::KeyRegister> all) {
                             if (!all) return;
                             std::vector<wallet::KeyRecord>& records = m_draft->records;
                             records.insert(records.end(), all->records.begin(), all->records.end());
                         }));
    start();
}

void MultisigWizard::keep() {
    const app::Snapshot& snapshot = m_context.session.snapshot();
    const auto isHere = [&](const keys::Fingerprint& fingerprint) {
        return std::ranges::any_of(snapshot.keys, [&](const app::KeySummary& key) {
            return key.fingerprint == fingerprint ||
                   std::ranges::find(key.passphraseFingerprints, fingerprint) != key.passphraseFingerprints.end();
        });
    };
    const auto& keys = m_draft->descriptor->keys();
    const bool anyHere = std::ranges::any_of(
        keys, [&](const bitcoin::DescriptorKey& key) { return key.origin && isHere(key.origin->fingerprint); });
    // With every key on devices and at other people there is nothing to prove here.
    if (m_draft->isOwnOnDevice && !anyHere) return add({}, {});
    const bool withPassphrase = std::ranges::any_of(
        snapshot.keys, [](const app::KeySummary& key) { return !key.passphraseFingerprints.empty(); });
    PasswordDialog::ask(this, tr("The key is opened once, to prove that the wallet really holds it."),
                        tr("Add the wallet"), withPassphrase, [this](SecureString password, SecureString passphrase) {
                            add(std::move(password), std::move(passphrase));
                        });
}

void MultisigWizard::add(SecureString password, SecureString passphrase) {
    app::DescriptorRequest request{m_draft->name, m_draft->network, *m_draft->descriptor, std::move(password),
                                   std::move(passphrase)};
    m_context.session.addDescriptorWallet(std::move(request),
                                          guarded<std::int64_t>(this, [this](Result<std::int64_t> added) {
                                              if (added)
                                                  emit finished();
                                              else
                                                  showError(added.error());
                                          }));
}

} // namespace sandyk::ui
