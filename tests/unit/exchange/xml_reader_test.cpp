#include "exchange/xml_reader.h"

#include <gtest/gtest.h>

namespace sandyk::exchange::test {
namespace {

Result<XmlElement> read(std::string_view text) {
    XmlReader xml(text, ErrorCode::ScreeningFormat);
    SANDYK_CHECK(xml.next());
    SANDYK_TRY(XmlElement root, xml.readElement());
    SANDYK_TRY(const auto end, xml.next());
    if (end != XmlReader::Event::Done) return fail(ErrorCode::Internal, "more than one document");
    return root;
}

TEST(XmlReader, ReadsWhatTheTextSays) {
    const auto root =
        read("\xef\xbb\xbf<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- a --><n:a xmlns:n='u' x=\"1 &lt; 2\">"
             "<b/> t&amp;&#x416;&#1078; <![CDATA[<raw>]]><n:c>d</n:c></n:a> <!-- z -->\n");
    ASSERT_TRUE(root) << root.error().detail;
    EXPECT_EQ(root->name, "a");
    EXPECT_EQ(root->attribute("x"), "1 < 2");
    EXPECT_EQ(root->text, "t&Жж <raw>");
    ASSERT_EQ(root->children.size(), 2u);
    EXPECT_EQ(root->childText("c"), "d");
    EXPECT_EQ(root->child("b")->text, "");
}

TEST(XmlReader, RefusesWhatIsNotXmlOrCouldGrow) {
    for (const char* text : {"",
                             " ",
                             "text",
                             "<a>",
                             "<a></b>",
                             "<a><b></a></b>",
                             "</a>",
                             "<a/><b/>",
                             "<a/>text",
                             "<a b></a>",
                             "<a b=1/>",
                             "<a b='1' b='2'/>",
                             "<a b='<'/>",
                             "<a>&unknown;</a>",
                             "<a>&#0;</a>",
                             "<a>&#xd800;</a>",
                             "<a>&#x110000;</a>",
                             "<a>&</a>",
                             "<a>\x01</a>",
                             "<a>\xff</a>",
                             "<a>]]></a>",
                             "<a><![CDATA[x</a>",
                             "<a><!-- </a>",
                             "< a/>",
                             "<1/>",
                             "<?xml version='1.0' encoding='UTF-16'?><a/>",
                             "<!DOCTYPE a><a/>",
                             "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
                             "<!DOCTYPE l [<!ENTITY l \"lol\"><!ENTITY m \"&l;&l;\">]><l>&m;</l>",
                             "<a><!ENTITY x 'y'></a>"}) {
        const auto root = read(text);
        ASSERT_FALSE(root) << text;
        EXPECT_EQ(root.error().code, ErrorCode::ScreeningFormat) << text;
    }
}

TEST(XmlReader, BoundsDepthLengthAndNumber) {
    const auto nested = [](std::size_t depth) {
        std::string text;
        for (std::size_t i = 0; i < depth; ++i)
            text += "<a>";
        for (std::size_t i = 0; i < depth; ++i)
            text += "</a>";
        return text;
    };
    EXPECT_TRUE(read(nested(XmlReader::kMostDepth)));
    EXPECT_EQ(read(nested(XmlReader::kMostDepth + 1)).error().code, ErrorCode::ParseTooLarge);
    EXPECT_TRUE(read("<a>" + std::string(XmlReader::kMostText, 'x') + "</a>"));
    EXPECT_EQ(read("<a>" + std::string(XmlReader::kMostText + 1, 'x') + "</a>").error().code, ErrorCode::ParseTooLarge);
    // Text in pieces counts as a whole.
    const std::string half(XmlReader::kMostText / 2 + 1, 'x');
    EXPECT_EQ(read("<a>" + half + "<b/>" + half + "</a>").error().code, ErrorCode::ParseTooLarge);
    std::string many = "<a>";
    for (std::size_t i = 0; i < XmlReader::kMostElements; ++i)
        many += "<b/>";
    EXPECT_EQ(read(many + "</a>").error().code, ErrorCode::ParseTooLarge);
    std::string attributes = "<a";
    for (std::size_t i = 0; i <= XmlReader::kMostAttributes; ++i)
        attributes += " b" + std::to_string(i) + "='1'";
    EXPECT_EQ(read(attributes + "/>").error().code, ErrorCode::ParseTooLarge);
    EXPECT_EQ(read("<" + std::string(300, 'n') + "/>").error().code, ErrorCode::ParseTooLarge);
}

} // namespace
} // namespace sandyk::exchange::test
