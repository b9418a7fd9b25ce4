#include "device/hardware_signer.h"

#include <algorithm>
#include <set>

#include "bitcoin/psbt_roles.h"
#include "bitcoin/sighash.h"
#include "crypto/hash.h"
#include "signing/input_checks.h"
#include "signing/input_signature.h"
#include "signing/own_fields.h"

namespace sandyk::hw {

using bitcoin::SigningTarget;
using signing::Review;
using signing::SignResult;

namespace {

Failure at(std::size_t input, ErrorCode code, const char* detail) {
    return fail(code, detail, {{"input", std::to_string(input)}});
}

/// The signature by a key of the script, or of the taproot output, that the input already has; else null.
const Bytes* presentSignature(const bitcoin::PsbtInput& input, bool taproot, const crypto::PublicKey& key) {
    if (taproot) return input.tapKeySignature ? &*input.tapKeySignature : nullptr;
    const auto found = input.partialSignatures.find(toBytes(key.compressed()));
    return found == input.partialSignatures.end() ? nullptr : &found->second;
}

/// R of a signature that verifies.
Bytes nonceOf(ByteView signature, SigningTarget::Algorithm algorithm) {
    constexpr std::size_t kSize = 32;
    if (algorithm == SigningTarget::Algorithm::TaprootKeyPath) return toBytes(signature.first(kSize));
    return toBytes(ByteView(crypto::parseDer(signature.first(signature.size() - 1)).value()).first(kSize));
}

/// A signature that is due: an input, and the key that the descriptor gives to this device.
using Due = std::pair<std::size_t, crypto::PublicKey>;

/// One signing from start to end.
class Signing {
public:
    Signing(const bitcoin::Psbt& psbt, const Review& reviewed, const keys::Fingerprint& device)
        : m_reviewed(reviewed), m_device(device), m_working(psbt) {
        for (std::size_t i = 0; i < m_working.inputs.size(); ++i) {
            if (reviewed.inputs[i].derived && !m_working.inputs[i].isFinal())
                signing::addDerivedFields(m_working.inputs[i], *reviewed.inputs[i].derived);
        }
        for (std::size_t i = 0; i < m_working.outputs.size() && i < reviewed.outputs.size(); ++i) {
            if (reviewed.outputs[i].derived)
                signing::addDerivedFields(m_working.outputs[i], *reviewed.outputs[i].derived);
        }
    }

    /// What goes to the device.
    const bitcoin::Psbt& request() const { return m_working; }

    /// Errors: DeviceOtherKey, SignReviewChanged, those of signingTarget().
    Result<void> prepare() {
        SANDYK_TRY(m_transaction, m_working.unsignedTransaction());
        if (m_transaction.txid() != m_reviewed.txid)
            return fail(ErrorCode::SignReviewChanged, "this is not the transaction that was reviewed");
        m_spent = bitcoin::spentOutputs(m_working);
        m_context.emplace(m_transaction, m_spent);
        bool anyKey = false;
        for (std::size_t i = 0; i < m_working.inputs.size(); ++i) {
            const auto& derived = m_reviewed.inputs[i].derived;
            if (!derived || !m_reviewed.inputs[i].own || m_working.inputs[i].isFinal()) continue;
            for (const bitcoin::DerivedKey& key : derived->keys) {
                if (!isSigner(*derived, key)) continue;
                anyKey = true;
                SANDYK_CHECK(addDue(i, key.key));
            }
        }
        if (!anyKey) return fail(ErrorCode::DeviceOtherKey, "no input is of the seed of this device");
        return {};
    }

    /// A wallet of the review from which a signature is due.
    bool isDueFor(std::size_t wallet) const {
        return std::ranges::any_of(m_due,
                                   [&](const Due& due) { return m_reviewed.inputs[due.first].own->wallet == wallet; });
    }

