#pragma once

#include <QString>

#include "session/values.h"
#include "signing/review.h"

namespace sandyk::ui {

/// The words for values of the core, in the language in force.
QString networkWords(Network network);
QString profileWords(app::Profile profile);
/// "Native segwit (wpkh)", "Taproot (tr)" ...
QString outputTypeWords(bitcoin::OutputType type);
/// Type, or "Multisig, 2 of 3 keys".
QString walletKindWords(const wallet::Wallet& wallet);
QString warningWords(const signing::Warning& warning);

} // namespace sandyk::ui
