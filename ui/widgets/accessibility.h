#pragma once

namespace sandyk::ui {

/// Gives the kit's own painted widgets their roles for screen readers. Once, before the first window.
void installAccessibility();

} // namespace sandyk::ui
