#pragma once

#include <nlohmann/json.hpp>
#include <stdexcept>

#include "base/encoding.h"
#include "bitcoin/psbt.h"
#include "support/vectors.h"

namespace sandyk::bitcoin::test {

inline nlohmann::json readJson(std::string_view name) {
    return nlohmann::json::parse(sandyk::test::readVectorFile(name));
}

/// The value, or the error as an exception that fails the test with its words.
template <class T>
T must(Result<T> result) {
    if (!result) throw std::runtime_error(std::string(errorName(result.error().code)) + ": " + result.error().detail);
    return std::move(*result);
}

inline Bytes hex(const nlohmann::json& text) {
    return must(fromHex(text.get<std::string>()));
}

inline Bytes base64(const nlohmann::json& text) {
    return must(fromBase64(text.get<std::string>()));
}

inline Psbt psbtOf(const nlohmann::json& text) {
    return must(Psbt::parse(base64(text)));
}

/// Every valid PSBT of BIP174, 370 and 371, as text.
inline std::vector<std::pair<std::string, std::string>> validPsbts() {
    std::vector<std::pair<std::string, std::string>> all;
    for (const char* file : {"bip174.json", "bip370.json", "bip371.json"}) {
        const auto vectors = readJson(file);
        for (const char* group : {"valid", "signer_must_refuse", "lock_time"}) {
            if (!vectors.contains(group)) continue;
            for (const auto& item : vectors[group])
                all.emplace_back(item["case"].get<std::string>(), item["base64"].get<std::string>());
        }
        if (!vectors.contains("roles")) continue;
        for (const auto& [name, text] : vectors["roles"].items()) {
            if (name != "extracted_hex") all.emplace_back(name, text.get<std::string>());
        }
    }
    return all;
}

} // namespace sandyk::bitcoin::test
