#include "ui/pages/devices/rule_card.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>

#include "ui/shell/context.h"
#include "ui/text/error_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/checked_copy.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

namespace {
constexpr int kCommandsHeight = 150;
}

RuleCard::RuleCard(QWidget* parent)
    : Card(tr("Access to USB devices"), parent), m_notice(new NoticeBar(Notice::Look, {})) {
    const bool isThere = app::isUdevRuleInstalled();
    body()->addWidget(Label::paragraph(
        isThere
            ? tr("The rule for hardware wallets is installed, but it does not hold for this device yet. Plug it in "
                 "again; if that does not help, log out and in.")
            : tr("Linux lets programs use a USB device only by a rule. Sandyk brings one: it gives hardware wallets "
                 "to the person at the screen, and to nobody else.")));
    m_notice->hide();
    body()->addWidget(m_notice);
    if (app::UdevInstaller::isOffered()) {
        auto* button = new PrimaryButton(isThere ? tr("Install the rule again") : tr("Install the rule"));
        body()->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, &RuleCard::install);
        body()->addWidget(Label::paragraph(tr("Or in a terminal:"))->kind("small"));
    } else {
        body()->addWidget(Label::paragraph(tr("Type this into a terminal:"))->kind("small"));
    }
    auto* commands = new QPlainTextEdit(app::udevCommands());
    commands->setReadOnly(true);
    commands->setProperty("kind", QStringLiteral("mono"));
    commands->setAccessibleName(tr("Commands that install the rule"));
    commands->setTabChangesFocus(true);
    commands->setFixedHeight(kCommandsHeight);
    commands->setLineWrapMode(QPlainTextEdit::NoWrap);
    body()->addWidget(commands);
    auto* copy = new SecondaryButton(tr("Copy the commands"), Icon::Copy);
    body()->addWidget(copy, 0, Qt::AlignLeft);
    connect(copy, &QPushButton::clicked, this, [commands] {
        commands->selectAll();
        commands->copy();
    });
}

void RuleCard::install() {
    m_installer.install(guarded<void>(this, [this](Result<void> done) {
        if (done) {
            m_notice->set(Notice::Info, tr("The rule is installed. Plug the device in again if it stays like this."));
        } else {
            const ErrorWords words = errorWords(done.error());
            m_notice->set(Notice::Look, tr("The rule was not installed. %1").arg(words.whatToDo));
        }
        m_notice->show();
        if (done) emit installed();
    }));
}

} // namespace sandyk::ui
