#pragma once

#include <cstdint>

#include "ui/widgets/label.h"

namespace sandyk::ui {

/// An amount with its unit, right-aligned so that decimal marks stand under each other; follows the unit, the language
/// and "hide amounts" by itself.
class AmountLabel : public Label {
public:
    explicit AmountLabel(std::int64_t satoshi = 0, QWidget* parent = nullptr);

    void setAmount(std::int64_t satoshi);
    std::int64_t amount() const { return m_satoshi; }

private:
    void refresh();

    std::int64_t m_satoshi;
};

} // namespace sandyk::ui
