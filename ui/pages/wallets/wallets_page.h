#pragma once

#include <QWidget>

#include "ui/shell/context.h"

class QStackedWidget;

namespace sandyk::ui {

class Page;

/// The wallets of the vault, and the ways to a new one: single signature, multisig, an imported descriptor.
class WalletsPage : public QWidget {
    Q_OBJECT

public:
    explicit WalletsPage(const Context& context, QWidget* parent = nullptr);

    enum class Way { SingleSig, Multisig, Descriptor };
    void begin(Way way);
    /// The form or wizard that is open, or the list.
    QWidget* current() const;

private:
    void rebuild();
    void showForm(QWidget* form);
    void showList();

    const Context& m_context;
    QStackedWidget* m_stack;
    Page* m_list;
};

} // namespace sandyk::ui
