"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const root = document.documentElement;
  const side = document.getElementById("side");
  const main = document.getElementById("main");
  const query = document.getElementById("query");
  const menu = document.getElementById("menu");

  // Elements are only ever filled with text: what a document says never becomes markup.
  const make = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== null && value !== false) element.setAttribute(name, value);
    }
    element.append(...children.flat().filter((child) => child !== null && child !== undefined));
    return element;
  };

  const types = new Map(data.types.map((type) => [type.path, type]));
  const calls = [];
  for (const group of data.groups) {
    for (const call of group.calls) calls.push({ ...call, group, key: group.receiver + "." + call.name });
  }
  const callsByKey = new Map(calls.map((call) => [call.key, call]));
  const usedBy = new Map();
  const note = (name, user) => { if (!usedBy.has(name)) usedBy.set(name, []); usedBy.get(name).push(user); };
  for (const call of calls) for (const name of call.uses) note(name, { call });
  for (const type of data.types) for (const name of type.uses) if (name !== type.path) note(name, { type });

  const typeLink = (name) => "#type/" + encodeURIComponent(name);
  const callLink = (call) => "#call/" + encodeURIComponent(call.key);

  // Spelled types with a link on every declared one; nested names count from the type that they stand in.
  const resolve = (name, home) => {
    for (let scope = home; scope; scope = scope.includes(".") ? scope.slice(0, scope.lastIndexOf(".")) : "") {
      if (types.has(scope + "." + name)) return scope + "." + name;
    }
    return types.has(name) ? name : null;
  };
  const spelled = (text, home = "") => text.split(/([A-Za-z_][\w.]*)/).map((part, index) => {
    if (index % 2 === 0) return part;
    const target = resolve(part, home);
    return target ? make("a", { class: "t", href: typeLink(target) }, part) : make("span", { class: "t" }, part);
  });

  const inline = (text) => text.split(/(`+[^`]+`+|\[[^\]]+\]\(https?:\/\/[^\s)]+\))/).map((part, index) => {
    if (index % 2 === 0) return part;
    const link = part.match(/^\[([^\]]+)\]\((.+)\)$/);
    if (link) return make("a", { class: "outside", href: link[2], rel: "noreferrer" }, link[1]);
    const name = part.replaceAll("`", "");
    const target = types.has(name) ? name : null;
    const code = make("code", {}, name);
    return target ? make("a", { class: "prose-link", href: typeLink(target) }, code) : code;
  });
  const isField = (text) => /^(Parameters?|Throws|Returns)\b/.test(text);
  // A paragraph, and the list that may follow it; lines of a comment are no lines of a page.
  const block = (paragraph) => {
    const [lead, ...items] = ("\n" + paragraph).split(/\n\s*[-*] /);
    const shown = items.filter((item) => !isField(item));
    return [
      lead.trim() ? make("p", {}, inline(lead.trim())) : null,
      shown.length ? make("ul", {}, shown.map((item) => make("li", {}, inline(item)))) : null,
    ];
  };
  const prose = (text) => make("div", { class: "doc" }, text.split(/\n\s*\n/).flatMap(block));
  const heading = (name) => make("h1", {}, name.split(/(?<=\.)/).flatMap((part) => [part, make("wbr")]));
  const first = (text) => text.split("\n\n")[0].replaceAll("`", "");

  const colourful = (text) => text.split(/\b(try|await|let|switch|case|do|catch)\b/).map((part, index) =>
    index % 2 ? make("span", { class: "k" }, part) : part);
  const code = (text) => {
    const button = make("button", { type: "button" }, "Copy");
    button.addEventListener("click", async () => {
      try { await navigator.clipboard.writeText(text); button.textContent = "Copied"; } catch { button.textContent = "No access"; }
      setTimeout(() => { button.textContent = "Copy"; }, 1400);
    });
    return make("div", { class: "code" }, make("pre", { tabindex: "0" }, make("code", {}, colourful(text))), button);
  };

  const table = (heads, rows) => make("table", {},
    make("thead", {}, make("tr", {}, heads.map((head) => make("th", { scope: "col" }, head)))),
    make("tbody", {}, rows));

  // What a parameter's entry of the documentation comment says.
  const about = (doc, name) => {
    const lines = doc.split("\n");
    const start = lines.findIndex((line) => line.trim().startsWith(`- ${name}:`) || line.startsWith(`- Parameter ${name}:`));
    if (start < 0) return "";
    let text = lines[start].slice(lines[start].indexOf(":") + 1).trim();
    for (const line of lines.slice(start + 1)) {
      if (!line.trim() || line.trim().startsWith("- ")) break;
      text += " " + line.trim();
    }
    return text;
  };

  // Relations as columns: who uses it, the thing itself, what it is made of, and what that is made of.
  const graph = (self, users, parts) => {
    const height = 30, gap = 10, pad = 14, lane = 70, limit = 16;
    const cut = (list) => list.length > limit ? [...list.slice(0, limit), { text: `${list.length - limit} more`, more: true }] : list;
    const second = [...new Set(parts.flatMap((part) => types.get(part.name)?.uses ?? []))]
      .filter((name) => name !== self.name && !parts.some((part) => part.name === name))
      .map((name) => ({ text: name, name, href: typeLink(name) }));
    const columns = [["used by", cut(users)], ["", [self]], ["made of", cut(parts)], ["and of", cut(second)]]
      .filter(([, nodes]) => nodes.length);
    const tallest = Math.max(...columns.map(([, nodes]) => nodes.length * (height + gap) - gap));
    const total = tallest + pad * 2 + 22;
    const svgNode = (tag, attributes, ...children) => {
      const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.append(...children);
      return element;
    };
    let x = pad;
    const placed = new Map(), boxes = [], heads = [];
    for (const [head, nodes] of columns) {
      const width = Math.min(300, Math.max(...nodes.map((node) => node.text.length)) * 7.7 + 26);
      let y = pad + 22 + (tallest - (nodes.length * (height + gap) - gap)) / 2;
      if (head) heads.push(svgNode("text", { class: "head", x: x + 2, y: pad + 6 }, head));
      for (const node of nodes) {
        const box = { node, x, y, width, column: head };
        boxes.push(box);
        if (node.name) placed.set(head + "/" + node.name, box);
        y += height + gap;
      }
      x += width + lane;
    }
    const lines = [];
    const join = (from, to) => {
      if (!from || !to) return;
      const x1 = from.x + from.width, y1 = from.y + height / 2, y2 = to.y + height / 2, middle = (x1 + to.x) / 2;
      lines.push(svgNode("path", { d: `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${to.x} ${y2}` }));
    };
    const centre = boxes.find((box) => box.node === self);
    for (const box of boxes) {
      if (box.column === "used by") join(box, centre);
      if (box.column === "made of") {
        join(centre, box);
        for (const name of types.get(box.node.name)?.uses ?? []) join(box, placed.get("and of/" + name));
      }
    }
    const shapes = boxes.map(({ node, x, y, width }) => {
      const letters = Math.floor((width - 22) / 7.7);
      const text = node.text.length > letters + 1 ? node.text.slice(0, letters) + "…" : node.text;
      const parts = [svgNode("rect", { x, y, width, height, rx: 8 }), svgNode("text", { x: x + 12, y: y + 20 }, text), svgNode("title", {}, node.text)];
      return node.more ? svgNode("g", {}, parts[1])
        : svgNode("a", { href: node.href, class: (node === self ? "self " : "") + (node.call ? "call" : "") }, ...parts);
    });
    x += pad - lane;
    return make("div", { class: "graph", tabindex: "0", role: "group", "aria-label": "Relations of " + self.text },
      svgNode("svg", { viewBox: `0 0 ${x} ${total}`, width: x, height: total }, ...lines, ...heads, ...shapes));
  };

  const part = (title) => make("h2", { class: "part" }, title);

  const showCall = (call) => {
    const rows = call.arguments.map((argument) => make("tr", {},
      make("td", { class: "mono" }, argument.name, argument.fallback ? make("span", { class: "optional" }, argument.fallback) : null),
      make("td", { class: "mono" }, spelled(argument.type)),
      make("td", { class: "about" }, inline(about(call.doc, argument.name)))));
    const made = call.uses.map((name) => ({ text: name, name, href: typeLink(name) }));
    const self = { text: call.group.receiver.replace("client.", "") + "." + call.name, name: call.key, href: callLink(call), call };
    return [
      heading(call.group.receiver + "." + call.name),
      make("div", { class: "route" }, make("span", { class: "verb " + call.verb }, call.verb), make("code", {}, call.path),
        call.deprecated ? make("span", { class: "badge warn" }, "deprecated") : null),
      prose(call.doc), code(call.example),
      rows.length ? [part("Arguments"), table(["name", "type", ""], rows)] : [],
      part("Outcome"),
      table(["", "type"], [["gives", call.result], ["documented error", call.failure]].map(([name, text]) =>
        make("tr", {}, make("td", {}, name), make("td", { class: "mono" }, spelled(text))))),
      made.length ? [part("Relations"), graph(self, [], made)] : [],
    ].flat();
  };

  const kinds = { structure: "struct", enumeration: "enum", union: "union", outcome: "enum of outcomes", alias: "alias" };
  const showType = (type) => {
    const rows = type.members.map((member) => make("tr", {},
      make("td", { class: "mono" }, member.name, member.required || type.kind !== "structure" ? null : make("span", { class: "optional" }, " optional")),
      make("td", { class: "mono" }, member.type ? spelled(member.type, type.path) : make("span", { class: "optional" }, member.value)),
      make("td", { class: "about" }, inline(member.doc))));
    if (type.kind === "union" || (type.kind === "enumeration" && type.open)) {
      rows.push(make("tr", {}, make("td", { class: "mono" }, "unrecognized"), make("td", {}, ""),
        make("td", { class: "about" }, "What this version of the client does not know; kept, and written back unchanged.")));
    }
    const users = (usedBy.get(type.path) ?? []).map((user) => user.call
      ? { text: user.call.key.replace("client.", ""), href: callLink(user.call), call: true }
      : { text: user.type.path, name: user.type.path, href: typeLink(user.type.path) });
    const made = type.uses.filter((name) => name !== type.path).map((name) => ({ text: name, name, href: typeLink(name) }));
    const self = { text: type.path, name: type.path, href: typeLink(type.path) };
    return [
      heading(type.path), make("div", { class: "route" }, make("span", { class: "badge" }, kinds[type.kind])),
      prose(type.doc),
      rows.length ? [part(type.kind === "structure" ? "Properties" : "Cases"), table(["name", type.kind === "enumeration" ? "value" : "type", ""], rows)] : [],
      users.length || made.length ? [part("Relations"), graph(self, users, made)] : [],
    ].flat();
  };

  const showHome = () => {
    const figure = (count, word) => make("div", {}, make("b", {}, count.toLocaleString()), make("span", {}, word));
    const remarks = data.remarks.filter((remark) => remark.severity !== "note");
    const credential = data.credentials.length ? `credentials: .init(${data.credentials[0]}: .value(token))` : "";
    const server = data.servers.length ? "" : `server: "https://api.example.com"` + (credential ? ", " : "");
    return [
      make("h1", {}, data.title),
      make("div", { class: "route" }, make("span", {}, data.version), make("code", {}, data.document)),
      make("div", { class: "figures" }, figure(calls.length, "calls"), figure(data.groups.length, "groups"),
        figure(data.types.length, "types"), figure(remarks.length, "warnings")),
      code(`let client = ${data.client}(${server}${credential})` + (calls.length ? "\n" + calls[0].example : "")),
      part("Calls"),
      make("div", { class: "tiles" }, data.groups.map((group) => make("a", { class: "tile", href: "#call/" + encodeURIComponent(group.receiver + "." + group.calls[0].name) },
        make("b", {}, group.title), make("span", {}, first(group.doc) || group.calls.map((call) => call.name).join(", "))))),
      data.headers.length ? [part("Headers of answers"), table(["name", "type", ""], data.headers.map((header) => make("tr", {},
        make("td", { class: "mono" }, `response[.${header.name}]`), make("td", { class: "mono" }, header.type + "?"), make("td", { class: "about" }, inline(header.doc)))))] : [],
      remarks.length ? [part("What could not be used as it is"), ...remarks.map((remark) => make("div", { class: "remark" }, remark.text, make("small", {}, `${remark.place} ${remark.id}`)))] : [],
    ].flat();
  };

  const matches = (text, words) => words.every((word) => text.includes(word));
  const list = () => {
    const words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
    const items = [];
    for (const group of data.groups) {
      const found = group.calls.filter((call) => matches(`${group.receiver}.${call.name} ${call.verb} ${call.path} ${call.id}`.toLowerCase(), words));
      if (found.length) items.push(make("h2", {}, make("span", { class: "mono" }, group.title)));
      for (const call of found) items.push(make("a", { href: "#call/" + encodeURIComponent(group.receiver + "." + call.name), title: call.path },
        make("span", { class: "verb " + call.verb }, call.verb), make("span", { class: "name" }, call.name)));
    }
    const found = data.types.filter((type) => matches(type.path.toLowerCase(), words));
    if (found.length) items.push(make("h2", {}, "Types"));
    for (const type of found) items.push(make("a", { href: typeLink(type.path), title: type.path },
      make("span", { class: "dot " + type.kind }), make("span", { class: "name" }, type.path)));
    side.replaceChildren(...(items.length ? items : [make("div", { class: "none" }, "Nothing is called so.")]));
    mark();
  };

  const mark = () => {
    for (const link of side.querySelectorAll("a")) {
      if (link.getAttribute("href") === location.hash) { link.setAttribute("aria-current", "page"); link.scrollIntoView({ block: "nearest" }); }
      else link.removeAttribute("aria-current");
    }
  };
  const show = () => {
    const slash = location.hash.indexOf("/");
    const kind = location.hash.slice(1, slash), name = decodeURIComponent(location.hash.slice(slash + 1));
    const call = kind === "call" && callsByKey.get(name), type = kind === "type" && types.get(name);
    main.replaceChildren(...(call ? showCall(call) : type ? showType(type) : showHome()));
    document.title = (call ? call.name : type ? type.path : "") ? `${call ? call.key : type.path}, ${data.title}` : data.title;
    closeMenu();
    mark();
    scrollTo(0, 0);
  };

  const closeMenu = () => { document.body.classList.remove("open"); menu.setAttribute("aria-expanded", "false"); };
  menu.addEventListener("click", () => menu.setAttribute("aria-expanded", String(document.body.classList.toggle("open"))));
  const setTheme = (theme) => { root.dataset.theme = theme; };
  const wish = matchMedia("(prefers-color-scheme: dark)");
  setTheme(wish.matches ? "dark" : "light");
  wish.addEventListener("change", () => setTheme(wish.matches ? "dark" : "light"));
  document.getElementById("theme").addEventListener("click", () => setTheme(root.dataset.theme === "dark" ? "light" : "dark"));

  // Keys: / searches, arrows or j and k walk through the list, Escape leaves the search.
  const step = (by) => {
    const links = [...side.querySelectorAll("a")];
    const current = links.findIndex((link) => link.hasAttribute("aria-current"));
    const next = links[Math.max(0, Math.min(links.length - 1, current + by))];
    if (next) location.hash = next.getAttribute("href");
  };
  addEventListener("keydown", (event) => {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    const isTyping = document.activeElement === query;
    if (event.key === "/" && !isTyping) { event.preventDefault(); document.body.classList.add("open"); query.focus(); query.select(); }
    else if (event.key === "Escape") { query.value = ""; list(); closeMenu(); main.focus(); }
    else if (isTyping && event.key === "Enter") { const link = side.querySelector("a[aria-current]") ?? side.querySelector("a"); if (link) { location.hash = link.getAttribute("href"); main.focus(); } }
    else if (event.key === "ArrowDown" && isTyping || event.key === "j" && !isTyping) { event.preventDefault(); step(1); }
    else if (event.key === "ArrowUp" && isTyping || event.key === "k" && !isTyping) { event.preventDefault(); step(-1); }
  });
  query.addEventListener("input", () => { if (query.value && matchMedia("(max-width: 52rem)").matches) document.body.classList.add("open"); list(); });
  addEventListener("hashchange", show);

  document.getElementById("brand").append(make("a", { href: "#" }, data.title));
  document.getElementById("brand-version").textContent = data.version;
  list();
  show();
})();
