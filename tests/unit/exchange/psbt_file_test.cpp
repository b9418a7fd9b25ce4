#include "exchange/psbt_file.h"

#include <gtest/gtest.h>

#include <unistd.h>

#include "base/encoding.h"

namespace sandyk::exchange {
namespace {

namespace fs = std::filesystem;

// BIP174: "PSBT with one P2PKH input. Outputs are empty".
constexpr std::string_view kPsbt =
    "cHNidP8BAHUCAAAAASaBcTce3/KF6Tet7qSze3gADAVmy7OtZGQXE8pCFxv2AAAAAAD+////AtPf9QUAAAAAGXapFNDFmQPFusKGh2DpD9UhpGZap2"
    "UgiKwA4fUFAAAAABepFDVF5uM7gyxHBQ8k0+65PJwDlIvHh7MuEwAAAQD9pQEBAAAAAAECiaPHHqtNIOA3G7ukzGmPopXJRjr6Ljl/"
    "hTPMti+VZ+UBAA"
    "AAFxYAFL4Y0VKpsBIDna89p95PUzSe7LmF/////"
    "4b4qkOnHf8USIk6UwpyN+9rRgi7st0tAXHmOuxqSJC0AQAAABcWABT+Pp7xp0XpdNkCxDVZQ6vLEL1n"
    "a/////8CAMLrCwAAAAAZdqkUhc/xCX/"
    "Z4Ai7NK9wnGIZeziXikiIrHL++E4sAAAAF6kUM5cluiHv1irHU6m80GfWx6ajnQWHAkcwRAIgJxK+IuAnDzlP"
    "VoMR3HyppolwuAJf3TskAinwf4pfOiQCIAGLONfc0xTnNMkna9b7QPZzMlvEuqFEyADS8vAtsnZcASED0uFWdJQbrUqZY3LLh+GFbTZSYG2YVi/"
    "jnF6efk"
    "UA4NgCSDBFAiEA0SuFLYXc2WHS9fSrZgZU327tzHlMDDPOXMMJ/7X85Y0CIGczio4OFyXBl/"
    "saiK9Z9R5E5CVbIBZ8hoQDHAXR8lkqASECI7cr7vCWXRC+"
    "B3jv7NYfysb3mk6haTkzgHNEZPhPKrMAAAAAAAAA";

class PsbtFile : public testing::Test {
protected:
    PsbtFile() {
        std::string name = (fs::temp_directory_path() / "sandyk-psbt-file-XXXXXX").string();
        m_folder = ::mkdtemp(name.data());
    }
    ~PsbtFile() override { fs::remove_all(m_folder); }
    fs::path m_folder;
};

TEST_F(PsbtFile, everyFormIsReadAndBinaryIsWritten) {
    const Bytes binary = *fromBase64(kPsbt);
    const fs::path file = m_folder / "payment.psbt";
    for (const std::string& form :
         {std::string(asText(binary)), std::string(kPsbt), std::string(kPsbt) + "\n", toHex(binary)}) {
        ASSERT_TRUE(writeFile(file, asBytes(form), IfExists::Replace));
        const auto psbt = readPsbt(file);
        ASSERT_TRUE(psbt) << psbt.error().detail;
        EXPECT_EQ(psbt->serialize(), binary);
        ASSERT_TRUE(writePsbt(file, *psbt));
        EXPECT_EQ(readFile(file, binary.size()).value(), binary);
    }
}

TEST_F(PsbtFile, otherFilesAreRefused) {
    const fs::path file = m_folder / "other";
    for (std::string_view content : {"", "psbt", "hello", "{\"psbt\":1}"}) {
        ASSERT_TRUE(writeFile(file, asBytes(content), IfExists::Replace));
        const auto psbt = readPsbt(file);
        ASSERT_FALSE(psbt) << content;
        EXPECT_TRUE(psbt.error().code == ErrorCode::PsbtParse || psbt.error().code == ErrorCode::ParseTruncated);
    }
    fs::resize_file(file, bitcoin::Psbt::kMaxSize + 1);
    EXPECT_EQ(readPsbt(file).error().code, ErrorCode::ParseTooLarge);
    EXPECT_EQ(readPsbt(m_folder / "missing").error().code, ErrorCode::FileRead);
}

} // namespace
} // namespace sandyk::exchange
