#pragma once

#include "base/result.h"

namespace sandyk::bootstrap {

/// The first statement of every main(), before any library reads the environment and any thread starts:
/// - refuses to run when the loader was told to load something else (LD_PRELOAD, LD_AUDIT); a build with sanitizers
///   lets their runtimes pass;
/// - starts itself again without LD_LIBRARY_PATH, which honest systems set too, so that libraries come from the system;
/// - forgets every variable by which Qt, OpenSSL, ICU or the C library would load code or data from a foreign place;
/// - gives every standard descriptor that is closed a place of its own, so that no file of ours becomes standard
/// output;
/// - no core file, no attaching by other processes of the user, no new privileges, new files for their owner only;
/// - runs the self-test of the cryptography.
/// `arguments` are those of main(), for the new start.
/// Errors: SystemHardening (params "variable" when one is set), SelfTest.
Result<void> hardenProcess(char** arguments);

} // namespace sandyk::bootstrap
