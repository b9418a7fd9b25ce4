#include "ui/shell/page_table.h"

#include <QtGlobal>

#include "ui/pages/address_book/address_book_page.h"
#include "ui/pages/audit/audit_page.h"
#include "ui/pages/backup/backup_page.h"
#include "ui/pages/clients/clients_page.h"
#include "ui/pages/coins/coins_page.h"
#include "ui/pages/cold_share/cold_share_page.h"
#include "ui/pages/desks/desks_page.h"
#include "ui/pages/devices/devices_page.h"
#include "ui/pages/firm/firm_page.h"
#include "ui/pages/history/history_page.h"
#include "ui/pages/keys/keys_page.h"
#include "ui/pages/law/law_page.h"
#include "ui/pages/operators/operators_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/policy/policy_page.h"
#include "ui/pages/receive/receive_page.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/pages/requests/requests_page.h"
#include "ui/pages/screening/screening_page.h"
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

bool isFounded(const Context& context) {
    return context.firm->isFirm() && context.firm->summary().isFounded;
}

/// In a founded firm only for roles that may look at it (F-34); elsewhere always.
template <custody::View View>
bool unlessHidden(const Context& context) {
    return !isFounded(context) || context.firm->summary().maySee(View);
}

template <custody::View View>
bool unlessHiddenOnDesk(const Context& context) {
    return onDesk(context) && unlessHidden<View>(context);
}

/// Coins of a founded firm move by requests alone, on each of its desks.
bool unlessFounded(const Context& context) {
    return !isFounded(context) && !context.firm->summary().isBound;
}

bool onDeskUnlessFounded(const Context& context) {
    return onDesk(context) && unlessFounded(context);
}

template <custody::View View>
bool inFirm(const Context& context) {
    return isFounded(context) && context.firm->summary().maySee(View);
}

using custody::View;

/// Before founding for everybody who unlocks it, afterwards for those who may see the operators.
bool isFirmsDesk(const Context& context) {
    return !context.airGapped && context.firm->isFirm() && !context.firm->summary().isBound &&
           unlessHidden<View::Operators>(context);
}

/// Everybody of a firm, also on a desk that is yet to be bound to one.
bool isOfFirm(const Context& context) {
    return context.session.snapshot().vault.profile != app::Profile::Individual;
}

constexpr PageEntry kPages[] = {
    {PageId::Overview, Icon::Overview, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "Overview"), always, make<OverviewPage>},
    {PageId::Firm, Icon::Firm, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "The firm"), isFirmsDesk, make<FirmPage>},
    {PageId::Requests, Icon::Requests, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "Requests"), inFirm<View::RequestsOwn>,
     make<RequestsPage>},
    {PageId::Clients, Icon::Clients, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "Clients"), inFirm<View::ClientNumbers>,
     make<ClientsPage>},
    {PageId::Screening, Icon::Eye, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "Screening"), inFirm<View::Cases>,
     make<ScreeningPage>},
    {PageId::Policy, Icon::Policy, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "Policy"), inFirm<View::Policy>,
     make<PolicyPage>},
    {PageId::Operators, Icon::Operators, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "Operators"), inFirm<View::Operators>,
     make<OperatorsPage>},
    {PageId::Wallets, Icon::Wallets, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "Wallets"), unlessHidden<View::FirmTotals>,
     make<WalletsPage>},
    {PageId::Receive, Icon::Receive, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "Receive"), unlessHidden<View::FirmTotals>,
     make<ReceivePage>},
    {PageId::Send, Icon::Send, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "Send"), onDeskUnlessFounded, make<SendPage>},
    {PageId::Sign, Icon::Sign, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "Sign"), unlessFounded, make<SignPage>},
    {PageId::History, Icon::History, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "History"),
     unlessHiddenOnDesk<View::FirmTotals>, make<HistoryPage>},
    {PageId::Coins, Icon::Coins, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "Coins"), unlessHiddenOnDesk<View::FirmTotals>,
     make<CoinsPage>},
    {PageId::AddressBook, Icon::AddressBook, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "Address book"), onDeskUnlessFounded,
     make<AddressBookPage>},
    {PageId::Keys, Icon::Keys, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "Keys"), unlessHidden<View::KeyRegister>,
     make<KeysPage>},
    {PageId::Devices, Icon::Devices, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "Devices"), unlessHidden<View::KeyRegister>,
     make<DevicesPage>},
    {PageId::Desks, Icon::OfflineSigner, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "Desks"), isOfFirm, make<DesksPage>},
    {PageId::ColdShare, Icon::ColdShare, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "Cold share"), inFirm<View::FirmTotals>,
     make<ColdSharePage>},
    {PageId::Audit, Icon::Audit, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "Audit"), inFirm<View::Log>, make<AuditPage>},
    {PageId::Reports, Icon::Reports, QT_TRANSLATE_NOOP("sandyk::ui::Desk", "Reports"), inFirm<View::Reports>,
     make<ReportsPage>},
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
