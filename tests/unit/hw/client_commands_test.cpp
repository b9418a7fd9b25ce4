#include <gtest/gtest.h>

#include "base/byte_reader.h"
#include "crypto/hash.h"
#include "ledger/apdu.h"
#include "ledger/client_commands.h"

using namespace sandyk;
using namespace sandyk::hw::ledger;

namespace {

std::vector<Bytes> elements(std::size_t count) {
    std::vector<Bytes> list;
    for (std::size_t i = 0; i < count; ++i)
        list.push_back({static_cast<std::uint8_t>(i), static_cast<std::uint8_t>(i >> 8), 0x5a});
    return list;
}

Hash256 node(const Hash256& left, const Hash256& right) {
    Bytes bytes{0x01};
    append(bytes, left);
    append(bytes, right);
    return crypto::sha256(bytes);
}

/// RFC 6962's definition, word by word.
Hash256 rootByDefinition(std::span<const Bytes> list) {
    if (list.empty()) return Hash256{};
    if (list.size() == 1) {
        Bytes bytes{0x00};
        append(bytes, list[0]);
        return crypto::sha256(bytes);
    }
    std::size_t left = 1;
    while (left * 2 < list.size())
        left *= 2;
    return node(rootByDefinition(list.first(left)), rootByDefinition(list.subspan(left)));
}

/// The root that a verifier of RFC 6962 proofs computes.
Hash256 rootFromProof(Hash256 hash, std::size_t index, std::size_t size, const std::vector<Hash256>& proof) {
    std::size_t last = size - 1;
    for (const Hash256& sibling : proof) {
        while (index % 2 == 0 && index == last) {
            index /= 2;
            last /= 2;
        }
        hash = index % 2 == 1 ? node(sibling, hash) : node(hash, sibling);
        index /= 2;
        last /= 2;
    }
    return hash;
}

Bytes question(std::uint8_t code, std::initializer_list<Bytes> parts) {
    Bytes bytes{code};
    for (const Bytes& part : parts)
        append(bytes, part);
    return bytes;
}

/// Takes an answer that may come in pieces, as the device does.
Bytes takeAll(ClientCommands& client, std::size_t expected, std::size_t elementSize, Bytes sofar) {
    while (sofar.size() < expected) {
        const Bytes more = client.answer(Bytes{0xa0}).value();
        EXPECT_LE(more.size(), Apdu::kMaxData);
        EXPECT_EQ(more.at(1), elementSize);
        EXPECT_EQ(more.size(), 2U + more.at(0) * elementSize);
        append(sofar, ByteView(more).subspan(2));
    }
    return sofar;
}

} // namespace

TEST(MerkleTree, HasTheShapeOfRfc6962) {
    for (std::size_t count = 0; count <= 70; ++count) {
        const std::vector<Bytes> list = elements(count);
        const MerkleTree tree(list);
        ASSERT_EQ(tree.root(), rootByDefinition(list)) << count;
        for (std::size_t i = 0; i < count; ++i) {
            ASSERT_EQ(tree.leaf(i), MerkleTree::leafHash(list[i]));
            ASSERT_EQ(rootFromProof(tree.leaf(i), i, count, tree.proof(i)), tree.root()) << count << " " << i;
            ASSERT_EQ(tree.find(tree.leaf(i)), i);
        }
    }
    EXPECT_FALSE(MerkleTree(elements(3)).find(Hash256{}));
}

