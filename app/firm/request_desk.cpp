#include "firm/request_desk.h"

#include <QPointer>

#include <algorithm>

#include "base/encoding.h"
#include "bitcoin/psbt_roles.h"
#include "custody/offline_signer.h"
#include "firm/firm_work.h"
#include "firm/request_parts.h"
#include "session/key_access.h"
#include "signing/software_signer.h"
#include "storage/chain_store.h"

namespace sandyk::app {

namespace {

using custody::Desk;
using custody::RequestState;

constexpr std::size_t kMostListed = 2'000;

Result<std::vector<RequestEntry>> listRequests(const Desk& desk) {
    SANDYK_TRY(const auto lines, custody::requestList(desk, std::nullopt, kMostListed));
    std::vector<RequestEntry> entries;
    for (const custody::RequestLine& line : lines) {
        RequestEntry entry{line.id,     line.state,     line.kind,
                           line.client, line.initiator, line.address,
                           line.amount, line.createdAt, static_cast<int>(line.approvals),
                           false};
        if (line.state == RequestState::Pending && line.approvals > 0 && desk.actor != nullptr) {
            SANDYK_TRY(const auto request, custody::readRequest(desk.database, line.id));
            entry.votedByMe = std::ranges::any_of(request.approvals, [&](const custody::Approval& approval) {
                return approval.body.operatorName == desk.actor->name;
            });
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<void> signWithSeeds(const Desk& desk, storage::Vault& vault, std::int64_t id, const SecureString& password,
                           const SecureString& passphrase) {
    SANDYK_TRY(const auto request, custody::requestToSign(desk, id));
    SANDYK_TRY(const Network network, requestNetwork(request.body));
    SANDYK_TRY(const auto context, requestContext(vault, network));
    SANDYK_TRY(const auto review, signing::review(request.psbt, context));
    std::vector<keys::Fingerprint> named;
    for (const keys::KeyOrigin& origin : review.missing)
        named.push_back(origin.fingerprint);
    SANDYK_TRY(auto masters, openMasters(vault, password, passphrase, network, named));
    signing::SoftwareSigner signer(std::move(masters));
    SANDYK_TRY(const auto done, signer.sign(request.psbt, review, {}, {}));
    SANDYK_CHECK(custody::recordSigned(desk, id, done.psbt));
    return {};
}

Result<bitcoin::Transaction> finished(const custody::StoredRequest& request) {
    if (!request.signedPsbt) return fail(ErrorCode::FirmState, "the request is not signed");
    SANDYK_TRY(const auto final, bitcoin::finalize(*request.signedPsbt));
    return bitcoin::extract(final);
}

/// What is about to be sent counts as spent from now on.
Result<bitcoin::Transaction> noteSending(const Desk& desk, const storage::Vault& vault, std::int64_t id,
                                         const std::string& act) {
    SANDYK_TRY(const auto request, custody::readRequest(desk.database, id));
    SANDYK_TRY(auto transaction, finished(request));
    SANDYK_CHECK(custody::recordSent(desk, id, act));
    SANDYK_TRY(const auto wallets, custody::firmWallets(desk.database, request.body.client));
    const auto source = std::ranges::find(wallets, request.body.wallet, &custody::FirmWallet::code);
    if (source != wallets.end())
        SANDYK_CHECK(storage::addLocalTransaction(vault.database(), source->walletId, transaction));
    return transaction;
}

} // namespace

void RequestDesk::list(Done<std::vector<RequestEntry>> done) {
    m_desk.act<std::vector<RequestEntry>>([](const Desk& desk, storage::Vault&) { return listRequests(desk); },
                                          std::move(done), Session::Refresh::Nothing);
}

void RequestDesk::read(std::int64_t id, Done<RequestView> done) {
    m_desk.act<RequestView>([id](const Desk& desk, storage::Vault& vault) { return viewRequest(desk, vault, id); },
                            std::move(done), Session::Refresh::Nothing);
}

void RequestDesk::wallets(Done<std::vector<RequestWallet>> done) {
    m_desk.act<std::vector<RequestWallet>>(
        [](const Desk& desk, storage::Vault& vault) { return requestWallets(desk, vault); }, std::move(done),
        Session::Refresh::Nothing);
}

void RequestDesk::fees(std::int64_t walletId, Done<std::optional<wallet::FeeEstimates>> done) {
    using Fees = std::optional<wallet::FeeEstimates>;
    m_desk.act<Fees>(
        [walletId](const Desk& desk, storage::Vault& vault) -> Result<Fees> {
            SANDYK_TRY(const auto wallet, walletById(vault, walletId));
            return storage::readFeeEstimates(desk.database, wallet.network);
        },
        std::move(done), Session::Refresh::Nothing);
}

void RequestDesk::prepare(RequestWish wish, Done<std::int64_t> done) {
    m_desk.act<std::int64_t>(
        [wish = std::move(wish)](const Desk& desk, storage::Vault& vault) { return prepareWish(desk, vault, wish); },
        std::move(done));
}

void RequestDesk::judge(std::int64_t id, const Hash256& shown, bool accept, std::string reason, Done<void> done) {
    m_desk.act<void>(
        [id, shown, accept, reason = std::move(reason)](const Desk& desk, storage::Vault&) -> Result<void> {
            SANDYK_TRY(const auto request, custody::readRequest(desk.database, id));
            if (request.hash != shown) return fail(ErrorCode::FirmStale, "it is not the request that was shown");
            SANDYK_CHECK(custody::approveRequest(desk, id, accept, reason));
            return {};
        },
        std::move(done));
}

void RequestDesk::approve(std::int64_t id, const Hash256& shown, Done<void> done) {
    judge(id, shown, true, {}, std::move(done));
}

void RequestDesk::refuse(std::int64_t id, const Hash256& shown, const QString& reason, Done<void> done) {
    judge(id, shown, false, reason.trimmed().toStdString(), std::move(done));
}

void RequestDesk::cancel(std::int64_t id, const QString& reason, Done<void> done) {
    m_desk.act<void>([id, reason = reason.trimmed().toStdString()](
                         const Desk& desk, storage::Vault&) { return custody::cancelRequest(desk, id, reason); },
                     std::move(done));
}

void RequestDesk::sign(std::int64_t id, SecureString password, SecureString passphrase, Done<bool> done) {
    m_desk.act<bool>(
        [id, password = std::move(password),
         passphrase = std::move(passphrase)](const Desk& desk, storage::Vault& vault) -> Result<bool> {
            SANDYK_CHECK(signWithSeeds(desk, vault, id, password, passphrase));
            SANDYK_TRY(const auto request, custody::readRequest(desk.database, id));
            return finished(request).has_value();
        },
        std::move(done));
}

void RequestDesk::exportPackage(std::int64_t id, std::uint64_t seen, Done<Bytes> done) {
    m_desk.act<Bytes>(
        [id, seen](const Desk& desk, storage::Vault&) -> Result<Bytes> {
            SANDYK_TRY(const auto package, custody::packageFor(desk, id, seen));
            return toBytes(asBytes(package.text()));
        },
        std::move(done));
}

void RequestDesk::importSigned(std::int64_t id, Bytes content, Done<void> done) {
    m_desk.act<void>(
        [id, content = std::move(content)](const Desk& desk, storage::Vault&) -> Result<void> {
            SANDYK_TRY(const auto psbt, bitcoin::Psbt::parseAny(content));
            SANDYK_CHECK(custody::recordSigned(desk, id, psbt));
            return {};
        },
        std::move(done));
}

void RequestDesk::handOver(std::int64_t id, Done<std::string> done) {
    m_desk.act<std::string>(
        [id](const Desk& desk, storage::Vault& vault) -> Result<std::string> {
            SANDYK_TRY(const auto transaction, noteSending(desk, vault, id, "exported"));
            return toHex(transaction.serialize());
        },
        std::move(done));
}

void RequestDesk::broadcast(std::int64_t id, Done<void> done) {
    if (!m_sender) return done(fail(ErrorCode::PaymentNoSender, "no network in this program"));
    struct Ready {
        Network network;
        bitcoin::Transaction transaction;
    };
    m_desk.act<Ready>(
        [id](const Desk& desk, storage::Vault& vault) -> Result<Ready> {
            SANDYK_TRY(const auto request, custody::readRequest(desk.database, id));
            SANDYK_TRY(const Network network, requestNetwork(request.body));
            SANDYK_TRY(auto transaction, noteSending(desk, vault, id, "broadcast"));
            return Ready{network, std::move(transaction)};
        },
        [this, alive = QPointer<RequestDesk>(this), done = std::move(done)](Result<Ready> ready) {
            if (!alive) return;
            if (!ready) return done(Failure(ready.error()));
            m_sender(ready->network, ready->transaction, done);
        });
}

} // namespace sandyk::app
