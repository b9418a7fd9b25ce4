#pragma once

#include "bitcoin/descriptor_tree.h"

namespace sandyk::bitcoin {

/// Makes a Descriptor from its parts; only the sources of descriptor*.cpp include this header.
class DescriptorBuilder {
public:
    /// The tree keeps every rule that the parser checks.
    static Descriptor build(DescriptorTree tree);
};

} // namespace sandyk::bitcoin
