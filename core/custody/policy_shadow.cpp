#include <algorithm>
#include <functional>
#include <map>

#include "custody/policy.h"

// A rule is a box over independent dimensions. Each dimension is cut into cells at every value that some rule names, so
// a condition is a set of cells; a rule is unreachable when the boxes before it leave nothing of its own.
namespace sandyk::custody {
namespace {

using Cells = std::vector<bool>;
using Box = std::vector<Cells>;
constexpr std::size_t kMostBoxes = 4'096;

bool isEmpty(const Cells& cells) {
    return std::ranges::none_of(cells, std::identity());
}

/// One dimension of a list: a cell for each name, and one for every other.
template <class T>
void addList(std::vector<Box>& boxes, const Policy& policy, std::vector<T> Conditions::*list) {
    std::vector<T> names;
    for (const Rule& rule : policy.rules)
        names.insert(names.end(), (rule.when.*list).begin(), (rule.when.*list).end());
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    for (std::size_t i = 0; i < policy.rules.size(); ++i) {
        const std::vector<T>& wanted = policy.rules[i].when.*list;
        Cells cells(names.size() + 1, wanted.empty());
        for (const T& name : wanted)
            cells[static_cast<std::size_t>(std::ranges::lower_bound(names, name) - names.begin())] = true;
        boxes[i].push_back(std::move(cells));
    }
}

/// One dimension of a range: cells between the bounds, and one for "unknown".
void addRange(std::vector<Box>& boxes, const Policy& policy, const std::function<Range(const Rule&)>& rangeOf) {
    std::vector<std::int64_t> bounds;
    for (const Rule& rule : policy.rules) {
        const Range range = rangeOf(rule);
        if (range.above) bounds.push_back(*range.above);
        if (range.atMost) bounds.push_back(*range.atMost);
    }
    std::ranges::sort(bounds);
    bounds.erase(std::unique(bounds.begin(), bounds.end()), bounds.end());
    for (std::size_t i = 0; i < policy.rules.size(); ++i) {
        const Range range = rangeOf(policy.rules[i]);
        Cells cells(bounds.size() + 2, false);
        // Cell k holds the values in (bounds[k - 1], bounds[k]]; nothing is below 0.
        for (std::size_t k = 0; k <= bounds.size(); ++k) {
            const bool aboveOk = !range.above || (k > 0 && bounds[k - 1] >= *range.above);
            const bool atMostOk = !range.atMost || (k < bounds.size() && bounds[k] <= *range.atMost);
            cells[k] = aboveOk && atMostOk;
        }
        cells.back() = range.isAny() || policy.rules[i].outcome == Outcome::Block;
        boxes[i].push_back(std::move(cells));
    }
}

void addTimes(std::vector<Box>& boxes, const Policy& policy) {
    for (std::size_t i = 0; i < policy.rules.size(); ++i) {
        const Conditions& when = policy.rules[i].when;
        Cells minutes(1'440, true), days(7, when.weekdays.empty());
        for (int minute = 0; when.minutes && minute < 1'440; ++minute)
            minutes[static_cast<std::size_t>(minute)] = when.minutes->contains(minute);
        for (const int day : when.weekdays)
            days[static_cast<std::size_t>(day - 1)] = true;
        boxes[i].push_back(std::move(minutes));
        boxes[i].push_back(std::move(days));
    }
}

std::vector<Box> boxesOf(const Policy& policy) {
    std::vector<Box> boxes(policy.rules.size());
    addList(boxes, policy, &Conditions::kinds);
    addList(boxes, policy, &Conditions::tiers);
    addList(boxes, policy, &Conditions::destinations);
    addList(boxes, policy, &Conditions::assets);
    addList(boxes, policy, &Conditions::clients);
    addList(boxes, policy, &Conditions::wallets);
    addList(boxes, policy, &Conditions::initiators);
    addRange(boxes, policy, [](const Rule& rule) { return rule.when.amount; });
    addRange(boxes, policy, [](const Rule& rule) { return rule.when.fiat; });
    addRange(boxes, policy, [](const Rule& rule) { return rule.when.shareBp; });
    for (const Window& window : policy.windows()) {
        for (const auto part : {&WindowLimit::amount, &WindowLimit::fiat}) {
            addRange(boxes, policy, [&](const Rule& rule) {
                // Two limits on one window are one range: the narrower on each side.
                Range both;
                for (const WindowLimit& limit : rule.when.windows) {
                    if (limit.window != window) continue;
                    const Range& range = limit.*part;
                    if (range.above) both.above = std::max(both.above.value_or(*range.above), *range.above);
                    if (range.atMost) both.atMost = std::min(both.atMost.value_or(*range.atMost), *range.atMost);
                }
                return both;
            });
        }
    }
    addTimes(boxes, policy);
    return boxes;
}

/// What is left of `box` without `other`, as boxes that do not overlap.
void subtract(const Box& box, const Box& other, std::vector<Box>& rest) {
    Box left = box;
    std::vector<Box> parts;
    for (std::size_t d = 0; d < box.size(); ++d) {
        Cells outside(box[d].size()), inside(box[d].size());
        for (std::size_t k = 0; k < box[d].size(); ++k) {
            outside[k] = box[d][k] && !other[d][k];
            inside[k] = box[d][k] && other[d][k];
        }
        if (isEmpty(inside)) {
            rest.push_back(box);
            return;
        }
        if (!isEmpty(outside)) {
            Box part = left;
            part[d] = std::move(outside);
            parts.push_back(std::move(part));
        }
        left[d] = std::move(inside);
    }
    std::ranges::move(parts, std::back_inserter(rest));
}

} // namespace

std::optional<std::vector<std::string>> unreachableRules(const Policy& policy) {
    const std::vector<Box> boxes = boxesOf(policy);
    std::vector<std::string> unreachable;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        std::vector<Box> left;
        if (std::ranges::none_of(boxes[i], isEmpty)) left.push_back(boxes[i]);
        for (std::size_t j = 0; j < i && !left.empty(); ++j) {
            std::vector<Box> next;
            for (const Box& box : left)
                subtract(box, boxes[j], next);
            if (next.size() > kMostBoxes) return std::nullopt;
            left = std::move(next);
        }
        if (left.empty()) unreachable.push_back(policy.rules[i].id);
    }
    return unreachable;
}

} // namespace sandyk::custody
