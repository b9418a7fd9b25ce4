#pragma once

#include "firm/firm_desk.h"
#include "firm/request_values.h"
#include "wallet/chain_values.h"

namespace sandyk::app {

/// Requests of a firm, from the wish to the network: prepare, approve or refuse, sign here or on the offline signer,
/// send. Each method is one act of the operator who is unlocked; its errors are those of custody/requests.h. GUI
/// thread.
class RequestDesk : public QObject {
    Q_OBJECT

public:
    /// Hands a transaction to the network; see PaymentFlow::Sender.
    using Sender = std::function<void(Network network, const bitcoin::Transaction& transaction, Done<void> done)>;

    explicit RequestDesk(FirmDesk& desk, Sender sender = {}, QObject* parent = nullptr)
        : QObject(parent), m_desk(desk), m_sender(std::move(sender)) {}

    bool canSend() const { return static_cast<bool>(m_sender); }

    /// Newest first; of an initiator alone their own.
    void list(Done<std::vector<RequestEntry>> done);
    void read(std::int64_t id, Done<RequestView> done);
    /// Wallets that belong to somebody, with what the vault knows they hold.
    void wallets(Done<std::vector<RequestWallet>> done);
    /// Rates that the source believes to be enough; empty when nothing is known.
    void fees(std::int64_t walletId, Done<std::optional<wallet::FeeEstimates>> done);

    /// Builds the transaction, with coins that no other open request spends, and keeps the request; answers with its
    /// id. Errors also: those of app/payments, LawReasonNeeded (params "rules").
    void prepare(RequestWish wish, Done<std::int64_t> done);
    /// Exactly the request that was shown. Errors also: FirmStale (another one has this number).
    void approve(std::int64_t id, const Hash256& shown, Done<void> done);
    void refuse(std::int64_t id, const Hash256& shown, const QString& reason, Done<void> done);
    void cancel(std::int64_t id, const QString& reason, Done<void> done);
    /// With the keys of this vault. Answers whether every signature is there.
    void sign(std::int64_t id, SecureString password, SecureString passphrase, Done<bool> done);
    /// For the offline signer (docs/firm.md); `seen`: the size of the log that it has seen last.
    void exportPackage(std::int64_t id, std::uint64_t seen, Done<Bytes> done);
    /// What a signer gave back: untrusted.
    void importSigned(std::int64_t id, Bytes content, Done<void> done);
    /// The finished transaction in hex, written down as handed over.
    void handOver(std::int64_t id, Done<std::string> done);
    /// Written down as sent, then sent; repeating it is harmless. Errors also: PaymentNoSender, those of the network.
    void broadcast(std::int64_t id, Done<void> done);

private:
    void judge(std::int64_t id, const Hash256& shown, bool accept, std::string reason, Done<void> done);

    FirmDesk& m_desk;
    Sender m_sender;
};

} // namespace sandyk::app
