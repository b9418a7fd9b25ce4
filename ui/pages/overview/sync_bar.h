#pragma once

#include <QWidget>

#include "flows/chain_sources.h"
#include "ui/shell/context.h"

class QProgressBar;
class QPushButton;

namespace sandyk::ui {

class Label;
class NoticeBar;

/// Whether anybody is contacted for the chosen wallet and how far its chain was read, with the buttons to begin and to
/// stop. Only where there is a network.
class SyncBar : public QWidget {
    Q_OBJECT

public:
    explicit SyncBar(const Context& context, QWidget* parent = nullptr);

    QPushButton* readButton() const { return m_read; }
    QPushButton* stopButton() const { return m_stop; }
    QString words() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void follow();
    void show(const app::ChainStatus& status);

    const Context& m_context;
    app::ChainSources m_sources;
    bool m_hasSource = false;
    Label* m_words;
    QProgressBar* m_bar;
    QPushButton* m_read;
    QPushButton* m_stop;
    QPushButton* m_choose;
    NoticeBar* m_notice;
};

} // namespace sandyk::ui
