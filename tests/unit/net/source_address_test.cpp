#include "net/source_address.h"

#include <gtest/gtest.h>

using namespace sandyk;
using net::ProxyAddress;
using net::SourceAddress;
using net::SourceKind;

TEST(SourceAddress, ReadsWhatPeopleWrite) {
    auto server = SourceAddress::parse("ssl://Electrum.Example.ORG:50002");
    ASSERT_TRUE(server);
    EXPECT_EQ(server->kind, SourceKind::Electrum);
    EXPECT_TRUE(server->tls);
    EXPECT_EQ(server->host, "electrum.example.org");
    EXPECT_EQ(server->port, 50002);
    EXPECT_FALSE(server->isOnion());
    auto plain = SourceAddress::parse("tcp://192.168.1.7:50001/");
    ASSERT_TRUE(plain);
    EXPECT_FALSE(plain->tls);
    auto node = SourceAddress::parse("http://127.0.0.1:8332");
    ASSERT_TRUE(node);
    EXPECT_EQ(node->kind, SourceKind::Node);
    auto v6 = SourceAddress::parse("ssl://[2001:DB8::1]:50002");
    ASSERT_TRUE(v6);
    EXPECT_EQ(v6->host, "2001:db8::1");
}

TEST(SourceAddress, WritesWhatItReads) {
    for (const char* text :
         {"ssl://a-b.example:1", "tcp://10.0.0.1:65535", "http://localhost:8332", "ssl://[::1]:50002"}) {
        auto address = SourceAddress::parse(text);
        ASSERT_TRUE(address) << text;
        EXPECT_EQ(address->toString(), text);
        EXPECT_EQ(SourceAddress::parse(address->toString()).value(), *address);
    }
}

TEST(SourceAddress, RefusesEverythingElse) {
    for (const char* text : {"",
                             "electrum.example.org:50002",
                             "https://electrum.example.org:443",
                             "ssl://",
                             "ssl://host",
                             "ssl://host:",
                             "ssl://host:0",
                             "ssl://host:65536",
                             "ssl://host:-1",
                             "ssl://host:1x",
                             "ssl://:50002",
                             "ssl://-a.org:1",
                             "ssl://a..b:1",
                             "ssl://a b:1",
                             "ssl://user@host:1",
                             "ssl://host/path:1",
                             "ssl://::1:1",
                             "ssl://[::g]:1",
                             "ssl://[host]:1",
                             "ssl://1.2.3:1",
                             "ssl://0x7f.1:1",
                             "ssl://1.2.3.4.5:1",
                             "ssl://\xd0\xb0.org:1",
                             "ssl://host\r\nHost: x:1",
                             "SSL://host:1"})
        EXPECT_EQ(SourceAddress::parse(text).error().code, ErrorCode::SourceAddress) << text;
    EXPECT_FALSE(SourceAddress::parse("ssl://" + std::string(64, 'a') + ".org:1"));
    EXPECT_FALSE(SourceAddress::parse("ssl://" + std::string(400, 'a') + ":1"));
    EXPECT_FALSE(SourceAddress::parse(std::string("ssl://host\0.org:1", 17)));
}

TEST(SourceAddress, PasswordOfANodeStaysInTheOwnNetwork) {
    for (const char* host :
         {"127.0.0.1", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.0.9", "169.254.1.1", "100.64.0.1",
          "localhost", "node", "node.local", "node.lan", "[::1]", "[fd00::1]", "[fe80::1]", "abcdefgh.onion"})
        EXPECT_TRUE(SourceAddress::parse("http://" + std::string(host) + ":8332")) << host;
    for (const char* host : {"8.8.8.8", "172.32.0.1", "172.15.0.1", "192.169.0.1", "100.128.0.1", "node.example.org",
                             "[2001:db8::1]", "[::2]", "local.org"})
        EXPECT_EQ(SourceAddress::parse("http://" + std::string(host) + ":8332").error().code, ErrorCode::NetClearText)
            << host;
}

TEST(ProxyAddress, IsNamedByItsIpAddress) {
    auto tor = ProxyAddress::parse("socks5://127.0.0.1:9050");
    ASSERT_TRUE(tor);
    EXPECT_EQ(tor->toString(), "socks5://127.0.0.1:9050");
    EXPECT_EQ(ProxyAddress::parse("socks5://localhost:9050").value(), *tor);
    EXPECT_EQ(ProxyAddress::parse("socks5://[::1]:9050").value().toString(), "socks5://[::1]:9050");
    for (const char* text : {"", "127.0.0.1:9050", "socks4://127.0.0.1:9050", "socks5h://127.0.0.1:9050",
                             "socks5://tor.example:9050", "socks5://user:pw@127.0.0.1:9050", "socks5://127.0.0.1"})
        EXPECT_EQ(ProxyAddress::parse(text).error().code, ErrorCode::SourceAddress) << text;
}
