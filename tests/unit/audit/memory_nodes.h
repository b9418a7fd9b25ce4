#pragma once

#include <string>

#include "audit/merkle_tree.h"

namespace sandyk::audit::test {

/// A log in memory, kept as the store keeps it.
class MemoryNodes : public NodeReader {
public:
    void add(const Hash256& leaf) { m_entries.push_back(*completedNodes(*this, m_entries.size(), leaf)); }
    std::uint64_t size() const { return m_entries.size(); }
    Result<Hash256> node(unsigned level, std::uint64_t index) const override {
        const std::uint64_t entry = ((index + 1) << level) - 1;
        if (entry >= m_entries.size() || level >= m_entries[entry].size())
            return fail(ErrorCode::Internal, "an incomplete node was asked for");
        return m_entries[entry][level];
    }

private:
    std::vector<std::vector<Hash256>> m_entries;
};

inline MemoryNodes numbered(std::uint64_t count) {
    MemoryNodes nodes;
    for (std::uint64_t i = 0; i < count; ++i)
        nodes.add(leafHash(asBytes("entry " + std::to_string(i))));
    return nodes;
}

} // namespace sandyk::audit::test
