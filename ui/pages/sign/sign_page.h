#pragma once

#include "flows/sign_flow.h"
#include "ui/pages/page.h"
#include "ui/shell/context.h"

class QPlainTextEdit;

namespace sandyk::ui {

class BusyOverlay;
class NoticeBar;
class ReviewView;

/// From somebody's signing request to a signed one: open, review, sign, hand back. What is shown comes from
/// SignFlow::review() alone.
class SignPage : public Page {
    Q_OBJECT

public:
    explicit SignPage(const Context& context, QWidget* parent = nullptr);

    app::SignFlow& flow() { return m_flow; }
    ReviewView* review() const { return m_review; }

public slots:
    void openFile(const QString& path);
    void openText(const QString& text);

private:
    void rebuild();
    void showEntrance();
    void showReview();
    void refuse(const Error& error);
    void askAndSign();
    void addCosigned();

    const Context& m_context;
    app::SignFlow m_flow;
    BusyOverlay* m_busy;
    QPlainTextEdit* m_paste = nullptr;
    ReviewView* m_review = nullptr;
    NoticeBar* m_notice = nullptr;
};

} // namespace sandyk::ui
