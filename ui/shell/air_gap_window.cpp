#include "ui/shell/air_gap_window.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "session/air_gap.h"
#include "task/executor.h"
#include "ui/text/error_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/secret_edit.h"

namespace sandyk::ui {

namespace {
constexpr int kColumnWidth = 640;

std::string joined(const std::vector<std::string>& names) {
    std::string all;
    for (const std::string& name : names)
        all += (all.empty() ? "" : ", ") + name;
    return all;
}
} // namespace

AirGapWindow::AirGapWindow(Probe probe, QWidget* parent)
    : QWidget(parent), m_probe(std::move(probe)), m_interfaces(m_probe()),
      m_executor(std::make_unique<app::Executor>("keyholders")) {
    setWindowTitle(tr("Offline signer"));
    auto* column = new QWidget;
    column->setMaximumWidth(kColumnWidth);
    auto* stack = new QVBoxLayout(column);
    stack->setSpacing(space(2));
    stack->addWidget(new Heading(tr("This computer is connected to a network")));
    stack->addWidget(Label::paragraph(tr("The offline signer keeps keys on a computer that nobody can reach. While a "
                                         "network interface is active it does not start.")));
    m_found = Label::paragraph({});
    m_found->kind("strong");
    stack->addWidget(m_found);
    stack->addWidget(
        Label::paragraph(tr("Unplug the network cable, turn off Wi-Fi and mobile data, then check again.")));
    auto* again = new PrimaryButton(tr("Check again"));
    connect(again, &QPushButton::clicked, this, &AirGapWindow::check);
    stack->addWidget(again, 0, Qt::AlignLeft);
    stack->addSpacing(space(2));
    stack->addWidget(overrideCard());
    stack->addStretch();

    auto* centred = new QWidget;
    auto* row = new QHBoxLayout(centred);
    row->setContentsMargins(space(4), space(4), space(4), space(4));
    row->addStretch();
    row->addWidget(column, 1);
    row->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(centred);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    m_busy = new BusyOverlay(this);
    m_found->setText(tr("Active: %1").arg(QString::fromStdString(joined(m_interfaces))));
    again->setFocus();
}

AirGapWindow::~AirGapWindow() = default;

QWidget* AirGapWindow::overrideCard() {
    auto* card = new Card(tr("Two keyholders may open it all the same"));
    card->body()->addWidget(
        Label::paragraph(tr("Two people with different passwords of one vault agree that the risk is worth it. Their "
                            "decision is written into the vault’s event list.")));
    auto* vaultRow = new QHBoxLayout;
    m_vaultName = new Label(tr("No vault chosen"));
    auto* choose = new SecondaryButton(tr("Choose vault …"));
    connect(choose, &QPushButton::clicked, this, &AirGapWindow::chooseVault);
    vaultRow->addWidget(choose);
    vaultRow->addWidget(m_vaultName, 1);
    card->body()->addLayout(vaultRow);
    m_first = new SecretEdit(tr("Password of the first keyholder"));
    m_second = new SecretEdit(tr("Password of the second keyholder"));
    for (SecretEdit* edit : {m_first, m_second}) {
        edit->setPlaceholder(edit == m_first ? tr("First keyholder") : tr("Second keyholder"));
        card->body()->addWidget(edit);
    }
    m_notice = new NoticeBar(Notice::Refused, {});
    m_notice->hide();
    card->body()->addWidget(m_notice);
    m_override = new DangerButton(tr("Open while connected"));
    m_override->setEnabled(false);
    connect(m_override, &QPushButton::clicked, this, &AirGapWindow::tryOverride);
    card->body()->addWidget(m_override, 0, Qt::AlignLeft);
    auto enable = [this] {
        m_override->setEnabled(!m_vault.empty() && !m_first->text().empty() && !m_second->text().empty());
    };
    connect(m_first, &SecretEdit::textChanged, this, enable);
    connect(m_second, &SecretEdit::textChanged, this, enable);
    return card;
}

void AirGapWindow::check() {
    m_interfaces = m_probe();
    if (m_interfaces.empty()) {
        emit offline();
        return;
    }
    m_found->setText(tr("Active: %1").arg(QString::fromStdString(joined(m_interfaces))));
}

void AirGapWindow::chooseVault() {
    auto* dialog = new QFileDialog(this, tr("Choose vault"), {}, tr("Sandyk vault (*.sandyk)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_vault = QFile::encodeName(file).toStdString();
        m_vaultName->setText(QString::fromStdString(m_vault.filename().string()));
        emit m_first->textChanged();
    });
    dialog->open();
}

void AirGapWindow::tryOverride() {
    m_notice->hide();
    m_busy->start(tr("Checking both passwords …"));
    m_executor->run(
        this,
        [vault = m_vault, first = m_first->take(), second = m_second->take()] {
            return app::checkTwoKeyholders(vault, first, second);
        },
        [this](Result<void> agreed) {
            m_busy->stop();
            if (agreed) {
                emit overridden(m_vault, joined(m_interfaces));
                return;
            }
            ErrorWords words = errorWords(agreed.error());
            m_notice->set(Notice::Refused, words.title + QLatin1Char(' ') + words.whatToDo);
            m_notice->show();
        });
}

} // namespace sandyk::ui
