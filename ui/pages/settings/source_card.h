#pragma once

#include "flows/chain_sources.h"
#include "ui/shell/context.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace sandyk::ui {

class ChoiceBox;
class Label;
class NoticeBar;
class SecretEdit;

/// The server or node that is asked about the chain. None is until the person has chosen one here and pressed the
/// button; how far it is stands below, with what to do when a certificate is not known.
class SourceCard : public Card {
    Q_OBJECT

public:
    explicit SourceCard(const Context& context, QWidget* parent = nullptr);

    QLineEdit* hostField() const { return m_host; }
    QPushButton* keepButton() const { return m_keep; }
    QPushButton* syncButton() const { return m_sync; }

private:
    void fields();
    void follow();
    void show(const std::vector<wallet::ChainSource>& sources);
    void showKind();
    void showStatus();
    void keep();
    void forget();
    void say(const Error& error);
    Network network() const;

    const Context& m_context;
    app::ChainSources m_sources;
    ChoiceBox* m_place;
    ChoiceBox* m_kind;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QCheckBox* m_tls;
    QLineEdit* m_proxyHost;
    QSpinBox* m_proxyPort;
    QLineEdit* m_user;
    SecretEdit* m_password;
    QLineEdit* m_cookie;
    Label* m_pinned;
    Label* m_status;
    NoticeBar* m_notice;
    QPushButton* m_keep;
    QPushButton* m_forget;
    QPushButton* m_sync;
    QPushButton* m_stop;
    QPushButton* m_accept;
    std::vector<wallet::ChainSource> m_kept;
};

} // namespace sandyk::ui
