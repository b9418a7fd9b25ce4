#pragma once

#include <QTemporaryDir>

#include <memory>

#include "device_bench.h"
#include "session/chain_gateway.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"

/// The desktop program over a vault with one wallet and its history.
namespace sandyk::guitest {

/// Remembers what it was asked, and sends nothing.
class NoNetwork : public app::ChainGateway {
public:
    void sync(std::int64_t walletId, Accept) override { asked.push_back(walletId); }
    void stop(std::int64_t walletId) override { stopped.push_back(walletId); }
    app::ChainStatus status(std::int64_t) const override { return now; }
    void broadcast(Network, const bitcoin::Transaction& tx, app::Done<void> done) override {
        sent.push_back(tx);
        done({});
    }
    void say(app::ChainStatus status, std::int64_t walletId) {
        now = std::move(status);
        Q_EMIT statusChanged(walletId);
    }
    std::vector<std::int64_t> asked;
    std::vector<std::int64_t> stopped;
    std::vector<bitcoin::Transaction> sent;
    app::ChainStatus now;
};

class MoneyBench {
protected:
    static inline const QString kPassword = QStringLiteral("correct horse battery");
    // BIP173's own example addresses.
    static inline const QString kPayee =
        QStringLiteral("bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3");
    static inline const QString kOther = QStringLiteral("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4");

    /// A vault with the wallet "Savings" of a known phrase and the history of sampleChain; English and light.
    void open();
    void close();
    template <class PageType>
    PageType* page(ui::PageId id) {
        showPage(id);
        return qobject_cast<PageType*>(window->desk()->page());
    }
    /// Pictures of pages in three languages and both themes; a clipped word fails.
    void captureEverywhere(const QString& name, std::initializer_list<ui::PageId> pages);
    std::filesystem::path file(const QString& name, const QByteArray& content = {}) const;
    QByteArray contentOf(const QString& name) const;

    QTemporaryDir folder;
    NoNetwork network;
    std::shared_ptr<test::PlayedBus> bus = std::make_shared<test::PlayedBus>();
    std::unique_ptr<app::Settings> settings;
    std::unique_ptr<app::Session> session;
    std::unique_ptr<ui::MainWindow> window;
    std::int64_t wallet = 0;

private:
    void showPage(ui::PageId id);
};

} // namespace sandyk::guitest
