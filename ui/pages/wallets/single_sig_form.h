#pragma once

#include "ui/pages/page.h"
#include "ui/shell/context.h"

class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace sandyk::ui {

class ChoiceBox;
class NoticeBar;

/// A wallet with one key of this vault.
class SingleSigForm : public Page {
    Q_OBJECT

public:
    explicit SingleSigForm(const Context& context, QWidget* parent = nullptr);

    QPushButton* addButton() const { return m_add; }

signals:
    void finished();

private:
    void add();
    const app::KeySummary* key() const;

    const Context& m_context;
    QLineEdit* m_name;
    ChoiceBox* m_keys;
    ChoiceBox* m_account;
    QButtonGroup* m_type;
    NoticeBar* m_notice;
    QPushButton* m_add;
};

} // namespace sandyk::ui
