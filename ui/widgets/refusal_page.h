#pragma once

#include <QWidget>

#include "base/error.h"

namespace sandyk::ui {

/// A refusal is a page, not a box: what was found, why it matters, what to do, the rule it comes from, and details to
/// copy for help.
class RefusalPage : public QWidget {
    Q_OBJECT

public:
    /// `backText` names where the button leads, for example "Back".
    RefusalPage(const Error& error, const QString& backText, QWidget* parent = nullptr);

    ErrorCode code() const { return m_code; }

signals:
    void back();

private:
    ErrorCode m_code;
};

} // namespace sandyk::ui
