#include "net/http_reader.h"

#include <gtest/gtest.h>

using namespace sandyk;
using net::HttpReader;

namespace {

Result<std::string> bodyOf(const std::string& response) {
    HttpReader reader(64'000'000);
    SANDYK_CHECK(reader.add(asBytes(response)));
    SANDYK_CHECK(reader.finish());
    return std::string(asText(reader.takeBody()));
}

ErrorCode codeOf(const std::string& response) {
    auto body = bodyOf(response);
    return body ? ErrorCode::Usage : body.error().code;
}

const std::string kPlain = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 4\r\n\r\n{\"a\"";
const std::string kChunked = "HTTP/1.1 500 Internal Server Error\r\nTransfer-Encoding: chunked\r\n\r\n"
                             "3;x=y\r\nabc\r\nA\r\n0123456789\r\n0\r\nTrailer: t\r\n\r\n";

} // namespace

TEST(HttpReader, EveryCutGivesTheSameBody) {
    for (const auto& [response, body, status] :
         {std::tuple{kPlain, "{\"a\"", 200}, std::tuple{kChunked, "abc0123456789", 500}}) {
        for (std::size_t cut = 0; cut <= response.size(); ++cut) {
            HttpReader reader(64'000'000);
            ASSERT_EQ(reader.add(asBytes(response.substr(0, cut))).value(), cut);
            EXPECT_EQ(reader.isComplete(), cut == response.size());
            EXPECT_EQ(reader.finish().has_value(), cut == response.size());
            ASSERT_EQ(reader.add(asBytes(response.substr(cut))).value(), response.size() - cut);
            ASSERT_TRUE(reader.isComplete());
            EXPECT_EQ(reader.status(), status);
            EXPECT_EQ(asText(reader.takeBody()), body);
        }
    }
}

TEST(HttpReader, TakesNothingBeyondItsResponse) {
    HttpReader reader(64'000'000);
    EXPECT_EQ(reader.add(asBytes(kPlain + "HTTP/1.1 200 OK")).value(), kPlain.size());
    EXPECT_TRUE(reader.isComplete());
}

TEST(HttpReader, KnowsWhetherTheConnectionStays) {
    auto keeps = [](const std::string& response) {
        HttpReader reader(64'000'000);
        EXPECT_TRUE(reader.add(asBytes(response)));
        return reader.keepsOpen();
    };
    EXPECT_TRUE(keeps("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
    EXPECT_FALSE(keeps("HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n"));
    EXPECT_FALSE(keeps("HTTP/1.1 200 OK\r\ncontent-LENGTH:0\r\nCONNECTION: Close\r\n\r\n"));
}

TEST(HttpReader, RefusesWhatNoNodeSends) {
    for (const char* response :
         {"<html>\n", "SSH-2.0-OpenSSH\r\n", "HTTP/2 200\r\n", "HTTP/1.1 abc\r\n", "HTTP/1.1 100 Continue\r\n",
          "HTTP/1.1 200 OK\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
          "HTTP/1.1 200 OK\r\nContent-Length: 1 2\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 0x4\r\n\r\n",
          "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\n",
          "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n",
          "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n", "HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
          "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 0\r\n\r\n",
          "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
          "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n"})
        EXPECT_EQ(codeOf(response), ErrorCode::ChainProtocol) << response;
    for (const char* response : {"HTTP/1.1 200 OK\r\nContent-Length: 64000001\r\n\r\n",
                                 "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3d09001\r\n"})
        EXPECT_EQ(codeOf(response), ErrorCode::NetTooLarge) << response;
    EXPECT_EQ(codeOf("HTTP/1.1 200 OK\r\nX: " + std::string(20'000, 'a')), ErrorCode::NetTooLarge);
    EXPECT_EQ(codeOf("HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999999\r\n\r\n"), ErrorCode::ChainProtocol);
}

TEST(HttpReader, ALongBodyInManyChunksIsNoLongHead) {
    std::string response = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (int i = 0; i < 5'000; ++i)
        response += "5\r\nhello\r\n";
    EXPECT_EQ(bodyOf(response + "0\r\n\r\n").value().size(), 25'000u);
}
