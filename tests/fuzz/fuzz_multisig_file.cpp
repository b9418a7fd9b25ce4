#include "fuzz.h"

#include "bitcoin/multisig_file.h"

using namespace sandyk;
using namespace sandyk::bitcoin;

/// What was read is written and read again as the same wallet.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto file = parseMultisigFile(asText({data, size}));
    if (!file) return 0;
    const auto text = multisigFileText(file->descriptor, file->name.empty() ? "Vault" : file->name);
    fuzz::require(text.has_value(), "what was read can be written");
    const auto again = parseMultisigFile(*text);
    fuzz::require(again && again->descriptor == file->descriptor, "the same wallet comes back");
    return 0;
}
