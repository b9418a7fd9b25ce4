#pragma once

#include <span>
#include <string>
#include <variant>

#include "cli/command.h"

namespace sandyk::cli {

struct Invocation {
    const Command* command;
    Arguments arguments;
};
/// Text of --help or --version.
struct HelpText {
    std::string text;
};

/// Reads the command line. An error never repeats a value that was given, only names of options: somebody may have
/// typed a secret there. Errors: Usage.
Result<std::variant<Invocation, HelpText>> readCommandLine(std::span<const Group* const> groups, int argc,
                                                           const char* const* argv);

} // namespace sandyk::cli
