#include "flows/payment_flow.h"

#include <QPointer>

#include <algorithm>

#include "devices/device_flow.h"
#include "session/vault_work.h"
#include "storage/chain_store.h"
#include "storage/draft_store.h"

namespace sandyk::app {

namespace {

using wallet::DraftState;

Result<wallet::Wallet> walletOf(const storage::Vault& vault, std::int64_t walletId) {
    SANDYK_TRY(auto wallets, vault.wallets());
    const auto found = std::ranges::find(wallets, walletId, &wallet::Wallet::id);
    if (found == wallets.end()) return fail(ErrorCode::WalletNotFound, "no such wallet");
    return std::move(*found);
}

/// What is known of the chain, with drafts brought up to it first.
Result<ChainView> settledView(const storage::Vault& vault, std::int64_t walletId) {
    SANDYK_TRY(const auto wallet, walletOf(vault, walletId));
    SANDYK_TRY(auto chain, readChainView(vault, wallet));
    SANDYK_CHECK(settleDrafts(vault, chain));
    return readChainView(vault, wallet);
}

Result<std::int64_t> medianTimeOf(const storage::Vault& vault, std::int64_t walletId) {
    SANDYK_TRY(const auto wallet, walletOf(vault, walletId));
    SANDYK_TRY(const auto tip, storage::readChainTip(vault.database(), wallet.network));
    return tip.medianTime;
}

Result<PaymentView> keepIfNew(const storage::Vault& vault, PaymentView view,
                              const std::vector<wallet::Recipient>& recipients) {
    if (view.draft.id > 0) return view;
    if (auto refusal = view.verdict.refusal(); refusal && refusal->code != ErrorCode::PaymentDelay)
        return Failure(*std::move(refusal));
    return keepPayment(vault, std::move(view), recipients);
}

} // namespace

PaymentFlow::PaymentFlow(Session& session, Sender sender, QObject* parent)
    : QObject(parent), m_session(session), m_sender(std::move(sender)) {
    connect(&session, &Session::stateChanged, this, [this] {
        if (!m_session.isUnlocked()) clear();
    });
}

void PaymentFlow::report(const Error& error) {
    Q_EMIT failed(error);
}

void PaymentFlow::take(Result<PaymentView> view, Stage next) {
    if (!view) {
        m_stage = !m_view ? Stage::Empty : m_view->draft.id > 0 ? Stage::Kept : Stage::Prepared;
        Q_EMIT changed();
        return report(view.error());
    }
    m_view = std::move(*view);
    m_stage = next;
    Q_EMIT changed();
}

/// `work` is Result<PaymentView>(storage::Vault&); `then` follows when it succeeds.
template <class Work>
void PaymentFlow::step(Work work, Stage next, std::function<void(const PaymentView&)> then) {
    m_stage = Stage::Working;
    Q_EMIT changed();
    m_session.withVault<PaymentView>(
        std::move(work),
        [this, alive = QPointer<PaymentFlow>(this), round = m_round, next,
         then = std::move(then)](Result<PaymentView> view) {
            if (!alive || round != m_round) return;
            const bool isDone = view.has_value();
            take(std::move(view), next);
            if (alive && isDone && then && round == m_round) then(*m_view);
        },
        Session::Refresh::Snapshot);
}

template <class Prepare>
void PaymentFlow::start(std::int64_t walletId, Prepare prepare) {
    clear();
    step(
        [walletId, prepare = std::move(prepare)](storage::Vault& vault) -> Result<PaymentView> {
            SANDYK_TRY(const ChainView chain, settledView(vault, walletId));
            return prepare(vault, chain);
        },
        Stage::Prepared);
}

template <class Work>
void PaymentFlow::withDraft(Work work, std::function<void(const PaymentView&)> then) {
    if (m_stage != Stage::Prepared && m_stage != Stage::Kept) return;
    step(
        [view = *m_view, recipients = m_recipients,
         work = std::move(work)](storage::Vault& vault) mutable -> Result<PaymentView> {
            SANDYK_TRY(const PaymentView kept, keepIfNew(vault, std::move(view), recipients));
            SANDYK_TRY(const std::int64_t medianTime, medianTimeOf(vault, kept.draft.walletId));
            return work(vault, kept, medianTime);
        },
        Stage::Kept, std::move(then));
}

void PaymentFlow::prepare(std::int64_t walletId, wallet::PaymentIntent intent) {
    auto recipients = intent.recipients;
    start(walletId, [intent = std::move(intent)](storage::Vault& vault, const ChainView& chain) {
        return preparePayment(vault, intent, chain);
    });
    m_recipients = std::move(recipients);
}

void PaymentFlow::prepareBump(std::int64_t walletId, const bitcoin::Txid& txid, bitcoin::FeeRate feeRate,
                              std::optional<bitcoin::Address> payer) {
    start(walletId, [txid, feeRate, payer](storage::Vault& vault, const ChainView& chain) {
        return app::prepareBump(vault, txid, feeRate, chain, payer);
    });
}

void PaymentFlow::prepareCancel(std::int64_t walletId, const bitcoin::Txid& txid, bitcoin::FeeRate feeRate) {
    start(walletId, [txid, feeRate](storage::Vault& vault, const ChainView& chain) {
        return app::prepareCancel(vault, txid, feeRate, chain);
    });
}

void PaymentFlow::prepareChild(std::int64_t walletId, const bitcoin::Txid& txid, bitcoin::FeeRate packageRate) {
    start(walletId, [txid, packageRate](storage::Vault& vault, const ChainView& chain) {
        return app::prepareChild(vault, txid, packageRate, chain);
    });
}

void PaymentFlow::open(std::int64_t draftId) {
    clear();
    step(
        [draftId](storage::Vault& vault) -> Result<PaymentView> {
            SANDYK_TRY(const auto draft, storage::readDraft(vault.database(), draftId));
            SANDYK_TRY(const ChainView chain, settledView(vault, draft.walletId));
            return viewDraft(vault, draftId, chain.medianTime);
        },
        Stage::Kept);
}

void PaymentFlow::clear() {
    ++m_round;
    m_stop.request_stop();
    m_stage = Stage::Empty;
    m_view.reset();
    m_recipients.clear();
    Q_EMIT changed();
}

bool PaymentFlow::maySign() const {
    const bool isFree = m_view && m_view->review.mayBeSigned() && m_view->verdict.effect() < wallet::Effect::Block;
    return isFree && (m_stage == Stage::Prepared || mayExport());
}

bool PaymentFlow::mayExport() const {
    return m_view && m_stage == Stage::Kept && m_view->draft.state == DraftState::Prepared;
}

bool PaymentFlow::mayBroadcast() const {
    if (!m_view || m_stage != Stage::Kept) return false;
    return m_view->draft.state == DraftState::Signed || m_view->draft.state == DraftState::Broadcast;
}

bool PaymentFlow::mayAbandon() const {
    if (!m_view || m_stage != Stage::Kept) return false;
    return m_view->draft.state == DraftState::Prepared || m_view->draft.state == DraftState::Signed;
}

void PaymentFlow::keep() {
    withDraft([](storage::Vault&, const PaymentView& kept, std::int64_t) -> Result<PaymentView> { return kept; });
}

void PaymentFlow::acceptFee(bitcoin::Amount fee) {
    withDraft([fee](storage::Vault& vault, const PaymentView& kept, std::int64_t medianTime) {
        return app::acceptFee(vault, kept.draft.id, fee, medianTime);
    });
}

void PaymentFlow::sign(SecureString password, SecureString passphrase) {
    m_stop = std::stop_source();
    auto progress = [this, session = &m_session,
                     alive = QPointer<PaymentFlow>(this)](const signing::UserInteraction& now) {
        if (now.kind != signing::UserInteraction::Kind::Progress) return;
        // The session outlives every page and is told on the GUI thread.
        QMetaObject::invokeMethod(
            session,
            [this, alive, now] {
                if (alive) Q_EMIT progressed(static_cast<int>(now.done), static_cast<int>(now.total));
            },
            Qt::QueuedConnection);
    };
    withDraft([password = std::move(password), passphrase = std::move(passphrase), progress,
               stop = m_stop.get_token()](storage::Vault& vault, const PaymentView& kept, std::int64_t medianTime) {
        return signDraft(vault, kept.draft.id, password, passphrase, medianTime, progress, stop);
    });
}

void PaymentFlow::signWith(DeviceFlow& device, const QString& path) {
    const auto takeBack = [this, alive = QPointer<PaymentFlow>(this)](std::uint64_t round,
                                                                      Result<signing::SignResult> answer) {
        if (!alive || round != m_round) return;
        if (!answer) return take(Failure(answer.error()), Stage::Kept);
        step(
            [psbt = std::move(answer->psbt),
             walletId = m_view->draft.walletId](storage::Vault& vault) -> Result<PaymentView> {
                SANDYK_TRY(const std::int64_t medianTime, medianTimeOf(vault, walletId));
                return addSignatures(vault, psbt, medianTime);
            },
            Stage::Kept);
    };
    withDraft([](storage::Vault& vault, const PaymentView& kept,
                 std::int64_t medianTime) { return readyToSign(vault, kept.draft.id, medianTime); },
              [this, takeBack, path, device = QPointer<DeviceFlow>(&device)](const PaymentView& view) {
                  if (!device) return;
                  device->sign(path, view.draft.psbt, view.review,
                               [takeBack, round = m_round](Result<signing::SignResult> result) {
                                   takeBack(round, std::move(result));
                               });
                  if (!device->isRunning()) return;
                  m_stage = Stage::Working;
                  Q_EMIT changed();
              });
}

void PaymentFlow::cancelSigning() {
    m_stop.request_stop();
}

void PaymentFlow::exportPsbt(Done<Bytes> done) {
    withDraft([](storage::Vault& vault, const PaymentView& kept,
                 std::int64_t medianTime) { return exportDraft(vault, kept.draft.id, medianTime); },
              [done = std::move(done)](const PaymentView& view) { done(view.draft.psbt.serialize()); });
}

void PaymentFlow::addSigned(Bytes content) {
    if (m_stage == Stage::Working) return;
    auto returned = bitcoin::Psbt::parseAny(content);
    if (!returned) return report(returned.error());
    step(
        [psbt = std::move(*returned)](storage::Vault& vault) -> Result<PaymentView> {
            SANDYK_TRY(const auto txid, psbt.unsignedTxid());
            SANDYK_TRY(const auto draft, storage::findDraft(vault.database(), txid));
            if (!draft) return addSignatures(vault, psbt, 0);
            SANDYK_TRY(const std::int64_t medianTime, medianTimeOf(vault, draft->walletId));
            return addSignatures(vault, psbt, medianTime);
        },
        Stage::Kept);
}

void PaymentFlow::broadcast() {
    if (!mayBroadcast()) return;
    if (!m_sender) return report({ErrorCode::PaymentNoSender, "no network in this program", {}});
    m_stage = Stage::Working;
    Q_EMIT changed();
    struct Ready {
        PaymentView view;
        bitcoin::Transaction transaction;
    };
    m_session.withVault<Ready>(
        [id = m_view->draft.id, walletId = m_view->draft.walletId](storage::Vault& vault) -> Result<Ready> {
            SANDYK_TRY(const std::int64_t medianTime, medianTimeOf(vault, walletId));
            SANDYK_TRY(auto transaction, beginBroadcast(vault, id, medianTime));
            SANDYK_TRY(auto view, viewDraft(vault, id, medianTime));
            return Ready{std::move(view), std::move(transaction)};
        },
        [this, alive = QPointer<PaymentFlow>(this), round = m_round](Result<Ready> ready) {
            if (!alive || round != m_round) return;
            if (!ready) return take(Failure(ready.error()), Stage::Kept);
            const QString txid = QString::fromStdString(ready->transaction.txid().toString());
            const Network network = ready->view.review.network;
            take(std::move(ready->view), Stage::Kept);
            m_sender(network, ready->transaction, [this, alive, txid](Result<void> done) {
                if (!alive) return;
                if (!done) return report(done.error());
                Q_EMIT sent(txid);
            });
        },
        Session::Refresh::Nothing);
}

void PaymentFlow::abandon() {
    if (!mayAbandon()) return;
    withDraft([](storage::Vault& vault, const PaymentView& kept, std::int64_t medianTime) -> Result<PaymentView> {
        SANDYK_CHECK(abandonDraft(vault, kept.draft.id));
        return viewDraft(vault, kept.draft.id, medianTime);
    });
}

void PaymentFlow::abandonKept(std::int64_t draftId, Done<void> done) {
    m_session.withVault<void>(
        [draftId](storage::Vault& vault) -> Result<void> {
            SANDYK_CHECK(abandonDraft(vault, draftId));
            return {};
        },
        std::move(done), Session::Refresh::Nothing);
}

void PaymentFlow::feeOffers(std::int64_t walletId, const bitcoin::Txid& txid, std::optional<bitcoin::FeeRate> wanted,
                            Done<FeeOffers> done) {
    m_session.withVault<FeeOffers>(
        [walletId, txid, wanted](storage::Vault& vault) -> Result<FeeOffers> {
            SANDYK_TRY(const ChainView chain, settledView(vault, walletId));
            return app::feeOffers(vault, txid, wanted, chain);
        },
        std::move(done), Session::Refresh::Nothing);
}

void PaymentFlow::drafts(std::int64_t walletId, Done<std::vector<wallet::PaymentDraft>> done) {
    m_session.withVault<std::vector<wallet::PaymentDraft>>(
        [walletId](storage::Vault& vault) -> Result<std::vector<wallet::PaymentDraft>> {
            SANDYK_CHECK(settledView(vault, walletId));
            return storage::readDrafts(vault.database(), walletId);
        },
        std::move(done), Session::Refresh::Nothing);
}

void PaymentFlow::chainView(std::int64_t walletId, Done<ChainView> done) {
    m_session.withVault<ChainView>([walletId](storage::Vault& vault) { return settledView(vault, walletId); },
                                   std::move(done), Session::Refresh::Nothing);
}

} // namespace sandyk::app
