#pragma once

#include <QWidget>

#include "firm/client_book.h"
#include "ui/shell/context.h"

class QVBoxLayout;

namespace sandyk::ui {

class Card;
class NoticeBar;

/// The file of one client, as far as the role sees it: who it is and what waits for the second officer, freezes, cases,
/// wallets with their addresses, destinations of the whitelist.
class ClientPanel : public QWidget {
    Q_OBJECT

public:
    ClientPanel(const Context& context, app::ClientBook& book, QWidget* parent = nullptr);

    void open(const std::string& number);
    const std::optional<app::ClientFile>& file() const { return m_file; }

signals:
    void closed();
    void reviseRequested(const QString& number);

private:
    void read();
    void rebuild();
    void addHead();
    void addPending();
    void addRecord();
    void addFreezes();
    void addCases();
    void addWallets();
    void addAssignment(Card* card);
    void addDestinations();
    void addDestinationForm(Card* card);
    void addEnd();
    void askReason(Card* card, const QString& prompt, const QString& act, std::function<void(const QString&)> done);
    app::Done<void> afterwards();
    app::Done<bool> afterProposal();
    void exportCase(std::int64_t id);
    void say(const Error& error);

    const Context& m_context;
    app::ClientBook& m_book;
    QVBoxLayout* m_column;
    std::string m_number;
    std::optional<app::ClientFile> m_file;
    NoticeBar* m_notice = nullptr;
    QString m_news; ///< shown after the next reading
};

} // namespace sandyk::ui
