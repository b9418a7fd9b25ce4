#include "base/secure_bytes.h"

#include <sodium.h>

#include <algorithm>
#include <cassert>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <utility>
#include <vector>

namespace sandyk {

namespace {

// One key is 32 bytes. A page with two guards and an mlock for each would cost three system calls per derived key and
// soon the 8 MiB that an ordinary user may lock; so small secrets share one locked block.
constexpr std::size_t kSlotSize = 128;
constexpr std::size_t kSlotCount = 2048;

class SecureArena {
public:
    static SecureArena& instance() {
        // Never destroyed: secrets in static objects may outlive it.
        static SecureArena* arena = new SecureArena;
        return *arena;
    }

    std::uint8_t* allocate() {
        std::lock_guard lock(m_mutex);
        if (m_free.empty()) return nullptr;
        std::uint8_t* slot = m_free.back();
        m_free.pop_back();
        return slot;
    }

    bool release(std::uint8_t* slot) {
        if (slot < m_begin || slot >= m_begin + kSlotSize * kSlotCount) return false;
        sodium_memzero(slot, kSlotSize);
        std::lock_guard lock(m_mutex);
        m_free.push_back(slot);
        return true;
    }

private:
    SecureArena() {
        if (sodium_init() < 0) std::abort();
        m_begin = static_cast<std::uint8_t*>(sodium_malloc(kSlotSize * kSlotCount));
        if (!m_begin) std::abort();
        std::memset(m_begin, 0, kSlotSize * kSlotCount);
        m_free.reserve(kSlotCount);
        for (std::size_t i = kSlotCount; i-- > 0;)
            m_free.push_back(m_begin + i * kSlotSize);
    }

    std::mutex m_mutex;
    std::uint8_t* m_begin = nullptr;
    std::vector<std::uint8_t*> m_free;
};

std::uint8_t* allocateSecure(std::size_t size) {
    if (size == 0) return nullptr;
    SecureArena& arena = SecureArena::instance();
    if (size <= kSlotSize) {
        if (std::uint8_t* slot = arena.allocate()) return slot;
    }
    auto* block = static_cast<std::uint8_t*>(sodium_malloc(size));
    if (!block) std::abort();
    std::memset(block, 0, size);
    return block;
}

void freeSecure(std::uint8_t* block) {
    if (block && !SecureArena::instance().release(block)) sodium_free(block);
}

} // namespace

SecureBytes::SecureBytes(std::size_t size) : m_data(allocateSecure(size)), m_size(size) {}

SecureBytes::~SecureBytes() {
    freeSecure(m_data);
}

SecureBytes::SecureBytes(SecureBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

SecureBytes& SecureBytes::operator=(SecureBytes&& other) noexcept {
    if (this != &other) {
        freeSecure(m_data);
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecureBytes SecureBytes::copyOf(ByteView bytes) {
    SecureBytes copy(bytes.size());
    std::ranges::copy(bytes, copy.m_data);
    return copy;
}

SecureBytes SecureBytes::clone() const {
    return copyOf(view());
}

void SecureBytes::truncate(std::size_t size) {
    assert(size <= m_size);
    if (size == 0) return clear();
    sodium_memzero(m_data + size, m_size - size);
    m_size = size;
}

void SecureBytes::clear() {
    freeSecure(std::exchange(m_data, nullptr));
    m_size = 0;
}

bool operator==(const SecureBytes& a, const SecureBytes& b) {
    return a.m_size == b.m_size && (a.m_size == 0 || sodium_memcmp(a.m_data, b.m_data, a.m_size) == 0);
}

SecureString::SecureString(std::string_view text) {
    append(text);
}

void SecureString::reserve(std::size_t capacity) {
    if (capacity <= m_bytes.size()) return;
    SecureBytes grown(std::max(capacity, std::max<std::size_t>(64, m_bytes.size() * 2)));
    std::ranges::copy(bytes(), grown.data());
    m_bytes = std::move(grown);
}

void SecureString::append(std::string_view text) {
    insert(m_size, text);
}

void SecureString::insert(std::size_t position, std::string_view text) {
    assert(position <= m_size);
    if (text.empty()) return;
    reserve(m_size + text.size());
    std::uint8_t* at = m_bytes.data() + position;
    std::memmove(at + text.size(), at, m_size - position);
    std::memcpy(at, text.data(), text.size());
    m_size += text.size();
}

void SecureString::erase(std::size_t position, std::size_t count) {
    assert(position <= m_size && count <= m_size - position);
    if (count == 0) return;
    std::uint8_t* at = m_bytes.data() + position;
    std::memmove(at, at + count, m_size - position - count);
    sodium_memzero(m_bytes.data() + m_size - count, count);
    m_size -= count;
}

void SecureString::clear() {
    m_bytes.clear();
    m_size = 0;
}

bool operator==(const SecureString& a, const SecureString& b) {
    return a.m_size == b.m_size && (a.m_size == 0 || sodium_memcmp(a.m_bytes.data(), b.m_bytes.data(), a.m_size) == 0);
}

void secureWipe(void* data, std::size_t size) {
    sodium_memzero(data, size);
}

} // namespace sandyk
