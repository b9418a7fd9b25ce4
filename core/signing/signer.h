#pragma once

#include <functional>
#include <stop_token>
#include <string>

#include "bitcoin/psbt.h"
#include "signing/review.h"

namespace sandyk::signing {

/// What a signer needs from the person while it works: a value that windows show.
struct UserInteraction {
    enum class Kind {
        UnlockDevice,
        OpenApp,
        CheckAddress,
        EnterPin,
        EnterPassphrase,
        ConfirmOnDevice,
        ComparePairingCode, ///< `text` must also stand on the device's screen, else somebody is between
        Progress
    } kind = Kind::Progress;
    std::string text;     ///< an address or a code to compare; never a secret
    std::size_t done = 0; ///< Progress
    std::size_t total = 0;
};
using Interaction = std::function<void(const UserInteraction&)>;

struct SignResult {
    bitcoin::Psbt psbt;
    std::size_t signaturesAdded = 0;
    bool complete = false; ///< every input has the signatures that it needs
};

/// Software, hardware and air gap are one interface. Blocking; run it on the executor that owns the key or device.
class Signer {
public:
    virtual ~Signer() = default;
    /// Signs every input that is ours and lacks our signature. `reviewed` is what the person saw: the PSBT must still
    /// hash to it. The answer has the same unsigned transaction and nothing but signatures added (O-13), except that
    /// BIP370's modifiable flags are cleared, as that BIP demands of a signer.
    /// Errors: SignReviewChanged, the first of reviewed.refusals, SignNothingOurs, SignBadSignature, Cancelled,
    /// CryptoFault.
    virtual Result<SignResult> sign(const bitcoin::Psbt& psbt, const Review& reviewed, const Interaction& interaction,
                                    std::stop_token stop) = 0;
};

/// What came back from another signer or file is untrusted. It must have the same unsigned transaction and must not
/// have changed a field; of what it adds only signatures are taken, out of finalised inputs too, each verified against
/// the transaction and scripts of `sent`. The answer has `sent`'s version and nothing but signatures more (O-13).
/// Errors: PsbtMismatch (params "input"), SignBadSignature, SignSighash, SignUnsupported (a finalised script that is
/// not understood).
Result<bitcoin::Psbt> mergeSigned(const bitcoin::Psbt& sent, const bitcoin::Psbt& returned);

} // namespace sandyk::signing
