// Search, filters, keys, tabs and colours. The page can be read without: everything is in the HTML.
//
// What is chosen stands in the fragment, as `ENDPOINT?q=WORDS&family=NAME&…`, so that a link leads back to it.
(() => {
  "use strict";
  const FACETS = ["family", "auth", "scope", "policy"];
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const form = $("#filters"), search = $("#search"), dialog = $("dialog");
  const endpoints = $$(".endpoint"), types = $$(".type"), links = $$("nav a[data-resource]");
  const boxes = $$("input[type=checkbox]", form);
  const state = { id: "", resource: "" };

  // What a search looks through: the line without its badges, and the names of the fields.
  const words = (item) => [item.id, ...$$(".method, h4, summary .says, th code", item).map((part) => part.textContent)].join(" ").toLowerCase();
  const index = new Map();
  const text = (item) => index.get(item) ?? index.set(item, words(item)).get(item);

  // The fragment

  function read() {
    const [id, query = ""] = decodeURI(location.hash.slice(1)).split("?");
    const chosen = new URLSearchParams(query);
    Object.assign(state, { id, resource: chosen.get("resource") ?? "" });
    search.value = chosen.get("q") ?? "";
    for (const box of boxes) box.checked = chosen.getAll(box.name).includes(box.value);
    apply();
    reveal(id);
  }

  function write() {
    const chosen = new URLSearchParams();
    if (search.value.trim()) chosen.set("q", search.value.trim());
    for (const box of boxes) if (box.checked) chosen.append(box.name, box.value);
    if (state.resource) chosen.set("resource", state.resource);
    const query = chosen.size ? `?${chosen}` : "";
    history.replaceState(null, "", state.id || query ? `#${state.id}${query}` : location.pathname + location.search);
  }

  function reveal(id) {
    const item = id && document.getElementById(id);
    if (!item) return;
    if (item.matches("details")) item.open = true;
    item.scrollIntoView({ behavior: "instant" });
  }

  // Filters

  function apply() {
    const wanted = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const chosen = FACETS.map((name) => [name, boxes.filter((box) => box.name === name && box.checked).map((box) => box.value)]).filter(([, values]) => values.length);
    const says = (item) => wanted.every((word) => text(item).includes(word));
    const fits = ({ dataset }) =>
      (!state.resource || dataset.resource === state.resource) && chosen.every(([name, values]) => values.some((value) => dataset[name].split(" ").includes(value)));
    let found = 0;
    for (const item of endpoints) {
      item.hidden = !fits(item) || !says(item);
      found += !item.hidden;
    }
    const narrowed = chosen.length > 0 || state.resource !== "";
    for (const item of types) item.hidden = narrowed || !says(item);
    for (const part of [...$$(".resource"), ...$$(".family"), $(".types")]) part.hidden = !$(".endpoint:not([hidden]), .type:not([hidden])", part);
    for (const link of links) link.dataset.resource === state.resource ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current");
    $(".introduction").hidden = narrowed || wanted.length > 0;
    $(".nothing").hidden = found > 0 || types.some((item) => !item.hidden);
    $("output", form).textContent = `${found} of ${endpoints.length} endpoints`;
  }

  const changed = () => (apply(), write());
  let waiting;
  form.addEventListener("change", changed);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => (Object.assign(state, { id: "", resource: "" }), changed())));
  search.addEventListener("input", () => (clearTimeout(waiting), (waiting = setTimeout(changed, 80))));

  // Opening an endpoint

  document.addEventListener("toggle", ({ target }) => {
    if (!target.matches?.(".endpoint, .type")) return;
    if (target.open) {
      furnish(target);
      state.id = target.id;
    } else if (state.id === target.id) state.id = "";
    write();
  }, true);

  function furnish(item) {
    if (item.dataset.ready) return;
    item.dataset.ready = "true";
    for (const figure of $$("figure", item)) {
      paint($("code", figure), figure.dataset.kind);
      figure.append(Object.assign(document.createElement("button"), { type: "button", className: "copy", textContent: "Copy" }));
    }
    for (const group of $$(".tabs", item)) tabs(group);
  }

  function tabs(group) {
    const list = Object.assign(document.createElement("div"), { role: "tablist" });
    list.setAttribute("aria-label", "Samples");
    for (const figure of $$("figure", group)) {
      const tab = Object.assign(document.createElement("button"), { type: "button", role: "tab", textContent: $("figcaption", figure).textContent });
      tab.dataset.kind = figure.dataset.kind;
      figure.setAttribute("role", "tabpanel");
      figure.setAttribute("aria-label", tab.textContent);
      list.append(tab);
    }
    group.prepend(list);
    choose(localStorageOr("sample", "rust"), group);
  }

  function choose(kind, root = document) {
    for (const tab of $$("[role=tab]", root)) {
      tab.setAttribute("aria-selected", String(tab.dataset.kind === kind));
      tab.tabIndex = tab.dataset.kind === kind ? 0 : -1;
    }
    for (const panel of $$("[role=tabpanel]", root)) panel.hidden = panel.dataset.kind !== kind;
  }

  // Colours of code: texts, notes, numbers, words of the language, names of types.
  const RUST = "async|await|collect|for|in|into_iter|let|mut|use|while|Some|None|true|false";
  const PARTS = {
    rust: RegExp(`("(?:[^"\\\\]|\\\\.)*")|(//.*)|\\b(\\d[\\d_.]*)\\b|\\b(${RUST})\\b|\\b([A-Z]\\w*)`, "g"),
    json: /("(?:[^"\\]|\\.)*")(?!\s*:)|(\0)|\b(-?\d[\d.]*)\b|\b(true|false|null)\b|("(?:[^"\\]|\\.)*")/g,
    shell: /('[^']*'|"[^"]*")|(\0)|(\0)|(?<=\s)(--[\w-]+)|^(\w+)/g,
  };
  const CLASSES = ["t-string", "t-note", "t-number", "t-word", "t-name"];

  function paint(code, kind) {
    const source = code.textContent;
    let end = 0;
    code.textContent = "";
    for (const match of source.matchAll(PARTS[kind] ?? PARTS.shell)) {
      const part = Object.assign(document.createElement("span"), { textContent: match[0] });
      part.className = CLASSES[match.slice(1).findIndex((group) => group !== undefined)];
      code.append(source.slice(end, match.index), part);
      end = match.index + match[0].length;
    }
    code.append(source.slice(end));
  }

  // Clicks

  document.addEventListener("click", (event) => {
    const target = event.target.closest("a[data-resource], a[href^='#type.'], a.home, .copy, [role=tab], .theme, .close");
    if (!target || event.ctrlKey || event.metaKey) return;
    if (target.matches("a")) event.preventDefault();
    if (target.dataset.resource) {
      Object.assign(state, { id: "", resource: target.dataset.resource === state.resource ? "" : target.dataset.resource });
      changed();
      scrollTo({ top: 0, behavior: "instant" });
    } else if (target.matches("a.home")) form.reset();
    else if (target.matches("a")) show(target.hash.slice(1));
    else if (target.matches(".copy")) copy(target);
    else if (target.matches("[role=tab]")) (remember("sample", target.dataset.kind), choose(target.dataset.kind));
    else if (target.matches(".theme")) colours(shade() === "dark" ? "light" : "dark");
    else dialog.close();
  });

  // A type opens above what one reads.
  function show(id) {
    const item = document.getElementById(id);
    if (!item) return;
    const head = document.createElement("header"), close = document.createElement("button");
    head.append(Object.assign(document.createElement("h2"), { textContent: $("h4", item).textContent }), close);
    Object.assign(close, { type: "button", className: "close", textContent: "Close" });
    dialog.replaceChildren(head, $(".inside", item).cloneNode(true));
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
  }

  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());

  async function copy(button) {
    try {
      await navigator.clipboard.writeText($("code", button.parentElement).textContent);
      button.textContent = "Copied";
    } catch {
      getSelection().selectAllChildren($("code", button.parentElement));
      button.textContent = "Selected";
    }
    setTimeout(() => (button.textContent = "Copy"), 1500);
  }

  // Keys

  const shown = () => $$(".endpoint:not([hidden]) > summary, .type:not([hidden]) > summary");

  document.addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || dialog.open) return;
    if (key === "/" && !target.matches("input")) (event.preventDefault(), search.focus(), search.select());
    else if (key === "Escape" && (target === search || search.value)) ((search.value = ""), changed(), search.focus());
    else if (target.matches("[role=tab]") && ["ArrowLeft", "ArrowRight"].includes(key)) step(target, key);
    else if (target === search || target.matches("summary")) move(event);
  });

  function move(event) {
    const all = shown(), at = all.indexOf(event.target);
    const keys = { ArrowDown: at + 1, ArrowUp: at - 1, ...(at >= 0 && { Home: 0, End: all.length - 1 }), ...(event.target === search && { Enter: 0 }) };
    const next = keys[event.key];
    if (next === undefined) return;
    event.preventDefault();
    (all[next] ?? (next < 0 ? search : null))?.focus();
  }

  function step(tab, key) {
    const all = [...tab.parentElement.children];
    const next = all[(all.indexOf(tab) + (key === "ArrowRight" ? 1 : all.length - 1)) % all.length];
    next.click();
    next.focus();
  }

  // Colours, and what is remembered. A browser may refuse to remember.

  function localStorageOr(key, otherwise) {
    try {
      return localStorage.getItem(key) ?? otherwise;
    } catch {
      return otherwise;
    }
  }

  function remember(key, value) {
    try {
      localStorage.setItem(key, value);
    } catch {
      // Then it holds for this visit.
    }
  }

  const shade = () => document.documentElement.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");

  function colours(theme) {
    document.documentElement.dataset.theme = theme;
    remember("theme", theme);
  }

  const theme = localStorageOr("theme", "");
  if (theme) document.documentElement.dataset.theme = theme;
  if (matchMedia("(max-width: 52rem)").matches) $(".fold").open = false;
  addEventListener("hashchange", read);
  read();
})();
