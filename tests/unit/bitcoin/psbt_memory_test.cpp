// How much memory a hostile PSBT can make the parser take (A-16: at most 64 MB for each 1 MB of input).
#include <gtest/gtest.h>
#include <malloc.h>

#include <atomic>
#include <cstdlib>
#include <new>

#include "base/byte_reader.h"
#include "json_vectors.h"

namespace {

std::atomic<std::size_t> g_inUse = 0;
std::atomic<std::size_t> g_peak = 0;

void* countedAllocation(std::size_t size) {
    void* memory = std::malloc(size);
    if (memory == nullptr) throw std::bad_alloc();
    const std::size_t now = g_inUse += malloc_usable_size(memory) + 8;
    if (now > g_peak) g_peak = now;
    return memory;
}

void countedRelease(void* memory) noexcept {
    if (memory == nullptr) return;
    g_inUse -= malloc_usable_size(memory) + 8;
    std::free(memory);
}

} // namespace

void* operator new(std::size_t size) {
    return countedAllocation(size);
}
void* operator new[](std::size_t size) {
    return countedAllocation(size);
}
void operator delete(void* memory) noexcept {
    countedRelease(memory);
}
void operator delete[](void* memory) noexcept {
    countedRelease(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    countedRelease(memory);
}
void operator delete[](void* memory, std::size_t) noexcept {
    countedRelease(memory);
}

namespace sandyk::bitcoin {
namespace {

constexpr std::size_t kMegabyte = 1'000'000;

struct Cost {
    std::size_t peak;
    bool parsed;
};

Cost costOf(const Bytes& bytes) {
    const std::size_t before = g_inUse;
    g_peak = before;
    const bool parsed = Psbt::parse(bytes).has_value();
    return {g_peak - before, parsed};
}

void field(ByteWriter& to, ByteView key, ByteView value) {
    to.lengthPrefixed(key);
    to.lengthPrefixed(value);
}

Bytes compact(std::uint64_t value) {
    ByteWriter writer;
    writer.compactSize(value);
    return writer.take();
}

ByteWriter header(std::uint64_t inputs, std::uint64_t outputs) {
    ByteWriter writer;
    writer.bytes(Bytes{0x70, 0x73, 0x62, 0x74, 0xff});
    field(writer, Bytes{2}, Bytes{2, 0, 0, 0});
    field(writer, Bytes{4}, compact(inputs));
    field(writer, Bytes{5}, compact(outputs));
    field(writer, Bytes{0xfb}, Bytes{2, 0, 0, 0});
    return writer;
}

void required(ByteWriter& to) {
    field(to, Bytes{0x0e}, Bytes(32, 7));
    field(to, Bytes{0x0f}, Bytes(4, 0));
}

void expectBounded(const Bytes& bytes, const char* what) {
    ASSERT_GT(bytes.size(), kMegabyte * 9 / 10) << what;
    ASSERT_LT(bytes.size(), kMegabyte * 11 / 10) << what;
    const Cost cost = costOf(bytes);
    EXPECT_TRUE(cost.parsed) << what;
    EXPECT_LT(cost.peak, 64 * bytes.size()) << what;
    for (const std::size_t size : {bytes.size() - 1, bytes.size() / 2}) {
        const Cost cut = costOf(Bytes(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size)));
        EXPECT_FALSE(cut.parsed);
        EXPECT_LT(cut.peak, 64 * bytes.size()) << what << ", cut";
    }
}

TEST(PsbtMemory, manyInputs) {
    const std::size_t count = kMegabyte / 43;
    ByteWriter writer = header(count, 0);
    writer.u8(0);
    for (std::size_t i = 0; i < count; ++i) {
        required(writer);
        writer.u8(0);
    }
    expectBounded(writer.take(), "inputs");
}

TEST(PsbtMemory, manyOutputs) {
    const std::size_t count = kMegabyte / 15;
    ByteWriter writer = header(0, count);
    writer.u8(0);
    for (std::size_t i = 0; i < count; ++i) {
        field(writer, Bytes{3}, Bytes(8, 0));
        field(writer, Bytes{4}, {});
        writer.u8(0);
    }
    expectBounded(writer.take(), "outputs");
}

TEST(PsbtMemory, manyOutputsOfVersion0) {
    Transaction tx;
    tx.outputs.resize(kMegabyte / 10);
    ByteWriter writer;
    writer.bytes(Bytes{0x70, 0x73, 0x62, 0x74, 0xff});
    field(writer, Bytes{0}, tx.serializeWithoutWitness());
    writer.bytes(Bytes(1 + tx.outputs.size(), 0));
    expectBounded(writer.take(), "outputs of version 0");
}

TEST(PsbtMemory, manyUnknownFields) {
    for (const bool withValue : {false, true}) {
        ByteWriter writer = header(0, 0);
        const std::size_t count = kMegabyte / (withValue ? 7 : 6);
        for (std::uint32_t i = 0; i < count; ++i) {
            const Bytes key{0xf0, static_cast<std::uint8_t>(i), static_cast<std::uint8_t>(i >> 8),
                            static_cast<std::uint8_t>(i >> 16)};
            field(writer, key, withValue ? Bytes{1} : Bytes{});
        }
        writer.u8(0);
        expectBounded(writer.take(), "unknown fields");
    }
}

TEST(PsbtMemory, manyWitnessItems) {
    for (const std::size_t itemSize : {0, 1, 2}) {
        const std::size_t count = kMegabyte / (itemSize + 1);
        ByteWriter stack;
        stack.compactSize(count);
        for (std::size_t i = 0; i < count; ++i)
            stack.lengthPrefixed(Bytes(itemSize, 1));
        ByteWriter writer = header(1, 0);
        writer.u8(0);
        required(writer);
        field(writer, Bytes{8}, stack.view());
        writer.u8(0);
        expectBounded(writer.take(), "witness items");
    }
}

TEST(PsbtMemory, previousTransactionOfManyParts) {
    for (const int shape : {0, 1, 2}) {
        Transaction previous;
        previous.inputs.resize(shape == 1 ? kMegabyte / 41 : 1);
        previous.outputs.resize(shape == 0 ? kMegabyte / 9 : 1);
        if (shape == 2) previous.inputs[0].witness.resize(kMegabyte);
        ByteWriter writer = header(1, 0);
        writer.u8(0);
        required(writer);
        field(writer, Bytes{0}, previous.serialize());
        writer.u8(0);
        expectBounded(writer.take(), "previous transaction");
    }
}

TEST(PsbtMemory, manyLeafHashes) {
    ByteWriter origin;
    const std::size_t count = kMegabyte / 32;
    origin.compactSize(count);
    origin.bytes(Bytes(count * 32 + 4, 0));
    Bytes key(33, 1);
    key[0] = 0x16;
    ByteWriter writer = header(1, 0);
    writer.u8(0);
    required(writer);
    field(writer, key, origin.view());
    writer.u8(0);
    expectBounded(writer.take(), "leaf hashes");
}

} // namespace
} // namespace sandyk::bitcoin
