/// A hash table for a mapping with many keys, kept in the array of children behind the mapping's members.
///
/// The table has no fixed hash function: documents cannot be made to collide, and nothing depends on its order.
struct KeyIndex {
    /// Smaller mappings are searched from first to last.
    static let smallestMapping = 17

    private(set) var slots: [Child]

    /// - Parameter count: The most keys that will be added.
    init(count: Int) {
        slots = Array(repeating: Self.empty, count: Self.capacity(for: count))
    }

    /// Adds the key at `position` of a mapping unless it is there, and returns the position where it is.
    mutating func insert(
        _ key: UnsafeBufferPointer<UInt8>, at position: Int, isSameKey: (_ position: Int) -> Bool
    ) -> Int {
        var slot = Self.firstSlot(for: key, capacity: slots.count)
        while !slots[slot].isLink {
            if isSameKey(slots[slot].index) { return slots[slot].index }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Child(UInt32(position))
        return position
    }

    /// Looks up a key in the table that begins at `start` and was made for `count` keys.
    static func position(
        of key: UnsafeBufferPointer<UInt8>, in children: [Child], from start: Int, count: Int,
        isSameKey: (_ position: Int) -> Bool
    ) -> Int? {
        let capacity = capacity(for: count)
        var slot = firstSlot(for: key, capacity: capacity)
        while !children[start + slot].isLink {
            if isSameKey(children[start + slot].index) { return children[start + slot].index }
            slot = (slot + 1) & (capacity - 1)
        }
        return nil
    }

    private static let empty = Child(link: 0)

    /// A power of two, so that at least half of the slots stay empty.
    private static func capacity(for count: Int) -> Int {
        var capacity = 2
        while capacity < 2 * count { capacity *= 2 }
        return capacity
    }

    private static func firstSlot(for key: UnsafeBufferPointer<UInt8>, capacity: Int) -> Int {
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(key))
        return hasher.finalize() & (capacity - 1)
    }
}
