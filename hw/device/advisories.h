#pragma once

#include <array>
#include <string>
#include <vector>

#include "crypto/signed_data.h"
#include "device/capabilities.h"

namespace sandyk::hw {

/// A known fault of a maker's firmware, and what to do about it.
struct Advisory {
    struct Words {
        std::string title;
        std::string why;
        std::string whatToDo;
    };
    /// From this version on, below that one.
    struct Range {
        Version from;
        Version below;
    };
    std::string id; ///< "SDK-2026-01"
    std::string vendor;
    std::vector<std::string> models; ///< none: all of the vendor
    std::vector<Range> ranges;
    bool concernsKeys = false; ///< keys that were made with it must be replaced; else it is only not to be used
    std::string source;
    std::array<Words, 3> words; ///< tk, ru, en
    const Words& in(std::string_view language) const;
};

/// Whether something falls under an advisory.
enum class Concern {
    No,
    Yes,
    NotExcluded ///< maker and model fit, the version is not known
};

/// The signed list of advisories (resources/advisories), read offline. docs/advisories.md describes the file.
class AdvisoryList {
public:
    static constexpr std::string_view kKind = "firmware-advisories";
    static constexpr std::size_t kMostBytes = 60'000; ///< so that a vault keeps it as a setting

    /// The one that this program carries; what is built in is never expired, for old advice is better than none.
    static const AdvisoryList& builtIn();
    /// A list that came as a file. Errors: those of SignedData::parse and verifySignedData (older than `leastVersion`
    /// is a rollback), SignedDataFormat (its content), ParseTooLarge.
    static Result<AdvisoryList> read(ByteView file, std::int64_t now, std::int64_t leastVersion);

    std::int64_t version() const { return m_version; }
    std::int64_t issuedAt() const { return m_issuedAt; }
    const std::vector<Advisory>& all() const { return m_advisories; }

    struct Match {
        const Advisory* advisory;
        Concern concern;
    };
    /// What is known of a device with this firmware now. `version` may be empty.
    std::vector<Match> ofDevice(std::string_view vendor, std::string_view model, std::string_view version) const;
    /// What is known of keys that such a device made with this firmware.
    std::vector<Match> ofKey(std::string_view vendor, std::string_view model, std::string_view version) const;

private:
    static Result<AdvisoryList> take(const crypto::SignedData& data);
    std::vector<Match> matching(std::string_view vendor, std::string_view model, std::string_view version,
                                bool onlyKeys) const;

    std::int64_t m_version = 0;
    std::int64_t m_issuedAt = 0;
    std::vector<Advisory> m_advisories;
};

} // namespace sandyk::hw
