#pragma once

#include <span>

#include "ui/shell/context.h"
#include "ui/theme/icons.h"

namespace sandyk::ui {

/// One entry of the rail, in its order.
struct PageEntry {
    PageId id;
    Icon symbol;
    const char* text; ///< English, of the context sandyk::ui::Desk
    /// Only what the profile and the operator's role can use is shown.
    bool (*isOffered)(const Context& context);
    QWidget* (*build)(const Context& context);
    bool isAtFoot = false; ///< stands apart, at the foot of the rail
};

/// Every page of the desk; adding one is a line in page_table.cpp.
std::span<const PageEntry> pageTable();

} // namespace sandyk::ui