TEST(ClientCommands, GivesPreimagesOfAnyLength) {
    for (const std::size_t size : {0U, 1U, 252U, 253U, 254U, 255U, 256U, 500U, 1000U, 70'000U}) {
        const Bytes preimage(size, 0x77);
        ClientCommands client;
        client.addPreimage(preimage);
        const Bytes answer = client.answer(question(0x40, {{0}, toBytes(crypto::sha256(preimage))})).value();
        ASSERT_LE(answer.size(), Apdu::kMaxData);
        ByteReader reader(answer);
        ASSERT_EQ(reader.compactSize().value(), size);
        const std::uint8_t here = reader.u8().value();
        ASSERT_EQ(reader.remaining(), here);
        const Bytes whole = takeAll(client, size, 1, toBytes(reader.take(here).value()));
        ASSERT_EQ(whole, preimage);
        EXPECT_FALSE(client.answer(Bytes{0xa0})) << "nothing is left";
    }
}

TEST(ClientCommands, GivesProofsOfDeepTrees) {
    const std::vector<Bytes> list = elements(1000);
    ClientCommands client;
    const Hash256 root = client.addTree(list);
    const MerkleTree tree(list);
    for (const std::size_t i : {std::size_t{0}, std::size_t{511}, std::size_t{999}}) {
        ByteWriter request;
        request.u8(0x41);
        request.bytes(root);
        request.compactSize(1000);
        request.compactSize(i);
        const Bytes answer = client.answer(request.view()).value();
        ASSERT_LE(answer.size(), Apdu::kMaxData);
        const std::size_t total = answer.at(32);
        ASSERT_EQ(answer.size(), 34U + answer.at(33) * 32U);
        const Bytes all = takeAll(client, total * 32, 32, Bytes(answer.begin() + 34, answer.end()));
        std::vector<Hash256> proof(total);
        for (std::size_t k = 0; k < total; ++k)
            std::ranges::copy(ByteView(all).subspan(k * 32, 32), proof[k].begin());
        EXPECT_EQ(rootFromProof(tree.leaf(i), i, 1000, proof), root);
    }
}

TEST(ClientCommands, FindsLeaves) {
    const std::vector<Bytes> list = elements(5);
    ClientCommands client;
    const Bytes root = toBytes(client.addTree(list));
    EXPECT_EQ(client.answer(question(0x42, {root, toBytes(MerkleTree::leafHash(list[3]))})).value(), (Bytes{1, 3}));
    EXPECT_EQ(client.answer(question(0x42, {root, Bytes(32, 9)})).value(), (Bytes{0, 0}));
}

TEST(ClientCommands, TellsNothingElse) {
    ClientCommands client;
    const Bytes root = toBytes(client.addTree(elements(4)));
    const Bytes leaf = toBytes(MerkleTree::leafHash(elements(1)[0]));
    const Bytes questions[] = {
        {},
        {0x99},
        {0x40},
        {0xa0},
        {0xa0, 0x00},
        question(0x40, {{0}, Bytes(32, 1)}),      // an unknown hash
        question(0x40, {{1}, leaf}),              // an unknown form
        question(0x40, {{0}, Bytes(31, 1)}),      // too short
        question(0x40, {{0}, leaf, {0}}),         // too long
        question(0x41, {Bytes(32, 1), {4}, {0}}), // an unknown tree
        question(0x41, {root, {4}, {4}}),         // beyond the end
        question(0x41, {root, {5}, {0}}),         // another size
        question(0x41, {root, {4}}),
        question(0x41, {root, {4}, {0}, {0}}),
        question(0x41, {root, {4}, {0xfd, 0x01, 0x00}}), // not the shortest form
        question(0x42, {Bytes(32, 1), leaf}),
        question(0x42, {root, leaf, {0}}),
        question(0x42, {root}),
    };
    for (const Bytes& asked : questions) {
        const auto answer = client.answer(asked);
        ASSERT_FALSE(answer);
        EXPECT_EQ(answer.error().code, ErrorCode::DeviceProtocol);
    }
}

TEST(ClientCommands, BoundsWhatIsYielded) {
    ClientCommands client;
    for (std::size_t i = 0; i < ClientCommands::kMaxYields; ++i)
        ASSERT_EQ(client.answer(Bytes{0x10, 0x01}).value(), Bytes());
    EXPECT_FALSE(client.answer(Bytes{0x10, 0x01}));
    EXPECT_EQ(client.yielded().size(), ClientCommands::kMaxYields);
    EXPECT_EQ(client.yielded().front(), Bytes{0x01});
}