    /// Errors: DeviceProtocol, DeviceBadSignature.
    Result<void> take(const DeviceSignature& returned, std::size_t wallet) {
        const std::size_t i = returned.input;
        if (i >= m_reviewed.inputs.size() || !m_reviewed.inputs[i].own || m_reviewed.inputs[i].own->wallet != wallet ||
            m_working.inputs[i].isFinal())
            return at(i, ErrorCode::DeviceProtocol, "a signature of an input that was not asked for");
        SANDYK_TRY(const SigningTarget target, targetOf(i));
        const auto key = keyOf(returned, target);
        if (!key) return at(i, ErrorCode::DeviceProtocol, "a signature by a key that is not the device's");
        if (!hasWantedType(returned.signature, target, i) || !signing::checkSignature(target, *key, returned.signature))
            return at(i, ErrorCode::DeviceBadSignature, "a signature that does not fit this transaction");
        if (m_due.erase({i, *key}) == 0) {
            // Devices sign all that is theirs, also what had our signature before.
            if (m_made.contains({i, *key}))
                return at(i, ErrorCode::DeviceProtocol, "two signatures of one input by one key");
            return {};
        }
        // Two signatures with one nonce give the private key away to everyone who sees them.
        if (!m_nonces.insert(nonceOf(returned.signature, target.algorithm)).second)
            return at(i, ErrorCode::DeviceBadSignature, "two signatures with the same nonce");
        m_made.emplace(Due{i, *key}, returned.signature);
        return {};
    }

    /// The original with nothing but signatures more. Errors: DeviceProtocol (not all came), CryptoFault.
    Result<SignResult> finish(bitcoin::Psbt original) {
        if (!m_due.empty()) return at(m_due.begin()->first, ErrorCode::DeviceProtocol, "the device left out an input");
        if (m_made.empty()) return fail(ErrorCode::SignNothingOurs, "the device has signed all of this before");
        for (const auto& [due, signature] : m_made) {
            store(original.inputs[due.first], due, signature);
            store(m_working.inputs[due.first], due, signature);
        }
        // BIP370: ALL and DEFAULT commit to every input and output, so none may be added any more.
        constexpr std::uint8_t kInputsOrOutputsModifiable = 0x03;
        if (original.modifiable)
            original.modifiable = static_cast<std::uint8_t>(*original.modifiable & ~kInputsOrOutputsModifiable);
        SANDYK_CHECK(verify(original));
        const bitcoin::PsbtAnalysis analysis = bitcoin::analyze(m_working);
        const bool complete = std::ranges::all_of(analysis.inputs, [](const bitcoin::InputProgress& input) {
            return input.isFinal || input.next >= bitcoin::PsbtRole::Finalizer;
        });
        return SignResult{std::move(original), m_made.size(), complete};
    }

private:
    /// The key is of this device and stands where Sandyk signs: in the script, or as the internal key of taproot.
    bool isSigner(const bitcoin::DerivedOutput& derived, const bitcoin::DerivedKey& key) const {
        return key.origin.fingerprint == m_device &&
               (!derived.taprootInternalKey || *derived.taprootInternalKey == key.key.xOnly());
    }

    /// Errors: SignBadSignature (somebody says that we have signed already, but it is not so).
    Result<void> addDue(std::size_t input, const crypto::PublicKey& key) {
        const bool taproot = m_reviewed.inputs[input].derived->taprootInternalKey.has_value();
        if (const Bytes* present = presentSignature(m_working.inputs[input], taproot, key)) {
            SANDYK_TRY(const SigningTarget target, targetOf(input));
            return signing::checkSignature(target, key, *present);
        }
        m_due.insert({input, key});
        return {};
    }

    Result<SigningTarget> targetOf(std::size_t input) const {
        return signingTarget(m_working, *m_context, input, signing::wantedSighashType(m_working.inputs[input]));
    }

    /// The key of the descriptor by which this signature claims to be, if it is one of this device.
    std::optional<crypto::PublicKey> keyOf(const DeviceSignature& returned, const SigningTarget& target) const {
        const bool taproot = target.algorithm == SigningTarget::Algorithm::TaprootKeyPath;
        if (taproot && (target.keys.empty() || !equal(target.keys.front().xOnly(), returned.key))) return std::nullopt;
        const bitcoin::DerivedOutput& derived = *m_reviewed.inputs[returned.input].derived;
        for (const bitcoin::DerivedKey& key : derived.keys) {
            if (!isSigner(derived, key)) continue;
            const bool isNamed = equal(key.key.compressed(), returned.key) &&
                                 std::ranges::find(target.keys, key.key) != target.keys.end();
            if (taproot || isNamed) return key.key;
        }
        return std::nullopt;
    }

