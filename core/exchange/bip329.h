#pragma once

#include "exchange/line_report.h"
#include "wallet/label.h"

namespace sandyk::exchange {

/// BIP329: one JSON object on each line. Fields that Sandyk does not know are ignored, as the BIP says. Problems of a
/// line: JsonFormat (no JSON object, a field of the wrong kind), Usage (unknown type, a reference that does not fit its
/// type), ParseTooLarge (a line or label too long). Errors: ParseTooLarge (more than kMaxLabelFile), EncodingUtf8.
inline constexpr std::size_t kMaxLabelFile = 64 * 1024 * 1024;
Result<LineReport<wallet::Label>> readLabels(ByteView content);
/// In the order given, each line ending with LF. What readLabels gives comes back as it was.
std::string writeLabels(const std::vector<wallet::Label>& labels);

} // namespace sandyk::exchange
