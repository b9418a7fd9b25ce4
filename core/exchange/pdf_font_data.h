#pragma once

#include "base/bytes.h"

namespace sandyk::exchange {

/// TrueType files of resources/fonts, built in.
ByteView pdfFontRegular();
ByteView pdfFontBold();

} // namespace sandyk::exchange