    bool hasWantedType(ByteView signature, const SigningTarget& target, std::size_t input) const {
        const std::uint32_t wanted = signing::wantedSighashType(m_working.inputs[input]);
        if (signature.empty()) return false;
        if (target.algorithm != SigningTarget::Algorithm::TaprootKeyPath)
            return signing::ecdsaSighashType(signature) == wanted;
        // BIP341: DEFAULT has no byte, every other type has one.
        const std::size_t size = wanted == bitcoin::kSighashDefault ? 64 : 65;
        return signature.size() == size && signing::schnorrSighashType(signature) == wanted;
    }

    void store(bitcoin::PsbtInput& input, const Due& due, const Bytes& signature) const {
        if (m_reviewed.inputs[due.first].derived->taprootInternalKey)
            input.tapKeySignature = signature;
        else
            input.partialSignatures[toBytes(due.second.compressed())] = signature;
    }

    /// Faults in memory or arithmetic must not leave the house: everything is read anew from the bytes that leave.
    Result<void> verify(const bitcoin::Psbt& result) const {
        SANDYK_TRY(bitcoin::Psbt read, bitcoin::Psbt::parse(result.serialize()));
        SANDYK_TRY(const bitcoin::Transaction transaction, read.unsignedTransaction());
        if (transaction.txid() != m_reviewed.txid) return fail(ErrorCode::CryptoFault, "the transaction has changed");
        const std::vector<bitcoin::TxOutput> spent = bitcoin::spentOutputs(read);
        const bitcoin::SighashContext context(transaction, spent);
        for (const auto& [due, signature] : m_made) {
            bitcoin::PsbtInput& input = read.inputs[due.first];
            signing::addDerivedFields(input, *m_reviewed.inputs[due.first].derived);
            SANDYK_TRY(const SigningTarget target,
                       signingTarget(read, context, due.first, signing::wantedSighashType(input)));
            const bool taproot = target.algorithm == SigningTarget::Algorithm::TaprootKeyPath;
            const Bytes* found = presentSignature(input, taproot, due.second);
            if (!found || *found != signature || !signing::checkSignature(target, due.second, *found))
                return fail(ErrorCode::CryptoFault, "a signature that was taken does not verify");
        }
        return {};
    }

    const Review& m_reviewed;
    keys::Fingerprint m_device;
    bitcoin::Psbt m_working; ///< with the fields of our descriptors
    bitcoin::Transaction m_transaction;
    std::vector<bitcoin::TxOutput> m_spent;
    std::optional<bitcoin::SighashContext> m_context;
    std::set<Due> m_due;
    std::map<Due, Bytes> m_made;
    std::set<Bytes> m_nonces; ///< the public parts
};

} // namespace

HardwareSigner::HardwareSigner(Device& device, std::vector<DeviceWallet> wallets,
                               std::function<Result<SecureString>(const signing::UserInteraction&)> answer)
    : m_device(device), m_wallets(std::move(wallets)), m_answer(std::move(answer)) {}

Result<SignResult> HardwareSigner::sign(const bitcoin::Psbt& psbt, const Review& reviewed,
                                        const signing::Interaction& interaction, std::stop_token stop) {
    if (crypto::sha256(psbt.serialize()) != reviewed.psbtHash || psbt.inputs.size() != reviewed.inputs.size())
        return fail(ErrorCode::SignReviewChanged, "these are not the bytes that were reviewed");
    if (!reviewed.refusals.empty()) return Failure(reviewed.refusals.front());
    const DeviceCall call{{interaction, m_answer}, stop};
    SANDYK_CHECK(m_device.prepare(reviewed.network, call));
    SANDYK_TRY(const keys::Fingerprint fingerprint, m_device.fingerprint(call));
    Signing session(psbt, reviewed, fingerprint);
    SANDYK_CHECK(session.prepare());
    for (std::size_t i = 0; i < reviewed.wallets.size(); ++i) {
        if (!session.isDueFor(i)) continue;
        const auto wallet = std::ranges::find(m_wallets, reviewed.wallets[i], &DeviceWallet::name);
        if (wallet == m_wallets.end()) return fail(ErrorCode::Usage, "a wallet that the signer was not given");
        SANDYK_TRY(const std::vector<DeviceSignature> returned, m_device.sign(session.request(), *wallet, call));
        for (const DeviceSignature& signature : returned)
            SANDYK_CHECK(session.take(signature, i));
    }
    return session.finish(psbt);
}

} // namespace sandyk::hw
