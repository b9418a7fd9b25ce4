#pragma once

#include <QWidget>

#include <vector>

#include "base/result.h"

class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace sandyk::ui {

class Heading;
class Label;
class NoticeBar;
class StepBar;

/// One page of a wizard. What was typed into secret fields is gone once the step is left (SecretEdit), so accept()
/// takes it.
class WizardStep : public QWidget {
    Q_OBJECT

public:
    WizardStep(const QString& title, const QString& intro);

    QString title() const { return m_title; }
    QString intro() const { return m_intro; }
    /// The step has come on screen.
    virtual void enter() {}
    /// "Next" may be pressed.
    virtual bool isReady() const { return true; }
    /// "Next" was pressed; an error keeps the wizard here and is shown.
    virtual Result<void> accept() { return {}; }
    virtual QString nextText() const;

signals:
    /// isReady() or nextText() may have changed.
    void changed();
    /// As if "Next" had been pressed.
    void done();

protected:
    QVBoxLayout* body() { return m_body; }

private:
    QString m_title;
    QString m_intro;
    QVBoxLayout* m_body;
};

/// Steps one after another with Back and Next; the steps decide, the wizard only walks. Errors stand above the buttons.
class Wizard : public QWidget {
    Q_OBJECT

public:
    explicit Wizard(QWidget* parent = nullptr);

    /// Takes ownership.
    void addStep(WizardStep* step);
    /// Shows the first step.
    void start();
    int position() const { return m_position; }
    WizardStep* current() const { return m_steps[static_cast<std::size_t>(m_position)]; }
    QPushButton* nextButton() const { return m_next; }
    QPushButton* backButton() const { return m_back; }
    void showError(const Error& error);

public slots:
    void next();
    void back();

signals:
    /// "Next" on the last step.
    void completed();
    /// "Back" on the first step.
    void left();

private:
    void showStep(int position);
    void refresh();

    std::vector<WizardStep*> m_steps;
    int m_position = 0;
    StepBar* m_bar;
    Heading* m_title;
    Label* m_intro;
    QScrollArea* m_scroll;
    QStackedWidget* m_stack;
    NoticeBar* m_notice;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace sandyk::ui
