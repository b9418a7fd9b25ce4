#include <array>

#include "ui/text/error_words_table.h"

namespace sandyk::ui {

namespace {

constexpr std::array<ErrorEntry, 0> kEntries{};

} // namespace

std::span<const ErrorEntry> chainErrorWords() {
    return kEntries;
}

} // namespace sandyk::ui
