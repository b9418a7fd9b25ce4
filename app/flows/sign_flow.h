#pragma once

#include <QObject>
#include <QString>

#include <filesystem>
#include <optional>
#include <stop_token>

#include "bitcoin/psbt.h"
#include "session/session.h"
#include "signing/review.h"

namespace sandyk::app {

class DeviceFlow;

/// From somebody's PSBT to a signed one, the whole story:
///   load (file, paste, drop) -> review of its own bytes -> [typed fee] -> sign exactly those bytes -> verify what came
///   back -> save, or take in a cosigner's copy and go on.
/// Everything is a value; what is shown is review(), and sign() refuses when the bytes are no longer those.
class SignFlow : public QObject {
    Q_OBJECT

public:
    enum class Stage { Empty, Reviewing, Reviewed, Signing };

    explicit SignFlow(Session& session, QObject* parent = nullptr);

    Stage stage() const { return m_stage; }
    /// Empty until Reviewed.
    const std::optional<signing::Review>& review() const { return m_review; }
    const std::optional<bitcoin::Psbt>& psbt() const { return m_psbt; }
    Network network() const { return m_network; }
    QString sourceName() const { return m_sourceName; }
    /// Signatures that this flow has added; > 0 means there is something to hand back.
    std::size_t signaturesAdded() const { return m_signaturesAdded; }
    /// Every input has what it needs.
    bool isComplete() const;
    /// True when the only refusals are fee limits, so that typing the fee lifts them.
    bool needsTypedFee() const;

    /// Replaces what was loaded. `content` is binary, base64 or hex.
    void load(Bytes content, const QString& sourceName, Network network);
    void loadFile(const std::filesystem::path& file, Network network);
    /// The exact fee, typed by the person; reviews again.
    void acceptFee(bitcoin::Amount fee);
    void sign(SecureString password, SecureString passphrase);
    /// The same with a device, which must live as long as this flow; its steps are DeviceFlow's.
    void signWith(DeviceFlow& device, const QString& path);
    void cancel();
    /// A copy of the same PSBT with a cosigner's signatures: untrusted, verified, merged.
    void addSigned(Bytes content);
    void clear();

    /// The PSBT in its own version, binary.
    Result<void> savePsbt(const std::filesystem::path& file) const;
    QString psbtBase64() const;
    /// The network's transaction in hex. Errors: PsbtNotFinal, SignBadSignature.
    Result<std::string> transactionHex() const;

Q_SIGNALS:
    void changed();
    void progressed(int done, int total);
    void failed(const sandyk::Error& error);

private:
    void startReview();
    void report(const Error& error);
    Done<signing::SignResult> takeSigned();

    Session& m_session;
    Stage m_stage = Stage::Empty;
    Network m_network = Network::Main;
    QString m_sourceName;
    std::optional<bitcoin::Psbt> m_psbt;
    std::optional<signing::Review> m_review;
    std::optional<bitcoin::Amount> m_acceptedFee;
    std::size_t m_signaturesAdded = 0;
    std::stop_source m_stop;
    std::uint64_t m_round = 0; ///< an answer to an earlier load is dropped
};

} // namespace sandyk::app
