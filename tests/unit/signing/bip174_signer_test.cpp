#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "fixture.h"
#include "support/vectors.h"

namespace sandyk::test {

TEST(Bip174, signerChecksOfTheStandard) {
    const auto vectors = nlohmann::json::parse(readVectorFile("bip174.json")).at("signer_must_refuse");
    const std::vector<ErrorCode> expected = {ErrorCode::SignMissingPreviousTx, ErrorCode::SignScriptMismatch,
                                             ErrorCode::SignScriptMismatch, ErrorCode::SignScriptMismatch};
    ASSERT_EQ(vectors.size(), expected.size());
    signing::ReviewContext context;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const auto text = vectors[i].at("base64").get<std::string>();
        const auto psbt = bitcoin::Psbt::parseAny(asBytes(text));
        ASSERT_TRUE(psbt) << vectors[i].at("case");
        const auto found = refusals(*psbt, context);
        EXPECT_NE(std::ranges::find(found, expected[i]), found.end()) << vectors[i].at("case");
    }
}

} // namespace sandyk::test
