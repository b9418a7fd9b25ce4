#include "ui/shell/main_window.h"

#include <QCloseEvent>
#include <QTimer>

#include "ui/pages/law/risk_notice.h"
#include "ui/pages/unlock/unlock_page.h"
#include "ui/shell/desk.h"
#include "ui/shell/language.h"
#include "ui/theme/icons.h"
#include "ui/widgets/accessibility.h"
#include "ui/wizards/start_page.h"

namespace sandyk::ui {

namespace {
constexpr QSize kLeastSize(1000, 640);
constexpr QSize kFirstSize(1160, 780);

app::PaymentFlow::Sender senderOver(app::ChainGateway* chain) {
    if (!chain) return {};
    return [chain](Network network, const bitcoin::Transaction& transaction, app::Done<void> done) {
        chain->broadcast(network, transaction, std::move(done));
    };
}

} // namespace

MainWindow::MainWindow(app::Session& session, app::Settings& settings, bool airGapped, QWidget* parent,
                       std::unique_ptr<app::DeviceSource> devices, app::ChainGateway* chain)
    : QMainWindow(parent), m_books(session, chain), m_firm(session), m_payment(session, senderOver(chain)),
      m_devices(devices ? std::move(devices) : app::systemDevices()), m_context{session,
                                                                                settings,
                                                                                airGapped,
                                                                                [this](PageId page) {
                                                                                    if (m_desk) m_desk->open(page);
                                                                                },
                                                                                &m_devices,
                                                                                chain,
                                                                                &m_books,
                                                                                &m_payment,
                                                                                &m_firm},
      m_profile(airGapped ? app::Profile::Signer : app::Profile::Individual), m_language(settings.language()) {
    installAccessibility();
    setWindowIcon(applicationIcon());
    setWindowTitle(airGapped ? tr("Sandyk, offline signer") : tr("Sandyk"));
    setMinimumSize(kLeastSize);
    resize(kFirstSize);
    connect(&session, &app::Session::stateChanged, this, &MainWindow::follow);
    connect(&session, &app::Session::busyChanged, this, [this] {
        if (m_rebuildDue) rebuildWhenIdle();
    });
    connect(&settings, &app::Settings::changed, this, &MainWindow::applySettings);
    connect(&m_autoLock, &app::AutoLock::lockDue, this, [this] { m_context.session.lock(); });
    applySettings();
    const auto recent = settings.recentVaults();
    // The vault of the last time is offered at once; another can be chosen from there.
    if (session.state() == app::Session::State::NoVault && !recent.empty() && session.chooseVault(recent.front()))
        return;
    follow();
}

MainWindow::~MainWindow() {
    // Pages use the members of this window to their end.
    delete takeCentralWidget();
}

void MainWindow::askToUnlock(const std::filesystem::path& vault) {
    if (auto chosen = m_context.session.chooseVault(vault); !chosen && m_start) m_start->showError(chosen.error());
}

void MainWindow::applySettings() {
    m_autoLock.setIdleLimit(std::chrono::minutes(m_context.settings.autoLockMinutes()));
    m_autoLock.setLockOnSuspend(m_context.settings.lockOnSuspend());
    if (m_language == m_context.settings.language()) return;
    m_language = m_context.settings.language();
    applyLanguage(m_language);
    m_rebuildDue = true;
    // The list that was clicked is on the page that goes away: let its event end first.
    QTimer::singleShot(0, this, &MainWindow::rebuildWhenIdle);
}

void MainWindow::rebuildWhenIdle() {
    if (!m_rebuildDue || m_context.session.isBusy()) return;
    m_rebuildDue = false;
    rebuild();
}

void MainWindow::follow() {
    m_autoLock.setActive(m_context.session.isUnlocked());
    m_devices.setWatching(m_context.session.isUnlocked());
    if (m_context.session.isUnlocked()) m_context.settings.rememberVault(m_context.session.snapshot().vault.file);
    // A new vault is open before its first key is in it; the wizard says when it is done.
    if (m_start && m_start->isFinishing()) return;
    rebuild();
}

void MainWindow::rebuild() {
    PageId page = m_desk ? m_desk->current() : PageId::Overview;
    m_desk = nullptr;
    m_start = nullptr;
    switch (m_context.session.state()) {
    case app::Session::State::NoVault:
        m_start = new StartPage(m_context, m_profile);
        // Queued: the page must not be destroyed inside its own signal.
        connect(m_start, &StartPage::finished, this, &MainWindow::follow, Qt::QueuedConnection);
        setContent(m_start);
        return;
    case app::Session::State::Locked:
        setContent(new UnlockPage(m_context));
        return;
    case app::Session::State::Unlocked:
        if (m_context.session.snapshot().notice) {
            auto* risk = new RiskPage(m_context);
            connect(risk, &RiskPage::accepted, this, &MainWindow::rebuild, Qt::QueuedConnection);
            setContent(risk);
            return;
        }
        m_desk = new Desk(m_context);
        if (page == PageId::Overview && m_firm.isFirm() && !m_firm.summary().isFounded) page = PageId::Firm;
        m_desk->open(page);
        setContent(m_desk);
        return;
    }
}

void MainWindow::setContent(QWidget* content) {
    // Hidden first, so that every secret field in it is wiped before it waits to be deleted.
    if (QWidget* old = takeCentralWidget()) {
        old->hide();
        old->deleteLater();
    }
    setCentralWidget(content);
    content->setFocus();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_context.session.closeVault();
    QMainWindow::closeEvent(event);
}

} // namespace sandyk::ui
