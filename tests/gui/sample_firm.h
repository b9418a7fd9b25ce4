#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include <QString>

/// A custody firm as a few weeks of work would have left it.
namespace sandyk::guitest {

/// BIP173's own example address: on the whitelist of the first client.
inline const QString kListedPayee = QStringLiteral("bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3");
inline const QString kForeignPayee = QStringLiteral("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4");
inline constexpr const char* kFirmPassword = "correct horse battery";

/// Writes the vault of a founded firm with a licence and a policy (two approvals for a listed destination). Operators,
/// all with kFirmPassword: anna, batyr, cemen (administrators), ogul, orazov (identification officers), inna
/// (initiator), ata, bibi (approvers), kerim (keyholder), maral (keyholder without a registered key), dowlet (auditor).
/// C-000001 is a person with a hot and a cold wallet, C-000002 a company with a hot one; the firm has one of its own,
/// and one wallet is nobody's yet. Empty: well done; else what went wrong.
std::string writeSampleFirm(const std::filesystem::path& file);

} // namespace sandyk::guitest
