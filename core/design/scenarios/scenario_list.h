#pragma once

#include <compare>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace ogive {

struct Scenario;

/// The scenarios of a design, in order. Copies share every scenario that none of them has changed since:
/// designs are copied at each edit, and the undo history keeps them all. A scenario that is asked for through
/// something that may change it is one's own from then on; don't keep the reference over a copy.
class ScenarioList {
    using Shared = std::shared_ptr<Scenario>;

    template <class Item, class Holder>
    class Iterator {
    public:
        using value_type = Scenario;
        using difference_type = std::ptrdiff_t;
        using reference = Item&;
        using pointer = Item*;
        using iterator_category = std::random_access_iterator_tag;

        Iterator() = default;
        explicit Iterator(Holder* at)
            : m_at(at)
        {}

        reference operator*() const { return own(*m_at); }
        pointer operator->() const { return &own(*m_at); }
        reference operator[](difference_type steps) const { return own(m_at[steps]); }
        Iterator& operator+=(difference_type steps)
        {
            m_at += steps;
            return *this;
        }
        Iterator& operator-=(difference_type steps) { return *this += -steps; }
        Iterator& operator++() { return *this += 1; }
        Iterator& operator--() { return *this += -1; }
        Iterator operator++(int) { return Iterator(m_at++); }
        Iterator operator--(int) { return Iterator(m_at--); }
        friend Iterator operator+(Iterator from, difference_type steps) { return from += steps; }
        friend Iterator operator+(difference_type steps, Iterator from) { return from += steps; }
        friend Iterator operator-(Iterator from, difference_type steps) { return from -= steps; }
        friend difference_type operator-(const Iterator& to, const Iterator& from)
        {
            return to.m_at - from.m_at;
        }
        auto operator<=>(const Iterator&) const = default;

    private:
        Holder* m_at = nullptr;
    };

public:
    using value_type = Scenario;
    using const_iterator = Iterator<const Scenario, const Shared>;
    using iterator = Iterator<Scenario, Shared>;

    ScenarioList() = default;
    ScenarioList(std::initializer_list<Scenario> scenarios);
    ScenarioList(std::vector<Scenario> scenarios);

    [[nodiscard]] std::size_t size() const { return m_items.size(); }
    [[nodiscard]] bool empty() const { return m_items.empty(); }
    [[nodiscard]] const Scenario& operator[](std::size_t position) const { return *m_items[position]; }
    [[nodiscard]] Scenario& operator[](std::size_t position) { return own(m_items[position]); }
    [[nodiscard]] const Scenario& front() const { return *m_items.front(); }
    [[nodiscard]] Scenario& front() { return own(m_items.front()); }
    [[nodiscard]] const Scenario& back() const { return *m_items.back(); }
    [[nodiscard]] Scenario& back() { return own(m_items.back()); }
    [[nodiscard]] const_iterator begin() const { return const_iterator(m_items.data()); }
    [[nodiscard]] const_iterator end() const { return const_iterator(m_items.data() + m_items.size()); }
    [[nodiscard]] iterator begin() { return iterator(m_items.data()); }
    [[nodiscard]] iterator end() { return iterator(m_items.data() + m_items.size()); }

    void push_back(Scenario scenario);
    void pop_back() { m_items.pop_back(); }
    void insert(std::size_t position, Scenario scenario);
    void erase(std::size_t position);
    /// To stand at `to` once it is taken away from `from`.
    void move(std::size_t from, std::size_t to);

    bool operator==(const ScenarioList& other) const;

private:
    /// The scenario itself; of one that may be changed, a copy where others share it.
    static const Scenario& own(const Shared& item) { return *item; }
    static Scenario& own(Shared& item);

    std::vector<Shared> m_items; ///< none is null
};

} // namespace ogive
