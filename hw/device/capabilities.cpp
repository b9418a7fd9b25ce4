#include "device/capabilities.h"

#include <charconv>

namespace sandyk::hw {

namespace {

bool isAbout(const Capability& line, std::string_view model, Feature feature) {
    return line.feature == feature && (line.model.empty() || line.model == model);
}

std::optional<Feature> featureOf(const bitcoin::Descriptor& descriptor) {
    using bitcoin::OutputType;
    switch (descriptor.type()) {
    case OutputType::Pkh:
        return Feature::Pkh;
    case OutputType::ShWpkh:
        return Feature::ShWpkh;
    case OutputType::Wpkh:
        return Feature::Wpkh;
    case OutputType::Tr:
        return descriptor.keys().size() == 1 ? Feature::Tr : Feature::TrScripts;
    case OutputType::ShMulti:
        return Feature::ShMulti;
    case OutputType::ShWshMulti:
        return Feature::ShWshMulti;
    case OutputType::WshMulti:
        return Feature::WshMulti;
    default:
        return std::nullopt;
    }
}

} // namespace

std::string Version::toString() const {
    return std::to_string(major) + "." + std::to_string(minor) + "." + std::to_string(patch);
}

std::optional<Version> Version::parse(std::string_view text) {
    Version version;
    const char* at = text.data();
    const char* const end = text.data() + text.size();
    for (std::uint16_t* part : {&version.major, &version.minor, &version.patch}) {
        if (part != &version.major && (at == end || *at++ != '.')) return std::nullopt;
        const auto [next, error] = std::from_chars(at, end, *part);
        if (error != std::errc()) return std::nullopt;
        at = next;
    }
    return version;
}

const Capability* findCapability(std::span<const Capability> table, std::string_view model, Version version,
                                 Feature feature) {
    const Capability* found = nullptr;
    for (const Capability& line : table) {
        if (isAbout(line, model, feature) && line.since <= version) found = &line;
    }
    return found;
}

Result<void> requireFeature(std::span<const Capability> table, std::string_view model, Version version, Feature feature,
                            std::size_t keys) {
    const Capability* found = findCapability(table, model, version, feature);
    if (found && keys <= found->maxKeys) return {};
    for (const Capability& line : table) {
        if (isAbout(line, model, feature) && line.since > version && keys <= line.maxKeys)
            return fail(ErrorCode::DeviceFirmware, "version " + version.toString() + " is too old",
                        {{"needed", line.since.toString()}});
    }
    return fail(ErrorCode::DeviceUnsupported, "the device cannot do this in any known version");
}

Result<void> requireWallet(std::span<const Capability> table, std::string_view model, Version version,
                           const bitcoin::Descriptor& descriptor) {
    SANDYK_CHECK(requireFeature(table, model, version, Feature::Safe));
    const std::optional<Feature> feature = featureOf(descriptor);
    if (!feature) return fail(ErrorCode::DeviceUnsupported, "no device knows wallets of this kind");
    const bool isMultisig =
        *feature == Feature::ShMulti || *feature == Feature::ShWshMulti || *feature == Feature::WshMulti;
    return requireFeature(table, model, version, *feature, isMultisig ? descriptor.keys().size() : 1);
}

} // namespace sandyk::hw
