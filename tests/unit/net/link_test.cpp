#include "net/link.h"

#include <gtest/gtest.h>

#include "test_server.h"

using namespace sandyk;
using test::TestServer;
using test::waitFor;

namespace {

net::ChannelOptions to(const char* scheme, std::uint16_t port) {
    net::ChannelOptions options;
    options.address = net::SourceAddress::parse(scheme + std::string("://127.0.0.1:") + std::to_string(port)).value();
    options.circuit = "circuit";
    return options;
}

/// What a link said.
struct Heard {
    explicit Heard(net::Link& link) {
        QObject::connect(&link, &net::Link::ready, &link, [this] { ++ready; });
        QObject::connect(&link, &net::Link::received, &link,
                         [this](const Bytes& message) { messages.emplace_back(asText(message)); });
        QObject::connect(&link, &net::Link::failed, &link, [this](const Error& error) { errors.push_back(error); });
    }
    int ready = 0;
    std::vector<std::string> messages;
    std::vector<Error> errors;
};

QByteArray http(const QByteArray& body, const QByteArray& more = "") {
    return "HTTP/1.1 200 OK\r\n" + more + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

TEST(LineLink, CarriesLinesBothWays) {
    TestServer server([](const QByteArray& piece, int) { return "got " + piece + "and\nmore\n"; });
    auto link = net::Link::make(to("tcp", server.port()), {});
    Heard heard(*link);
    link->setLimit(100);
    link->open();
    ASSERT_TRUE(waitFor([&] { return heard.ready == 1; }));
    link->send("hello", "/");
    ASSERT_TRUE(waitFor([&] { return heard.messages.size() == 3; }));
    EXPECT_EQ(heard.messages, (std::vector<std::string>{"got hello", "and", "more"}));
    server.sockets[0]->close();
    ASSERT_TRUE(waitFor([&] { return !heard.errors.empty(); }));
    EXPECT_EQ(heard.errors[0].code, ErrorCode::NetDisconnected);
}

TEST(LineLink, ALongLineEndsTheConnection) {
    TestServer server([](const QByteArray&, int) { return QByteArray(1'000, 'x'); });
    auto link = net::Link::make(to("tcp", server.port()), {});
    Heard heard(*link);
    link->setLimit(999);
    link->open();
    ASSERT_TRUE(waitFor([&] { return heard.ready == 1; }));
    link->send("hello", "/");
    ASSERT_TRUE(waitFor([&] { return !heard.errors.empty(); }));
    EXPECT_EQ(heard.errors[0].code, ErrorCode::NetTooLarge);
    EXPECT_TRUE(heard.messages.empty());
}

TEST(LineLink, NobodyThere) {
    QTcpServer closed;
    closed.listen(QHostAddress::LocalHost);
    const std::uint16_t port = closed.serverPort();
    closed.close();
    auto link = net::Link::make(to("tcp", port), {});
    Heard heard(*link);
    link->open();
    ASSERT_TRUE(waitFor([&] { return !heard.errors.empty(); }));
    EXPECT_EQ(heard.errors[0].code, ErrorCode::ChainUnreachable);
    EXPECT_EQ(heard.ready, 0);
}

TEST(HttpLink, SendsOneAfterTheOtherOnOneConnection) {
    TestServer server([](const QByteArray& piece, int) { return http("re:" + piece.right(1)); });
    auto link = net::Link::make(to("http", server.port()), SecureString("us:er"));
    Heard heard(*link);
    link->setLimit(1'000);
    link->open();
    link->send("a", "/");
    link->send("b", "/wallet/w");
    ASSERT_TRUE(waitFor([&] { return heard.messages.size() == 2; }));
    EXPECT_EQ(heard.messages, (std::vector<std::string>{"re:a", "re:b"}));
    EXPECT_EQ(server.connections, 1);
    EXPECT_TRUE(server.heard.startsWith("POST / HTTP/1.1\r\nHost: 127.0.0.1:"));
    EXPECT_TRUE(server.heard.contains("POST /wallet/w HTTP/1.1\r\n"));
    EXPECT_TRUE(server.heard.contains("Authorization: Basic dXM6ZXI=\r\n"));
    EXPECT_TRUE(server.heard.contains("Content-Length: 1\r\n\r\na"));
}

TEST(HttpLink, WhatIsAskedTheMomentItOpensIsAskedOnce) {
    TestServer server([](const QByteArray& piece, int) { return http("re:" + piece.right(1)); });
    auto link = net::Link::make(to("http", server.port()), {});
    Heard heard(*link);
    link->setLimit(1'000);
    QObject::connect(link.get(), &net::Link::ready, link.get(), [&] {
        link->send("a", "/");
        link->send("b", "/");
    });
    link->open();
    ASSERT_TRUE(waitFor([&] { return heard.messages.size() == 2 || !heard.errors.empty(); }));
    EXPECT_EQ(heard.messages, (std::vector<std::string>{"re:a", "re:b"}));
    EXPECT_EQ(server.heard.count("POST"), 2);
}

TEST(HttpLink, LoginsOfEveryLengthAreWrittenRight) {
    for (const auto& [login, encoded] : {std::pair{"a:", "YTo="}, {"a:b", "YTpi"}, {"a:bc", "YTpiYw=="}}) {
        TestServer server([](const QByteArray&, int) { return http("x"); });
        auto link = net::Link::make(to("http", server.port()), SecureString(login));
        Heard heard(*link);
        link->setLimit(10);
        link->open();
        link->send("a", "/");
        ASSERT_TRUE(waitFor([&] { return !heard.messages.empty(); }));
        EXPECT_TRUE(server.heard.contains("Basic " + QByteArray(encoded) + "\r\n")) << login;
    }
}

TEST(HttpLink, AConnectionThatTheNodeClosedIsOpenedAgain) {
    TestServer server([](const QByteArray& piece, int connection) {
        return connection == 1 ? QByteArray() : http(piece.right(1), connection == 0 ? "Connection: close\r\n" : "");
    });
    auto link = net::Link::make(to("http", server.port()), {});
    Heard heard(*link);
    link->setLimit(1'000);
    link->open();
    link->send("a", "/");
    ASSERT_TRUE(waitFor([&] { return heard.messages.size() == 1; }));
    // The second connection is closed without an answer: the request is sent once more.
    link->send("b", "/");
    ASSERT_TRUE(waitFor([&] { return heard.messages.size() == 2; }));
    EXPECT_EQ(heard.messages.back(), "b");
    EXPECT_EQ(server.connections, 3);
    EXPECT_TRUE(heard.errors.empty());
    EXPECT_EQ(heard.ready, 1);
}

TEST(HttpLink, ANodeThatClosesEachTimeIsNotAskedForever) {
    TestServer server([](const QByteArray&, int) { return QByteArray(); });
    auto link = net::Link::make(to("http", server.port()), {});
    Heard heard(*link);
    link->setLimit(1'000);
    link->open();
    link->send("a", "/");
    ASSERT_TRUE(waitFor([&] { return !heard.errors.empty(); }));
    EXPECT_EQ(heard.errors[0].code, ErrorCode::NetDisconnected);
    EXPECT_EQ(server.connections, 2);
}

TEST(HttpLink, WrongAnswersHaveTheirOwnErrors) {
    for (const auto& [answer, code] :
         {std::pair{QByteArray("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n"),
                    ErrorCode::ChainAuthentication},
          {QByteArray("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"), ErrorCode::ChainAuthentication},
          {QByteArray("HTTP/1.1 503 Busy\r\nContent-Length: 4\r\n\r\nWork"), ErrorCode::NetBusy},
          {QByteArray("HTTP/1.1 502 Bad\r\nContent-Length: 6\r\n\r\n<html>"), ErrorCode::ChainProtocol},
          {QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 101\r\n\r\n"), ErrorCode::NetTooLarge},
          {http("a") + "HTTP/1.1 200 OK\r\n", ErrorCode::ChainProtocol},
          {QByteArray("SSH-2.0-OpenSSH_9\r\n"), ErrorCode::ChainProtocol}}) {
        TestServer server([&](const QByteArray&, int) { return answer; });
        auto link = net::Link::make(to("http", server.port()), {});
        Heard heard(*link);
        link->setLimit(100);
        link->open();
        link->send("a", "/");
        ASSERT_TRUE(waitFor([&] { return !heard.errors.empty(); })) << answer.toStdString();
        EXPECT_EQ(heard.errors[0].code, code) << answer.toStdString();
        EXPECT_TRUE(heard.messages.empty());
    }
}
