#pragma once

#include <span>

#include "base/error.h"

namespace sandyk::ui {

/// The words of one error code, in English, for the catalogue's context "ErrorWords".
struct ErrorEntry {
    ErrorCode code;
    const char* title;
    const char* why;
    const char* whatToDo;
    const char* rule; ///< the standard or rule id it comes from, or ""
};

/// One table for each part of the program; error_words.cpp holds the words of the core and looks through all of them.
std::span<const ErrorEntry> deviceErrorWords();
std::span<const ErrorEntry> chainErrorWords();
std::span<const ErrorEntry> paymentErrorWords();
std::span<const ErrorEntry> lawErrorWords();
std::span<const ErrorEntry> firmErrorWords();

} // namespace sandyk::ui
