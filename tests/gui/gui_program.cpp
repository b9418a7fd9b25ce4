#include "gui_program.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "flows/law_book.h"
#include "gui_driver.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/pages/law/risk_notice.h"
#include "ui/shell/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/secret_edit.h"
#include "ui/wizards/start_page.h"
#include "ui/wizards/vault_step.h"
#include "ui/wizards/wizard.h"

namespace sandyk::guitest {

void acceptRisk(app::Session& session) {
    bool isDone = false;
    app::LawBook(session).accept("risk", law::Language::English, [&](Result<void> kept) { isDone = kept.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, 60'000);
}

void Program::open() {
    ui::Theme::instance().apply(ui::ThemeChoice::Light);
    settings = std::make_unique<app::Settings>(folder.filePath(QStringLiteral("settings.ini")));
    settings->setLanguage(QStringLiteral("en"));
    ui::applyLanguage(QStringLiteral("en"));
    session = std::make_unique<app::Session>();
    window = std::make_unique<ui::MainWindow>(*session, *settings, false, nullptr, bus->source());
    window->resize(1024, 700);
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
}

void Program::fillVault(const QString& name) {
    ui::Wizard* wizard = window->startPage()->wizard();
    if (auto* risk = qobject_cast<ui::RiskStep*>(wizard->current())) {
        QVERIFY2(!wizard->nextButton()->isEnabled(), "the risks are not accepted yet");
        capture(*window, QStringLiteral("start-risk"));
        click(risk->box());
        click(wizard->nextButton());
    }
    auto* step = qobject_cast<ui::VaultStep*>(wizard->current());
    QVERIFY(step);
    step->setFolder(folder.path().toStdString());
    step->nameField()->setText(name);
    QVERIFY(!wizard->nextButton()->isEnabled());
    type(step->passwordField(), QStringLiteral("short"));
    type(step->repeatField(), QStringLiteral("short"));
    QVERIFY2(!wizard->nextButton()->isEnabled(), "a short password must not do");
    clearAndType(step->passwordField(), kPassword);
    clearAndType(step->repeatField(), kPassword + QLatin1Char('x'));
    QVERIFY2(!wizard->nextButton()->isEnabled(), "two different passwords must not do");
    clearAndType(step->repeatField(), kPassword);
    capture(*window, QStringLiteral("start-vault"));
    click(wizard->nextButton());
}

void Program::answerPassword(const QString& passphrase) {
    ui::PasswordDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = window->findChild<ui::PasswordDialog*>()) && dialog->isVisible());
    type(dialog->passwordField(), kPassword);
    if (!passphrase.isEmpty()) type(dialog->passphraseField(), passphrase);
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
        if (button->property("kind") == QStringLiteral("primary")) return click(button);
    }
}

void Program::showPage(ui::PageId id) {
    window->desk()->open(id);
    settle();
}

} // namespace sandyk::guitest
