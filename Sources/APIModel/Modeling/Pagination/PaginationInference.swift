/// Recognises pages in operations that nobody has said it of, where there is no doubt: a parameter and a part of the
/// answer that belong together.
struct PaginationInference {
    let operation: Operation
    let types: TypeGraph

    func pagination() -> Pagination? {
        guard let response = answer, let content = json(of: response) else { return nil }
        let root = underlying(content)
        if let body = operation.body {
            guard operation.method == "POST", case .object(let object) = root else { return nil }
            return items(of: object).flatMap { cursor(in: body, object, $0) }
        }
        guard operation.method == "GET" else { return nil }
        if case .array = root {
            if response.headers.contains(where: { $0.name.lowercased() == "link" }) {
                return Pagination(.linkHeader, items: [])
            }
            return counted(items: [], totals: nil)
        }
        guard case .object(let object) = root, let items = items(of: object) else { return nil }
        return cursor(object, items) ?? lastItem(object, items) ?? nextURL(object, items)
            ?? counted(items: [items.name], totals: object)
    }

    /// The one success that has a body.
    private var answer: Response? {
        let successes = operation.responses.filter {
            switch $0.status {
            case .code(200..<300), .range(2): true
            default: false
            }
        }
        return successes.count == 1 ? successes[0] : nil
    }

    private func json(of response: Response) -> TypeUse? {
        guard response.contents.count == 1, response.contents[0].kind == .json else { return nil }
        return response.contents[0].type
    }

    private func underlying(_ use: TypeUse) -> TypeShape {
        var shape = types[use.id].shape
        for _ in 0..<16 {
            guard case .alias(let target) = shape else { break }
            shape = types[target.id].shape
        }
        return shape
    }

    /// The only array of the answer, or the only one with a name that says so.
    private func items(of object: ObjectShape) -> Property? {
        let arrays = object.properties.filter {
            if case .array = underlying($0.type) { true } else { false }
        }
        if arrays.count == 1 { return arrays[0] }
        let named = arrays.filter { Self.itemNames.contains(Self.plain($0.name)) }
        return named.count == 1 ? named[0] : nil
    }

    private func cursor(_ object: ObjectShape, _ items: Property) -> Pagination? {
        for parameter in operation.parameters where parameter.location == .query && !isRequired(parameter) {
            guard isText(parameter.type), let names = Self.cursors[Self.plain(parameter.name)] else { continue }
            guard let next = path(to: names, in: object, where: isText) else { continue }
            return Pagination(.cursor(parameter: parameter.name, next: next), items: [items.name])
        }
        return nil
    }

    /// A search whose body has a place for what the answer says comes next.
    private func cursor(in body: Body, _ object: ObjectShape, _ items: Property) -> Pagination? {
        guard let content = body.contents.first, content.kind == .json, let type = content.type,
            case .object(let sent) = underlying(type)
        else { return nil }
        for property in sent.properties where isText(property.type) {
            if case .required = property.presence { continue }
            guard let names = Self.cursors[Self.plain(property.name)] else { continue }
            guard !property.name.contains("."), let next = path(to: names, in: object, where: isText) else { continue }
            return Pagination(.cursor(parameter: property.name, next: next), in: .body, items: [items.name])
        }
        return nil
    }

    private func lastItem(_ object: ObjectShape, _ items: Property) -> Pagination? {
        guard let parameter = parameter(["startingafter"], isText),
            let more = object.properties.first(where: { Self.plain($0.name) == "hasmore" }),
            case .array(let element) = underlying(items.type), case .object(let item) = underlying(element),
            item.properties.contains(where: { $0.name == "id" && isText($0.type) })
        else { return nil }
        return Pagination(.lastItem(parameter: parameter.name, id: "id", more: [more.name]), items: [items.name])
    }

    /// A link beside one that leads back, or one that says what it is.
    private func nextURL(_ object: ObjectShape, _ items: Property) -> Pagination? {
        let names = Set(object.properties.map { Self.plain($0.name) })
        let hasSibling = !names.isDisjoint(with: ["previous", "prev", "previouspage", "href"])
        if hasSibling, let next = object.properties.first(where: { $0.name == "next" && isText($0.type) }) {
            return Pagination(.nextURL([next.name]), items: [items.name])
        }
        let telling: Set<String> = ["nextpageurl", "nexturl", "nextpageuri", "odatanextlink", "nextlink"]
        if let next = object.properties.first(where: { telling.contains(Self.plain($0.name)) && isText($0.type) }) {
            return Pagination(.nextURL([next.name]), items: [items.name])
        }
        return linked(object, items)
    }

