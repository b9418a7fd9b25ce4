#include "ui/shell/page_table.h"

#include <QtGlobal>

#include "ui/pages/address_book/address_book_page.h"
#include "ui/pages/backup/backup_page.h"
#include "ui/pages/coins/coins_page.h"
#include "ui/pages/devices/devices_page.h"
#include "ui/pages/firm/firm_page.h"
#include "ui/pages/history/history_page.h"
#include "ui/pages/keys/keys_page.h"
#include "ui/pages/law/law_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/receive/receive_page.h"
#include "ui/pages/send/send_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/sign/sign_page.h"
#include "ui/pages/wallets/wallets_page.h"

namespace sandyk::ui {

namespace {

template <class T>
QWidget* make(const Context& context) {
    return new T(context);
}

bool always(const Context&) {
    return true;
}

/// The offline signer knows no chain.
bool onDesk(const Context& context) {
    return !context.airGapped;
}

/// A firm's desk, not its offline signer.
bool inFirm(const Context& context) {
    return !context.airGapped && context.firm->isFirm();
}

constexpr PageEntry kPages[] = {
    {PageId::Overview, Icon::Overview, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "Overview"), always, make<OverviewPage>},
    {PageId::Firm, Icon::Firm, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "The firm"), inFirm, make<FirmPage>},
    {PageId::Wallets, Icon::Wallets, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "Wallets"), always, make<WalletsPage>},
    {PageId::Receive, Icon::Receive, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "Receive"), always, make<ReceivePage>},
    {PageId::Send, Icon::Send, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "Send"), onDesk, make<SendPage>},
    {PageId::Sign, Icon::Sign, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "Sign"), always, make<SignPage>},
    {PageId::History, Icon::History, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "History"), onDesk, make<HistoryPage>},
    {PageId::Coins, Icon::Coins, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "Coins"), onDesk, make<CoinsPage>},
    {PageId::AddressBook, Icon::AddressBook, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "Address book"), onDesk,
     make<AddressBookPage>},
    {PageId::Keys, Icon::Keys, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "Keys"), always, make<KeysPage>},
    {PageId::Devices, Icon::Devices, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "Devices"), always, make<DevicesPage>},
    {PageId::Backup, Icon::Backup, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "Backup"), always, make<BackupPage>},
    {PageId::Law, Icon::Law, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "Law"), always, make<LawPage>, true},
    {PageId::Settings, Icon::Settings, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "Settings"), always, make<SettingsPage>,
     true},
};

} // namespace

std::span<const PageEntry> pageTable() {
    return kPages;
}

} // namespace sandyk::ui
