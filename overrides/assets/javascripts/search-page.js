/* The search page: a combobox over the service. The query stands in the fragment (#q=…), never in what is sent.
   Nothing is fetched before the box has the focus. All text goes in as text, never as markup. */
(function () {
  "use strict";

  const form = document.querySelector("[data-search]");
  if (!form) return;
  const words = JSON.parse(form.dataset.words);
  const { lang, root } = form.dataset;
  const box = form.querySelector("input"), status = form.querySelector("[role=status]");
  const list = document.getElementById("ket-qua"), help = document.getElementById("tro-giup");
  const scripts = document.currentScript.src.replace(/[^/]*$/, "");
  const PAGE = 10, WAIT = 120;
  let asked = 0, limit = PAGE, active = -1, timer = 0, service = null;

  /* A service in a worker, or on the page itself where no worker can be had. */
  function open() {
    service = service || (inWorker() || onPage());
    return service;
  }

  function inWorker() {
    if (!globalThis.Worker) return null;
    try {
      const worker = new Worker(scripts + "search-worker.js?lang=" + lang), waiting = new Map();
      worker.onmessage = ({ data }) => {
        const answer = waiting.get(data.id);
        waiting.delete(data.id);
        if (answer) data.failed ? answer.reject(new Error("search")) : answer.resolve(data.found);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        const left = [...waiting.values()];
        waiting.clear();
        service = onPage();
        for (const { message, resolve, reject } of left) service.find(...message).then(resolve, reject);
      };
      let id = 0;
      return {
        warm: () => worker.postMessage({ query: null }),
        find: (query, filters, most) => new Promise((resolve, reject) => {
          waiting.set(++id, { resolve, reject, message: [query, filters, most] });
          worker.postMessage({ id, query, filters, limit: most });
        }),
      };
    } catch (failure) {
      return null;
    }
  }

  function onPage() {
    const load = (address) => new Promise((resolve, reject) => {
      const script = document.createElement("script");
      Object.assign(script, { src: address, onload: resolve, onerror: reject });
      document.head.append(script);
    });
    const fetchJson = async (name, fresh) => {
      const answer = await fetch(scripts + "../search/" + name, fresh ? { cache: "no-cache" } : {});
      if (!answer.ok) throw new Error(name);
      return answer.json();
    };
    const loadLunr = async (name) => {
      if (!globalThis.lunr) await load(scripts + "../search/" + name);
      return globalThis.lunr;
    };
    const ready = (async () => {
      for (const name of ["analysis", "query", "engine", "service"]) await load(scripts + "search-" + name + ".js");
      return new vitreemSearch.Service(lang, fetchJson, loadLunr);
    })();
    ready.catch(() => { service = null; });
    return {
      warm: () => ready.then((made) => made.engine(lang)).catch(() => {}),
      find: async (...message) => (await ready).find(...message),
    };
  }

  /* Asking */

  const filters = () => Object.fromEntries([...form.querySelectorAll("select")].map((select) => [
    select.name, select.name === "kind" ? select.value : Number(select.value) || 0]));

  async function ask() {
    const query = box.value.trim(), turn = ++asked;
    history.replaceState(null, "", query ? "#q=" + encodeURIComponent(query) : location.pathname + location.search);
    if (!query) {
      clear("");
      return;
    }
    const slow = setTimeout(() => { if (turn === asked) status.textContent = words.searching; }, 400);
    try {
      const found = await open().find(query, filters(), limit);
      if (turn === asked) show(found);
    } catch (failure) {
      if (turn === asked) {
        clear(words.failed);
        help.hidden = false;
      }
    } finally {
      clearTimeout(slow);
    }
  }

  function clear(said) {
    status.textContent = said;
    list.replaceChildren();
    active = -1;
    box.removeAttribute("aria-activedescendant");
    box.setAttribute("aria-expanded", "false");
    help.hidden = !!box.value.trim() && !said;
  }

  /* Showing */

  function element(name, className, ...children) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  }

  const pieces = (parts) => parts.map(([text, marked]) => (marked ? element("mark", "", text) : text));

  function show(found) {
    clear("");
    if (!found.total) {
      status.textContent = words.nothing;
      help.hidden = false;
      return;
    }
    help.hidden = true;
    box.setAttribute("aria-expanded", "true");
    const count = found.total === 1 ? words.one : words.many.replace("{n}", found.total);
    status.textContent = found.mended ? count + " " + words.mended.replace("{q}", found.mended) : count;
    for (const group of grouped(found.results)) {
      const name = element("div", "v-found__group");
      name.setAttribute("role", "group");
      if (group.title) {
        const title = element("p", "v-found__plan", group.title);
        title.id = "nhom-" + group.results[0].number;
        name.setAttribute("aria-labelledby", title.id);
        name.append(title);
      }
      for (const result of group.results) name.append(option(result));
      list.append(name);
    }
    if (found.total > found.results.length) {
      const more = element("button", "v-found__more", words.more);
      more.type = "button";
      more.onclick = () => {
        limit += PAGE;
        ask();
      };
      list.append(more);
    }
  }

  /* Clauses of one plan stand together, where the best of them is; the order is that of the answers otherwise. */
  function grouped(results) {
    const groups = new Map();
    for (const result of results) {
      const key = result.kind === "clause" || result.kind === "plan" ? result.plan : result.number;
      if (!groups.has(key)) groups.set(key, { title: "", results: [] });
      const group = groups.get(key);
      group.results.push(result);
      if (result.plan) group.title = [words.plan, result.place, result.years].filter(Boolean).join(" · ");
    }
    return groups.values();
  }

  function option(result) {
    const link = element("a", "", ...pieces(result.title));
    link.href = root + result.address;
    link.tabIndex = -1;
    const about = [words.kinds[result.kind], result.plan ? "" : result.place, result.plan ? "" : result.years];
    const made = element("div", "v-found v-found--" + result.kind, element("p", "", link),
      element("p", "v-quiet", about.filter(Boolean).join(" · ")));
    if (result.text.length) made.append(element("p", "v-found__text", ...pieces(result.text)));
    made.setAttribute("role", "option");
    made.setAttribute("aria-selected", "false");
    made.id = "kq-" + result.number;
    made.dataset.address = result.address;
    return made;
  }

  function move(step) {
    const options = [...list.querySelectorAll("[role=option]")];
    if (!options.length) return;
    if (options[active]) options[active].setAttribute("aria-selected", "false");
    active = (active + step + options.length + (active < 0 && step < 0 ? 1 : 0)) % options.length;
    options[active].setAttribute("aria-selected", "true");
    options[active].scrollIntoView({ block: "nearest" });
    box.setAttribute("aria-activedescendant", options[active].id);
  }

  /* Events */

  box.addEventListener("focus", () => open().warm(), { once: true });
  box.addEventListener("input", () => {
    limit = PAGE;
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });
  box.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Escape" && box.value) {
      box.value = "";
      ask();
    } else return;
    event.preventDefault();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = list.querySelector("[aria-selected=true] a");
    if (chosen) chosen.click();
    else ask();
  });
  form.addEventListener("change", (event) => { if (event.target !== box) ask(); });

  function fromAddress() {
    let query = "";
    try {
      query = decodeURIComponent((location.hash.match(/^#q=(.*)/) || ["", ""])[1].replace(/\+/g, " "));
    } catch (failure) {
      query = "";
    }
    if (query !== box.value) {
      box.value = query;
      ask();
    }
  }
  addEventListener("hashchange", fromAddress);
  form.hidden = false;
  fromAddress();
})();
