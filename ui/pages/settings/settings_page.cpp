#include "ui/pages/settings/settings_page.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include "session/session.h"
#include "settings/settings.h"
#include "ui/pages/settings/keyholders_card.h"
#include "ui/pages/settings/limits_card.h"
#include "ui/pages/settings/prices_card.h"
#include "ui/pages/settings/source_card.h"
#include "ui/shell/context.h"
#include "ui/text/error_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/secret_edit.h"

namespace sandyk::ui {

namespace {

// A named choice whose entries carry a value.
ChoiceBox* choice(const QString& name, const QList<QPair<QString, QVariant>>& entries, const QVariant& chosen) {
    auto* box = new ChoiceBox;
    box->setAccessibleName(name);
    for (const auto& [text, value] : entries)
        box->addItem(text, value);
    box->setCurrentIndex(box->findData(chosen));
    return box;
}

SecretEdit* passwordField(const QString& name) {
    auto* edit = new SecretEdit(name);
    edit->setPlaceholder(name);
    return edit;
}

QString sentence(const Error& error) {
    ErrorWords words = errorWords(error);
    return words.title + QLatin1String(". ") + words.whatToDo;
}

} // namespace

SettingsPage::SettingsPage(const Context& context, QWidget* parent)
    : Page(tr("Settings"), tr("What is chosen here is in force at once, on this computer."), parent),
      m_session(context.session), m_settings(context.settings), m_busy(new BusyOverlay(this)) {
    for (Card* card : {lookCard(), lockCard(), networkCard(), passwordCard()})
        column()->addWidget(card);
    if (context.chain) column()->addWidget(new SourceCard(context));
    if (!context.airGapped) column()->addWidget(new PricesCard(context));
    const bool isOwn = m_session.snapshot().vault.profile == app::Profile::Individual;
    if (!context.airGapped && isOwn) column()->addWidget(new LimitsCard(context));
    // In a firm people come and go with their accounts, on its own pages.
    if (!context.firm->isFirm()) column()->addWidget(new KeyholdersCard(context));
    column()->addWidget(checkCard());
}

Card* SettingsPage::lookCard() {
    auto* card = new Card(tr("Look"));
    auto* list = new KeyValueList;
    // Each language by its own name, so that it is found by those who cannot read the one in force.
    auto* language = choice(tr("Language"),
                            {{QStringLiteral("Türkmençe"), QStringLiteral("tk")},
                             {QStringLiteral("Русский"), QStringLiteral("ru")},
                             {QStringLiteral("English"), QStringLiteral("en")}},
                            m_settings.language());
    connect(language, &QComboBox::activated, this,
            [this, language] { m_settings.setLanguage(language->currentData().toString()); });
    list->add(tr("Language"), language);
    auto* theme = choice(tr("Theme"),
                         {{tr("As the system"), static_cast<int>(app::Theme::System)},
                          {tr("Light"), static_cast<int>(app::Theme::Light)},
                          {tr("Dark"), static_cast<int>(app::Theme::Dark)}},
                         static_cast<int>(m_settings.theme()));
    connect(theme, &QComboBox::activated, this,
            [this, theme] { m_settings.setTheme(static_cast<app::Theme>(theme->currentData().toInt())); });
    list->add(tr("Theme"), theme);
    auto* unit = choice(tr("Unit of amounts"),
                        {{QStringLiteral("BTC"), static_cast<int>(app::AmountUnit::Btc)},
                         {QStringLiteral("sat"), static_cast<int>(app::AmountUnit::Sat)}},
                        static_cast<int>(m_settings.unit()));
    connect(unit, &QComboBox::activated, this,
            [this, unit] { m_settings.setUnit(static_cast<app::AmountUnit>(unit->currentData().toInt())); });
    list->add(tr("Unit of amounts"), unit);
    card->body()->addWidget(list);
    return card;
}

Card* SettingsPage::lockCard() {
    auto* card = new Card(tr("Automatic lock"));
    card->body()->addWidget(Label::paragraph(
        tr("A locked vault is closed: keys and wallets leave the memory, and the password is needed again.")));
    auto* list = new KeyValueList;
    QList<QPair<QString, QVariant>> entries;
    for (int minutes : {1, 2, 5, 10, 15, 30, 60})
        entries.append({tr("%Ln minute(s)", nullptr, minutes), minutes});
    auto* idle = choice(tr("Lock when left alone for"), entries, m_settings.autoLockMinutes());
    connect(idle, &QComboBox::activated, this,
            [this, idle] { m_settings.setAutoLockMinutes(idle->currentData().toInt()); });
    list->add(tr("Lock when left alone for"), idle);
    card->body()->addWidget(list);
    auto* suspend = new CheckBox(tr("Lock when the computer sleeps or the screen is locked"));
    suspend->setChecked(m_settings.lockOnSuspend());
    connect(suspend, &QCheckBox::toggled, &m_settings, &app::Settings::setLockOnSuspend);
    card->body()->addWidget(suspend);
    return card;
}

Card* SettingsPage::networkCard() {
    auto* card = new Card(tr("Bitcoin network"));
    card->body()->addWidget(Label::paragraph(
        tr("New wallets and signing requests belong to this network. Test networks have coins without value.")));
    auto* network = choice(tr("Bitcoin network"),
                           {{tr("Bitcoin (main network)"), static_cast<int>(Network::Main)},
                            {tr("Testnet"), static_cast<int>(Network::Test)},
                            {tr("Signet"), static_cast<int>(Network::Signet)},
                            {tr("Regtest (own test chain)"), static_cast<int>(Network::Regtest)}},
                           static_cast<int>(m_settings.network()));
    connect(network, &QComboBox::activated, this,
            [this, network] { m_settings.setNetwork(static_cast<Network>(network->currentData().toInt())); });
    card->body()->addWidget(network, 0, Qt::AlignLeft);
    return card;
}

Card* SettingsPage::passwordCard() {
    auto* card = new Card(tr("Password of the vault"));
    m_oldPassword = passwordField(tr("Password now"));
    m_newPassword = passwordField(tr("New password"));
    m_repeated = passwordField(tr("New password once more"));
    for (SecretEdit* edit : {m_oldPassword, m_newPassword, m_repeated})
        card->body()->addWidget(edit);
    m_passwordNotice = new NoticeBar(Notice::Info, {});
    m_passwordNotice->hide();
    card->body()->addWidget(m_passwordNotice);
    auto* change = new SecondaryButton(tr("Change password"));
    connect(change, &QPushButton::clicked, this, &SettingsPage::changePassword);
    card->body()->addWidget(change, 0, Qt::AlignLeft);
    return card;
}

void SettingsPage::changePassword() {
    m_passwordNotice->show();
    if (!(m_newPassword->text() == m_repeated->text())) {
        m_passwordNotice->set(Notice::Refused, tr("The new password does not match its repetition. Type both again."));
        return;
    }
    m_busy->start(tr("Changing the password …"));
    m_repeated->clear();
    m_session.changePassword(
        m_oldPassword->take(), m_newPassword->take(), guarded<void>(this, [this](Result<void> changed) {
            m_busy->stop();
            if (changed) {
                m_passwordNotice->set(Notice::Info,
                                      tr("The password is changed. Older backup files keep the password they "
                                         "were made with."));
            } else {
                m_passwordNotice->set(Notice::Refused, sentence(changed.error()));
            }
        }));
}

Card* SettingsPage::checkCard() {
    auto* card = new Card(tr("The vault file"));
    const app::VaultSummary& vault = m_session.snapshot().vault;
    auto* list = new KeyValueList;
    list->add(tr("File"), QString::fromStdString(vault.file.string()));
    list->add(tr("Format"), QString::number(vault.formatVersion));
    list->add(tr("Cipher"), vault.cipher);
    list->add(tr("Password hashing"), vault.kdf);
    card->body()->addWidget(list);
    card->body()->addWidget(Label::paragraph(
        tr("This one file is the whole vault. Whoever copies it and knows the password has everything; without the "
           "password it is of no use.")));
    m_checkPassword = passwordField(tr("Password"));
    card->body()->addWidget(m_checkPassword);
    m_checkNotice = new NoticeBar(Notice::Info, {});
    m_checkNotice->hide();
    card->body()->addWidget(m_checkNotice);
    auto* check = new SecondaryButton(tr("Check the file"));
    connect(check, &QPushButton::clicked, this, &SettingsPage::checkVault);
    card->body()->addWidget(check, 0, Qt::AlignLeft);
    return card;
}

void SettingsPage::checkVault() {
    m_busy->start(tr("Checking every page of the file …"));
    m_session.check(
        m_checkPassword->take(),
        guarded<std::vector<std::string>>(this, [this](Result<std::vector<std::string>> problems) {
            m_busy->stop();
            m_checkNotice->show();
            if (!problems) {
                m_checkNotice->set(Notice::Refused, sentence(problems.error()));
            } else if (problems->empty()) {
                m_checkNotice->set(Notice::Proven, tr("Every page, both headers and every seed are whole."));
            } else {
                m_checkNotice->set(Notice::Refused,
                                   tr("The file is damaged. Restore the latest backup and keep this file for "
                                      "help."));
            }
        }));
}

} // namespace sandyk::ui
