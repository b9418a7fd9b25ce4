#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <vector>

namespace sandyk::test {

/// Runs the loop of events until something holds, at most ten seconds; gives back whether it does.
inline bool waitFor(const std::function<bool()>& holds) {
    QElapsedTimer timer;
    timer.start();
    while (!holds() && timer.elapsed() < 10'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    return holds();
}

/// A server on the loopback that answers what `answer` makes of each piece that comes; it hangs up after an empty one.
class TestServer {
public:
    using Answer = std::function<QByteArray(const QByteArray& piece, int connection)>;
    explicit TestServer(Answer answerTo) : m_answer(std::move(answerTo)) {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket* socket = m_server.nextPendingConnection();
            const int number = connections++;
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, number] {
                const QByteArray piece = socket->readAll();
                heard += piece;
                const QByteArray answer = m_answer(piece, number);
                if (answer.isEmpty()) return socket->close();
                socket->write(answer);
            });
            sockets.push_back(socket);
        });
    }
    std::uint16_t port() const { return m_server.serverPort(); }

    int connections = 0;
    QByteArray heard;
    std::vector<QTcpSocket*> sockets;

private:
    Answer m_answer;
    QTcpServer m_server;
};

} // namespace sandyk::test
