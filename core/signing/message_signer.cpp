#include "signing/message_signer.h"

#include "base/encoding.h"
#include "bitcoin/sighash.h"
#include "signing/input_signature.h"
#include "signing/key_deriver.h"
#include "signing/own_fields.h"

namespace sandyk::signing {

using bitcoin::MessageFormat;
using bitcoin::OutputType;

namespace {

struct FoundAddress {
    OutputType type;
    bitcoin::DerivedOutput derived;
};

Result<FoundAddress> findAddress(const std::vector<OwnWallet>& wallets, const bitcoin::Address& address,
                                 std::uint32_t searchLimit) {
    for (const OwnWallet& wallet : wallets) {
        if (wallet.network != address.network() || !wallet.descriptor.checkNetwork(address.network())) continue;
        for (const bitcoin::Descriptor& keychain : wallet.descriptor.singlePaths()) {
            const std::uint32_t end = keychain.isRange() ? searchLimit : 1;
            for (std::uint32_t index = 0; index < end; ++index) {
                SANDYK_TRY(const bitcoin::Script script, keychain.scriptPubKey(index));
                if (script != address.scriptPubKey()) continue;
                SANDYK_TRY(bitcoin::DerivedOutput derived, keychain.derive(index));
                return FoundAddress{keychain.type(), std::move(derived)};
            }
        }
    }
    return fail(ErrorCode::SignNothingOurs, "the address is of no wallet of ours");
}

Result<std::string> signBip322(const bitcoin::Script& script, const bitcoin::DerivedOutput& derived,
                               const crypto::PrivateKey& key, std::string_view message, MessageFormat format) {
    bitcoin::Psbt toSign = bitcoin::bip322ToSign(script, message);
    bitcoin::PsbtInput& input = toSign.inputs.front();
    addDerivedFields(input, derived);
    SANDYK_TRY(const bitcoin::Transaction transaction, toSign.unsignedTransaction());
    const std::vector<bitcoin::TxOutput> spent = spentOutputs(toSign);
    const bitcoin::SighashContext context(transaction, spent);
    const std::uint32_t type = wantedSighashType(input);
    SANDYK_TRY(const bitcoin::SigningTarget target, signingTarget(toSign, context, 0, type));
    SANDYK_CHECK(addSignature(input, target, key, type));
    SANDYK_TRY(const bitcoin::Psbt final, bitcoin::finalize(toSign));
    return encodeBip322(final, format);
}

} // namespace

Result<std::string> signMessage(const std::vector<OwnWallet>& wallets, const keys::ExtendedPrivateKey& master,
                                const bitcoin::Address& address, std::string_view message, MessageFormat format,
                                std::uint32_t searchLimit) {
    if (message.size() > bitcoin::kMaxMessageSize) return fail(ErrorCode::ParseTooLarge, "message is too long");
    SANDYK_TRY(const FoundAddress found, findAddress(wallets, address, searchLimit));
    const bool singleSignature = found.type == OutputType::Pkh || found.type == OutputType::ShWpkh ||
                                 found.type == OutputType::Wpkh || found.type == OutputType::Tr;
    if (!singleSignature || found.derived.keys.size() != 1)
        return fail(ErrorCode::SignUnsupported, "messages are signed for single-signature addresses");
    if (format == MessageFormat::Legacy && found.type != OutputType::Pkh)
        return fail(ErrorCode::SignUnsupported, "the old format exists for P2PKH addresses only");

    std::vector<keys::ExtendedPrivateKey> masters;
    masters.push_back(master.clone());
    KeyDeriver deriver(masters);
    if (!deriver.has(found.derived.keys.front().origin))
        return fail(ErrorCode::SignNothingOurs, "the address is of another master key");
    SANDYK_TRY(const crypto::PrivateKey key, deriver.derive(found.derived.keys.front()));
    if (format == MessageFormat::Legacy) {
        SANDYK_TRY(const auto signature, key.signRecoverable(bitcoin::legacyMessageHash(message)));
        return toBase64(signature);
    }
    SANDYK_TRY(std::string text, signBip322(address.scriptPubKey(), found.derived, key, message, format));
    // What cannot be verified must not leave.
    if (!bitcoin::verifyMessage(address, message, text))
        return fail(ErrorCode::CryptoFault, "own message signature does not verify");
    return text;
}

} // namespace sandyk::signing
