#include "signing/software_signer.h"

#include <algorithm>

#include "bitcoin/sighash.h"
#include "crypto/hash.h"
#include "signing/input_signature.h"
#include "signing/key_deriver.h"
#include "signing/own_fields.h"

namespace sandyk::signing {

using bitcoin::SigningTarget;

namespace {

/// A signature of this session: what the last check goes through.
struct Made {
    std::size_t input;
    crypto::PublicKey key;
};

/// One signing from start to end.
class Session {
public:
    Session(const bitcoin::Psbt& psbt, const Review& reviewed, const std::vector<keys::ExtendedPrivateKey>& masters)
        : m_reviewed(reviewed), m_keys(masters), m_working(psbt) {
        for (std::size_t i = 0; i < m_working.inputs.size(); ++i) {
            if (reviewed.inputs[i].derived && !m_working.inputs[i].isFinal())
                completeFields(m_working.inputs[i], *reviewed.inputs[i].derived);
        }
    }

    /// Errors: SignNothingOurs, SignBadSignature, Cancelled and those of the keys.
    Result<void> signAll(const Interaction& interaction, const std::stop_token& stop) {
        SANDYK_TRY(const bitcoin::Transaction transaction, m_working.unsignedTransaction());
        const std::vector<bitcoin::TxOutput> spent = spentOutputs(m_working);
        const bitcoin::SighashContext context(transaction, spent);
        bool anyKey = false;
        for (std::size_t i = 0; i < m_working.inputs.size(); ++i) {
            if (stop.stop_requested()) return fail(ErrorCode::Cancelled);
            const auto& derived = m_reviewed.inputs[i].derived;
            if (derived && !m_working.inputs[i].isFinal()) {
                for (const bitcoin::DerivedKey& key : derived->keys) {
                    if (!m_keys.has(key.origin)) continue;
                    anyKey = true;
                    SANDYK_CHECK(signOne(context, i, key));
                }
            }
            if (interaction) interaction({UserInteraction::Kind::Progress, {}, i + 1, m_working.inputs.size()});
        }
        if (!anyKey) return fail(ErrorCode::SignNothingOurs, "no input asks for a key that is here");
        return {};
    }

    /// The original with nothing but signatures more.
    SignResult finish(bitcoin::Psbt original) {
        for (const Made& made : m_made) {
            bitcoin::PsbtInput& to = original.inputs[made.input];
            bitcoin::PsbtInput& from = m_working.inputs[made.input];
            to.partialSignatures = from.partialSignatures;
            to.tapKeySignature = from.tapKeySignature;
        }
        // BIP370: ALL and DEFAULT commit to every input and output, so none may be added any more.
        constexpr std::uint8_t kInputsOrOutputsModifiable = 0x03;
        if (original.modifiable && !m_made.empty())
            original.modifiable = static_cast<std::uint8_t>(*original.modifiable & ~kInputsOrOutputsModifiable);
        const bitcoin::PsbtAnalysis analysis = bitcoin::analyze(m_working);
        const bool complete = std::ranges::all_of(analysis.inputs, [](const bitcoin::InputProgress& input) {
            return input.isFinal || input.next >= bitcoin::PsbtRole::Finalizer;
        });
        return {std::move(original), m_made.size(), complete};
    }

    /// Faults in memory or arithmetic must not leave the house: every sighash is computed anew from what leaves.
    Result<void> verify(const bitcoin::Psbt& result) const {
        bitcoin::Psbt filled = result;
        SANDYK_TRY(const bitcoin::Transaction transaction, filled.unsignedTransaction());
        if (transaction.txid() != m_reviewed.txid) return fail(ErrorCode::CryptoFault, "the transaction has changed");
        const std::vector<bitcoin::TxOutput> spent = spentOutputs(filled);
        const bitcoin::SighashContext context(transaction, spent);
        for (const Made& made : m_made) {
            const bitcoin::PsbtInput& leaving = result.inputs[made.input];
            const Bytes* signature = findSignature(leaving, leaving.tapKeySignature.has_value(), made.key);
            if (!signature) return fail(ErrorCode::CryptoFault, "a signature made here is not in the result");
            bitcoin::PsbtInput& input = filled.inputs[made.input];
            input.partialSignatures.clear();
            completeFields(input, *m_reviewed.inputs[made.input].derived);
            SANDYK_TRY(const SigningTarget target,
                       signingTarget(filled, context, made.input, wantedSighashType(input)));
            if (!checkSignature(target, made.key, *signature))
                return fail(ErrorCode::CryptoFault, "a signature made here does not verify");
        }
        return {};
    }

private:
    /// The scripts of the descriptor. The key of a key hash is known from there too; named in the input, it would be
    /// parsed once more for each signature, which costs as much as to derive it.
    static void completeFields(bitcoin::PsbtInput& input, const bitcoin::DerivedOutput& derived) {
        addDerivedFields(input, derived);
        input.keyOrigins.clear();
    }

    Result<void> signOne(const bitcoin::SighashContext& context, std::size_t index, const bitcoin::DerivedKey& key) {
        bitcoin::PsbtInput& input = m_working.inputs[index];
        const std::uint32_t type = wantedSighashType(input);
        SANDYK_TRY(const SigningTarget target, signingTarget(m_working, context, index, type));
        const bool taproot = target.algorithm == SigningTarget::Algorithm::TaprootKeyPath;
        if (const Bytes* present = findSignature(input, taproot, key.key)) {
            // Somebody says that we have signed already; a wrong one would keep the payment from ever being sent.
            return checkSignature(target, key.key, *present);
        }
        if (!taproot && !target.keys.empty() && std::ranges::find(target.keys, key.key) == target.keys.end())
            return fail(ErrorCode::SignForeignKey, "the script does not ask for this key",
                        {{"input", std::to_string(index)}});
        SANDYK_TRY(const crypto::PrivateKey secret, m_keys.derive(key));
        SANDYK_CHECK(addSignature(input, target, secret, type));
        m_made.push_back({index, key.key});
        return {};
    }

    const Review& m_reviewed;
    KeyDeriver m_keys;
    bitcoin::Psbt m_working; ///< with the fields of our descriptors, which do not leave
    std::vector<Made> m_made;
};

} // namespace

SoftwareSigner::SoftwareSigner(std::vector<keys::ExtendedPrivateKey> masters) : m_masters(std::move(masters)) {}

Result<SignResult> SoftwareSigner::sign(const bitcoin::Psbt& psbt, const Review& reviewed,
                                        const Interaction& interaction, std::stop_token stop) {
    if (crypto::sha256(psbt.serialize()) != reviewed.psbtHash || psbt.inputs.size() != reviewed.inputs.size())
        return fail(ErrorCode::SignReviewChanged, "these are not the bytes that were reviewed");
    if (!reviewed.refusals.empty()) return Failure(reviewed.refusals.front());
    Session session(psbt, reviewed, m_masters);
    SANDYK_CHECK(session.signAll(interaction, stop));
    SignResult result = session.finish(psbt);
    SANDYK_CHECK(session.verify(result.psbt));
    return result;
}

} // namespace sandyk::signing
