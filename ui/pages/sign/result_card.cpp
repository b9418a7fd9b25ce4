#include "ui/pages/sign/result_card.h"

#include <QHBoxLayout>
#include <QSaveFile>

#include "ui/dialogs/file_dialogs.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/checked_copy.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/qr_view.h"

namespace sandyk::ui {

ResultCard::ResultCard(const app::SignFlow& flow, QWidget* parent)
    : Card({}, parent), m_flow(flow), m_clipboard(new CheckedCopy(this)),
      m_alarm(new NoticeBar(Notice::Refused, CheckedCopy::alarmText())) {
    const bool complete = flow.isComplete();
    body()->addWidget(
        new Heading(complete ? tr("Signed and complete") : tr("Signed; other signatures are still missing"), 2));
    body()->addWidget(Label::paragraph(
        complete
            ? tr("Every input has the signatures that it needs. Hand the file back to the program that broadcasts it.")
            : tr("Hand the file to the next cosigner, or add the copy that a cosigner signed.")));
    auto* row = new QHBoxLayout;
    auto* saveButton = new PrimaryButton(tr("Save the signed request"), Icon::File);
    auto* copyButton = new SecondaryButton(tr("Copy as text"), Icon::Copy);
    row->addWidget(saveButton);
    row->addWidget(copyButton);
    row->addStretch();
    body()->addLayout(row);
    connect(saveButton, &QPushButton::clicked, this, &ResultCard::save);
    connect(copyButton, &QPushButton::clicked, this, [this, copyButton] { copy(m_flow.psbtBase64(), copyButton); });

    if (complete) {
        auto* final = new QHBoxLayout;
        auto* saveFinal = new SecondaryButton(tr("Save the transaction"), Icon::File);
        auto* copyFinal = new SecondaryButton(tr("Copy the transaction (hex)"), Icon::Copy);
        final->addWidget(saveFinal);
        final->addWidget(copyFinal);
        final->addStretch();
        body()->addLayout(final);
        connect(saveFinal, &QPushButton::clicked, this, &ResultCard::saveTransaction);
        connect(copyFinal, &QPushButton::clicked, this, [this, copyFinal] {
            if (auto hex = m_flow.transactionHex())
                copy(QString::fromStdString(*hex), copyFinal);
            else
                emit failed(hex.error());
        });
    } else {
        auto* add = new SecondaryButton(tr("Add a cosigner's copy"), Icon::Plus);
        auto* sign = new SecondaryButton(tr("Sign with another key"), Icon::Sign);
        auto* others = new QHBoxLayout;
        others->addWidget(sign);
        others->addWidget(add);
        others->addStretch();
        body()->addLayout(others);
        connect(sign, &QPushButton::clicked, this, &ResultCard::signerWanted);
        connect(add, &QPushButton::clicked, this, &ResultCard::cosignedWanted);
    }
    body()->addWidget(m_alarm);
    m_alarm->hide();
    connect(m_clipboard, &CheckedCopy::swapped, m_alarm, &QWidget::show);
    auto* qr = new QrView(tr("Signed request"));
    if (qr->setText(m_flow.psbtBase64().toLatin1())) {
        body()->addWidget(qr, 0, Qt::AlignLeft);
        // Four pixels a module and the quiet zone: what a poor camera can still tell apart.
        const int side = (qr->modules().width() + 8) * 4;
        qr->setFixedSize(side, side);
    } else {
        delete qr;
    }
}

void ResultCard::copy(const QString& text, QPushButton* button) {
    m_alarm->hide();
    m_clipboard->copy(text);
    button->setText(tr("Copied"));
}

void ResultCard::save() {
    chooseSaveFile(this, tr("Save the signed request"), tr("signed.psbt"), tr("Signing request (*.psbt)"),
                   [this](const std::filesystem::path& file) {
                       if (auto saved = m_flow.savePsbt(file); !saved) emit failed(saved.error());
                   });
}

void ResultCard::saveTransaction() {
    auto hex = m_flow.transactionHex();
    if (!hex) {
        emit failed(hex.error());
        return;
    }
    chooseSaveFile(this, tr("Save the transaction"), QStringLiteral("transaction.txt"),
                   tr("Transaction in hex (*.txt)"), [this, text = *hex](const std::filesystem::path& path) {
                       QSaveFile file(pathText(path));
                       const bool written = file.open(QIODevice::WriteOnly) &&
                                            file.write(text.data(), static_cast<qint64>(text.size())) >= 0 &&
                                            file.commit();
                       if (!written) emit failed(Error{ErrorCode::FileWrite, file.errorString().toStdString(), {}});
                   });
}

} // namespace sandyk::ui
