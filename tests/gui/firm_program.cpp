#include "firm_program.h"

#include <QPushButton>
#include <QTest>

#include "ui/dialogs/password_dialog.h"
#include "ui/shell/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/secret_edit.h"

namespace sandyk::guitest {

namespace {
constexpr int kWidth = 1024;
const QString kFile = QStringLiteral("Altyn.sandyk");
} // namespace

void FirmProgram::open() {
    ui::Theme::instance().apply(ui::ThemeChoice::Light);
    settings = std::make_unique<app::Settings>(folder.filePath(QStringLiteral("settings.ini")));
    settings->setLanguage(QStringLiteral("en"));
    ui::applyLanguage(QStringLiteral("en"));
    const std::string problem = writeSampleFirm(folder.filePath(kFile).toStdString());
    QVERIFY2(problem.empty(), problem.c_str());
    session = std::make_unique<app::Session>();
    window = std::make_unique<ui::MainWindow>(*session, *settings, false, nullptr, nullptr, &network);
    window->resize(kWidth, 700);
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
}

void FirmProgram::close() {
    window.reset();
    session.reset();
}

void FirmProgram::become(const char* name) {
    session->lock();
    bool isOpen = false;
    session->openVault(
        folder.filePath(kFile).toStdString(), SecureString(kFirmPassword),
        [&](Result<void> opened) {
            QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
            isOpen = true;
        },
        QString::fromLatin1(name));
    QTRY_VERIFY_WITH_TIMEOUT(isOpen, 60'000);
    QTRY_VERIFY(window->desk());
    QVERIFY(window->context().firm->summary().me);
    QCOMPARE(window->context().firm->summary().me->name, QString::fromLatin1(name));
}

void FirmProgram::answerPassword() {
    ui::PasswordDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = window->findChild<ui::PasswordDialog*>()) && dialog->isVisible());
    type(dialog->passwordField(), QString::fromLatin1(kFirmPassword));
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
        if (button->property("kind") == QStringLiteral("primary")) return click(button);
    }
}

void FirmProgram::shootPages(const QString& name, std::initializer_list<ui::PageId> pages) {
    for (const char* language : {"ru", "tk", "en"}) {
        settings->setLanguage(QString::fromLatin1(language));
        QTRY_VERIFY_WITH_TIMEOUT(!session->isBusy(), 60'000);
        settle();
        QTRY_VERIFY(window->desk());
        for (const ui::PageId id : pages) {
            window->desk()->open(id);
            QTRY_VERIFY_WITH_TIMEOUT(!session->isBusy(), 60'000);
            settle();
            capture(*window, QStringLiteral("firm-%1-%2-%3").arg(name, pageName(id), QString::fromLatin1(language)));
        }
    }
}

} // namespace sandyk::guitest
