#include "base/json.h"

#include <gtest/gtest.h>

namespace sandyk {
namespace {

constexpr JsonLimits kLimits{1'000, 100, 4};

Result<JsonValue> parse(std::string_view text) {
    return JsonValue::parse(text, kLimits);
}

TEST(Json, CanonicalTextOfRfc8785) {
    // Names in order, no spaces, the shortest escapes.
    const auto value = parse("\xef\xbb\xbf{}");
    EXPECT_FALSE(value) << "a byte order mark is no white space";
    EXPECT_EQ(parse(R"( { "b" : [ 1 , -2 , true , null ] , "a" : "\u20ac\u000F\u000a\"\\\/" } )")->canonical(),
              "{\"a\":\"€\\u000f\\n\\\"\\\\/\",\"b\":[1,-2,true,null]}");
    EXPECT_EQ(parse(R"("\ud83d\ude00")")->canonical(), "\"\xf0\x9f\x98\x80\"");
    EXPECT_EQ(parse("9007199254740991")->canonical(), "9007199254740991");
    EXPECT_EQ(parse("{}")->pretty(), "{}\n");
    EXPECT_EQ(parse(R"({"a":[1,{}],"b":""})")->pretty(), "{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": \"\"\n}\n");
}

TEST(Json, RefusesWhatHasSeveralMeanings) {
    for (const char* bad : {"",
                            " ",
                            "{",
                            "[",
                            "\"",
                            "tru",
                            "nul",
                            "truee",
                            "1.0",
                            "1e3",
                            "01",
                            "-0",
                            "-",
                            "+1",
                            "0x1",
                            "9007199254740992",
                            "-9007199254740992",
                            "99999999999999999999",
                            "[1,]",
                            "[,1]",
                            "[1 2]",
                            "{\"a\":1,}",
                            "{a:1}",
                            "{'a':1}",
                            "{\"a\" 1}",
                            "{\"a\":1,\"a\":1}",
                            "{\"a\":1,\"\\u0061\":1}",
                            "{\"\xc3\xa9\":1}",
                            "{\"a\\n\":1}",
                            "\"\x01\"",
                            "\"\\x\"",
                            "\"\\u12\"",
                            "\"\\ud800\"",
                            "\"\\udc00\"",
                            "\"\\ud800\\u0041\"",
                            "\"\xff\"",
                            "\"\xc0\x80\"",
                            "\"\xed\xa0\x80\"",
                            "1 1",
                            "{} {}",
                            "NaN",
                            "Infinity",
                            "/**/1",
                            "\"a\nb\""})
        EXPECT_FALSE(parse(bad)) << bad;
    EXPECT_FALSE(parse(std::string_view("1\0", 2)));
}

TEST(Json, StopsAtItsLimits) {
    EXPECT_TRUE(parse("[[[[1]]]]"));
    EXPECT_EQ(parse("[[[[[1]]]]]").error().code, ErrorCode::ParseTooLarge);
    EXPECT_EQ(parse(std::string(1'001, ' ')).error().code, ErrorCode::ParseTooLarge);
    std::string many = "[0";
    for (int i = 0; i < 99; ++i)
        many += ",0";
    EXPECT_EQ(parse(many + "]").error().code, ErrorCode::ParseTooLarge);
    EXPECT_FALSE(JsonValue::parse(std::string(100'000, '['), {1 << 20, 1'000'000, 16}));
}

TEST(Json, FieldsAreAllReadAndNoneIsLeft) {
    const auto value = *parse(R"({"t":"abc","n":5,"b":true,"l":[1],"x":null})");
    JsonFields fields(value, ErrorCode::LawFormat, "thing");
    EXPECT_EQ(*fields.text("t", 1, 3), "abc");
    EXPECT_EQ(fields.text("t", 1, 2).error().code, ErrorCode::LawFormat);
    EXPECT_FALSE(fields.text("n", 1, 3));
    EXPECT_EQ(*fields.integer("n", 5, 5), 5);
    EXPECT_FALSE(fields.integer("n", 6, 9));
    EXPECT_TRUE(*fields.boolean("b"));
    EXPECT_FALSE(fields.boolean("n"));
    EXPECT_EQ((*fields.array("l", 1))->size(), 1u);
    EXPECT_FALSE(fields.array("l", 0));
    EXPECT_EQ(fields.find("missing"), nullptr);
    EXPECT_FALSE(fields.finish()) << "x was not asked for";
    EXPECT_TRUE((*fields.member("x"))->isNull());
    EXPECT_TRUE(fields.finish());
    JsonFields none(*parse("[]"), ErrorCode::LawFormat, "thing");
    EXPECT_FALSE(none.finish());
}

} // namespace
} // namespace sandyk
