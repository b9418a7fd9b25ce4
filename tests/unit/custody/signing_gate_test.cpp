#include "custody/signing_gate.h"

#include "custody/offline_signer.h"
#include "firm_fixture.h"

namespace sandyk::custody::test {
namespace {

class SigningGateTest : public FirmTest {
protected:
    storage::Vault other(const char* name, storage::Profile profile) const {
        storage::CreateOptions options;
        options.profile = profile;
        options.cost = crypto::kArgon2Least;
        return std::move(*storage::Vault::create(folder / name, SecureString("another password"), options));
    }
};

TEST_F(SigningGateTest, APersonSignsFreely) {
    EXPECT_TRUE(isOk(checkFreeSigning(other("own.sandyk", storage::Profile::Individual))));
}

TEST_F(SigningGateTest, AFirmSignsByRequestsOnlyOnceItIsFounded) {
    EXPECT_TRUE(isOk(checkFreeSigning(other("new.sandyk", storage::Profile::Firm))));
    found();
    EXPECT_TRUE(failsWith(checkFreeSigning(vault), ErrorCode::FirmQuorum));
}

TEST_F(SigningGateTest, ASignerSignsRequestsOnlyOnceItIsBound) {
    found();
    const storage::Vault signer = other("signer.sandyk", storage::Profile::Signer);
    EXPECT_TRUE(isOk(checkFreeSigning(signer)));
    ASSERT_TRUE(isOk(bindSigner(signer.database(), *packageFor(desk("kerim"), std::nullopt, 0),
                                loadFirm(database(), firm)->genesis, clock)));
    EXPECT_TRUE(failsWith(checkFreeSigning(signer), ErrorCode::FirmQuorum));
}

} // namespace
} // namespace sandyk::custody::test
