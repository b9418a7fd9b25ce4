#include "crypto/secp_context.h"

#include <cstdlib>

#include "crypto/rng.h"

namespace sandyk::crypto {

namespace {

const secp256k1_context* createContext() {
    secp256k1_context* context = secp256k1_context_create(SECP256K1_CONTEXT_SIGN | SECP256K1_CONTEXT_VERIFY);
    SecureBytes seed = randomSecret(32);
    if (!context || secp256k1_context_randomize(context, seed.data()) != 1) std::abort();
    return context;
}

} // namespace

const secp256k1_context* secpContext() {
    // Never destroyed: keys in static objects may outlive it.
    static const secp256k1_context* context = createContext();
    return context;
}

} // namespace sandyk::crypto