    /// `links.next` beside other links, an address or an object with `href` (JSON:API 1.1, "Links"; HAL, `_links`).
    private func linked(_ object: ObjectShape, _ items: Property) -> Pagination? {
        for part in object.properties where part.name == "links" || part.name == "_links" {
            guard case .object(let links) = underlying(part.type),
                !Set(links.properties.map(\.name)).isDisjoint(with: ["self", "first", "last", "prev", "previous"]),
                let next = links.properties.first(where: { $0.name == "next" && isAddress($0.type) })
            else { continue }
            return Pagination(.nextURL([part.name, next.name]), items: [items.name])
        }
        return nil
    }

    /// Pages by number, where the document says which is the first; or by the number of items before.
    private func counted(items: [String], totals object: ObjectShape?) -> Pagination? {
        let total = object.flatMap { path(to: Self.totals, in: $0, where: isInteger) }
        let hasSize = parameter(Self.sizes, isInteger) != nil
        if hasSize, let page = parameter(["page", "pagenumber", "pageno"], isInteger), let first = first(of: page) {
            return Pagination(.page(parameter: page.name, first: first, total: total), items: items)
        }
        if hasSize, let offset = parameter(["offset", "skip", "pageoffset"], isInteger), first(of: offset) ?? 0 == 0 {
            return Pagination(.offset(parameter: offset.name, total: total), items: items)
        }
        return nil
    }

    private func first(of parameter: Parameter) -> Int? {
        guard case .defaulted(.integer(let digits)) = parameter.presence, let first = Int(digits), 0...1 ~= first else {
            return nil
        }
        return first
    }

    private func parameter(_ names: Set<String>, _ fits: (TypeUse) -> Bool) -> Parameter? {
        operation.parameters.first {
            $0.location == .query && names.contains(Self.plain($0.name)) && !isRequired($0) && fits($0.type)
        }
    }

    private func isRequired(_ parameter: Parameter) -> Bool {
        if case .required = parameter.presence { true } else { false }
    }
}

extension PaginationInference {
    private func isText(_ use: TypeUse) -> Bool {
        if case .scalar(.string) = underlying(use) { true } else { false }
    }

    private func isAddress(_ use: TypeUse) -> Bool {
        switch underlying(use) {
        case .object(let link): link.properties.contains { $0.name == "href" && isText($0.type) }
        case .union(let union): union.variants.allSatisfy { isText($0.type) || isAddress($0.type) }
        default: isText(use)
        }
    }

    private func isInteger(_ use: TypeUse) -> Bool {
        if case .scalar(.integer) = underlying(use) { true } else { false }
    }

    /// A property of the answer, or of the part of it that is about pages.
    private func path(to names: Set<String>, in object: ObjectShape, where fits: (TypeUse) -> Bool) -> [String]? {
        if let own = object.properties.first(where: { names.contains(Self.plain($0.name)) && fits($0.type) }) {
            return [own.name]
        }
        for part in object.properties where Self.parts.contains(Self.plain(part.name)) {
            guard case .object(let inner) = underlying(part.type) else { continue }
            if let own = inner.properties.first(where: { names.contains(Self.plain($0.name)) && fits($0.type) }) {
                return [part.name, own.name]
            }
        }
        return nil
    }

    /// Lower case, without what separates words.
    private static func plain(_ name: String) -> String {
        String(decoding: name.lowercased().utf8.filter { !"-_.@[]".utf8.contains($0) }, as: UTF8.self)
    }

    /// What the answer calls the value that the parameter takes next.
    private static let cursors: [String: Set<String>] = [
        "cursor": ["nextcursor", "nextpagecursor"], "nextcursor": ["nextcursor"], "pagecursor": ["nextcursor"],
        "pagetoken": ["nextpagetoken"], "nexttoken": ["nexttoken"], "nextpagetoken": ["nextpagetoken"],
        "continuationtoken": ["continuationtoken", "nextcontinuationtoken"], "marker": ["nextmarker"],
        "after": ["endcursor", "nextcursor"], "startcursor": ["nextcursor"],
    ]

    private static let itemNames: Set<String> = ["data", "items", "results", "value", "values", "entries", "records"]
    private static let parts: Set<String> = [
        "meta", "metadata", "pagination", "paging", "pageinfo", "page", "responsemetadata", "links",
    ]
    private static let totals: Set<String> = ["total", "totalcount", "totalitems", "totalresults"]
    private static let sizes: Set<String> = [
        "limit", "pagesize", "pagelimit", "perpage", "size", "take", "maxresults", "count",
    ]
}
