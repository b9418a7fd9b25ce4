#pragma once

#include "firm/screening_desk.h"
#include "ui/pages/page.h"
#include "ui/shell/context.h"

class QLineEdit;
class QPushButton;

namespace sandyk::ui {

class BusyOverlay;
class Card;
class NoticeBar;

/// Sanction lists and what they match (F-27): the lists with their date, hits that hold somebody until an
/// identification officer has decided, and a look-up from which nothing follows.
class ScreeningPage : public Page {
    Q_OBJECT

public:
    explicit ScreeningPage(const Context& context, QWidget* parent = nullptr);

    const std::optional<app::ScreeningView>& view() const { return m_view; }
    NoticeBar* notice() const { return m_notice; }
    QLineEdit* lookUpField() const { return m_text; }
    QLineEdit* sourceField() const { return m_source; }
    QLineEdit* publishedField() const { return m_published; }
    /// What the file dialogs lead to.
    void importList(const std::filesystem::path& file, bool isSigned);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void show();
    void addLists();
    void addHits();
    void addHit(Card* card, const app::HitLine& hit);
    Card* lookUpCard();
    void lookUp();
    app::Done<std::size_t> afterComparing();

    const Context& m_context;
    app::ScreeningDesk m_desk;
    std::optional<app::ScreeningView> m_view;
    BusyOverlay* m_busy;
    NoticeBar* m_notice;
    Card* m_lists;
    Card* m_hits;
    QLineEdit* m_source = nullptr;
    QLineEdit* m_published = nullptr;
    QLineEdit* m_text = nullptr;
    NoticeBar* m_found;
};

} // namespace sandyk::ui
