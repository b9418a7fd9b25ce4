#pragma once

#include <QString>

#include "session/chain_gateway.h"

namespace sandyk::ui {

/// Whether anybody is contacted, and how far the chain was read; empty for Failed, whose error says more.
QString chainStatusWords(const app::ChainStatus& status);

} // namespace sandyk::ui
