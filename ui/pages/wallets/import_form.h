#pragma once

#include <optional>

#include "ui/pages/page.h"
#include "ui/shell/context.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace sandyk::ui {

class NoticeBar;

/// A wallet from its output descriptor; with a key of this vault, or watch-only.
class ImportForm : public Page {
    Q_OBJECT

public:
    explicit ImportForm(const Context& context, QWidget* parent = nullptr);

    QPlainTextEdit* textField() const { return m_text; }
    QPushButton* addButton() const { return m_add; }

signals:
    void finished();

private:
    void read();
    void add();
    void keep(SecureString password, SecureString passphrase);
    void say(const Error& error);

    const Context& m_context;
    QLineEdit* m_name;
    QPlainTextEdit* m_text;
    QVBoxLayout* m_preview;
    NoticeBar* m_notice;
    QPushButton* m_add;
    std::optional<bitcoin::Descriptor> m_descriptor;
};

} // namespace sandyk::ui
