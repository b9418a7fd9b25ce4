#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace sandyk::test {

/// A file of tests/vectors.
inline std::filesystem::path vectorPath(std::string_view name) {
    return std::filesystem::path(SANDYK_VECTORS) / name;
}

/// Its whole content. Throws when it cannot be read, so that a missing file never passes for an empty one.
inline std::string readVectorFile(std::string_view name) {
    std::ifstream file(vectorPath(name), std::ios::binary);
    if (!file) throw std::runtime_error("cannot read vector file " + std::string(name));
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Its lines, without empty ones and those that begin with '#'. Throws when there is none.
inline std::vector<std::string> readVectorLines(std::string_view name) {
    std::ifstream file(vectorPath(name));
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);) {
        if (!line.empty() && line.front() != '#') lines.push_back(line);
    }
    if (lines.empty()) throw std::runtime_error("no vectors in " + std::string(name));
    return lines;
}

} // namespace sandyk::test
