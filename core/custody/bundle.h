#pragma once

#include "crypto/sealed_box.h"
#include "custody/offline_signer.h"

/// Work between desks without a server (docs/bundles.md): files that one desk of the firm signs and seals for another.
/// A desk is a vault file with keys of its own; the firm's quorum adopts them. The main desk has the firm's records;
/// the others (a checker's, the offline signer) hold what a package carries and judge by it alone.
namespace sandyk::custody {

/// The public half of a desk, compared by people face to face before it is adopted.
struct DeskCard {
    std::string name; ///< as an operator's name
    crypto::Ed25519PublicKey signing{};
    crypto::X25519PublicKey box{};
    std::vector<Operator> operators; ///< accounts that exist on this desk alone; not part of the register of desks

    /// 16 hex digits of the hash of both keys, for people.
    std::string id() const;
    std::string text() const;
    /// Errors: CustodyParse, FirmRecord.
    static Result<DeskCard> parse(std::string_view json);
    friend bool operator==(const DeskCard&, const DeskCard&) = default;
};

/// The desks of a firm: a change of kind Keys with this subject, adopted by the quorum of administrators (F-07).
inline constexpr std::string_view kDesksSubject = "desks";
struct DeskRegister {
    static constexpr std::size_t kMostDesks = 64;
    std::vector<DeskCard> desks;

    const DeskCard* find(std::string_view name) const;
    /// Names and keys are unique. Errors: FirmRecord, FirmExists.
    Result<void> check() const;
    std::string text() const;
    /// Errors: CustodyParse and those of check().
    static Result<DeskRegister> parse(std::string_view json);
};
/// One line for each desk that differs.
std::vector<std::string> deskDiff(const DeskRegister& from, const DeskRegister& to);
/// Proven like every record of the firm; empty before the first is adopted. Errors: FirmTampered.
Result<DeskRegister> deskRegister(const storage::Database& database, const Firm& firm);

/// Makes the keys of this vault's desk, once, and its log where there is none. Errors: FirmState (made already),
/// FirmRecord (name).
Result<DeskCard> makeDesk(const storage::Database& database, const FirmId& vault, const std::string& name,
                          std::int64_t clock);
/// With the accounts of the vault. Errors: FirmState (none made).
Result<DeskCard> ownDesk(const storage::Database& database);
/// Adds or replaces a desk. With `operators` of the card that the firm's register lacks, a second change proposes
/// these: accept the desk first. Errors: as propose; FirmExists (nothing new).
Result<std::vector<StoredChange>> adoptDesk(const Desk& desk, const DeskCard& card);

enum class BundleKind : std::uint8_t {
    State = 1,   ///< a package without a request: what governs the firm
    Request = 2, ///< a package with a request, to be approved or signed
    Approval = 3,
    Signed = 4
};
std::string_view bundleKindName(BundleKind kind); ///< "state", "request", "approval", "signed"

/// What is signed and sealed.
struct Bundle {
    static constexpr std::size_t kMostBytes = 66 * 1024 * 1024;
    static constexpr std::size_t kMostProofs = 16;
    static constexpr std::int64_t kLifeSeconds = 7 * 86'400;

    FirmId firm{};
    std::string from, to;
    BundleKind kind = BundleKind::State;
    std::uint64_t number = 1; ///< counts up from each desk to each other
    std::int64_t madeAt = 0;
    std::string seen; ///< of answers: the main desk's checkpoint that this desk has seen last
    std::vector<std::pair<std::uint64_t, std::string>> proofs; ///< that the log continues one of that size
    Bytes payload;

    /// What is signed; starts with a name of its own.
    Bytes canonical() const;
    /// Of the canonical bytes: how a bundle is known again, however it is sealed.
    Hash256 id() const;
    /// Accepts canonical bytes only. Errors: BundleFormat.
    static Result<Bundle> parse(ByteView bytes);
    friend bool operator==(const Bundle&, const Bundle&) = default;
};
/// The file.
Bytes sealBundle(const Bundle& bundle, const crypto::Ed25519Key& sender, const crypto::X25519PublicKey& recipient);
struct OpenedBundle {
    Bundle bundle;
    Bytes canonical;
    crypto::Ed25519Signature signature{}; ///< nothing is proven before it is verified with the sender's adopted key
};
/// Errors: BundleFormat (no bundle, changed, cut off, or sealed for another desk).
Result<OpenedBundle> openBundle(ByteView file, const crypto::SealedBoxKey& key);

// ---- at the main desk

/// The package of a request that waits for approvals (or of one that is ready to be signed, for a keyholder), or
/// without one what governs the firm, for an adopted desk. Errors: BundleRecipient (no such desk), what blocks the
/// request for good, FirmState.
struct SealedWork {
    Bytes file;
    Bundle bundle;
};
Result<SealedWork> sendToDesk(const Desk& desk, const std::string& to, std::optional<std::int64_t> requestId);

/// What the bundle brought.
struct TakenBundle {
    Bundle bundle;
    std::optional<Hash256> request;
    std::optional<std::int64_t> requestId; ///< at the main desk
    RequestState state = RequestState::Pending;
};
/// An approval or signature from another desk: the same checks as if it were given here, one transaction, one line in
/// the log. Errors: BundleFormat, BundleRecipient (for another desk or firm, or from one that is not adopted),
/// BundleReplayed, BundleStale (too old, out of order, or under another policy), FirmGap (the other desk has seen a
/// longer log than this one), and those of approveRequest and recordSigned.
Result<TakenBundle> takeAnswer(const Desk& desk, ByteView file);

// ---- at the other desks

/// True for a vault that was bound to a firm by its first state bundle.
Result<bool> isBoundDesk(const storage::Database& database);
/// Binds a fresh desk: `genesis` is the hash of the first register, compared by people over another way. Errors: as
/// takeWork, FirmState (bound already), FirmTampered (another genesis).
Result<TakenBundle> bindDesk(const storage::Database& database, ByteView file, const Hash256& genesis,
                             std::int64_t clock);
/// Takes over what the package carries; a request goes to the inbox. Errors: BundleFormat, BundleRecipient,
/// BundleReplayed, BundleStale, and those of takePackage.
Result<TakenBundle> takeWork(const storage::Database& database, ByteView file, std::int64_t clock);

struct InboxItem {
    Hash256 request{};
    SignerPackage package;
    std::string from;
    std::int64_t time = 0;
    std::string answer; ///< "", "approved", "refused" or "signed"
};
/// Newest first.
Result<std::vector<InboxItem>> inbox(const storage::Database& database);
/// Errors: FirmNotFound.
Result<InboxItem> inboxItem(const storage::Database& database, const Hash256& request);
/// The wallets of the firm as its administrators signed them: what a desk without wallets of its own reviews with.
Result<signing::ReviewContext> firmWalletContext(const storage::Database& database, Network network);
/// Judges the request by this desk's own copy and signs an approval or refusal in the actor's name, sealed for the desk
/// that sent it. Errors: those of judgePackage without the quorum, FirmNotAllowed, FirmSamePerson, FirmReason,
/// FirmState (answered).
Result<SealedWork> answerRequest(const Desk& desk, const Hash256& request, bool accept, const std::string& reason);
/// The signer's result. The caller has judged and signed the package of the inbox and noted it (noteSigned).
Result<SealedWork> answerSigned(const storage::Database& database, const Hash256& request,
                                const bitcoin::Psbt& signedPsbt, std::int64_t clock);

} // namespace sandyk::custody
