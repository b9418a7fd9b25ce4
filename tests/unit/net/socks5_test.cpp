#include "net/socks5.h"

#include <gtest/gtest.h>

#include "base/encoding.h"

using namespace sandyk;
using net::Socks5Handshake;

namespace {

Bytes hex(std::string_view text) {
    return fromHex(text).value();
}

Socks5Handshake handshake(std::string host = "node.example") {
    return Socks5Handshake(std::move(host), 50002, "us", "pwd");
}

} // namespace

TEST(Socks5, NamesGoToTheProxyAsTheyAre) {
    auto talk = handshake();
    EXPECT_EQ(toHex(talk.start()), "05020002");
    // RFC 1929: version 1, user, password.
    EXPECT_EQ(toHex(talk.add(hex("0502")).value()), "0102757303707764");
    // RFC 1928: connect, a name of 12 bytes, the port.
    EXPECT_EQ(toHex(talk.add(hex("0100")).value()), "050100030c6e6f64652e6578616d706c65c352");
    EXPECT_FALSE(talk.isDone());
    EXPECT_TRUE(talk.add(hex("05000001000000000000")).value().empty());
    EXPECT_TRUE(talk.isDone());
}

TEST(Socks5, AddressesGoAsAddresses) {
    auto v4 = handshake("192.168.1.2");
    EXPECT_EQ(toHex(v4.add(hex("0500")).value()), "05010001c0a80102c352");
    auto v6 = handshake("2001:db8::1");
    EXPECT_EQ(toHex(v6.add(hex("0500")).value()), "0501000420010db8000000000000000000000001c352");
}

TEST(Socks5, EveryCutOfTheRepliesWorks) {
    const Bytes replies = hex("05020100050000030461626364c352");
    for (std::size_t cut = 0; cut <= replies.size(); ++cut) {
        auto talk = handshake();
        ASSERT_TRUE(talk.add(ByteView(replies).first(cut)));
        EXPECT_EQ(talk.isDone(), cut == replies.size());
        ASSERT_TRUE(talk.add(ByteView(replies).subspan(cut)));
        EXPECT_TRUE(talk.isDone());
    }
}

TEST(Socks5, RefusalsHaveTheirOwnErrors) {
    EXPECT_EQ(handshake().add(hex("0402")).error().code, ErrorCode::ChainProxy);
    EXPECT_EQ(handshake().add(hex("05ff")).error().code, ErrorCode::ChainProxy);
    EXPECT_EQ(handshake().add(asBytes("HTTP/1.1 400 Bad Request\r\n")).error().code, ErrorCode::ChainProxy);
    EXPECT_EQ(handshake().add(hex("05020101")).error().code, ErrorCode::ChainProxy);
    auto unreachable = handshake().add(hex("050005040001000000000000"));
    EXPECT_EQ(unreachable.error().code, ErrorCode::ChainUnreachable);
    EXPECT_EQ(unreachable.error().param("reason"), "4");
    EXPECT_EQ(handshake().add(hex("050005000009000000000000")).error().code, ErrorCode::ChainProxy);
    // Bytes behind the answer would be taken for the source's.
    EXPECT_EQ(handshake().add(hex("05000500000100000000000016")).error().code, ErrorCode::ChainProxy);
}
