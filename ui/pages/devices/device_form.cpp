#include "ui/pages/devices/device_form.h"

#include <QHBoxLayout>

#include <algorithm>

#include "ui/text/error_words.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/button.h"

namespace sandyk::ui {

DeviceForm::DeviceForm(const Context& context, const QString& path, const QString& title, const QString& purpose,
                       const QString& act, QWidget* parent)
    : Page(title, purpose, parent), m_context(context), m_path(path), m_flow(context.session, *context.devices),
      m_progress(new DeviceProgress(m_flow)), m_notice(new NoticeBar(Notice::Look, {})), m_act(new PrimaryButton(act)) {
    m_notice->hide();
    connect(m_act, &QPushButton::clicked, this, [this] {
        m_notice->hide();
        begin();
    });
    connect(&m_flow, &app::DeviceFlow::runningChanged, this, [this] {
        m_act->setVisible(!m_flow.isRunning());
        if (m_flow.isRunning()) ensureWidgetVisible(m_progress);
    });
}

void DeviceForm::addFoot() {
    column()->addWidget(m_progress);
    column()->addWidget(m_notice);
    auto* row = new QHBoxLayout;
    auto* back = new SecondaryButton(tr("Back"));
    row->addWidget(back);
    row->addStretch();
    row->addWidget(m_act);
    column()->addLayout(row);
    connect(back, &QPushButton::clicked, this, [this] {
        m_flow.cancel();
        emit finished();
    });
}

void DeviceForm::showError(const Error& error) {
    if (error.code == ErrorCode::Cancelled) return say(Notice::Info, tr("Cancelled. Nothing was done."));
    const ErrorWords words = errorWords(error);
    say(Notice::Refused, QStringLiteral("%1. %2 %3").arg(words.title, words.why, words.whatToDo));
}

void DeviceForm::say(Notice notice, const QString& text) {
    m_notice->set(notice, text);
    m_notice->show();
    ensureWidgetVisible(m_notice);
}

ChoiceBox* walletsOfDevice(const app::Snapshot& snapshot, const app::PluggedDevice* device, bool onlyMultisig) {
    auto* box = new ChoiceBox;
    for (const wallet::Wallet& wallet : snapshot.wallets) {
        const bool isOfDevice = !device || !device->fingerprint ||
                                std::ranges::any_of(wallet.descriptor.keys(), [&](const bitcoin::DescriptorKey& key) {
                                    return key.origin && key.origin->fingerprint == *device->fingerprint;
                                });
        if (isOfDevice && (wallet.isMultisig() || !onlyMultisig))
            box->addItem(visibleText(std::string_view(wallet.name), 64), static_cast<qlonglong>(wallet.id));
    }
    return box;
}

} // namespace sandyk::ui
