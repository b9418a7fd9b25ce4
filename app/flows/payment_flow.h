#pragma once

#include <QObject>

#include <functional>
#include <optional>
#include <stop_token>

#include "payments/fee_offer.h"
#include "payments/payment_desk.h"
#include "session/session.h"

namespace sandyk::app {

class DeviceFlow;

/// A payment from the button to the network, the whole story:
///   prepare (or bump, cancel, speed up, open a kept draft) -> review of its own bytes -> [typed fee] -> keep ->
///   sign, or export and take in what comes back, until no signature is missing -> broadcast.
/// Everything is a value: windows show view() and call the next step. GUI thread; every method returns at once, and
/// changed() or failed() follows. After lock() the flow is empty.
class PaymentFlow : public QObject {
    Q_OBJECT

public:
    enum class Stage {
        Empty,
        Working,  ///< a step is under way
        Prepared, ///< built and checked, nothing stored (view()->draft.id is 0), or
        Kept      ///< stored: its state says how far it is
    };
    /// Hands a transaction to the network and answers when it was taken over. Empty in a program that cannot send.
    using Sender = std::function<void(Network network, const bitcoin::Transaction& transaction, Done<void> done)>;

    explicit PaymentFlow(Session& session, Sender sender = {}, QObject* parent = nullptr);

    Stage stage() const { return m_stage; }
    /// Empty while Empty, and while the first step works.
    const std::optional<PaymentView>& view() const { return m_view; }
    bool canSend() const { return static_cast<bool>(m_sender); }
    /// Which step may come next; what a button of it is enabled by.
    bool maySign() const;
    bool mayExport() const;
    bool mayBroadcast() const;
    bool mayAbandon() const;

    /// Each replaces what was there. Errors: those of payments/payment_desk.h.
    void prepare(std::int64_t walletId, wallet::PaymentIntent intent);
    void prepareBump(std::int64_t walletId, const bitcoin::Txid& txid, bitcoin::FeeRate feeRate,
                     std::optional<bitcoin::Address> payer = {});
    void prepareCancel(std::int64_t walletId, const bitcoin::Txid& txid, bitcoin::FeeRate feeRate);
    void prepareChild(std::int64_t walletId, const bitcoin::Txid& txid, bitcoin::FeeRate packageRate);
    void open(std::int64_t draftId);
    /// Forgets what is shown; a kept draft stays kept.
    void clear();

    /// Stores what was prepared; the steps below do it by themselves where it was not done.
    void keep();
    /// The exact fee, typed by the person.
    void acceptFee(bitcoin::Amount fee);
    void sign(SecureString password, SecureString passphrase);
    /// On a device: exactly the draft that is reviewed, and what comes back is verified and merged. `device` outlives
    /// the act and shows its steps. Errors: also those of DeviceFlow::sign.
    void signWith(DeviceFlow& device, const QString& path);
    void cancelSigning();
    /// The PSBT to hand to another signer, binary; it counts against the limits from now on. `done` is called when it
    /// may be handed out; failed() tells why not.
    void exportPsbt(Done<Bytes> done);
    /// A copy with further signatures: untrusted, matched by its unsigned txid, verified, merged.
    void addSigned(Bytes content);
    /// Saved as sent, then sent; repeating it is harmless. Errors: PaymentNoSender, those of beginBroadcast and of the
    /// network.
    void broadcast();
    void abandon();
    /// One that is not open, from a list.
    void abandonKept(std::int64_t draftId, Done<void> done);

    /// For lists beside the flow; the newest first, brought up to what the chain shows.
    void drafts(std::int64_t walletId, Done<std::vector<wallet::PaymentDraft>> done);
    /// What raising the fee of an unconfirmed transaction, taking it back or hurrying it would cost, at `wanted` or at
    /// a proposed rate.
    void feeOffers(std::int64_t walletId, const bitcoin::Txid& txid, std::optional<bitcoin::FeeRate> wanted,
                   Done<FeeOffers> done);
    /// What a form needs to offer: coins, balances, estimates, addresses.
    void chainView(std::int64_t walletId, Done<ChainView> done);

Q_SIGNALS:
    void changed();
    void progressed(int done, int total);
    /// The network has taken the transaction over.
    void sent(const QString& txid);
    void failed(const sandyk::Error& error);

private:
    template <class Work>
    void step(Work work, Stage next, std::function<void(const PaymentView&)> then = {});
    template <class Prepare>
    void start(std::int64_t walletId, Prepare prepare);
    /// Runs `work` with the id of the kept draft, which is kept first if it is not.
    template <class Work>
    void withDraft(Work work, std::function<void(const PaymentView&)> then = {});
    void take(Result<PaymentView> view, Stage next);
    void report(const Error& error);

    Session& m_session;
    Sender m_sender;
    Stage m_stage = Stage::Empty;
    std::optional<PaymentView> m_view;
    std::vector<wallet::Recipient> m_recipients; ///< their labels are kept with the draft
    std::stop_source m_stop;
    std::uint64_t m_round = 0; ///< an answer to an earlier payment is dropped
};

} // namespace sandyk::app
