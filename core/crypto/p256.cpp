#include "crypto/p256.h"

#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <memory>

namespace sandyk::crypto {

namespace {

template <auto Function>
struct Free {
    template <class T>
    void operator()(T* object) const {
        Function(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Free<EVP_PKEY_CTX_free>>;
using Signature = std::unique_ptr<ECDSA_SIG, Free<ECDSA_SIG_free>>;
using Number = std::unique_ptr<BIGNUM, Free<BN_free>>;

Key parseKey(const ByteArray<64>& coordinates) {
    ByteArray<65> point;
    point[0] = 4; // uncompressed
    std::ranges::copy(coordinates, point.begin() + 1);
    char group[] = "prime256v1";
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group, 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size()),
        OSSL_PARAM_construct_end(),
    };
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY* key = nullptr;
    if (!context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters) != 1)
        return nullptr;
    return Key(key);
}

Bytes toDer(const ByteArray<64>& compact) {
    const Signature signature(ECDSA_SIG_new());
    Number r(BN_bin2bn(compact.data(), 32, nullptr));
    Number s(BN_bin2bn(compact.data() + 32, 32, nullptr));
    if (!signature || !r || !s || ECDSA_SIG_set0(signature.get(), r.get(), s.get()) != 1) return {};
    // They belong to the signature now.
    (void)r.release();
    (void)s.release();
    unsigned char* der = nullptr;
    const int size = i2d_ECDSA_SIG(signature.get(), &der);
    if (size <= 0) return {};
    Bytes out(der, der + size);
    OPENSSL_free(der);
    return out;
}

} // namespace

bool verifyP256(const ByteArray<64>& key, const Hash256& digest, const ByteArray<64>& signature) {
    const Key parsed = parseKey(key);
    if (!parsed) return false;
    const Bytes der = toDer(signature);
    const KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, parsed.get(), nullptr));
    return !der.empty() && context && EVP_PKEY_verify_init(context.get()) == 1 &&
           EVP_PKEY_verify(context.get(), der.data(), der.size(), digest.data(), digest.size()) == 1;
}

} // namespace sandyk::crypto
